import type { Database } from 'better-sqlite3';
import type { CeremonyGuest, CeremonyRow, ProgrammeItem, StageGroup } from '#shared/contracts/ceremonies.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** What a ceremony says of itself. */
export type CeremonyRecord = Omit<CeremonyRow, 'id' | 'decisionIds' | 'awardCount' | 'calledCount' | 'handedCount'>;

const query = `SELECT c.*,
    (SELECT count(*) FROM awards a JOIN ceremony_decisions x ON x.decision_id = a.decision_id
      WHERE x.ceremony_id = c.id AND a.status <> 'revoked') AS award_count,
    (SELECT count(*) FROM stage_places p JOIN stage_groups g ON g.id = p.stage_group_id JOIN awards a ON a.id = p.award_id
      WHERE g.ceremony_id = c.id AND a.status <> 'revoked') AS called_count,
    (SELECT count(*) FROM awards a JOIN ceremony_decisions x ON x.decision_id = a.decision_id
      JOIN hand_overs h ON h.award_id = a.id
      WHERE x.ceremony_id = c.id AND a.status <> 'revoked' AND h.item_on IS NOT NULL) AS handed_count
  FROM ceremonies c`;

/** All ceremonies, the newest first. */
export function listCeremonies(database: Database): CeremonyRow[] {
  return allRows(database, `${query} ORDER BY c.held_on DESC, c.id DESC`).map((row) =>
    toCeremony(row, decisionsOfCeremony(database, Number(row.id))),
  );
}

/** One ceremony, or null. */
export function findCeremony(database: Database, id: number): CeremonyRow | null {
  const row = oneRow(database, `${query} WHERE c.id = @id`, { id });
  return row === undefined ? null : toCeremony(row, decisionsOfCeremony(database, id));
}

/** The decisions whose awards are handed over at a ceremony, by their day. */
export function decisionsOfCeremony(database: Database, ceremonyId: number): number[] {
  const decisions = `SELECT x.decision_id FROM ceremony_decisions x JOIN decisions d ON d.id = x.decision_id
    WHERE x.ceremony_id = @ceremonyId ORDER BY d.signed_on, d.id`;
  return allRows(database, decisions, { ceremonyId }).map((row) => Number(row.decision_id));
}

/** Adds a ceremony (`id` null) or writes it anew, with its decisions. */
export function writeCeremony(
  database: Database,
  id: number | null,
  ceremony: CeremonyRecord,
  decisionIds: readonly number[],
): number {
  const columns = {
    name: ceremony.name,
    held_on: ceremony.heldOn,
    starts_at: ceremony.startsAt,
    place: ceremony.place,
    chair: ceremony.chair,
    seats_per_row: ceremony.seatsPerRow,
    dress: ceremony.dress,
    note: ceremony.note,
  };
  const ceremonyId = id ?? insertRow(database, 'ceremonies', columns);
  if (id !== null) updateRow(database, 'ceremonies', id, columns);
  const wanted = new Set(decisionIds);
  const known = allRows(database, 'SELECT id, decision_id FROM ceremony_decisions WHERE ceremony_id = @ceremonyId', {
    ceremonyId,
  });
  for (const row of known) {
    if (!wanted.delete(Number(row.decision_id))) deleteRow(database, 'ceremony_decisions', Number(row.id));
  }
  for (const decisionId of wanted)
    insertRow(database, 'ceremony_decisions', { ceremony_id: ceremonyId, decision_id: decisionId });
  return ceremonyId;
}

/** Removes a ceremony with its programme, groups and guests; false where there is none. What was handed over stays. */
export function deleteCeremony(database: Database, id: number): boolean {
  return deleteRow(database, 'ceremonies', id);
}

/** The programme of a ceremony in its order. */
export function programmeOf(database: Database, ceremonyId: number): ProgrammeItem[] {
  return linesOf(database, 'ceremony_items', ceremonyId).map((row) => ({
    minutes: row.minutes as number | null,
    content: String(row.content),
    presenter: row.presenter as string | null,
  }));
}

/** Writes a programme anew. */
export function writeProgramme(database: Database, ceremonyId: number, items: readonly ProgrammeItem[]): void {
  replaceLines(
    database,
    'ceremony_items',
    ceremonyId,
    items.map(({ minutes, content, presenter }) => ({ minutes, content, presenter })),
  );
}

