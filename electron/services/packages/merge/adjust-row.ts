import type { Database } from '../../../database/database.ts';
import { allRows, type Row } from '../../../database/rows.ts';
import type { ScoreChecker } from './check-scores.ts';
import type { PlannedChange, PlannedRow } from './planned-row.ts';
import { isNewRow, type MappedRow } from './row-identity.ts';

/** What is taken here already and may not be twice. */
export interface PlanFacts {
  readonly nationalIds: Map<string, number>;
  readonly goldenNumbers: Map<string, number>;
  /** Documents that have a template of ours in use. */
  readonly chosenTemplates: ReadonlySet<string>;
  /** Of a member's package of scores; null: of another package. */
  readonly scoreProblem: ScoreChecker | null;
}

/** Reads what may not stand twice. */
export function readPlanFacts(database: Database, scoreProblem: ScoreChecker | null): PlanFacts {
  const people = allRows(database, 'SELECT id, national_id FROM people WHERE national_id IS NOT NULL');
  const awards = allRows(
    database,
    'SELECT id, golden_book_year, golden_book_number FROM awards WHERE golden_book_number IS NOT NULL',
  );
  const templates = allRows(database, 'SELECT document FROM document_templates WHERE is_chosen = 1');
  return {
    nationalIds: new Map(people.map((row) => [String(row.national_id), Number(row.id)])),
    goldenNumbers: new Map(awards.map((row) => [`${row.golden_book_year} ${row.golden_book_number}`, Number(row.id)])),
    chosenTemplates: new Set(templates.map((row) => String(row.document))),
    scoreProblem,
  };
}

/** Brings a planned row into what our schema and rules ask for, and says so where something was left out. */
export function adjustPlannedRow(row: PlannedRow, facts: PlanFacts, local: Row | null = null): PlannedRow {
  switch (row.table) {
    case 'people':
      return adjustPerson(row, facts, local);
    case 'awards':
      return adjustAward(row, facts, local);
    case 'block_scores':
      return adjustScore(row, facts);
    case 'block_submissions':
      return facts.scoreProblem === null ? row : asReceived(row);
    case 'different_people':
      return withMapped(row, inOrder(row.mapped));
    case 'document_templates':
      return row.targetId === null && facts.chosenTemplates.has(String(row.mapped.document))
        ? withMapped(row, { ...row.mapped, is_chosen: 0 })
        : { ...row, changes: row.changes.filter(({ column }) => column !== 'is_chosen') };
    default:
      return row;
  }
}

/** A CCCD is one person's; a day of birth and its year go together. */
function adjustPerson(row: PlannedRow, facts: PlanFacts, local: Row | null): PlannedRow {
  let adjusted = row;
  const id = row.mapped.national_id;
  if (typeof id === 'string') {
    const holder = facts.nationalIds.get(id);
    if (holder !== undefined && holder !== row.targetId) {
      adjusted = without(adjusted, 'national_id', `Số CCCD ${id} đang thuộc hồ sơ khác nên không ghi`);
    } else facts.nationalIds.set(id, row.targetId ?? -row.sourceId);
  }
  if (local === null) return adjusted;
  const day = adjusted.changes.find(({ column }) => column === 'born_on');
  const year = adjusted.changes.find(({ column }) => column === 'born_year');
  if (day === undefined) {
    // A year that differs from the day's that we know cannot be taken.
    if (year === undefined || local.born_on === null) return adjusted;
    return withChanges(adjusted, (change) => (change === year ? { ...change, isTaken: false } : change));
  }
  if (year === undefined) return adjusted;
  return withChanges(adjusted, (change) =>
    change === day || change === year ? { ...change, isDisputed: true, isTaken: day.isTaken && year.isTaken } : change,
  );
}

