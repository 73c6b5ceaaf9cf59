import type { PackageAnswer, PackageKind } from '#shared/contracts/packages.ts';
import type { Database } from '../../../database/database.ts';
import { describeRow, tableName } from '../../../database/describe-row.ts';
import { allRows, type Row } from '../../../database/rows.ts';
import { type TableFacts, trackedTables } from '../../../database/staging/table-facts.ts';
import type { ServiceContext } from '../../service-context.ts';
import { adjustPlannedRow, type PlanFacts, readPlanFacts } from './adjust-row.ts';
import { scoreChecker } from './check-scores.ts';
import { type CommonHistory, commonHistory } from './common-history.ts';
import { compareRows } from './compare-rows.ts';
import { awardMatcher } from './match-awards.ts';
import { blockMatcher } from './match-blocks.ts';
import { peopleMatcher, unitsOfPeople } from './match-people.ts';
import { roundMatcher } from './match-rounds.ts';
import { unitMatcher, unitsFromAbove } from './match-units.ts';
import { type MergeRules, mergeRules } from './merge-rules.ts';
import { type FoundRow, type PackageAnswers, type PlannedRow, plannedRowId, type RowTarget } from './planned-row.ts';
import { identityOf, isNewRow, type MappedRow, newRowToken } from './row-identity.ts';

/** What a package would do to the records. */
export interface MergePlan {
  readonly rows: readonly PlannedRow[];
  readonly targets: ReadonlyMap<string, ReadonlyMap<number, RowTarget>>;
  readonly common: CommonHistory | null;
  /** Rows that both files had and that were deleted there; they stay here. */
  readonly deletedThere: readonly string[];
}

/** What the plan is made from. */
export interface MergeSource {
  readonly staging: Database;
  readonly kind: PackageKind;
  readonly isOwnOffice: boolean;
  readonly answers: PackageAnswers;
}

/** Columns whose row is nothing without the row they point at, though they may be empty in others. */
const OWNERS = new Set(['person_id', 'unit_id']);

/**
 * Works out, row by row and those first that others point at, which row of ours each row of the package is, what it would
 * change, and what must be asked. Nothing is written.
 */
export function computePlan(context: ServiceContext, source: MergeSource): MergePlan {
  return new Planner(context, source).plan();
}

class Planner {
  private readonly context: ServiceContext;
  private readonly source: MergeSource;
  private readonly rules: MergeRules;
  private readonly common: CommonHistory | null;
  private readonly tables: readonly TableFacts[];
  private readonly facts: PlanFacts;
  private readonly targets = new Map<string, Map<number, RowTarget>>();
  private readonly rows: PlannedRow[] = [];

  constructor(context: ServiceContext, source: MergeSource) {
    this.context = context;
    this.source = source;
    this.rules = mergeRules(source.kind, source.isOwnOffice);
    this.common = commonHistory(context.database, source.staging);
    this.tables = trackedTables(context.database);
    this.facts = readPlanFacts(
      context.database,
      source.kind === 'block-scores' ? scoreChecker(context.database, source.staging) : null,
    );
  }

  plan(): MergePlan {
    for (const table of this.tables) {
      if (!this.rules.skipped.has(table.name)) this.planTable(table);
    }
    return { rows: this.rows, targets: this.targets, common: this.common, deletedThere: this.deletedThere() };
  }

  private planTable(table: TableFacts): void {
    const { database } = this.context;
    const { staging } = this.source;
    const targets = new Map<number, RowTarget>();
    this.targets.set(table.name, targets);
    const sources = table.name === 'units' ? unitsFromAbove(staging, this.context.today()) : readAll(staging, table);
    if (sources.length === 0) return;
    const local = new Map(readAll(database, table).map((row) => [Number(row.id), row]));
    const used = new Set<number>();
    const find = this.finder(table, sources, local, used, targets);
    const then = this.common?.rowsThen(table.name) ?? new Map<number, Row>();
    // Rows that both files had keep what is theirs before others are looked for.
    for (const source of sources)
      if (then.has(Number(source.id)) && local.has(Number(source.id))) used.add(Number(source.id));
    for (const source of sources) {
      const planned = this.planRow(table, source, local, then.get(Number(source.id)) ?? null, find);
      if (planned === null) continue;
      this.rows.push(planned);
      targets.set(Number(source.id), targetOf(planned));
      if (planned.targetId !== null) used.add(planned.targetId);
    }
  }

