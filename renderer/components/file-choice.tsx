import { Button, FileButton } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

interface FileChoiceProps {
  /** `.docx`, `image/png,image/jpeg`. */
  readonly accept: string;
  readonly icon: ReactNode;
  readonly variant?: 'filled' | 'default';
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that asks for a file. The same file can be chosen again after it was mended. */
export function FileChoice({ accept, icon, variant = 'default', onFile, children }: FileChoiceProps) {
  const forget = useRef<() => void>(null);
  return (
    <FileButton
      accept={accept}
      resetRef={forget}
      onChange={(file) => {
        forget.current?.();
        if (file) onFile(file);
      }}
    >
      {(props) => (
        <Button {...props} variant={variant} leftSection={icon}>
          {children}
        </Button>
      )}
    </FileButton>
  );
}
