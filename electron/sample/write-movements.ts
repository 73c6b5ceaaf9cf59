import { insertBlock, insertBlockMember } from '../database/repositories/block-repository.ts';
import { insertMovement, insertMovementTargets } from '../database/repositories/movement-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { sampleBlocks } from './data/movements/blocks.ts';
import { departmentMovements } from './data/movements/department-movements.ts';
import { movementsFromAbove } from './data/movements/movements-from-above.ts';
import type { SampleTarget } from './data/movements/sample-movement.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes the movements with their targets; those from above first, so that the department's can answer them. */
export function writeMovements({ database }: ServiceContext, keys: SampleKeys): void {
  const numbers = new Map<string, number>();
  for (const movement of [...movementsFromAbove, ...departmentMovements]) {
    const id = insertMovement(database, {
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
      criteria: movement.criteria ?? null,
      answersId: movement.answers === undefined ? null : numberOf(numbers, movement.answers),
      note: movement.note ?? null,
    });
    numbers.set(movement.key, id);
    insertMovementTargets(
      database,
      id,
      (movement.targets ?? []).map((target) => targetRecord(target, keys)),
    );
  }
}

function targetRecord(target: SampleTarget, keys: SampleKeys): Parameters<typeof insertMovementTargets>[2][number] {
  return {
    name: target.name,
    measure: target.measure,
    baseline: null,
    planned: target.planned,
    direction: target.direction ?? 'more-is-better',
    responsibleUnitId: target.responsible === undefined ? null : numberOf(keys.units, target.responsible),
    actual: target.actual ?? null,
    actualOn: target.actualOn ?? null,
    note: target.note ?? null,
  };
}

/** Writes the emulation blocks with their members of each year. */
export function writeBlocks({ database }: ServiceContext, keys: SampleKeys): void {
  for (const { units, years, ...block } of sampleBlocks) {
    const blockId = insertBlock(database, block);
    for (const { year, head, standingDeputy, deputies } of years) {
      for (const unit of units) {
        const role =
          unit === head
            ? 'head'
            : unit === standingDeputy
              ? 'standing-deputy'
              : deputies.includes(unit)
                ? 'deputy'
                : 'member';
        insertBlockMember(database, blockId, { unitId: numberOf(keys.units, unit), year, role });
      }
    }
  }
}
