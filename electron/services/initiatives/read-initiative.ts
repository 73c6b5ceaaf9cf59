import type { InitiativeLine, InitiativeRow, InitiativeUseRow } from '#shared/contracts/initiatives.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { type InitiativeDeadline, initiativeDeadlines } from '#shared/domain/initiatives/initiative-deadlines.ts';
import { type CheckResult, initiativeStage } from '#shared/domain/initiatives/initiative-stage.ts';
import { secondUses } from '#shared/domain/initiatives/initiative-use.ts';
import { type ScopeRecognition, widestScope } from '#shared/domain/initiatives/recognized-scope.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findInitiativeRequest, listInitiatives, rowsOf } from '../../database/repositories/initiative-repository.ts';
import { membershipOn } from '../../database/repositories/membership-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, oneRow, type Row } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { requireInitiative } from './initiatives.ts';

/** All initiatives with what follows from the rest of their lives, newest first. */
export function listInitiativeLines(context: ServiceContext): Output<'initiatives:lines'> {
  const toLine = lineReader(context, null);
  return listInitiatives(context.database, null).map(toLine);
}

/** Everything about one initiative. @throws AppFailureError notFound */
export function readInitiative(context: ServiceContext, { id }: Input<'initiatives:page'>): Output<'initiatives:page'> {
  const row = requireInitiative(context, id);
  const request = findInitiativeRequest(context.database, id) ?? fail({ kind: 'notFound', entity: 'initiative', id });
  const own = oneRow(context.database, 'SELECT * FROM initiatives WHERE id = @id', { id }) ?? {};
  const uses = usesOfInitiatives(context, id).get(id) ?? [];
  return {
    initiative: lineReader(context, id)(row),
    request,
    authors: authorsAtTheTime(context, row),
    check: {
      checkedOn: own.checked_on as string | null,
      result: own.check_result as CheckResult | null,
      note: own.check_note as string | null,
      correctedOn: own.corrected_on as string | null,
      refusedOn: own.refused_on as string | null,
    },
    recognitions: rowsOf(context.database, 'initiative_recognitions', id).map((recognition) => ({
      id: Number(recognition.id),
      scope: recognition.scope as 'provincial' | 'national',
      recognizedOn: String(recognition.recognized_on),
      recognizedBy: recognition.recognized_by as string | null,
      decision: recognition.decision as string | null,
    })),
    uses,
    useWarnings: secondUses(uses),
    deadlines: deadlinesOf(own, context.today() as IsoDate),
    councils: allRows(
      context.database,
      `SELECT c.id, c.name, c.meets_on FROM initiative_council_items i JOIN initiative_councils c ON c.id = i.council_id
        WHERE i.initiative_id = @id ORDER BY c.year DESC, c.id DESC`,
      { id },
    ).map((council) => ({
      id: Number(council.id),
      name: String(council.name),
      meetsOn: council.meets_on as string | null,
    })),
  };
}

/** The day on which an initiative's people and units are named: of the request, of recognition, or the end of its year. */
export function namingDay(row: Pick<InitiativeRow, 'requestedOn' | 'recognizedOn' | 'year'>): string {
  return row.requestedOn ?? row.recognizedOn ?? `${row.year}-12-31`;
}

function authorsAtTheTime(context: ServiceContext, row: InitiativeRow): Output<'initiatives:page'>['authors'] {
  const directory = readUnitDirectory(context.database);
  const day = namingDay(row);
  const qualifications = new Map(
    rowsOf(context.database, 'initiative_authors', row.id).map((author) => [
      Number(author.person_id),
      author.qualification as string | null,
    ]),
  );
  return row.authors.map(({ personId, fullName, share }) => {
    const person = oneRow(context.database, 'SELECT born_on, born_year FROM people WHERE id = @personId', { personId });
    const place = membershipOn(context.database, personId, day);
    return {
      personId,
      fullName,
      share,
      bornOn: (person?.born_on ?? null) as string | null,
      bornYear: (person?.born_year ?? null) as number | null,
      position: place?.position ?? null,
      unitName: place === null ? null : directory.nameOn(place.unitId, day),
      qualification: qualifications.get(personId) ?? null,
    };
  });
}

/** Reads what the lines of all initiatives (or of one) need once, and makes a line of a row. */
function lineReader(context: ServiceContext, only: number | null): (row: InitiativeRow) => InitiativeLine {
  const today = context.today() as IsoDate;
  const directory = readUnitDirectory(context.database);
  const lives = byId(lifeRows(context, only), 'id');
  const wider = grouped(widerRows(context, only));
  const uses = usesOfInitiatives(context, only);
  const units = mainUnits(context, only);
  return (row) => {
    const life = lives.get(row.id) ?? {};
    const own = uses.get(row.id) ?? [];
    const unitId = row.unitId ?? units.get(row.id) ?? null;
    const overdue = deadlinesOf(life, today).find(({ standing }) => standing === 'overdue');
    return {
      ...row,
      stage: initiativeStage({
        state: row.state,
        checkResult: row.checkResult,
        correctedOn: life.corrected_on as string | null,
        isInCouncil: life.is_in_council === 1,
      }),
      unitName: unitNameOf(directory, unitId, row.year),
      widestScope: widestScope(recognitionsOf(row, wider.get(row.id) ?? [])),
      uses: own.map((use) => `${use.awardShortName} ${use.year} – ${use.fullName}`),
      isUsedTwice: secondUses(own).length > 0,
      overdue: row.state === 'submitted' && overdue ? overdueSentence(overdue) : null,
    };
  };
}

