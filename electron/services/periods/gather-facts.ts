import { launchLevelNames } from '#shared/domain/movements/movement.ts';
import { isInYear } from '#shared/domain/movements/movement-stage.ts';
import { yearsOf } from '#shared/domain/periods/count-period.ts';
import { awardMeasure, type PeriodFact } from '#shared/domain/periods/period-fact.ts';
import { targetStateNames } from '#shared/domain/targets/assess-target.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { lastChange } from '../../database/facts-changed.ts';
import { rememberRead } from '../../database/remembered-read.ts';
import { listMovements } from '../../database/repositories/movement-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, type Row } from '../../database/rows.ts';
import { listExemplars } from '../exemplars/read-exemplars.ts';
import { viewTargets } from '../movements/read-movements.ts';
import type { ServiceContext } from '../service-context.ts';
import { readUnitLineage } from './unit-lineage.ts';

/** The years, and of whom. */
export interface FactScope {
  readonly fromYear: number;
  readonly toYear: number;
  /** With everything under it at the end of each year, and what merged into them; null: everybody. */
  readonly unitId: number | null;
  readonly personId: number | null;
}

/** A fact with who conferred it, where it is an award. */
export interface GatheredFact extends PeriodFact {
  readonly issuer: string | null;
}

/** Everything that a span of years counts, of everybody, of a unit or of a person. */
export function gatherFacts(context: ServiceContext, scope: FactScope): readonly GatheredFact[] {
  const facts = factsOfEverybody(context, scope);
  const { unitId, personId } = scope;
  if (personId !== null) return facts.filter((fact) => fact.personId === personId);
  if (unitId === null) return facts;
  const lineage = readUnitLineage(context, scope.toYear);
  const within = new Map(yearsOf(scope).map((year) => [year, lineage.within(unitId, year)] as const));
  return facts.filter((fact) => fact.unitId !== null && within.get(fact.year)?.has(fact.unitId) === true);
}

/** The facts of the span asked about last: a table, its names and its report read them once, until something changes. */
const gatheredLast = new WeakMap<
  ServiceContext['database'],
  { readonly key: string; readonly facts: readonly GatheredFact[] }
>();

/** What the two longest lists are read from: tens of thousands of rows, read again only when one of these changed. */
const tablesOfRegistrations = new Set(
  'registrations registration_awards award_types people memberships units unit_names'.split(' '),
);
const tablesOfAwards = new Set(['awards', 'decisions', 'people']);

function factsOfEverybody(context: ServiceContext, scope: FactScope): readonly GatheredFact[] {
  const { database } = context;
  const key = `${scope.fromYear} ${scope.toYear} ${context.today()} ${lastChange(database)}`;
  const known = gatheredLast.get(database);
  if (known?.key === key) return known.facts;
  const span = `${scope.fromYear} ${scope.toYear}`;
  const facts = [
    ...movementFacts(context, scope),
    ...targetFacts(context, scope),
    ...rememberRead(database, 'registrations of a span', span, tablesOfRegistrations, () =>
      registrationFacts(context, scope, readUnitDirectory(database)),
    ),
    ...rememberRead(database, 'awards of a span', span, tablesOfAwards, () => awardFacts(context, scope)),
    ...initiativeFacts(context, scope),
    ...exemplarFacts(context, scope),
  ];
  gatheredLast.set(database, { key, facts });
  return facts;
}

function movementFacts({ database }: ServiceContext, scope: FactScope): GatheredFact[] {
  return listMovements(database).flatMap((movement) => {
    const { id, name, startsOn, endsOn, launchLevel, launchedBy } = movement;
    // A movement without any day belongs to no year.
    if (startsOn === null && endsOn === null) return [];
    return yearsOf(scope)
      .filter((year) => isInYear(movement, year))
      .map((year) => ({
        measure: launchLevel === 'department' ? 'movements launched' : 'movements answered',
        year,
        key: `movement ${id}`,
        unitId: null,
        personId: null,
        name,
        detail: `${launchLevelNames[launchLevel]}, ${launchedBy}`,
        place: { kind: 'movement', id } as const,
        issuer: null,
      }));
  });
}

/** Targets of the department's own movements, in their own year or the last one of their movement. */
function targetFacts(context: ServiceContext, { fromYear, toYear }: FactScope): GatheredFact[] {
  const own = new Map(
    listMovements(context.database)
      .filter((movement) => movement.launchLevel === 'department')
      .map((movement) => [movement.id, movement]),
  );
  return viewTargets(context, null).flatMap((target) => {
    const movement = own.get(target.movementId);
    const last = movement?.endsOn ?? movement?.startsOn;
    const year = target.year ?? (last ? Number(last.slice(0, 4)) : null);
    if (movement === undefined || year === null || year < fromYear || year > toYear) return [];
    const fact = {
      year,
      key: `target ${target.id}`,
      unitId: target.responsibleUnitId,
      personId: null,
      name: target.name,
      detail: `${targetStateNames[target.assessment.state]}, ${movement.name}`,
      place: { kind: 'movement', id: movement.id } as const,
      issuer: null,
    };
    const isReached = target.assessment.state === 'reached';
    return [{ ...fact, measure: 'targets set' }, ...(isReached ? [{ ...fact, measure: 'targets reached' }] : [])];
  });
}

/** The unit of a person's membership that held last in a year: an SQL expression over `person` and `year`. */
const unitInYear = (person: string, year: string) =>
  `(SELECT m.unit_id FROM memberships m WHERE m.person_id = ${person}
    AND (m.from_on IS NULL OR m.from_on <= ${year} || '-12-31') AND (m.to_on IS NULL OR m.to_on >= ${year} || '-01-01')
    ORDER BY coalesce(m.to_on, '9999') DESC, coalesce(m.from_on, '') DESC LIMIT 1)`;

