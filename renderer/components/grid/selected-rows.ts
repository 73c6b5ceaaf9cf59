import { rowsOf } from './cell-range.ts';
import type { GridModel } from './use-grid-model.ts';

/** The saved rows that the selection touches, in screen order. */
export function selectedRows<Row>({ ranges, shownRows }: GridModel<Row>): readonly Row[] {
  return rowsOf(ranges).flatMap((row) => {
    const record = shownRows[row];
    return record === undefined ? [] : [record];
  });
}
