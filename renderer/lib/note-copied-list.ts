import { LEAST_ROWS_OF_A_LIST } from '#shared/contracts/personal-data.ts';
import { callReply } from './api.ts';

/** Writes into the log of what left the program that a list was copied to the clipboard; a few cells are no list. Nobody waits for it. */
export function noteCopiedList(list: string, rows: number, columns: number): void {
  if (rows < LEAST_ROWS_OF_A_LIST) return;
  void callReply('personal-data:note-copy', { list: list.slice(0, 200), rows, columns });
}
