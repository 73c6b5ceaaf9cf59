import { Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import classes from './dialog.module.css';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Pixels. Default 480. */
  readonly width?: number;
  /** Buttons at the bottom, right; the main one last. */
  readonly footer?: ReactNode;
  /** With it the content is a form: Enter in a field submits. */
  readonly onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** A dialog over the window. Focus goes in (to `data-autofocus`), stays in, and comes back. Escape closes it. */
export function Dialog({ title, isOpen, onClose, width = 480, footer, onSubmit, children }: DialogProps) {
  useReturnFocus();
  const content = (
    <>
      {children}
      {footer && <div className={classes.footer}>{footer}</div>}
    </>
  );
  return (
    // Put together by hand: Mantine's own head is a <header>, which would be a second banner of the page.
    <Modal.Root opened={isOpen} onClose={onClose} size={width} lockScroll={false} centered>
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Đóng" />
        </div>
        <Modal.Body>
          {onSubmit ? (
            <form noValidate onSubmit={onSubmit}>
              {content}
            </form>
          ) : (
            content
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