/** The guests of a ceremony in their order. */
export function guestsOf(database: Database, ceremonyId: number): CeremonyGuest[] {
  return linesOf(database, 'ceremony_guests', ceremonyId).map((row) => ({
    unitId: row.unit_id as number | null,
    name: String(row.name),
    invited: Number(row.invited),
    seats: row.seats as string | null,
    note: row.note as string | null,
  }));
}

/** Writes the guests anew. */
export function writeGuests(database: Database, ceremonyId: number, guests: readonly CeremonyGuest[]): void {
  replaceLines(
    database,
    'ceremony_guests',
    ceremonyId,
    guests.map(({ unitId, name, invited, seats, note }) => ({ unit_id: unitId, name, invited, seats, note })),
  );
}

/** The stage groups of a ceremony in their order. Awards revoked since are left out. */
export function stageGroupsOf(database: Database, ceremonyId: number): StageGroup[] {
  const places = `SELECT p.* FROM stage_places p JOIN stage_groups g ON g.id = p.stage_group_id
    JOIN awards a ON a.id = p.award_id
    WHERE g.ceremony_id = @ceremonyId AND a.status <> 'revoked' ORDER BY p.sort_order, p.id`;
  const ofGroup = Map.groupBy(allRows(database, places, { ceremonyId }), (row) => Number(row.stage_group_id));
  return linesOf(database, 'stage_groups', ceremonyId).map((row) => ({
    name: String(row.name),
    presenter: row.presenter as string | null,
    places: (ofGroup.get(Number(row.id)) ?? []).map((place) => ({
      awardId: Number(place.award_id),
      representedBy: place.represented_by as string | null,
    })),
  }));
}

/** Writes the stage groups anew. */
export function writeStageGroups(database: Database, ceremonyId: number, groups: readonly StageGroup[]): void {
  for (const row of linesOf(database, 'stage_groups', ceremonyId)) deleteRow(database, 'stage_groups', Number(row.id));
  groups.forEach((group, index) => {
    const groupId = insertRow(database, 'stage_groups', {
      ceremony_id: ceremonyId,
      sort_order: index + 1,
      name: group.name,
      presenter: group.presenter,
    });
    group.places.forEach((place, order) => {
      insertRow(database, 'stage_places', {
        stage_group_id: groupId,
        award_id: place.awardId,
        sort_order: order + 1,
        represented_by: place.representedBy,
      });
    });
  });
}

type LineTable = 'ceremony_items' | 'ceremony_guests' | 'stage_groups';

function linesOf(database: Database, table: LineTable, ceremonyId: number): Row[] {
  return allRows(database, `SELECT * FROM ${table} WHERE ceremony_id = @ceremonyId ORDER BY sort_order, id`, {
    ceremonyId,
  });
}

/** Lines keep their rows as long as there are enough of them, so that the history tells what changed. */
function replaceLines(
  database: Database,
  table: 'ceremony_items' | 'ceremony_guests',
  ceremonyId: number,
  lines: readonly Readonly<Record<string, string | number | null>>[],
): void {
  const known = linesOf(database, table, ceremonyId).map((row) => Number(row.id));
  lines.forEach((line, index) => {
    const rowId = known.shift();
    const columns = { ...line, sort_order: index + 1 };
    if (rowId === undefined) insertRow(database, table, { ceremony_id: ceremonyId, ...columns });
    else updateRow(database, table, rowId, columns);
  });
  for (const rowId of known) deleteRow(database, table, rowId);
}

function toCeremony(row: Row, decisionIds: readonly number[]): CeremonyRow {
  return {
    id: Number(row.id),
    name: String(row.name),
    heldOn: String(row.held_on),
    startsAt: row.starts_at as string | null,
    place: row.place as string | null,
    chair: row.chair as string | null,
    seatsPerRow: row.seats_per_row as number | null,
    dress: row.dress as string | null,
    note: row.note as string | null,
    decisionIds,
    awardCount: Number(row.award_count),
    calledCount: Number(row.called_count),
    handedCount: Number(row.handed_count),
  };
}
