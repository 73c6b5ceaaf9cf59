import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { create } from 'zustand';
import { Dialog } from './dialog.tsx';

/** A question before something that deserves one. What Ctrl+Z takes back deserves none. */
export interface Confirmation {
  readonly title: string;
  readonly body: ReactNode;
  /** The button that does it, named by what it does: «Giải thể đơn vị». */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** Red button; the focus begins on the other one. */
  readonly isDangerous?: boolean;
}

const useConfirmation = create<{
  readonly asked: Confirmation | null;
  readonly isOpen: boolean;
  readonly answer: (isConfirmed: boolean) => void;
}>(() => ({ asked: null, isOpen: false, answer: () => {} }));

/** Asks and waits for the answer; Escape is a no. A question that is still open is answered no. */
export function askToConfirm(confirmation: Confirmation): Promise<boolean> {
  useConfirmation.getState().answer(false);
  return new Promise((resolve) => {
    useConfirmation.setState({
      asked: confirmation,
      isOpen: true,
      answer: (isConfirmed) => {
        useConfirmation.setState({ isOpen: false, answer: () => {} });
        resolve(isConfirmed);
      },
    });
  });
}

/** Where the questions of `askToConfirm` appear; once, in the shell. */
export function ConfirmDialog() {
  const { asked, isOpen, answer } = useConfirmation();
  return (
    <Dialog
      title={asked?.title ?? ''}
      isOpen={isOpen}
      onClose={() => answer(false)}
      width={440}
      footer={
        <>
          <Button
            variant="default"
            onClick={() => answer(false)}
            data-autofocus={asked?.isDangerous ? true : undefined}
          >
            {asked?.cancelLabel ?? 'Thôi'}
          </Button>
          <Button
            color={asked?.isDangerous ? 'red.9' : 'ink'}
            onClick={() => answer(true)}
            data-autofocus={asked?.isDangerous ? undefined : true}
          >
            {asked?.confirmLabel ?? ''}
          </Button>
        </>
      }
    >
      {typeof asked?.body === 'string' ? <Text size="sm">{asked.body}</Text> : asked?.body}
    </Dialog>
  );
}