/** Two offices count their golden books each for itself; a decision on record takes the place of an old number. */
function adjustAward(row: PlannedRow, facts: PlanFacts, local: Row | null): PlannedRow {
  let adjusted = row;
  if (row.targetId === null && row.mapped.golden_book_number !== null) {
    const number = `${row.mapped.golden_book_year} ${row.mapped.golden_book_number}`;
    if (facts.goldenNumbers.has(number)) {
      const mapped = { ...row.mapped, golden_book_year: null, golden_book_number: null };
      const problem = `Số sổ vàng ${row.mapped.golden_book_number} năm ${row.mapped.golden_book_year} đã có ở đây nên không ghi`;
      adjusted = { ...withMapped(row, mapped), problem: row.problem ?? problem };
    } else facts.goldenNumbers.set(number, -row.sourceId);
  }
  if (local === null) return adjusted;
  const isOld = (column: string) => column.startsWith('old_');
  if (local.decision_id !== null) {
    return {
      ...adjusted,
      ...outcomeOf(
        adjusted,
        adjusted.changes.filter(({ column }) => !isOld(column) && !column.startsWith('golden_')),
      ),
    };
  }
  const decision = adjusted.changes.find(({ column }) => column === 'decision_id');
  if (decision === undefined) {
    return {
      ...adjusted,
      ...outcomeOf(
        adjusted,
        adjusted.changes.filter(({ column }) => !column.startsWith('golden_')),
      ),
    };
  }
  const emptied = ['old_decision_number', 'old_decided_on', 'old_issuer'].flatMap((column): PlannedChange[] =>
    local[column] === null || local[column] === undefined
      ? []
      : [{ column, before: local[column] ?? null, after: null, isDisputed: false, isTaken: decision.isTaken }],
  );
  const others = adjusted.changes.filter(({ column }) => !isOld(column) && !column.startsWith('golden_'));
  return { ...adjusted, changes: [...others, ...emptied] };
}

/** A score that breaks the rules of the table that is here stays out, with the reason at its row. */
function adjustScore(row: PlannedRow, { scoreProblem }: PlanFacts): PlannedRow {
  if (row.outcome === 'same' || row.outcome === 'left') return row;
  const problem = scoreProblem?.(row) ?? null;
  return problem === null ? row : { ...row, outcome: 'left', changes: [], problem };
}

/** Handed in as a package, however it was typed there. */
function asReceived(row: PlannedRow): PlannedRow {
  const changes = row.changes.filter(({ column }) => column !== 'way' && column !== 'file_name');
  return { ...row, ...outcomeOf(row, changes), mapped: { ...row.mapped, way: 'package', file_name: null } };
}

function inOrder(mapped: MappedRow): MappedRow {
  const [a, b] = [mapped.person_id, mapped.other_id];
  const isTurned = typeof a === 'number' && typeof b === 'number' && a > b;
  // Of a person who is only to be made, the number will be the larger one.
  return isTurned || (isNewRow(a) && typeof b === 'number')
    ? { ...mapped, person_id: b ?? null, other_id: a ?? null }
    : mapped;
}

function withMapped(row: PlannedRow, mapped: MappedRow): PlannedRow {
  return { ...row, mapped };
}

/** The row without one of its values, and why. */
function without(row: PlannedRow, column: string, problem: string): PlannedRow {
  const changes = row.changes.filter((change) => change.column !== column);
  return {
    ...row,
    ...outcomeOf(row, changes),
    mapped: { ...row.mapped, [column]: null },
    problem: row.problem ?? problem,
  };
}

function withChanges(row: PlannedRow, change: (change: PlannedChange) => PlannedChange): PlannedRow {
  return { ...row, ...outcomeOf(row, row.changes.map(change)) };
}

/** What is left of an outcome when changes fall away. */
function outcomeOf(row: PlannedRow, changes: readonly PlannedChange[]): Pick<PlannedRow, 'changes' | 'outcome'> {
  if (row.outcome !== 'changed' && row.outcome !== 'differs') return { changes, outcome: row.outcome };
  if (changes.length === 0) return { changes, outcome: 'same' };
  if (row.outcome === 'changed' && !changes.some(({ isTaken }) => isTaken)) {
    return { changes, outcome: changes.some(({ isDisputed }) => isDisputed) ? 'differs' : 'same' };
  }
  return { changes, outcome: row.outcome };
}
