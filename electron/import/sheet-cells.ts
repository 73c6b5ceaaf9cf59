import type { SourceCell } from '#shared/domain/imports/source-sheet.ts';
import { refuseSource } from './import-refusal.ts';
import { sourceLimits } from './source-limits.ts';

/** The cells of a sheet while it is being read; refuses sheets that no office ever made. Cells far to the right are left out. */
export class SheetCells {
  readonly rows: (SourceCell | null)[][] = [];
  private count = 0;

  /** @throws SourceRefusal too-large */
  put(row: number, column: number, cell: SourceCell): void {
    if (column < 0 || row < 0 || column >= sourceLimits.columns) return;
    if (row >= sourceLimits.rows || ++this.count > sourceLimits.cells) refuseSource('too-large');
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as (SourceCell | null)[];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
}
