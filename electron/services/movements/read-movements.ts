import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { MovementRow, TargetView } from '#shared/contracts/movements.ts';
import { isInYear, movementStage } from '#shared/domain/movements/movement-stage.ts';
import { assessTarget, isBehind } from '#shared/domain/targets/assess-target.ts';
import { planPeriods, targetSpan } from '#shared/domain/targets/plan-periods.ts';
import {
  assessTitleRatio,
  countTitleRatio,
  isCounted,
  isInWhole,
  type TitleRatioCode,
  type TitleRatioCount,
  titleRatios,
} from '#shared/domain/targets/title-ratios.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listCommitments } from '../../database/repositories/commitment-repository.ts';
import {
  findMovement,
  listMovementPlans,
  listMovements as listRecords,
  type MovementRecord,
} from '../../database/repositories/movement-repository.ts';
import { listTargets, readTargetValues, type TargetRecord } from '../../database/repositories/target-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { type EmulationYear, readEmulationYear, type YearMember } from './read-emulation-year.ts';

/** The movements under way in a year (or all), the newest first, with how their targets stand. */
export function listMovements(context: ServiceContext, { year }: Input<'movements:list'>): Output<'movements:list'> {
  const records = listRecords(context.database);
  const targets = Map.groupBy(viewTargets(context, null), (target) => target.movementId);
  return records
    .filter((movement) => year === null || isInYear(movement, year))
    .map((movement) => toRow(context, movement, records, targets.get(movement.id) ?? []));
}

/** One movement with its plans, targets, commitments, and those that answer it. @throws AppFailureError notFound */
export function readMovement(context: ServiceContext, { id }: Input<'movements:page'>): Output<'movements:page'> {
  const { database } = context;
  const record = findMovement(database, id) ?? fail({ kind: 'notFound', entity: 'movement', id });
  const records = listRecords(database);
  const targets = viewTargets(context, id);
  const directory = readUnitDirectory(database);
  return {
    movement: toRow(context, record, records, targets),
    answeredBy: records
      .filter((movement) => movement.answersId === id)
      .map((movement) => ({ id: movement.id, name: movement.name, stage: movementStage(movement, context.today()) })),
    plans: listMovementPlans(database, id),
    targets,
    commitments: listCommitments(database, id).map((commitment) => ({
      ...commitment,
      responsibleName:
        commitment.responsibleUnitId === null ? null : directory.nameOn(commitment.responsibleUnitId, context.today()),
    })),
  };
}

/** A target with the movement it belongs to. */
export interface TargetOfMovement extends TargetView {
  readonly movementId: number;
}

/** The targets of a movement (of all where none is named), judged today. The emulation of a year is counted once. */
export function viewTargets(context: ServiceContext, movementId: number | null): TargetOfMovement[] {
  const { database } = context;
  const today = context.today();
  const movements = new Map(listRecords(database).map((movement) => [movement.id, movement]));
  const values = readTargetValues(database, movementId);
  const directory = readUnitDirectory(database);
  const emulationYear = emulationYears(context);
  return listTargets(database, movementId).map((target) => {
    const movement = movements.get(target.movementId);
    const span = targetSpan(movement ?? { startsOn: null, endsOn: null }, target.year);
    const periods = target.frequency === null || span === null ? [] : planPeriods(span, target.frequency);
    const ofTarget = values.get(target.id) ?? {};
    const shared = {
      ...target,
      responsibleName:
        target.responsibleUnitId === null ? null : directory.nameOn(target.responsibleUnitId, today) || null,
      periods,
      values: ofTarget,
    };
    if (target.ratio !== null) {
      const year = ratioYear(target, span?.endsOn ?? null, today);
      const counted = countYears(
        target.ratio,
        ratioYears(target.ratio, target.year, span?.startsOn ?? null, year),
        emulationYear,
      );
      const assessment = assessTitleRatio(target.ratio, target.planned, counted, { year, on: today });
      return { ...shared, counted, assessment };
    }
    const facts = { ...target, periods, values: ofTarget, endsOn: span?.endsOn ?? null };
    return { ...shared, counted: null, assessment: assessTarget(facts, today) };
  });
}

/** The year a ratio is counted in: the target's own, else the last year of its movement, but none that has not begun. */
export function ratioYear(target: Pick<TargetRecord, 'year'>, endsOn: string | null, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  if (target.year !== null) return target.year;
  return Math.min(endsOn === null ? thisYear : Number(endsOn.slice(0, 4)), thisYear);
}

/**
 * The years a ratio is counted over: what the department itself is to receive may come in any year of its plan (“trong giai đoạn
 * 2020 - 2025 được tặng Cờ thi đua”); shares of people and collectives are those of one year.
 */
function ratioYears(code: TitleRatioCode, ownYear: number | null, startsOn: string | null, lastYear: number): number[] {
  const isOfPeriod = titleRatios[code].subject === 'office' && ownYear === null && startsOn !== null;
  const first = isOfPeriod ? Math.min(Number(startsOn.slice(0, 4)), lastYear) : lastYear;
  return Array.from({ length: lastYear - first + 1 }, (_, index) => first + index);
}

function countYears(
  code: TitleRatioCode,
  years: readonly number[],
  emulationYear: (year: number) => EmulationYear,
): TitleRatioCount {
  const counts = years.map((year) => countTitleRatio(code, membersOf(code, emulationYear(year))));
  const at = (stage: keyof TitleRatioCount) => ({
    count: counts.reduce((sum, count) => sum + count[stage].count, 0),
    of: Math.max(0, ...counts.map((count) => count[stage].of)),
  });
  return { registered: at('registered'), proposed: at('proposed'), granted: at('granted') };
}

/** The names behind a ratio: everybody of its whole, with whether they registered, were proposed and received. */
export function listRatioNames(
  context: ServiceContext,
  { ratio: code, year }: Input<'movements:ratio-names'>,
): Output<'movements:ratio-names'> {
  const ratio = titleRatios[code];
  return membersOf(code, readEmulationYear(context, year))
    .filter((member) =>
      (['registered', 'proposed', 'granted'] as const).some((stage) => isInWhole(ratio, member, stage)),
    )
    .map((member) => ({
      owner: member.owner,
      name: member.name,
      unitName: member.unitName,
      isRegistered: isCounted(ratio, member, 'registered'),
      isProposed: ratio.awards.length > 0 && isCounted(ratio, member, 'proposed'),
      isGranted: ratio.awards.length > 0 && isCounted(ratio, member, 'granted'),
    }));
}

/** The people, collectives or the department: whom a ratio counts among. */
export function membersOf(code: TitleRatioCode, year: EmulationYear): readonly YearMember[] {
  const { subject } = titleRatios[code];
  return subject === 'person' ? year.people : subject === 'collective' ? year.collectives : year.office;
}

/** Reads each year once. */
export function emulationYears(context: ServiceContext): (year: number) => EmulationYear {
  const known = new Map<number, EmulationYear>();
  return (year) => {
    const read = known.get(year) ?? readEmulationYear(context, year);
    known.set(year, read);
    return read;
  };
}

function toRow(
  context: ServiceContext,
  movement: MovementRecord,
  all: readonly MovementRecord[],
  targets: readonly TargetView[],
): MovementRow {
  return {
    ...movement,
    stage: movementStage(movement, context.today()),
    answersName: all.find((other) => other.id === movement.answersId)?.name ?? null,
    targetCount: targets.length,
    behindCount: targets.filter((target) => isBehind(target.assessment.state)).length,
  };
}
