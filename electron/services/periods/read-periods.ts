import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { NamedSubjectRow, Period } from '#shared/contracts/periods.ts';
import { countBySubject, countByYear, namesBehind, yearsOf } from '#shared/domain/periods/count-period.ts';
import { type PeriodMeasure, periodMeasures } from '#shared/domain/periods/period-fact.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { findPeriod, goalsOfPeriod, listPeriods as list } from '../../database/repositories/period-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { type FactScope, type GatheredFact, gatherFacts } from './gather-facts.ts';
import { goalReader } from './read-goals.ts';
import { inheritancesOf, readUnitLineage } from './unit-lineage.ts';

/** All named spans, the newest first. */
export function listPeriods(context: ServiceContext): Output<'periods:list'> {
  return list(context.database);
}

/** A named span with its goals and what came of them. @throws AppFailureError notFound */
export function readPeriod(context: ServiceContext, { id }: Input<'periods:page'>): Output<'periods:page'> {
  const period = requirePeriod(context, id);
  const readGoal = goalReader(context, period);
  return { period, years: yearsOf(period), goals: goalsOfPeriod(context.database, id).map(readGoal) };
}

/** Everything that is counted, in the order of the report. */
export function listMeasures(context: ServiceContext): PeriodMeasure[] {
  return periodMeasures(listAwardTypes(context.database));
}

/** How many of each measure in each year and in all; measures that nobody has are left out, but for those of always. */
export function readPeriodTable(context: ServiceContext, scope: Input<'periods:table'>): Output<'periods:table'> {
  const years = yearsOf(scope);
  const facts = gatherFacts(context, scope);
  const rows = countByYear(facts, listMeasures(context), years, Number(context.today().slice(0, 4)));
  const inherited = scope.unitId === null ? [] : inheritancesOf(context, scope.unitId, scope.toYear);
  return { years, inherited, rows: rows.filter(({ measure, total }) => total > 0 || isOfAlways(measure, scope)) };
}

/** A unit or a person does not launch movements; the department always shows that it has none. */
function isOfAlways({ group }: PeriodMeasure, scope: Input<'periods:table'>): boolean {
  if (group === 'titles' || group === 'commendations') return false;
  if (scope.personId !== null) return false;
  return scope.unitId === null || group !== 'movements';
}

/** The same for each unit, or for each person. */
export function readPeriodSubjects(
  context: ServiceContext,
  { scope, by }: Input<'periods:subjects'>,
): Output<'periods:subjects'> {
  const facts = ownedFacts(context, scope, by).filter(({ measure }) => !measure.startsWith('movements'));
  const used = new Set(facts.filter((fact) => by === 'unit' || fact.personId !== null).map((fact) => fact.measure));
  const rows = countBySubject(facts, by);
  const name = by === 'unit' ? unitNamer(context, scope.toYear) : personNamer(context, scope.toYear);
  return {
    measures: listMeasures(context).filter((measure) => used.has(measure.key)),
    rows: rows
      .flatMap((row) => {
        const named = name(row.id);
        return named === null ? [] : [{ ...row, ...named }];
      })
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
      .map(({ order: _order, ...row }): NamedSubjectRow => row),
  };
}

/** The names behind a number of a span's tables, as many as it says. */
export function listPeriodNames(context: ServiceContext, input: Input<'periods:names'>): Output<'periods:names'> {
  const { scope, measure, year, ofUnit, ofPerson } = input;
  const facts = ofUnit === undefined ? gatherFacts(context, scope) : ownedFacts(context, scope, 'unit');
  return namesBehind(facts, { measure, year, unitId: ofUnit, personId: ofPerson });
}

/** The facts of a span; by unit, those of units that merged by its end stand with the unit that carries them on. */
function ownedFacts(context: ServiceContext, scope: FactScope, by: 'unit' | 'person'): readonly GatheredFact[] {
  const facts = gatherFacts(context, scope);
  if (by === 'person') return facts;
  const { heirOf } = readUnitLineage(context, scope.toYear);
  // Who asks about a unit that is gone wants it under its own name.
  if (scope.unitId !== null && heirOf(scope.unitId) !== scope.unitId) return facts;
  return facts.map((fact) => {
    const heir = fact.unitId === null ? null : heirOf(fact.unitId);
    return heir === fact.unitId ? fact : { ...fact, unitId: heir };
  });
}

/** @throws AppFailureError notFound */
export function requirePeriod(context: ServiceContext, id: number): Period {
  return findPeriod(context.database, id) ?? fail({ kind: 'notFound', entity: 'period', id });
}

/** `gồm cả Phòng A, Phòng B (hợp nhất, sáp nhập năm 2025)`. */
function inheritedText(context: ServiceContext, unitId: number, year: number): string {
  const merged = inheritancesOf(context, unitId, year).filter(({ isCounted }) => isCounted);
  const years = [...new Set(merged.map(({ on }) => on.slice(0, 4)))].sort();
  return `gồm cả ${merged.map(({ name }) => name).join(', ')} (hợp nhất, sáp nhập năm ${years.join(', ')})`;
}

type Namer = (id: number | null) => { readonly name: string; readonly detail: string; readonly order: string } | null;

function unitNamer(context: ServiceContext, year: number): Namer {
  const { database } = context;
  const directory = readUnitDirectory(database);
  const lineage = readUnitLineage(context, year);
  const day = `${year}-12-31`;
  const order = directory.orderOn(day);
  const dissolved = new Map(
    allRows(database, 'SELECT id, dissolved_on FROM units WHERE dissolved_on IS NOT NULL').map((row) => [
      Number(row.id),
      String(row.dissolved_on),
    ]),
  );
  return (id) => {
    if (id === null) return { name: 'Không rõ, ngoài đơn vị', detail: '', order: '999999' };
    const until = dissolved.get(id);
    const own = until !== undefined && until <= day ? `đến năm ${until.slice(0, 4)}` : '';
    const inherited = lineage.inheritedBy(id).length === 0 ? '' : inheritedText(context, id, year);
    const detail = [own, inherited].filter(Boolean).join('; ');
    return { name: directory.nameOn(id, day), detail, order: String(order.get(id) ?? 0).padStart(6, '0') };
  };
}

function personNamer({ database }: ServiceContext, year: number): Namer {
  const directory = readUnitDirectory(database);
  const day = `${year}-12-31`;
  const people = new Map(
    allRows(
      database,
      `SELECT p.id, p.full_name, p.sort_key, (SELECT m.unit_id FROM memberships m WHERE m.person_id = p.id
          AND (m.from_on IS NULL OR m.from_on <= @day) ORDER BY coalesce(m.to_on, '9999') DESC, coalesce(m.from_on, '') DESC LIMIT 1) AS unit_id
        FROM people p`,
      { day },
    ).map((row) => [Number(row.id), row]),
  );
  return (id) => {
    const row = id === null ? undefined : people.get(id);
    if (row === undefined) return null;
    const detail = row.unit_id === null ? '' : directory.nameOn(Number(row.unit_id), day);
    return { name: String(row.full_name), detail, order: String(row.sort_key) };
  };
}
