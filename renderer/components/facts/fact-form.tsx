import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../dialog.tsx';
import { DialogButtons } from '../dialog-buttons.tsx';
import classes from './facts-section.module.css';

interface FactFormProps {
  readonly title: string;
  readonly isSaving: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** The frame of every dialog that enters a fact. */
export function FactForm({ title, isSaving, onClose, onSubmit, children }: FactFormProps) {
  return (
    <Dialog
      title={title}
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={onSubmit}
      footer={<DialogButtons label="Thêm" isRunning={isSaving} onClose={onClose} />}
    >
      <div className={classes.fields}>{children}</div>
    </Dialog>
  );
}
