import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { periodName, planPeriods, spanOfPeriod, targetSpan } from '#shared/domain/targets/plan-periods.ts';
import { titleRatios } from '#shared/domain/targets/title-ratios.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { MovementRecord } from '../../database/repositories/movement-repository.ts';
import {
  deleteTarget,
  findTarget,
  readTargetValues,
  type TargetRecord,
  writeTarget,
  writeTargetValue,
} from '../../database/repositories/target-repository.ts';
import { ownerName } from '../facts/owner-name.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireMovement, timeOf } from './save-movements.ts';

type NewTarget = Input<'movements:save-targets'>['targets'][number];

/** Enters or corrects targets of a movement, as one step. @throws AppFailureError refused at `targets.<n>.<field>`, notFound */
export function saveTargets(
  context: ServiceContext,
  { movementId, label, targets }: Input<'movements:save-targets'>,
): Output<'movements:save-targets'> {
  const movement = requireMovement(context, movementId);
  targets.forEach((target, index) => {
    const refuse = (field: string, message: string): never =>
      fail({ kind: 'refused', field: `targets.${index}.${field}`, message });
    requireKnown(context, movementId, target);
    checkTarget(target, movement, refuse);
    if (target.id !== null) requireValuesKept(context, target, movement, refuse);
  });
  const [first] = targets;
  const name = label ?? (targets.length === 1 && first ? `Chỉ tiêu ${first.name}` : `Ghi ${targets.length} chỉ tiêu`);
  return recordStep(context, name, () => ({
    ids: targets.map(({ id, ...target }) => writeTarget(context.database, movementId, id, target)),
  }));
}

function requireKnown(context: ServiceContext, movementId: number, target: NewTarget): void {
  if (target.id !== null && findTarget(context.database, target.id)?.movementId !== movementId)
    fail({ kind: 'notFound', entity: 'target', id: target.id });
  if (target.responsibleUnitId !== null) ownerName(context, { kind: 'unit', id: target.responsibleUnitId });
}

/** The rules that a target keeps by itself and in its movement. */
function checkTarget(
  target: NewTarget,
  movement: MovementRecord,
  refuse: (field: string, message: string) => never,
): void {
  if (target.year !== null && targetSpan(movement, target.year) === null)
    refuse('year', `Năm ${target.year} nằm ngoài thời gian của phong trào (${timeOf(movement)}).`);
  if (target.baseline === 0 && target.growth !== null)
    refuse(
      'growth',
      'Mức năm trước là 0 nên không có tốc độ tăng; hãy xoá tốc độ tăng, hoặc để trống mức năm trước nếu chưa biết.',
    );
  if (target.frequency !== null && targetSpan(movement, target.year) === null)
    refuse(
      'frequency',
      'Phong trào chưa có ngày bắt đầu, kết thúc nên chưa chia được kỳ; hãy ghi thời gian của phong trào hoặc năm của chỉ tiêu.',
    );
  if ((target.frequency === null) !== (target.accumulation === null))
    refuse('accumulation', 'Chỉ tiêu theo kỳ phải nói cách tính: cộng các kỳ, hay lấy kỳ mới nhất.');
  if (target.frequency !== null && target.actual !== null)
    refuse('actual', 'Chỉ tiêu theo dõi từng kỳ: kết quả tính từ số liệu các kỳ, không nhập riêng.');
  if (target.ratio !== null) {
    if (target.frequency !== null || target.actual !== null || target.baseline !== null)
      refuse(
        'ratio',
        `“${titleRatios[target.ratio].name}” do chương trình đếm từ đăng ký, đề nghị và quyết định; không nhập số.`,
      );
    if (target.direction !== 'more-is-better')
      refuse('direction', 'Tỷ lệ danh hiệu thi đua là đạt từ mức này trở lên.');
  }
}

