import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listExportLayouts as list, writeExportLayout } from '../../database/repositories/export-layout-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The office's own layouts of exports. */
export function listExportLayouts({ database }: ServiceContext): Output<'export-layouts:list'> {
  return list(database);
}

/** Adds or changes a layout. @throws AppFailureError notFound, refused (name in use) */
export function saveExportLayout(
  context: ServiceContext,
  { id, source, layout }: Input<'export-layouts:save'>,
): Output<'export-layouts:save'> {
  const known = list(context.database);
  if (id !== null && !known.some((row) => row.id === id)) fail({ kind: 'notFound', entity: 'template', id });
  if (known.some((row) => row.source === source && row.layout.name === layout.name && row.id !== id)) {
    fail({ kind: 'refused', field: 'name', message: `Đã có bố cục “${layout.name}”; hãy đặt tên khác.` });
  }
  const label = id === null ? `Thêm bố cục Excel: ${layout.name}` : `Sửa bố cục Excel: ${layout.name}`;
  return recordStep(context, label, () => ({ id: writeExportLayout(context.database, id, source, layout) }));
}

/** Removes a layout. @throws AppFailureError notFound */
export function removeExportLayout(context: ServiceContext, { id }: Input<'export-layouts:remove'>): null {
  const row =
    list(context.database).find((each) => each.id === id) ?? fail({ kind: 'notFound', entity: 'template', id });
  recordStep(context, `Xoá bố cục Excel: ${row.layout.name}`, () => deleteRow(context.database, 'export_layouts', id));
  return null;
}
