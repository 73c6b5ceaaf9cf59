import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { Period, PeriodGoal } from '#shared/contracts/periods.ts';
import { namesBehind, yearsOf } from '#shared/domain/periods/count-period.ts';
import { countGoal, judgeGoal } from '#shared/domain/periods/judge-goal.ts';
import { periodMeasures } from '#shared/domain/periods/period-fact.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { foldText } from '#shared/text/fold.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { findGoal, findPeriod, type PeriodGoalRecord } from '../../database/repositories/period-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { type OfficeMembers, readOfficeMembers } from '../movements/read-office-members.ts';
import type { ServiceContext } from '../service-context.ts';
import { type GatheredFact, gatherFacts } from './gather-facts.ts';
import { readUnitLineage } from './unit-lineage.ts';

/** Shares of everybody, counted among those of the office each year. */
export const percentMeasures = {
  'percent person': { of: 'registered person', name: 'Tỷ lệ cá nhân đăng ký thi đua (%)' },
  'percent unit': { of: 'registered unit', name: 'Tỷ lệ tập thể đăng ký thi đua (%)' },
} as const;
type PercentMeasure = keyof typeof percentMeasures;

/** Judges the goals of a span; facts and members of a year are read once. */
export function goalReader(
  context: ServiceContext,
  period: Period,
): (goal: PeriodGoalRecord & { readonly id: number }) => PeriodGoal {
  const years = yearsOf(period);
  const thisYear = Number(context.today().slice(0, 4));
  const names = new Map(periodMeasures(listAwardTypes(context.database)).map(({ key, name }) => [key, name]));
  const directory = readUnitDirectory(context.database);
  const lineage = readUnitLineage(context, period.toYear);
  const membersOf = new Map<number, OfficeMembers>();
  const members = (year: number): OfficeMembers => {
    const known = membersOf.get(year) ?? readOfficeMembers(context, year, directory);
    membersOf.set(year, known);
    return known;
  };
  const factsOf = factsByUnit(context, period);

  const registeredYears = (): ReadonlySet<number> =>
    new Set(factsOf(null).flatMap((fact) => (fact.measure.startsWith('registered ') ? [fact.year] : [])));

  const percent = (goal: PeriodGoalRecord, code: PercentMeasure): (number | null)[] => {
    const counted = factsOf(goal.unitId).filter((fact) => fact.measure === percentMeasures[code].of);
    const entered = registeredYears();
    return years.map((year) => {
      if (year > thisYear) return null;
      const { people, collectives } = members(year);
      const all = code === 'percent person' ? people : collectives.map((id) => ({ id, unitId: id }));
      const within = goal.unitId === null ? null : lineage.within(goal.unitId, year);
      const owners = new Set(all.flatMap(({ id, unitId }) => (within?.has(unitId) === false ? [] : [id])));
      if (owners.size === 0) return null;
      // Nobody registered at all: the year's registrations were not entered, which is not the same as none.
      if (!entered.has(year)) return null;
      const registered = counted.filter(
        (fact) => fact.year === year && fact.place !== null && owners.has(fact.place.id),
      );
      return Math.round((registered.length / owners.size) * 1000) / 10;
    });
  };

  return (goal) => {
    const unitName = goal.unitId === null ? null : directory.nameOn(goal.unitId, `${period.toYear}-12-31`);
    const shared = { ...goal, unitName };
    const judged = (byYear: readonly (number | null)[], total: number | null) => ({
      byYear,
      total,
      state: judgeGoal({ ...goal, byYear, total, years }, thisYear),
    });
    if (goal.counted === null) {
      const unknown = years.map(() => null);
      const state = judgeGoal({ ...goal, countedOver: 'span', byYear: unknown, total: goal.reached, years }, thisYear);
      return { ...shared, countedName: null, byYear: unknown, total: goal.reached, state };
    }
    if (isPercent(goal.counted)) {
      const byYear = percent(goal, goal.counted);
      const known = byYear.filter((value) => value !== null);
      return {
        ...shared,
        countedName: percentMeasures[goal.counted].name,
        ...judged(byYear, known.length === 0 ? null : Math.min(...known)),
      };
    }
    const { byYear, total } = countGoal(countedBy(goal, factsOf(goal.unitId)), years);
    const upToNow = byYear.map((count, index) => ((years[index] ?? 0) > thisYear ? null : count));
    return { ...shared, countedName: names.get(goal.counted) ?? goal.counted, ...judged(upToNow, total) };
  };
}

/** The names behind a goal: those it counts, in a year or in all. @throws AppFailureError notFound */
export function listGoalNames(
  context: ServiceContext,
  { goalId, year }: Input<'periods:goal-names'>,
): Output<'periods:goal-names'> {
  const goal = findGoal(context.database, goalId) ?? fail({ kind: 'notFound', entity: 'period', id: goalId });
  const period =
    findPeriod(context.database, goal.periodId) ?? fail({ kind: 'notFound', entity: 'period', id: goal.periodId });
  if (goal.counted === null) return [];
  const measure = isPercent(goal.counted) ? percentMeasures[goal.counted].of : goal.counted;
  const facts = factsByUnit(context, period)(goal.unitId);
  return namesBehind(countedBy({ ...goal, counted: measure }, facts), { measure, year });
}

/** True for a share of everybody, which is told in percent. */
export function isPercent(counted: string): counted is PercentMeasure {
  return counted in percentMeasures;
}

/** What a goal counts: its measure, and of awards those of its issuer where it names one. */
function countedBy(goal: PeriodGoalRecord, facts: readonly GatheredFact[]): GatheredFact[] {
  const issuer = goal.issuer === null ? null : foldText(goal.issuer);
  return facts.filter(
    (fact) => fact.measure === goal.counted && (issuer === null || foldText(fact.issuer ?? '').includes(issuer)),
  );
}

function factsByUnit(context: ServiceContext, period: Period): (unitId: number | null) => readonly GatheredFact[] {
  const known = new Map<number | null, readonly GatheredFact[]>();
  return (unitId) => {
    const facts = known.get(unitId) ?? gatherFacts(context, { ...period, unitId, personId: null });
    known.set(unitId, facts);
    return facts;
  };
}
