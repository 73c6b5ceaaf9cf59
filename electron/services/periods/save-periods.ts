import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fillFigures } from '#shared/domain/figures/fill-figures.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { writeGoals, writePeriod } from '../../database/repositories/period-repository.ts';
import { deleteRow, oneRow } from '../../database/rows.ts';
import { readFigureOffers } from '../figures/figure-reports.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { isPercent } from './read-goals.ts';
import { listMeasures, requirePeriod } from './read-periods.ts';

/** Enters or corrects a named span and the texts of its report. @throws AppFailureError notFound */
export function savePeriod(context: ServiceContext, { id, period }: Input<'periods:save'>): Output<'periods:save'> {
  if (id !== null) requirePeriod(context, id);
  requireKnownFigures(context, period);
  return recordStep(context, `${id === null ? 'Thêm' : 'Sửa'} giai đoạn ${period.name}`, () => ({
    id: writePeriod(context.database, id, period),
  }));
}

/** @throws AppFailureError refused at the text that names a figure which nobody counts */
function requireKnownFigures(context: ServiceContext, period: Input<'periods:save'>['period']): void {
  const texts = (['leadership', 'shortcomings', 'lessons', 'directions'] as const).filter((field) =>
    period[field]?.includes('{'),
  );
  if (texts.length === 0) return;
  const offers = readFigureOffers(context, { year: period.toYear, fromYear: period.fromYear });
  const known = new Map(offers.map((figure) => [figure.name, figure.value]));
  for (const field of texts) {
    const [unknown] = fillFigures(period[field] ?? '', known).unknown;
    if (unknown === undefined) continue;
    const message = `${unknown} không phải số liệu nào của chương trình; hãy chọn trong “Số liệu điền được vào lời báo cáo”.`;
    fail({ kind: 'refused', field: `period.${field}`, message });
  }
}

/** Removes a named span with its goals. What it counted stays. @throws AppFailureError notFound */
export function removePeriod(context: ServiceContext, { id }: Input<'periods:remove'>): null {
  const { name } = requirePeriod(context, id);
  recordStep(context, `Xoá giai đoạn ${name}`, () => deleteRow(context.database, 'periods', id));
  return null;
}

/** Writes the goals of a span. @throws AppFailureError notFound, refused at the goal */
export function saveGoals(context: ServiceContext, { periodId, goals }: Input<'periods:save-goals'>): null {
  const { name } = requirePeriod(context, periodId);
  const known = new Set(listMeasures(context).map((measure) => measure.key));
  goals.forEach(({ counted, issuer, unitId, planned }, index) => {
    const refuse = (field: string, message: string) =>
      fail({ kind: 'refused', field: `goals.${index}.${field}`, message });
    if (counted !== null && !isPercent(counted) && !known.has(counted))
      refuse('counted', 'Danh hiệu, hình thức này không còn trong danh mục; hãy chọn lại cách đếm.');
    if (counted !== null && isPercent(counted) && planned > 100) refuse('planned', 'Tỷ lệ không thể quá 100%.');
    if (issuer !== null && counted?.startsWith('award ') !== true)
      refuse('issuer', 'Chỉ khen thưởng mới có cơ quan quyết định; hãy bỏ trống.');
    if (
      unitId !== null &&
      oneRow(context.database, 'SELECT id FROM units WHERE id = @unitId', { unitId }) === undefined
    )
      fail({ kind: 'notFound', entity: 'unit', id: unitId });
  });
  recordStep(context, `Mục tiêu ${name}`, () => writeGoals(context.database, periodId, goals));
  return null;
}
