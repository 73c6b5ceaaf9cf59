import type { ImportCorrections } from '#shared/contracts/imports.ts';
import type { ImportKind } from '#shared/domain/imports/import-kind.ts';
import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import type { ImportedRow } from '#shared/domain/imports/read-table.ts';
import type { DraftProblem, DraftRow, PlannedOwner, PlannedUnit, RowPlan } from './draft.ts';
import { type FactJudgement, judgeAwards, judgeRatings, judgeRegistration, type TableDefaults } from './judge-facts.ts';
import { judgeInitiative } from './judge-initiative.ts';
import { judgeKnownPerson, planNewPerson } from './judge-person.ts';
import { judgeProposal } from './judge-proposal.ts';
import type { OfficeIndex } from './office-index.ts';
import { newPersonKey, type ResolvedOwner, resolveCollective, resolvePerson } from './resolve-owner.ts';
import type { FileUnits } from './resolve-units.ts';
import type { StoredFacts } from './stored-facts.ts';

type Answer = ImportCorrections['matches'][number]['answer'];

/** What judging the rows of a draft works with. */
export interface RowDesk {
  readonly kind: ImportKind;
  readonly index: OfficeIndex;
  readonly units: FileUnits;
  readonly facts: StoredFacts;
  readonly table: TableDefaults & { readonly title: string };
  readonly senderUnitId: number | null;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Who came before in this file, by key, with the row's number. */
  readonly seen: Map<string, number>;
}

type Judgement = Pick<DraftRow, 'outcome' | 'problems' | 'changes' | 'match' | 'candidates' | 'asked' | 'plan'>;

/** What will happen to one row. Rows are judged in the order of the file: the second mention of somebody is seen as such. */
export function judgeRow(id: string, row: ImportedRow, desk: RowDesk, unitColumn: number | null): Judgement {
  const { values } = row;
  const problems: DraftProblem[] = [...row.problems];
  const unit = unitOf(values, desk, problems, unitColumn);
  const answer = desk.answers.get(id) ?? null;
  if (desk.kind === 'initiatives') return judgeInitiativeRow(id, row, unit, desk, problems);
  if (values.fullName === undefined && values.collective === undefined) {
    if (problems.length === 0) problems.push({ severity: 'refusal', column: null, message: 'Thiếu họ và tên' });
    return settle('refused', problems);
  }
  const resolved =
    values.fullName === undefined
      ? resolveCollective(values.collective as string, desk.units)
      : resolvePerson(values, unit, desk.index, answer);
  problems.push(...resolved.problems);
  const { owner } = resolved;
  if (owner === null) return settle('refused', problems, resolved);
  const twice = seenBefore(values, owner, row.row, desk);
  if (twice !== null) problems.push(twice);
  if (problems.some(isBlocking)) return settle('refused', problems, resolved);
  return desk.kind === 'people'
    ? judgePersonRow(values, unit, owner, desk, problems, resolved)
    : judgeFactRow(values, unit, owner, desk, problems, resolved);
}

const isBlocking = (problem: DraftProblem): boolean => problem.severity !== 'notice';

function settle(
  outcome: DraftRow['outcome'],
  problems: readonly DraftProblem[],
  resolved?: ResolvedOwner,
  rest: Partial<Judgement> = {},
): Judgement {
  return {
    outcome,
    problems,
    changes: [],
    match: resolved?.match ?? null,
    candidates: resolved?.candidates ?? [],
    plan: null,
    ...rest,
  };
}

/** The unit a row names, or that sent the file; an open question is a problem of the row. */
function unitOf(
  values: ImportValues,
  desk: RowDesk,
  problems: DraftProblem[],
  column: number | null,
): PlannedUnit | null {
  if (values.unit === undefined) return desk.senderUnitId === null ? null : { kind: 'existing', id: desk.senderUnitId };
  const resolution = desk.units.resolve(values.unit);
  if (resolution.kind === 'open') problems.push({ severity: 'question', column, message: resolution.message });
  return resolution.kind === 'unit' ? resolution.unit : null;
}

/** A list names everybody once; a list of awards may name somebody again with another award, not with the same. */
function seenBefore(values: ImportValues, owner: PlannedOwner, row: number, desk: RowDesk): DraftProblem | null {
  const who =
    owner.kind === 'person'
      ? `person ${owner.id}`
      : owner.kind === 'newPerson'
        ? owner.key
        : `unit ${owner.unit.kind === 'existing' ? owner.unit.id : owner.unit.key}`;
  const what =
    desk.kind === 'awards' || desk.kind === 'proposals'
      ? ` ${(values.awards ?? []).map((code, index) => `${code} ${values.awardYears?.[index] ?? values.year ?? ''}`).join(',')}`
      : ` ${values.year ?? ''}`;
  const key = who + what;
  const before = desk.seen.get(key);
  if (before === undefined) {
    desk.seen.set(key, row + 1);
    return null;
  }
  return { severity: 'refusal', column: null, message: `Trùng với dòng ${before} của tệp` };
}

