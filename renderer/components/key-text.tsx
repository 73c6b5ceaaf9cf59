import { Fragment } from 'react';
import { KeyHint } from './key-hint.tsx';

/** A sentence whose keys, written `[Ctrl+K]`, are drawn as keys. */
export function KeyText({ text }: { readonly text: string }) {
  const pieces = text.split(/\[([^\]]+)\]/);
  return (
    <>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
        <Fragment key={at}>{at % 2 === 1 ? <KeyHint keys={piece} /> : piece}</Fragment>
      ))}
    </>
  );
}