function registrationFacts(
  { database }: ServiceContext,
  { fromYear, toYear }: FactScope,
  directory: UnitDirectory,
): GatheredFact[] {
  const rows = allRows(
    database,
    `SELECT r.id, r.year, r.person_id, r.unit_id, p.full_name, group_concat(t.short_name, ', ') AS awards,
        ${unitInYear('r.person_id', 'r.year')} AS home_unit_id
      FROM registrations r JOIN registration_awards x ON x.registration_id = r.id
      JOIN award_types t ON t.id = x.award_type_id LEFT JOIN people p ON p.id = r.person_id
      WHERE r.year BETWEEN @fromYear AND @toYear GROUP BY r.id ORDER BY r.year, coalesce(p.sort_key, ''), r.id`,
    { fromYear, toYear },
  );
  return rows.map((row) => {
    const unitId = row.unit_id as number | null;
    const year = Number(row.year);
    return {
      measure: unitId === null ? 'registered person' : 'registered unit',
      year,
      key: `registration ${row.id}`,
      unitId: unitId ?? (row.home_unit_id as number | null),
      personId: row.person_id as number | null,
      name: unitId === null ? String(row.full_name) : directory.nameOn(unitId, `${year}-12-31`),
      detail: String(row.awards),
      place: placeOf(row),
      issuer: null,
    };
  });
}

function awardFacts({ database }: ServiceContext, { fromYear, toYear }: FactScope): GatheredFact[] {
  const rows = allRows(
    database,
    `SELECT a.id, a.award_type_id, a.subject, a.year, a.person_id, a.unit_id, a.home_unit_id, a.recipient_name, a.unit_name,
        coalesce(d.issuer, a.old_issuer) AS issuer,
        coalesce(d.number || '/' || d.symbol, a.old_decision_number) AS decision
      FROM awards a LEFT JOIN decisions d ON d.id = a.decision_id LEFT JOIN people p ON p.id = a.person_id
      WHERE a.year BETWEEN @fromYear AND @toYear AND a.status <> 'revoked'
      ORDER BY a.year, coalesce(p.sort_key, ''), a.id`,
    { fromYear, toYear },
  );
  return rows.map((row) => ({
    measure: awardMeasure(Number(row.award_type_id), row.subject as 'person' | 'collective' | 'household'),
    year: Number(row.year),
    key: `award ${row.id}`,
    unitId: (row.unit_id ?? row.home_unit_id) as number | null,
    personId: row.person_id as number | null,
    name: String(row.recipient_name),
    detail: [row.subject === 'person' ? row.unit_name : null, row.decision].filter(Boolean).join(', '),
    place: placeOf(row),
    issuer: row.issuer as string | null,
  }));
}

/** Recognized initiatives by their widest scope, one fact for each author. */
function initiativeFacts({ database }: ServiceContext, { fromYear, toYear }: FactScope): GatheredFact[] {
  const rows = allRows(
    database,
    `SELECT i.id, i.name, i.year, u.person_id, p.full_name, coalesce(${unitInYear('u.person_id', 'i.year')}, i.unit_id) AS unit_id,
        CASE WHEN i.scope = 'national' OR EXISTS (SELECT 1 FROM initiative_recognitions r WHERE r.initiative_id = i.id AND r.scope = 'national') THEN 'national'
          WHEN i.scope = 'provincial' OR EXISTS (SELECT 1 FROM initiative_recognitions r WHERE r.initiative_id = i.id AND r.scope = 'provincial') THEN 'provincial'
          ELSE 'grassroots' END AS widest
      FROM initiatives i LEFT JOIN initiative_authors u ON u.initiative_id = i.id LEFT JOIN people p ON p.id = u.person_id
      WHERE i.year BETWEEN @fromYear AND @toYear AND i.state = 'recognized' ORDER BY i.year, i.id, u.id`,
    { fromYear, toYear },
  );
  return rows.map((row) => ({
    measure: `initiatives ${row.widest}`,
    year: Number(row.year),
    key: `initiative ${row.id}`,
    unitId: row.unit_id as number | null,
    personId: row.person_id as number | null,
    name: String(row.name),
    detail: row.full_name === null ? '' : String(row.full_name),
    place: { kind: 'initiative', id: Number(row.id) },
    issuer: null,
  }));
}

/** Exemplars in the year they were found, and in the year their spreading began. */
function exemplarFacts(context: ServiceContext, { fromYear, toYear }: FactScope): GatheredFact[] {
  return listExemplars(context).flatMap((exemplar) => {
    const { id, kind, name, recipientName, unitName, personId, stages, foundYear } = exemplar;
    const spreadOn = stages.find((stage) => stage.stage === 'spread')?.startedOn ?? null;
    const isSubject = kind === 'person' || kind === 'collective';
    const fact = {
      key: `exemplar ${id}`,
      unitId: exemplar.unitId ?? exemplar.homeUnitId,
      personId,
      name: (isSubject ? recipientName : name) ?? name,
      detail: (isSubject ? name : [recipientName, unitName].filter(Boolean).join(', ')) ?? '',
      place: { kind: 'exemplar', id } as const,
      issuer: null,
    };
    const dated = [
      { measure: `exemplars ${kind}`, year: foundYear },
      { measure: 'exemplars spread', year: spreadOn === null ? null : Number(spreadOn.slice(0, 4)) },
    ];
    return dated.flatMap(({ measure, year }) =>
      year === null || year < fromYear || year > toYear ? [] : [{ ...fact, measure, year }],
    );
  });
}

function placeOf(row: Row): PeriodFact['place'] {
  if (row.person_id !== null) return { kind: 'person', id: Number(row.person_id) };
  return row.unit_id === null ? null : { kind: 'unit', id: Number(row.unit_id) };
}
