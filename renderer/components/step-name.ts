import type { ChangeSetRow } from '#shared/contracts/history.ts';

/** A step as it is named in lists: what it did, or which step it took back or made again. */
export function stepName({ kind, label }: Pick<ChangeSetRow, 'kind' | 'label'>): string {
  if (kind === 'undo') return `Hoàn tác: ${label}`;
  return kind === 'redo' ? `Làm lại: ${label}` : label;
}
