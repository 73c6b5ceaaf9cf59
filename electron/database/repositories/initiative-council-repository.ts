import type { Database } from 'better-sqlite3';
import type { CouncilFields, CouncilItem, CouncilPage, CouncilRow } from '#shared/contracts/initiative-councils.ts';
import type { Conclusion, CouncilPart, Presence } from '#shared/domain/initiatives/score-summary.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** Councils, newest first. */
export function listCouncils(database: Database): CouncilRow[] {
  const query = `SELECT c.id, c.name, c.year, c.meets_on,
      (SELECT count(*) FROM initiative_council_members m WHERE m.council_id = c.id) AS member_count,
      (SELECT count(*) FROM initiative_council_items i WHERE i.council_id = c.id) AS item_count
    FROM initiative_councils c ORDER BY c.year DESC, coalesce(c.meets_on, '9999') DESC, c.id DESC`;
  return allRows(database, query).map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    year: Number(row.year),
    meetsOn: row.meets_on as string | null,
    memberCount: Number(row.member_count),
    itemCount: Number(row.item_count),
  }));
}

/** A council with its sheet, members and initiatives, or null. */
export function findCouncil(database: Database, id: number): CouncilPage | null {
  const row = oneRow(database, 'SELECT * FROM initiative_councils WHERE id = @id', { id });
  if (row === undefined) return null;
  const text = (column: string) => row[column] as string | null;
  const number = (column: string) => row[column] as number | null;
  return {
    council: {
      id,
      name: String(row.name),
      year: Number(row.year),
      decision: text('decision'),
      decidedOn: text('decided_on'),
      meetsOn: text('meets_on'),
      opensAt: text('opens_at'),
      closesAt: text('closes_at'),
      place: text('place'),
      leastPoints: number('least_points'),
      approvalPercent: number('approval_percent'),
      quorumPercent: number('quorum_percent'),
      discussion: text('discussion'),
      note: text('note'),
    },
    criteria: rowsOfCouncil(database, 'initiative_criteria', id).map((criterion) => ({
      id: Number(criterion.id),
      name: String(criterion.name),
      mostPoints: Number(criterion.most_points),
    })),
    members: rowsOfCouncil(database, 'initiative_council_members', id).map((member) => ({
      id: Number(member.id),
      personId: member.person_id as number | null,
      fullName: String(member.full_name),
      post: member.post as string | null,
      part: member.part as CouncilPart,
      presence: member.presence as Presence | null,
    })),
    items: itemsOf(database, id),
  };
}

/** The units' names are left to the service, which knows them by day. */
function itemsOf(database: Database, councilId: number): CouncilItem[] {
  const scores = rowsOfItems(database, 'initiative_scores', councilId);
  const votes = rowsOfItems(database, 'initiative_votes', councilId);
  const query = `SELECT t.id, t.initiative_id, t.opinion, t.conclusion, i.name, i.state,
      (SELECT group_concat(full_name, ', ') FROM (SELECT p.full_name FROM initiative_authors a JOIN people p ON p.id = a.person_id
        WHERE a.initiative_id = i.id ORDER BY a.share DESC, a.id)) AS authors
    FROM initiative_council_items t JOIN initiatives i ON i.id = t.initiative_id
    WHERE t.council_id = @councilId ORDER BY t.sort_order, t.id`;
  return allRows(database, query, { councilId }).map((row) => ({
    id: Number(row.id),
    initiativeId: Number(row.initiative_id),
    name: String(row.name),
    authors: String(row.authors ?? ''),
    unitName: null,
    state: row.state as CouncilItem['state'],
    opinion: row.opinion as string | null,
    conclusion: row.conclusion as Conclusion | null,
    scores: scores
      .filter((score) => score.item_id === row.id)
      .map((score) => ({
        memberId: Number(score.member_id),
        criterionId: Number(score.criterion_id),
        points: Number(score.points),
      })),
    votes: votes
      .filter((vote) => vote.item_id === row.id)
      .map((vote) => ({ memberId: Number(vote.member_id), vote: vote.vote as 'yes' | 'no' })),
  }));
}

/** Enters a council (`id` null) or writes it anew; lines with an id stay the same lines. */
export function writeCouncil(database: Database, id: number | null, fields: CouncilFields): number {
  const columns = {
    name: fields.name,
    year: fields.year,
    decision: fields.decision,
    decided_on: fields.decidedOn,
    meets_on: fields.meetsOn,
    opens_at: fields.opensAt,
    closes_at: fields.closesAt,
    place: fields.place,
    least_points: fields.leastPoints,
    approval_percent: fields.approvalPercent,
    quorum_percent: fields.quorumPercent,
    discussion: fields.discussion,
    note: fields.note,
  };
  const councilId = id ?? insertRow(database, 'initiative_councils', columns);
  if (id !== null) updateRow(database, 'initiative_councils', id, columns);
  writeLines(
    database,
    'initiative_criteria',
    councilId,
    fields.criteria.map((criterion) => ({
      id: criterion.id,
      columns: { name: criterion.name, most_points: criterion.mostPoints },
    })),
  );
  writeLines(
    database,
    'initiative_council_members',
    councilId,
    fields.members.map((member) => ({
      id: member.id,
      columns: {
        person_id: member.personId,
        full_name: member.fullName,
        post: member.post,
        part: member.part,
        presence: member.presence,
      },
    })),
  );
  return councilId;
}

