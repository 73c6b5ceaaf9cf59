import { type ClipboardEvent, useMemo } from 'react';
import type { ClipboardActions } from './clipboard-actions.ts';
import type { GridModel } from './use-grid-model.ts';

/** The clipboard events of the text field, which are the grid's while nothing is edited. */
export interface ClipboardEvents {
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  /** Copies the selection without a key, as a menu does. */
  copyNow: (withTitles: boolean) => void;
}

/** Binds the clipboard to the grid. Only real clipboard events are used: they need no permission of the window. */
export function useClipboardEvents<Row>(
  latest: { readonly current: GridModel<Row> },
  clipboard: ClipboardActions,
): ClipboardEvents {
  return useMemo(() => {
    let withTitles = false;
    const unlessEditing = (act: (data: DataTransfer) => void) => (event: ClipboardEvent) => {
      if (latest.current.editor.edited) return;
      event.preventDefault();
      act(event.clipboardData);
    };
    return {
      onCopy: unlessEditing((data) => clipboard.copy(data, withTitles)),
      onCut: unlessEditing((data) => clipboard.cut(data)),
      onPaste: unlessEditing((data) => clipboard.paste(data)),
      copyNow: (titles) => {
        latest.current.editor.focus();
        withTitles = titles;
        document.execCommand('copy');
        withTitles = false;
      },
    };
  }, [latest, clipboard]);
}
