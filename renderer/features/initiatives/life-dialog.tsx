import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import classes from './initiatives.module.css';

interface LifeDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly isSaving: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** The frame of every dialog that enters a step of an initiative's life. */
export function LifeDialog({ title, confirmLabel, isSaving, onClose, onSubmit, children }: LifeDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={onSubmit}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={isSaving}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>{children}</div>
    </Dialog>
  );
}
