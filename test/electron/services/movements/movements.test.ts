import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { listMovements, listRatioNames, readMovement } from '#electron/services/movements/read-movements.ts';
import { saveCommitment } from '#electron/services/movements/save-commitments.ts';
import { removeMovement, saveMovement, saveMovementPlan } from '#electron/services/movements/save-movements.ts';
import { saveTargets, saveTargetValues } from '#electron/services/movements/save-targets.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { MovementFields, TargetFields } from '#shared/contracts/movements.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';

const movement: MovementFields = {
  name: 'Thi đua năm 2026',
  kind: 'regular',
  launchLevel: 'department',
  launchedBy: 'Sở Công Thương',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  planNumber: '58/KH-SCT',
  planOn: '2026-01-19',
  goal: null,
  scope: null,
  participants: null,
  content: null,
  criteria: null,
  measures: null,
  commendation: null,
  answersId: null,
  midtermDueOn: null,
  midtermHeldOn: null,
  midtermReview: null,
  finalDueOn: null,
  finalHeldOn: null,
  finalReview: null,
  note: null,
};
const target: TargetFields = {
  name: 'Giá trị sản xuất công nghiệp',
  measure: 'tỷ đồng',
  baseline: 1_780.4,
  planned: 1_900,
  growth: 6.72,
  direction: 'more-is-better',
  year: null,
  frequency: 'month',
  accumulation: 'sum',
  responsibleUnitId: null,
  ratio: null,
  actual: null,
  actualOn: null,
  note: null,
};

function withTarget(
  context: ServiceContext,
  more: Partial<TargetFields> = {},
): { movementId: number; targetId: number } {
  const { id } = saveMovement(context, { id: null, ...movement });
  const { ids } = saveTargets(context, { movementId: id, targets: [{ id: null, ...target, ...more }] });
  return { movementId: id, targetId: ids[0] ?? 0 };
}

describe('A movement', () => {
  test('whose end is before its beginning is refused at the field', () => {
    const context = newOffice();
    expect(failureOf(() => saveMovement(context, { id: null, ...movement, endsOn: '2025-12-31' }))).toEqual({
      kind: 'refused',
      field: 'endsOn',
      message: 'Ngày kết thúc trước ngày bắt đầu (01/01/2026); hãy sửa một trong hai ngày.',
    });
    expect(listMovements(context, { year: null })).toEqual([]);
  });

  test('answers one launched above, is found there, and cannot answer itself', () => {
    const context = newOffice();
    const above = saveMovement(context, { id: null, ...movement, name: 'Của tỉnh', launchLevel: 'province' }).id;
    const own = saveMovement(context, { id: null, ...movement, answersId: above }).id;
    expect(readMovement(context, { id: above }).answeredBy).toEqual([
      { id: own, name: 'Thi đua năm 2026', stage: 'under-way' },
    ]);
    expect(failureOf(() => saveMovement(context, { ...movement, id: above, answersId: own }))).toMatchObject({
      field: 'answersId',
    });
    expect(failureOf(() => removeMovement(context, { id: above }))).toMatchObject({ kind: 'inUse' });
  });

  test('of several years has one plan for each of its years', () => {
    const context = newOffice();
    const { id } = saveMovement(context, { id: null, ...movement, startsOn: '2020-10-17', endsOn: '2025-12-31' });
    const plan = { movementId: id, planNumber: null, planOn: null, content: null, result: null };
    saveMovementPlan(context, { id: null, ...plan, year: 2022 });
    expect(failureOf(() => saveMovementPlan(context, { id: null, ...plan, year: 2022 }))).toMatchObject({
      field: 'year',
    });
    expect(failureOf(() => saveMovementPlan(context, { id: null, ...plan, year: 2026 }))).toMatchObject({
      field: 'year',
      message: 'Năm 2026 nằm ngoài thời gian của phong trào (17/10/2020 – 31/12/2025).',
    });
    expect(readMovement(context, { id }).plans.map(({ year }) => year)).toEqual([2022]);
  });

  test('is removed with all that hangs on it, in one step that comes back whole', () => {
    const context = newOffice();
    const { movementId, targetId } = withTarget(context);
    saveTargetValues(context, { changes: [{ targetId, period: '2026-01', value: 150 }] });
    saveCommitment(context, {
      id: null,
      movementId,
      content: 'Điện gió 140 MW',
      responsibleUnitId: null,
      dueOn: '2026-12-31',
      outcome: null,
      finishedOn: null,
      result: null,
    });
    const before = wholeContent(context);
    removeMovement(context, { id: movementId });
    expect(listMovements(context, { year: null })).toEqual([]);
    undoStep(context);
    expect(wholeContent(context)).toEqual(before);
  });
});

