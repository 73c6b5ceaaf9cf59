import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { compareLists, type ListedProposal } from '#shared/domain/rounds/compare-lists.ts';
import { proposalStateNames } from '#shared/domain/rounds/proposal-state.ts';
import { type Decider, deciderNames } from '#shared/domain/rounds/round-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row } from '../../database/rows.ts';
import { changeSetBefore, openChangeSet, rowsAsOf } from '../../database/rows-as-of.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireRound } from './read-rounds.ts';

/** The named lists of a round, the newest first. */
export function listSnapshots(context: ServiceContext, { id }: Input<'rounds:snapshots'>): Output<'rounds:snapshots'> {
  const query = 'SELECT * FROM round_snapshots WHERE round_id = @id ORDER BY id DESC';
  return allRows(context.database, query, { id }).map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    takenOn: String(row.taken_on),
  }));
}

/** Gives the list as it is now a name, e.g. "Như đã gửi Sở Nội vụ": a place in the change log, no copy. @throws AppFailureError notFound */
export function saveSnapshot(
  context: ServiceContext,
  { roundId, name }: Input<'rounds:save-snapshot'>,
): Output<'rounds:save-snapshot'> {
  const { database } = context;
  const round = requireRound(context, roundId);
  return recordStep(context, `Ghi nhớ danh sách “${name}” của ${round.name}`, () => ({
    id: insertRow(database, 'round_snapshots', {
      round_id: roundId,
      name,
      taken_on: context.today(),
      change_set_id: openChangeSet(database),
    }),
  }));
}

/** Forgets a name; the list of that day can still be asked for by its day. @throws AppFailureError notFound */
export function removeSnapshot(context: ServiceContext, { id }: Input<'rounds:remove-snapshot'>): null {
  const row = oneRow(context.database, 'SELECT name FROM round_snapshots WHERE id = @id', { id });
  if (row === undefined) fail({ kind: 'notFound', entity: 'round', id });
  recordStep(context, `Bỏ danh sách đã ghi nhớ “${row.name}”`, () =>
    deleteRow(context.database, 'round_snapshots', id),
  );
  return null;
}

/** The list as it was at a named time or at the end of a day, and what changed since. @throws AppFailureError notFound */
export function compareRound(context: ServiceContext, input: Input<'rounds:compare'>): Output<'rounds:compare'> {
  const { database } = context;
  const round = requireRound(context, input.id);
  const changeSetId =
    'snapshotId' in input.at ? snapshotStep(context, input.at.snapshotId) : endOf(context, input.at.on);
  const earlier = listAsOf(context, round, changeSetId);
  const directory = readUnitDirectory(database);
  const now = listProposals(database, { roundId: round.id }, directory).map(
    (proposal): ListedProposal => ({
      id: proposal.id,
      recipientName: proposal.recipientName,
      awardName: proposal.awardShortName,
      position: proposal.position ?? '',
      unitName: proposal.unitName ?? '',
      decider: deciderNames[proposal.decider],
      citation: proposal.citation ?? '',
      result: proposal.result === null ? '' : proposalStateNames[proposal.result],
    }),
  );
  return { earlier, now: now.length, changes: compareLists(earlier, now) };
}

function snapshotStep({ database }: ServiceContext, id: number): number {
  const row = oneRow(database, 'SELECT change_set_id FROM round_snapshots WHERE id = @id', { id });
  return row === undefined ? fail({ kind: 'notFound', entity: 'round', id }) : Number(row.change_set_id);
}

/** The last step of a calendar day here. */
function endOf({ database }: ServiceContext, day: string): number {
  const next = new Date(`${addDays(day as IsoDate, 1)}T00:00:00`);
  return changeSetBefore(database, next.toISOString());
}

/** Names, awards, positions and units as they stood after a step. */
function listAsOf(
  context: ServiceContext,
  round: { readonly id: number; readonly judgedOn: string },
  changeSetId: number,
): ListedProposal[] {
  const { database } = context;
  const day = round.judgedOn;
  const proposals = [...rowsAsOf(database, 'proposals', changeSetId).values()].filter(
    (row) => row.round_id === round.id,
  );
  const personIds = proposals.flatMap((row) => (row.person_id === null ? [] : [Number(row.person_id)]));
  const people = rowsAsOf(database, 'people', changeSetId, personIds);
  const places = placesAsOf(context, changeSetId, new Set(personIds), day);
  const directory = readUnitDirectory(database);
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type.shortName]));
  const text = (value: Row[string] | undefined) => (value === null || value === undefined ? '' : String(value));
  return proposals.map((row) => {
    const person = row.person_id === null ? undefined : people.get(Number(row.person_id));
    const place = row.person_id === null ? undefined : places.get(Number(row.person_id));
    const unitId = row.unit_id as number | null;
    const home = unitId === null ? ((place?.unit_id ?? null) as number | null) : directory.parentOn(unitId, day);
    return {
      id: Number(row.id),
      recipientName: unitId === null ? text(person?.full_name ?? row.recipient_name) : directory.nameOn(unitId, day),
      awardName: types.get(Number(row.award_type_id)) ?? '',
      position: text(row.position ?? place?.position),
      unitName: text(row.unit_name) || (home === null ? '' : directory.nameOn(home, day)),
      decider: deciderNames[row.decider as Decider],
      citation: text(row.citation),
      result: row.result === null ? '' : proposalStateNames[row.result as keyof typeof proposalStateNames],
    };
  });
}

/** Each person's membership on the day of the round (the last one, where none held then), as the log has it after a step. */
function placesAsOf(
  context: ServiceContext,
  changeSetId: number,
  people: ReadonlySet<number>,
  day: string,
): ReadonlyMap<number, Row> {
  const places = new Map<number, Row>();
  const rank = (row: Row) => {
    const holds = String(row.from_on ?? '') <= day && String(row.to_on ?? '9999-12-31') >= day;
    return `${Number(holds)} ${row.to_on ?? '9999-12-31'} ${row.from_on ?? '0000-00-00'} ${String(row.id).padStart(9, '0')}`;
  };
  for (const row of rowsAsOf(context.database, 'memberships', changeSetId).values()) {
    const personId = Number(row.person_id);
    if (!people.has(personId)) continue;
    const known = places.get(personId);
    if (known === undefined || rank(row) > rank(known)) places.set(personId, row);
  }
  return places;
}
