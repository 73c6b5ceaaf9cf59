import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findAwardType,
  listAwardTypes as list,
  writeAwardType,
} from '../../database/repositories/award-type-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The catalogue in order of precedence: the law's lines and the office's own. */
export function listAwardTypes(context: ServiceContext): Output<'award-types:list'> {
  return list(context.database);
}

/** Adds or corrects a line of the office's own. @throws AppFailureError refused (the law's line, a code in use), notFound */
export function saveAwardType(context: ServiceContext, input: Input<'award-types:save'>): Output<'award-types:save'> {
  const { id, ...type } = input;
  const types = list(context.database);
  const own = types.find((known) => known.id === id);
  if (id !== null && own === undefined) fail({ kind: 'notFound', entity: 'awardType', id });
  if (own?.isOfLaw) refuseLawLine();
  if (types.some((known) => known.code === type.code && known.id !== id)) {
    fail({ kind: 'refused', field: 'code', message: `Mã ${type.code} đã có trong danh mục; hãy chọn mã khác.` });
  }
  const label = id === null ? `Thêm vào danh mục: ${type.name}` : `Sửa danh mục: ${type.name}`;
  return recordStep(context, label, () => ({ id: writeAwardType(context.database, id, { ...type, isOfLaw: false }) }));
}

/** Removes a line of the office's own that no award uses. @throws AppFailureError refused, inUse, notFound */
export function removeAwardType(context: ServiceContext, { id }: Input<'award-types:remove'>): null {
  const type = findAwardType(context.database, id) ?? fail({ kind: 'notFound', entity: 'awardType', id });
  if (type.isOfLaw) refuseLawLine();
  if (type.awardCount > 0)
    fail({ kind: 'inUse', entity: 'awardType', by: `${type.awardCount} lần khen thưởng đã ghi theo mục này` });
  recordStep(context, `Xoá khỏi danh mục: ${type.name}`, () => deleteRow(context.database, 'award_types', id));
  return null;
}

function refuseLawLine(): never {
  const message = 'Danh hiệu, hình thức do luật quy định không sửa, xoá được; hãy thêm một mục riêng của cơ quan.';
  return fail({ kind: 'refused', field: null, message });
}
