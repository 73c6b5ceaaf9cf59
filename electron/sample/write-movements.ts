import { planPeriods, targetSpan } from '#shared/domain/targets/plan-periods.ts';
import { writeCommitment } from '../database/repositories/commitment-repository.ts';
import { writeMovement, writeMovementPlan } from '../database/repositories/movement-repository.ts';
import { writeTarget, writeTargetValue } from '../database/repositories/target-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { departmentMovements } from './data/movements/department-movements.ts';
import { movementsFromAbove } from './data/movements/movements-from-above.ts';
import { movementsOf2026 } from './data/movements/movements-of-2026.ts';
import type { SampleMovement, SampleTarget } from './data/movements/sample-movement.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes the movements with their plans, targets and commitments; those from above first, so that the department's can answer them. */
export function writeMovements(context: ServiceContext, keys: SampleKeys): void {
  const { database } = context;
  const numbers = new Map<string, number>();
  for (const movement of [...movementsFromAbove, ...departmentMovements, ...movementsOf2026]) {
    const id = writeMovement(database, null, {
      name: movement.name,
      kind: movement.kind,
      launchLevel: movement.level,
      launchedBy: movement.launchedBy,
      startsOn: movement.startsOn ?? null,
      endsOn: movement.endsOn ?? null,
      planNumber: movement.planNumber ?? null,
      planOn: movement.planOn ?? null,
      goal: movement.goal ?? null,
      scope: movement.scope ?? null,
      participants: movement.participants ?? null,
      content: movement.content ?? null,
      criteria: movement.criteria ?? null,
      measures: movement.measures ?? null,
      commendation: movement.commendation ?? null,
      answersId: movement.answers === undefined ? null : numberOf(numbers, movement.answers),
      midtermDueOn: movement.midtermDueOn ?? null,
      midtermHeldOn: movement.midtermHeldOn ?? null,
      midtermReview: movement.midtermReview ?? null,
      finalDueOn: movement.finalDueOn ?? null,
      finalHeldOn: movement.finalHeldOn ?? null,
      finalReview: movement.finalReview ?? null,
      note: movement.note ?? null,
    });
    numbers.set(movement.key, id);
    for (const target of movement.targets ?? []) writeSampleTarget(context, id, movement, target, keys);
    for (const plan of movement.plans ?? []) {
      writeMovementPlan(database, null, {
        movementId: id,
        year: plan.year,
        planNumber: plan.planNumber ?? null,
        planOn: plan.planOn ?? null,
        content: plan.content ?? null,
        result: plan.result ?? null,
      });
    }
    for (const commitment of movement.commitments ?? []) {
      writeCommitment(database, null, {
        movementId: id,
        content: commitment.content,
        responsibleUnitId: unitOf(keys, commitment.responsible),
        dueOn: commitment.dueOn ?? null,
        outcome: commitment.outcome ?? null,
        finishedOn: commitment.finishedOn ?? null,
        result: commitment.result ?? null,
      });
    }
  }
}

function writeSampleTarget(
  { database }: ServiceContext,
  movementId: number,
  movement: SampleMovement,
  target: SampleTarget,
  keys: SampleKeys,
): void {
  const { frequency = null, year = null } = target;
  const targetId = writeTarget(database, movementId, null, {
    name: target.name,
    measure: target.measure,
    baseline: target.baseline ?? null,
    planned: target.planned,
    growth: target.growth ?? null,
    direction: target.direction ?? 'more-is-better',
    year,
    frequency,
    accumulation: target.accumulation ?? null,
    responsibleUnitId: unitOf(keys, target.responsible),
    ratio: target.ratio ?? null,
    actual: target.actual ?? null,
    actualOn: target.actualOn ?? null,
    note: target.note ?? null,
  });
  const span = targetSpan({ startsOn: movement.startsOn ?? null, endsOn: movement.endsOn ?? null }, year);
  const periods = frequency === null || span === null ? [] : planPeriods(span, frequency);
  target.values?.forEach((value, index) => {
    const period = periods[index];
    if (period === undefined) throw new Error(`the sample’s target “${target.name}” has more values than periods`);
    writeTargetValue(database, targetId, period, value);
  });
}

function unitOf(keys: SampleKeys, unit: string | undefined): number | null {
  return unit === undefined ? null : numberOf(keys.units, unit);
}
