import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** What happens, in a sentence. */
  readonly children: ReactNode;
  /** The button that does it, named by what it does: «Giải thể đơn vị». */
  readonly confirmLabel: string;
  /** Default «Thôi». */
  readonly cancelLabel?: string;
  /** Red button; the focus begins on the other one. */
  readonly isDangerous?: boolean;
  /** Escape is a no. */
  readonly onAnswer: (isConfirmed: boolean) => void;
}

/** A question before something that deserves one. What Ctrl+Z takes back deserves none. */
export function ConfirmDialog({
  title,
  isOpen,
  children,
  confirmLabel,
  cancelLabel = 'Thôi',
  isDangerous = false,
  onAnswer,
}: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={() => onAnswer(false)}
      width={440}
      footer={
        <>
          <Button variant="default" data-autofocus={isDangerous || undefined} onClick={() => onAnswer(false)}>
            {cancelLabel}
          </Button>
          <Button
            color={isDangerous ? 'red.9' : 'ink'}
            data-autofocus={!isDangerous || undefined}
            onClick={() => onAnswer(true)}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <Text size="sm" component="div">
        {children}
      </Text>
    </Dialog>
  );
}