function writeLines(
  database: Database,
  table: 'initiative_criteria' | 'initiative_council_members',
  councilId: number,
  lines: readonly { readonly id: number | null; readonly columns: Readonly<Record<string, string | number | null>> }[],
): void {
  const known = new Set(rowsOfCouncil(database, table, councilId).map((row) => Number(row.id)));
  lines.forEach(({ id, columns }, place) => {
    const line = { ...columns, sort_order: place };
    if (id !== null && known.delete(id)) updateRow(database, table, id, line);
    else insertRow(database, table, { council_id: councilId, ...line });
  });
  for (const id of known) deleteRow(database, table, id);
}

/** Puts initiatives before a council, behind those that are there; those there already stay. */
export function putItems(database: Database, councilId: number, initiativeIds: readonly number[]): void {
  const known = rowsOfCouncil(database, 'initiative_council_items', councilId);
  const there = new Set(known.map((row) => Number(row.initiative_id)));
  let next = Math.max(0, ...known.map((row) => Number(row.sort_order) + 1));
  for (const initiativeId of initiativeIds) {
    if (there.has(initiativeId)) continue;
    const columns = { council_id: councilId, initiative_id: initiativeId, sort_order: next++ };
    insertRow(database, 'initiative_council_items', columns);
    there.add(initiativeId);
  }
}

/** Takes an initiative off a council, with its sheets and votes. */
export function deleteItem(database: Database, itemId: number): void {
  for (const table of ['initiative_scores', 'initiative_votes']) {
    for (const row of allRows(database, `SELECT id FROM ${table} WHERE item_id = @itemId`, { itemId })) {
      deleteRow(database, table, Number(row.id));
    }
  }
  deleteRow(database, 'initiative_council_items', itemId);
}

/** Removes a council with everything of it. */
export function deleteCouncil(database: Database, id: number): void {
  for (const row of rowsOfCouncil(database, 'initiative_council_items', id)) deleteItem(database, Number(row.id));
  for (const table of ['initiative_criteria', 'initiative_council_members'] as const) {
    for (const row of rowsOfCouncil(database, table, id)) deleteRow(database, table, Number(row.id));
  }
  deleteRow(database, 'initiative_councils', id);
}

/** Writes a member's points for a criterion, or takes them away (null). */
export function writeScore(
  database: Database,
  score: { itemId: number; memberId: number; criterionId: number; points: number | null },
): void {
  const key = { item_id: score.itemId, member_id: score.memberId, criterion_id: score.criterionId };
  const query =
    'SELECT id FROM initiative_scores WHERE item_id = @item_id AND member_id = @member_id AND criterion_id = @criterion_id';
  writeValue(database, 'initiative_scores', key, oneRow(database, query, key), { points: score.points });
}

/** Writes a member's vote, or takes it away (null). */
export function writeVote(
  database: Database,
  vote: { itemId: number; memberId: number; vote: 'yes' | 'no' | null },
): void {
  const key = { item_id: vote.itemId, member_id: vote.memberId };
  const query = 'SELECT id FROM initiative_votes WHERE item_id = @item_id AND member_id = @member_id';
  writeValue(database, 'initiative_votes', key, oneRow(database, query, key), { vote: vote.vote });
}

function writeValue(
  database: Database,
  table: string,
  key: Readonly<Record<string, number>>,
  known: Row | undefined,
  value: Readonly<Record<string, string | number | null>>,
): void {
  const isEmpty = Object.values(value).every((each) => each === null);
  if (isEmpty) {
    if (known) deleteRow(database, table, Number(known.id));
  } else if (known) updateRow(database, table, Number(known.id), value);
  else insertRow(database, table, { ...key, ...value });
}

function rowsOfCouncil(
  database: Database,
  table: 'initiative_criteria' | 'initiative_council_members' | 'initiative_council_items',
  councilId: number,
): Row[] {
  return allRows(database, `SELECT * FROM ${table} WHERE council_id = @councilId ORDER BY sort_order, id`, {
    councilId,
  });
}

function rowsOfItems(database: Database, table: 'initiative_scores' | 'initiative_votes', councilId: number): Row[] {
  const query = `SELECT s.* FROM ${table} s JOIN initiative_council_items i ON i.id = s.item_id
    WHERE i.council_id = @councilId ORDER BY s.id`;
  return allRows(database, query, { councilId });
}