function unitNameOf(directory: UnitDirectory, unitId: number | null, year: number): string | null {
  return unitId === null ? null : directory.nameOn(unitId, `${year}-12-31`) || null;
}

function overdueSentence({ label, dueOn, provision }: InitiativeDeadline): string {
  return `${label}: quá hạn ${formatDate(dueOn)} (${provision}).`;
}

/** Its first recognition and the wider ones. */
function recognitionsOf(row: InitiativeRow, wider: readonly Row[]): ScopeRecognition[] {
  const first =
    row.state === 'recognized' && row.scope !== null && row.recognizedOn !== null
      ? [{ scope: row.scope, recognizedOn: row.recognizedOn }]
      : [];
  const later = wider.map((recognition) => ({
    scope: recognition.scope as ScopeRecognition['scope'],
    recognizedOn: String(recognition.recognized_on),
  }));
  return [...first, ...later];
}

function deadlinesOf(life: Row, today: IsoDate): readonly InitiativeDeadline[] {
  const text = (column: string) => (life[column] ?? null) as string | null;
  return initiativeDeadlines(
    {
      firstAppliedOn: text('first_applied_on'),
      requestedOn: text('requested_on'),
      receivedOn: text('received_on'),
      checkResult: text('check_result') as CheckResult | null,
      checkedOn: text('checked_on'),
      correctedOn: text('corrected_on'),
      decidedOn: text('recognized_on') ?? text('refused_on'),
    },
    today,
  );
}

function lifeRows(context: ServiceContext, only: number | null): Row[] {
  const query = `SELECT i.id, i.first_applied_on, i.requested_on, i.received_on, i.check_result, i.checked_on, i.corrected_on,
      i.recognized_on, i.refused_on,
      EXISTS (SELECT 1 FROM initiative_council_items c WHERE c.initiative_id = i.id AND c.conclusion IS NOT 'postpone') AS is_in_council
    FROM initiatives i WHERE @only IS NULL OR i.id = @only`;
  return allRows(context.database, query, { only });
}

function widerRows(context: ServiceContext, only: number | null): Row[] {
  const query = 'SELECT * FROM initiative_recognitions WHERE @only IS NULL OR initiative_id = @only';
  return allRows(context.database, query, { only });
}

/** The unit of each initiative's main author at the end of its year. */
function mainUnits(context: ServiceContext, only: number | null): ReadonlyMap<number, number> {
  const query = `SELECT i.id, m.unit_id FROM initiatives i
    JOIN initiative_authors a ON a.initiative_id = i.id
    JOIN memberships m ON m.person_id = a.person_id
      AND (m.from_on IS NULL OR m.from_on <= i.year || '-12-31') AND (m.to_on IS NULL OR m.to_on >= i.year || '-01-01')
    WHERE @only IS NULL OR i.id = @only
    ORDER BY i.id, a.share DESC, a.id, coalesce(m.from_on, '') DESC`;
  const units = new Map<number, number>();
  for (const row of allRows(context.database, query, { only })) {
    if (!units.has(Number(row.id))) units.set(Number(row.id), Number(row.unit_id));
  }
  return units;
}

function usesOfInitiatives(context: ServiceContext, only: number | null): ReadonlyMap<number, InitiativeUseRow[]> {
  const query = `SELECT u.*, p.full_name, t.name AS award_name, t.short_name AS award_short_name
    FROM initiative_uses u JOIN people p ON p.id = u.person_id JOIN award_types t ON t.id = u.award_type_id
    WHERE @only IS NULL OR u.initiative_id = @only ORDER BY u.year, u.id`;
  const uses = new Map<number, InitiativeUseRow[]>();
  for (const row of allRows(context.database, query, { only })) {
    const use = {
      id: Number(row.id),
      personId: Number(row.person_id),
      fullName: String(row.full_name),
      awardTypeId: Number(row.award_type_id),
      awardName: String(row.award_name),
      awardShortName: String(row.award_short_name),
      year: Number(row.year),
      note: row.note as string | null,
    };
    const others = uses.get(Number(row.initiative_id));
    if (others) others.push(use);
    else uses.set(Number(row.initiative_id), [use]);
  }
  return uses;
}

function byId(rows: readonly Row[], column: string): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [Number(row[column]), row]));
}

function grouped(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const id = Number(row.initiative_id);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}