function judgePersonRow(
  values: ImportValues,
  unit: PlannedUnit | null,
  owner: PlannedOwner,
  desk: RowDesk,
  problems: DraftProblem[],
  resolved: ResolvedOwner,
): Judgement {
  if (owner.kind === 'person') {
    const { changes, problems: more, plan } = judgeKnownPerson(values, unit, owner, desk.index);
    problems.push(...more);
    const outcome = changes.length === 0 ? 'same' : 'changed';
    return settle(outcome, problems, resolved, { changes, plan: outcome === 'same' ? null : { owner, ...plan } });
  }
  return settle('new', problems, resolved, { plan: { owner, ...planNewPerson(values, unit) } });
}

const judges = {
  awards: judgeAwards,
  ratings: judgeRatings,
  registrations: judgeRegistration,
  proposals: judgeProposal,
} as const;

function judgeFactRow(
  values: ImportValues,
  unit: PlannedUnit | null,
  owner: PlannedOwner,
  desk: RowDesk,
  problems: DraftProblem[],
  resolved: ResolvedOwner,
): Judgement {
  const judge: (...given: Parameters<typeof judgeAwards>) => FactJudgement = judges[desk.kind as keyof typeof judges];
  const { outcome, changes, problems: more, plan } = judge(values, owner, desk.facts, desk.table);
  problems.push(...more);
  if (outcome === 'refused' || outcome === 'same') return settle(outcome, problems, resolved);
  if (owner.kind !== 'newPerson') return settle(outcome, problems, resolved, { changes, plan: { owner, ...plan } });
  problems.push({ severity: 'notice', column: null, message: 'Chưa có trong hồ sơ; sẽ thêm cá nhân mới' });
  const full: RowPlan = { owner, ...planNewPerson(values, unit), ...plan };
  return settle('new', problems, resolved, { changes, plan: full });
}

/** Where the answer about the author at this place of a row is kept. */
const authorKey = (rowId: string, place: number): string => `${rowId}/${place}`;

/** The answers by what they answer; taking back that of a row takes back those about its authors. */
export function answersByKey(given: ImportCorrections['matches']): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { rowId, answer } of given) {
    answers.set(rowId, answer);
    if (answer === null) for (const key of answers.keys()) if (key.startsWith(`${rowId}/`)) answers.delete(key);
  }
  return answers;
}

function judgeInitiativeRow(
  id: string,
  row: ImportedRow,
  unit: PlannedUnit | null,
  desk: RowDesk,
  problems: DraftProblem[],
): Judgement {
  const { values } = row;
  let open: (ResolvedOwner & Required<Pick<Judgement, 'asked'>>) | undefined;
  const authors = (values.authors ?? []).flatMap(({ fullName, share }, place) => {
    const own = values.fullName === fullName ? values : {};
    const key = authorKey(id, place);
    const resolved = resolvePerson({ ...own, fullName }, unit, desk.index, desk.answers.get(key) ?? null);
    for (const problem of resolved.problems) {
      if (problem.severity === 'question') problems.push({ ...problem, message: `${fullName}: ${problem.message}` });
    }
    // One author after the other is asked about.
    if (resolved.owner === null) open ??= { ...resolved, asked: { key, name: fullName } };
    return resolved.owner === null ? [] : [{ owner: resolved.owner, share, values: { ...own, fullName } }];
  });
  if (problems.some(isBlocking)) return settle('refused', problems, open, open && { asked: open.asked });
  const judged = judgeInitiative(values, authors, desk.facts, desk.table);
  problems.push(...judged.problems);
  const key = `initiative ${values.name} ${values.year ?? ''}`;
  const before = desk.seen.get(key);
  desk.seen.set(key, row.row + 1);
  if (before !== undefined)
    problems.push({ severity: 'refusal', column: null, message: `Trùng với dòng ${before} của tệp` });
  if (judged.initiative === undefined || problems.some(isBlocking))
    return settle(judged.outcome === 'same' && before === undefined ? 'same' : 'refused', problems);
  const strangers = authors.filter(({ owner }) => owner.kind === 'newPerson');
  for (const { values: author } of strangers)
    problems.push({
      severity: 'notice',
      column: null,
      message: `${author.fullName} chưa có trong hồ sơ; sẽ thêm cá nhân mới`,
    });
  const plan: RowPlan = {
    owner: null,
    initiative: judged.initiative,
    newAuthors: strangers.map(({ values: author }) => ({
      key: newPersonKey(author, unit),
      ...planNewPerson(author, unit),
    })),
  };
  return settle(judged.outcome, problems, undefined, { changes: judged.changes, plan });
}