describe('A target', () => {
  test('with a baseline of 0 has no growth', () => {
    const context = newOffice();
    const { id } = saveMovement(context, { id: null, ...movement });
    const refused = failureOf(() =>
      saveTargets(context, { movementId: id, targets: [{ id: null, ...target, baseline: 0 }] }),
    );
    expect(refused).toMatchObject({ kind: 'refused', field: 'targets.0.growth' });
    saveTargets(context, { movementId: id, targets: [{ id: null, ...target, baseline: 0, growth: null }] });
    expect(readMovement(context, { id }).targets[0]?.assessment.growth).toBeNull();
  });

  test('takes values only of periods of its plan that have begun', () => {
    const context = newOffice();
    const { movementId, targetId } = withTarget(context);
    const save = (period: string) =>
      failureOf(() => saveTargetValues(context, { changes: [{ targetId, period, value: 1 }] }));
    expect(save('2027-01')).toMatchObject({
      field: 'changes.0.value',
      message: 'Kỳ T1/2027 nằm ngoài thời gian của kế hoạch (01/01/2026 – 31/12/2026).',
    });
    expect(save('2026-12')).toMatchObject({ message: expect.stringContaining('chưa đến (bắt đầu 01/12/2026)') });
    expect(save('2026-Q1')).toMatchObject({ message: expect.stringContaining('nằm ngoài') });
    expect(readMovement(context, { id: movementId }).targets[0]?.values).toEqual({});
  });

  test('keeps its values when the plan would be shortened or the frequency changed: the change is refused', () => {
    const context = newOffice();
    const { movementId, targetId } = withTarget(context);
    saveTargetValues(context, { changes: [{ targetId, period: '2026-10', value: 150 }] });
    expect(failureOf(() => saveMovement(context, { ...movement, id: movementId, endsOn: '2026-06-30' }))).toMatchObject(
      {
        field: 'endsOn',
        message: expect.stringContaining('T10/2026'),
      },
    );
    const quarterly = { id: targetId, ...target, frequency: 'quarter' } as const;
    expect(failureOf(() => saveTargets(context, { movementId, targets: [quarterly] }))).toMatchObject({
      field: 'targets.0.frequency',
    });
  });

  test('that is counted takes no typed number', () => {
    const context = newOffice();
    const counted = {
      ratio: 'people-advanced',
      frequency: null,
      accumulation: null,
      baseline: null,
      growth: null,
    } as const;
    const { movementId, targetId } = withTarget(context, { ...counted, planned: 80, measure: '%' });
    expect(
      failureOf(() => saveTargetValues(context, { changes: [{ targetId, period: '2026', value: 90 }] })),
    ).toMatchObject({ message: expect.stringContaining('chương trình đếm') });
    expect(
      failureOf(() =>
        saveTargets(context, { movementId, targets: [{ ...target, ...counted, id: targetId, actual: 90 }] }),
      ),
    ).toMatchObject({ field: 'targets.0.ratio' });
    expect(readMovement(context, { id: movementId }).targets[0]).toMatchObject({
      counted: { granted: { count: 0, of: 0 } },
      assessment: { state: 'not-started', reached: null },
    });
    expect(listRatioNames(context, { ratio: 'people-advanced', year: 2026 })).toEqual([]);
  });

  test('follows the months as they are typed, and says when it falls behind', () => {
    const context = newOffice();
    const { movementId, targetId } = withTarget(context);
    const changes = [140, 150, 152.5].map((value, index) => ({ targetId, period: `2026-0${index + 1}`, value }));
    saveTargetValues(context, { changes });
    const [row] = listMovements(context, { year: 2026 });
    expect(row).toMatchObject({ targetCount: 1, behindCount: 1 });
    expect(readMovement(context, { id: movementId }).targets[0]?.assessment).toMatchObject({
      state: 'behind',
      reached: 442.5,
      forecast: 1_770,
      missingPeriods: ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
    });
    expect(listMovements(context, { year: 2025 })).toEqual([]);
  });
});
