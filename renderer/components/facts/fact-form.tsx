import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../dialog.tsx';
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
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={isSaving}>
            Thêm
          </Button>
        </>
      }
    >
      <div className={classes.fields}>{children}</div>
    </Dialog>
  );
}
