import type { CSSProperties, FormEvent, KeyboardEvent, ReactNode } from 'react';
import styles from './cell-editor.module.css';
import type { LaidOutColumn } from './column-layout.ts';
import type { EditActions } from './edit-actions.ts';
import type { CellEditor } from './use-cell-editor.ts';
import type { ClipboardEvents } from './use-clipboard-events.ts';

interface CellEditorFieldProps<Row> {
  editor: CellEditor;
  place: LaidOutColumn<Row> | undefined;
  top: number;
  /** Whether it lies in a line that stays at the top while the others scroll. */
  isFrozenLine: boolean;
  /** Names the active cell to screen readers, with its content. */
  label: string;
  gridId: string;
  activeCellId: string | undefined;
  /** The open list of choices, if there is one, and its highlighted choice. */
  listId: string | undefined;
  optionId: string | undefined;
  isReadOnly: boolean;
  isInvalid: boolean;
  edits: EditActions;
  clipboard: ClipboardEvents;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/**
 * The text field that has the focus as long as the grid has it, unseen over the active cell until something is typed. It
 * takes letters from the first stroke, which is what Vietnamese input methods need. While nothing is edited its keys are
 * the program's (`data-program-keys`), so that Ctrl+Z takes back a step and not a letter.
 */
export function CellEditorField<Row>(props: CellEditorFieldProps<Row>): ReactNode {
  const { editor, place, label, gridId, activeCellId, listId, optionId, isReadOnly, isInvalid } = props;
  const { edits, clipboard } = props;
  const isEditing = editor.edited !== null;
  const left = place?.left ?? 0;
  const style: CSSProperties & Record<`--${string}`, string> = {
    top: props.isFrozenLine ? `calc(${props.top}px + var(--scroll-y, 0px))` : props.top,
    '--cell-left': place?.isFrozen ? `${left}px` : `calc(var(--frozen-width) + ${left}px - var(--scroll-x, 0px))`,
    '--cell-width': `${place?.width ?? 0}px`,
    '--cell-cut': place?.isFrozen ? '0px' : `calc(var(--scroll-x, 0px) - ${left}px)`,
  };
  return (
    <textarea
      ref={editor.field}
      className={`${styles.field} ${isEditing ? styles.open : ''} ${place?.column.kind === 'number' ? styles.right : ''} ${props.isFrozenLine ? styles.frozenLine : ''}`}
      style={style}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      readOnly={isReadOnly}
      data-program-keys={isEditing ? undefined : ''}
      aria-label={label}
      aria-controls={listId ?? gridId}
      aria-activedescendant={listId ? optionId : isEditing ? undefined : activeCellId}
      aria-autocomplete={listId ? 'list' : undefined}
      aria-invalid={isInvalid || undefined}
      onKeyDown={props.onKeyDown}
      onInput={(event) => receiveInput(props, event)}
      onCompositionStart={() => {
        if (!isEditing) edits.beginTyping();
      }}
      onCopy={clipboard.onCopy}
      onCut={clipboard.onCut}
      onPaste={clipboard.onPaste}
      onBlur={(event) => {
        // When the whole window goes to the back the edit stays as it is.
        if (document.activeElement !== event.target) edits.commit();
      }}
    />
  );
}

/** The first letter begins the edit. Chromium's own undo of letters long saved is not one. */
function receiveInput<Row>({ editor, edits }: CellEditorFieldProps<Row>, event: FormEvent<HTMLTextAreaElement>): void {
  const field = event.currentTarget;
  if (editor.edited) {
    editor.setText(field.value);
  } else if (event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType.startsWith('history')) {
    field.value = '';
  } else {
    edits.beginTyping();
  }
}