  private planRow(
    table: TableFacts,
    source: Row,
    local: ReadonlyMap<number, Row>,
    base: Row | null,
    find: (mapped: MappedRow, source: Row) => FoundRow,
  ): PlannedRow | null {
    const sourceId = Number(source.id);
    const answer = this.source.answers.get(plannedRowId(table.name, sourceId)) ?? null;
    const { mapped, missing } = this.mapRow(table, source);
    const row = { table: table.name, sourceId, source, mapped };
    const ours = base === null ? undefined : local.get(sourceId);
    if (ours !== undefined) return this.compared(table, row, ours, base, answer, null);
    if (base !== null) {
      const isUnchanged = table.columns.every((column) => (base[column] ?? null) === (source[column] ?? null));
      if (answer?.kind !== 'take') {
        const problem = isUnchanged ? 'Đã xoá ở tệp này' : 'Đã xoá ở tệp này, nhưng được sửa ở tệp kia';
        return left(row, problem);
      }
    }
    if (this.rules.ofNewPeople.has(table.name) && !isNewRow(mapped.person_id)) return null;
    if (missing !== null) return left(row, missing);
    if (answer?.kind === 'record') {
      const chosen = local.get(answer.id);
      if (chosen !== undefined) {
        const match = { id: answer.id, label: describeRow(table.name, chosen), reason: 'do người nhận chọn' };
        return this.compared(table, row, chosen, null, answer, match);
      }
    }
    const found: FoundRow =
      answer?.kind === 'new' ? { match: null, candidates: [], problem: null } : find(mapped, source);
    if (found.waits !== undefined && answer === null) return left(row, found.waits);
    if (found.match !== null) {
      const matched = local.get(found.match.id);
      if (matched !== undefined) return this.compared(table, row, matched, null, answer, found.match);
    }
    if (answer?.kind === 'leave') return { ...left(row, 'Không nhận theo yêu cầu'), candidates: found.candidates };
    const isOpen = found.candidates.length > 0;
    const absent = isOpen ? undefined : this.rules.neverNew.get(table.name);
    if (absent !== undefined) return left(row, absent);
    return adjustPlannedRow(
      {
        ...row,
        outcome: isOpen ? 'doubtful' : 'new',
        targetId: null,
        changes: [],
        problem: found.problem,
        match: null,
        candidates: found.candidates,
      },
      this.facts,
    );
  }

  private compared(
    table: TableFacts,
    row: Pick<PlannedRow, 'table' | 'sourceId' | 'source' | 'mapped'>,
    local: Row,
    base: Row | null,
    answer: PackageAnswer | null,
    match: PlannedRow['match'],
  ): PlannedRow {
    const isFixed = base === null && this.rules.onlyAdded.has(table.name);
    const isTheirWord = this.rules.theirWord.has(table.name);
    const found = isFixed
      ? []
      : compareRows({ columns: table.columns, source: row.source, mapped: row.mapped, local, base, isTheirWord });
    const decided = found.map((change) =>
      answer?.kind === 'leave'
        ? { ...change, isTaken: false }
        : change.isDisputed && (answer?.kind === 'take' || answer?.kind === 'keep')
          ? { ...change, isTaken: answer.kind === 'take' }
          : change,
    );
    const isOpen = decided.some((change) => change.isDisputed && !change.isTaken) && !isSettled(answer);
    const isChanged = decided.some((change) => change.isTaken);
    return adjustPlannedRow(
      {
        ...row,
        outcome: isOpen ? 'differs' : isChanged ? 'changed' : answer?.kind === 'leave' ? 'left' : 'same',
        targetId: Number(local.id),
        changes: decided,
        problem: null,
        match,
        candidates: [],
      },
      this.facts,
      local,
    );
  }

  /** The row with our numbers in it; or why it cannot stand here. */
  private mapRow(table: TableFacts, source: Row): { mapped: MappedRow; missing: string | null } {
    const mapped: Record<string, string | number | null> = {};
    for (const column of table.columns) mapped[column] = source[column] ?? null;
    let missing: string | null = null;
    for (const { column, target } of table.keys) {
      const pointed = source[column];
      if (pointed === null || pointed === undefined) continue;
      const found = this.targets.get(target)?.get(Number(pointed));
      if (found?.kind === 'existing') mapped[column] = found.id;
      else if (found?.kind === 'new' || (target === table.name && found === undefined))
        mapped[column] = newRowToken(target, Number(pointed));
      else {
        mapped[column] = null;
        if (!table.required.has(column) && !OWNERS.has(column)) continue;
        const what = describeSource(this.source.staging, target, Number(pointed));
        missing = found?.isDoubtful ? `Chờ trả lời câu hỏi về ${what}` : `Thuộc về mục không được nhận: ${what}`;
      }
    }
    return { mapped, missing };
  }