/** A change of year or frequency may not leave values behind that no grid shows. */
function requireValuesKept(
  context: ServiceContext,
  target: NewTarget,
  movement: MovementRecord,
  refuse: (field: string, message: string) => never,
): void {
  const known = findTarget(context.database, target.id ?? 0);
  const entered = Object.keys(readTargetValues(context.database, movement.id).get(target.id ?? 0) ?? {});
  if (known === null || entered.length === 0) return;
  const periods = new Set(periodsOf(target, movement));
  const outside = entered.filter((period) => !periods.has(period));
  if (outside.length === 0) return;
  const field = known.frequency === target.frequency ? 'year' : 'frequency';
  refuse(field, `Đã có số liệu của ${outside.map(periodName).join(', ')}; hãy xoá các số đó trước khi đổi.`);
}

/** The periods of a target, oldest first; none where it is not followed by periods. */
function periodsOf(target: Pick<TargetRecord, 'year' | 'frequency'>, movement: MovementRecord): string[] {
  const span = targetSpan(movement, target.year);
  return target.frequency === null || span === null ? [] : planPeriods(span, target.frequency);
}

/** Removes targets with their values, as one step. @throws AppFailureError notFound */
export function removeTargets(context: ServiceContext, { ids }: Input<'movements:remove-targets'>): null {
  const targets = ids.map((id) => findTarget(context.database, id) ?? fail({ kind: 'notFound', entity: 'target', id }));
  const [first] = targets;
  const label = targets.length === 1 && first ? `Xoá chỉ tiêu ${first.name}` : `Xoá ${targets.length} chỉ tiêu`;
  recordStep(context, label, () => {
    for (const { id } of targets) deleteTarget(context.database, id);
  });
  return null;
}

/**
 * Writes values of periods typed or pasted, as one step. A value lies in a period of its target's plan that has begun; a counted
 * ratio takes none.
 * @throws AppFailureError refused at `changes.<n>.value`, notFound
 */
export function saveTargetValues(
  context: ServiceContext,
  { label, changes }: Input<'movements:save-values'>,
): Output<'movements:save-values'> {
  const periods = new Map<
    number,
    { readonly target: TargetRecord; readonly known: ReadonlySet<string>; readonly time: string }
  >();
  changes.forEach(({ targetId, period, value }, index) => {
    const refuse = (message: string): never => fail({ kind: 'refused', field: `changes.${index}.value`, message });
    let plan = periods.get(targetId);
    if (plan === undefined) {
      const target =
        findTarget(context.database, targetId) ?? fail({ kind: 'notFound', entity: 'target', id: targetId });
      const movement = requireMovement(context, target.movementId);
      const time = timeOf(targetSpan(movement, target.year) ?? movement);
      plan = { target, known: new Set(periodsOf(target, movement)), time };
      periods.set(targetId, plan);
    }
    const { target, known, time } = plan;
    if (target.ratio !== null)
      refuse('Tỷ lệ này do chương trình đếm từ đăng ký, đề nghị và quyết định; không nhập tay.');
    if (target.frequency === null) refuse('Chỉ tiêu này không theo dõi từng kỳ; hãy nhập kết quả ở bảng chỉ tiêu.');
    if (!known.has(period)) refuse(`Kỳ ${periodName(period)} nằm ngoài thời gian của kế hoạch (${time}).`);
    const begins = spanOfPeriod(period)?.startsOn ?? '';
    if (value !== null && begins > context.today())
      refuse(`Kỳ ${periodName(period)} chưa đến (bắt đầu ${formatDate(begins as IsoDate)}); chưa có kết quả để nhập.`);
  });
  const [first] = changes;
  const name =
    label ??
    (changes.length === 1 && first
      ? `Số liệu ${periodName(first.period)}: ${periods.get(first.targetId)?.target.name ?? ''}`
      : `Số liệu chỉ tiêu: ${changes.length} ô`);
  recordStep(context, name, () => {
    for (const { targetId, period, value } of changes) writeTargetValue(context.database, targetId, period, value);
  });
  return { changed: changes.length };
}
