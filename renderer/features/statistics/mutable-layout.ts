import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { TableLayout } from '#shared/domain/statistics/table-layout.ts';

/** A layout as the contract takes it. */
export function mutableLayout(layout: TableLayout): Request<'statistics:table'> {
  return {
    ...layout,
    rows: [...layout.rows],
    filters: layout.filters.map(({ dimension, values }) => ({ dimension, values: [...values] })),
  };
}