  private finder(
    table: TableFacts,
    sources: readonly Row[],
    local: ReadonlyMap<number, Row>,
    used: ReadonlySet<number>,
    targets: ReadonlyMap<number, RowTarget>,
  ): (mapped: MappedRow, source: Row) => FoundRow {
    const { staging, isOwnOffice, kind } = this.source;
    const { context } = this;
    if (table.name === 'people') {
      const units = this.targets.get('units');
      const worked = unitsOfPeople(staging);
      const unitsOf = (sourceId: number) =>
        (worked.get(sourceId) ?? []).flatMap((unit) => {
          const target = units?.get(unit);
          return target?.kind === 'existing' ? [target.id] : [];
        });
      return this.onlyOnce(peopleMatcher(context, sources, unitsOf), used);
    }
    if (table.name === 'units') {
      const targetOfUnit = (sourceId: number) => targets.get(sourceId);
      const matching = { staging, today: context.today(), isOwnOffice, targetOf: targetOfUnit };
      return this.onlyOnce(unitMatcher(context, matching), used);
    }
    if (table.name === 'awards') {
      const match = awardMatcher(context.database, staging);
      return (mapped, source) => match(mapped, source, used);
    }
    const byIdentity = this.identityFinder(table, local, used);
    if (table.name === 'blocks' && kind === 'block-scores') return blockMatcher(local, byIdentity);
    if (table.name === 'award_rounds' && kind === 'unit-proposals') return roundMatcher(context, byIdentity);
    return byIdentity;
  }

  private identityFinder(
    table: TableFacts,
    local: ReadonlyMap<number, Row>,
    used: ReadonlySet<number>,
  ): (mapped: MappedRow) => FoundRow {
    const identity = identityOf(this.context.database, table);
    const known = Map.groupBy(local.values(), (row) => identity(row as MappedRow));
    return (mapped) => {
      const free = known.get(identity(mapped))?.find((row) => !used.has(Number(row.id)));
      const match =
        free === undefined
          ? null
          : { id: Number(free.id), label: describeRow(table.name, free), reason: 'cùng nội dung nhận biết' };
      return { match, candidates: [], problem: null };
    };
  }

  /** Two rows of the package are not silently one row of ours. */
  private onlyOnce(
    match: (source: Row) => FoundRow,
    used: ReadonlySet<number>,
  ): (mapped: MappedRow, source: Row) => FoundRow {
    return (_mapped, source) => {
      const found = match(source);
      if (found.match === null || !used.has(found.match.id)) return found;
      const problem = `Trong gói có hai mục cùng giống ${found.match.label}; hãy chọn`;
      return { match: null, candidates: [found.match], problem };
    };
  }

  private deletedThere(): readonly string[] {
    const { common } = this;
    if (common === null) return [];
    return this.tables.flatMap((table) => {
      if (this.rules.skipped.has(table.name)) return [];
      const there = new Set(readAll(this.source.staging, table).map((row) => Number(row.id)));
      const here = new Set(readAll(this.context.database, table).map((row) => Number(row.id)));
      return [...common.rowsThen(table.name)]
        .filter(([id]) => !there.has(id) && here.has(id))
        .map(([, row]) => describeRow(table.name, row));
    });
  }
}

function isSettled(answer: PackageAnswer | null): boolean {
  return answer?.kind === 'take' || answer?.kind === 'keep' || answer?.kind === 'leave';
}

function left(row: Pick<PlannedRow, 'table' | 'sourceId' | 'source' | 'mapped'>, problem: string): PlannedRow {
  return { ...row, outcome: 'left', targetId: null, changes: [], problem, match: null, candidates: [] };
}

function targetOf(planned: PlannedRow): RowTarget {
  if (planned.targetId !== null) return { kind: 'existing', id: planned.targetId };
  if (planned.outcome === 'new') return { kind: 'new' };
  return { kind: 'none', isDoubtful: planned.outcome === 'doubtful' || planned.problem?.startsWith('Chờ') === true };
}

function readAll(database: Database, table: TableFacts): readonly Row[] {
  return allRows(database, `SELECT * FROM ${table.name} ORDER BY id`);
}

function describeSource(staging: Database, table: string, id: number): string {
  if (table === 'units') {
    const [name] = allRows(staging, 'SELECT name FROM unit_names WHERE unit_id = @id LIMIT 1', { id });
    return `đơn vị “${name?.name ?? id}”`;
  }
  const [row] = allRows(staging, `SELECT * FROM ${table} WHERE id = @id`, { id });
  return row === undefined ? tableName(table) : `“${describeRow(table, row)}”`;
}
