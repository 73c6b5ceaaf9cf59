import type { FactOwner } from '#shared/contracts/facts.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { CommendationKind } from '#shared/domain/eligibility/case-codes.ts';
import type { CaseFacts } from '#shared/domain/eligibility/case-input.ts';
import { type EvaluationOptions, evaluateAward, judgeOn } from '#shared/domain/eligibility/evaluate-award.ts';
import { type Facts, readFacts } from '#shared/domain/eligibility/facts.ts';
import type { Evaluation } from '#shared/domain/eligibility/finding.ts';
import { type Plan, planAhead } from '#shared/domain/eligibility/plan-ahead.ts';
import { supposeGoodCollectiveYear, supposeGoodYear } from '#shared/domain/eligibility/suppose-good-year.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { caseFactsOfPeople, caseFactsOfUnits, withRowsOf } from '../../database/repositories/case-fact-repository.ts';
import { openMembershipsOfUnit } from '../../database/repositories/membership-repository.ts';
import { findUnit, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { type PersonBasics, personCaseFacts } from './person-case-facts.ts';
import { readLawChoices } from './read-law-choices.ts';
import { unitCaseFacts } from './unit-case-facts.ts';

/** The law of a day and the facts of an office, ready to judge anybody for a year. */
export interface Docket {
  /** `kind`: loại hình, merit where it is not said. */
  evaluate(owner: FactOwner, award: AwardCode, kind?: CommendationKind): Evaluation;
  facts(owner: FactOwner): Facts;
  /** The outcome if the year goes as well as it still can: what somebody may register for. */
  evaluateAtBest(owner: FactOwner, award: AwardCode): Evaluation;
  /** Reads the facts of some people and collectives anew, and those of every collective's members. */
  refresh(owners: readonly FactOwner[]): void;
  /** What a person can reach in the years to come, and what this year must bring for it. */
  plan(personId: number, yearsAhead: number): readonly Plan[];
}

/**
 * Opens the docket for a year, by the law of a day. `only` reads the facts of those people (and of the members
 * of those collectives) alone; without it everybody's are read once. @throws NotInForceError before 20/8/2014
 */
export function openDocket(
  context: ServiceContext,
  year: number,
  on: IsoDate,
  only: readonly FactOwner[] | null,
  choices: EvaluationOptions = readLawChoices(context),
): Docket {
  const { database } = context;
  const judge = judgeOn(on, choices);
  let units = caseFactsOfUnits(database, null);
  const known = new Map<string, Facts>();
  let read: UnitDirectory | null = null;
  const directory = (): UnitDirectory => {
    read ??= readUnitDirectory(database);
    return read;
  };

  const ids = only === null ? null : peopleAmong(context, directory, only, year, on);
  let people = caseFactsOfPeople(database, ids);
  const basics = basicsOfPeople(context, ids);

  const personFacts = (id: number): CaseFacts => {
    return personCaseFacts(people, basics.get(id) ?? { id, gender: null, startedOn: null }, on);
  };
  const caseFactsOfUnit = (id: number): CaseFacts => {
    const unit = findUnit(database, id);
    if (unit === null) return {};
    return unitCaseFacts(units, unit, {
      year,
      memberIds: membersOf(context, directory(), id, year, on),
      people,
      isTooNewToRate,
      titleStage,
    });
  };
  const isTooNewToRate = (id: number): boolean => {
    return (basics.get(id)?.startedOn ?? '') > `${year}-07-01`;
  };
  const stages = new Map<string, 'decided' | 'proposed' | 'unknown'>();
  const titleStage = (code: 'LDTT' | 'CSTDCS') => {
    const known = stages.get(code) ?? stageOf(context, code, year);
    stages.set(code, known);
    return known;
  };

  const caseFactsOf = (owner: FactOwner): CaseFacts =>
    owner.kind === 'person' ? personFacts(owner.id) : caseFactsOfUnit(owner.id);
  const facts = (owner: FactOwner): Facts => {
    const key = `${owner.kind} ${owner.id}`;
    const found = known.get(key) ?? readFacts(caseFactsOf(owner));
    known.set(key, found);
    return found;
  };
  const factsAtBest = (owner: FactOwner, award: AwardCode): Facts => {
    const key = `best ${owner.kind} ${owner.id}${award === 'CSTDCS' ? ' CSTDCS' : ''}`;
    const suppose = owner.kind === 'person' ? supposeGoodYear : supposeGoodCollectiveYear;
    const found = known.get(key) ?? readFacts(suppose(caseFactsOf(owner), year, award));
    known.set(key, found);
    return found;
  };
  return {
    facts,
    evaluateAtBest: (owner, award) => {
      const subject = owner.kind === 'person' ? 'person' : 'collective';
      return evaluateAward(judge, { award, year, subject, facts: factsAtBest(owner, award) });
    },
    refresh(owners) {
      const changed = peopleAmong(context, directory, owners, year, on);
      people = withRowsOf(people, caseFactsOfPeople(database, changed), changed);
      units = caseFactsOfUnits(database, null);
      for (const [id, basic] of basicsOfPeople(context, changed)) basics.set(id, basic);
      stages.clear();
      const ofPeople = new Set(changed.map((id) => `person ${id}`));
      for (const key of known.keys()) if (!key.startsWith('person ') || ofPeople.has(key)) known.delete(key);
    },
    plan: (personId, yearsAhead) => planAhead(personFacts(personId), year, on, yearsAhead, choices),
    evaluate: (owner, award, kind) =>
      evaluateAward(judge, {
        award,
        kind,
        year,
        subject: owner.kind === 'person' ? 'person' : 'collective',
        facts: facts(owner),
      }),
  };
}

/** Where a yearly title stands in the office: see `MemberSource`. */
function stageOf(context: ServiceContext, code: string, year: number): 'decided' | 'proposed' | 'unknown' {
  const isDecided = oneRow(
    context.database,
    'SELECT 1 FROM awards a JOIN award_types t ON t.id = a.award_type_id WHERE t.code = @code AND a.year = @year LIMIT 1',
    { code, year },
  );
  if (isDecided) return 'decided';
  const isProposed = oneRow(
    context.database,
    `SELECT 1 FROM proposals x JOIN award_rounds r ON r.id = x.round_id JOIN award_types t ON t.id = x.award_type_id
     WHERE t.code = @code AND r.year = @year AND x.result IS NULL LIMIT 1`,
    { code, year },
  );
  return isProposed ? 'proposed' : 'unknown';
}

/** What the own rows of people tell, of all or of those named. */
function basicsOfPeople({ database }: ServiceContext, ids: readonly number[] | null): Map<number, PersonBasics> {
  const query = 'SELECT id, gender, started_on FROM people';
  const rows =
    ids === null
      ? allRows(database, query)
      : allRows(database, `${query} WHERE id IN (SELECT value FROM json_each(@ids))`, { ids: JSON.stringify(ids) });
  return new Map(
    rows.map((row) => [
      Number(row.id),
      {
        id: Number(row.id),
        gender: row.gender as PersonBasics['gender'],
        startedOn: row.started_on as string | null,
      },
    ]),
  );
}

/** The people whose facts are needed to judge some people and collectives. */
function peopleAmong(
  context: ServiceContext,
  directory: () => UnitDirectory,
  owners: readonly FactOwner[],
  year: number,
  on: IsoDate,
): number[] {
  return owners.flatMap(({ kind, id }) => (kind === 'person' ? [id] : membersOf(context, directory(), id, year, on)));
}

/** Who belongs to a collective, with its sub-units, at the end of the year judged (or on the day, where that is earlier). */
function membersOf(
  context: ServiceContext,
  directory: UnitDirectory,
  unitId: number,
  year: number,
  on: IsoDate,
): number[] {
  const yearEnd: IsoDate = `${year}-12-31`;
  const day = on < yearEnd ? on : yearEnd;
  const subtree = directory.subtreeOn(unitId, day);
  const ids = [...subtree].flatMap((id) =>
    openMembershipsOfUnit(context.database, id, day).map((membership) => membership.personId),
  );
  return [...new Set(ids)];
}
