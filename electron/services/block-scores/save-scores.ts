import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { emptyEntry, entryProblems, isEmptyEntry, type ScoreEntry } from '#shared/domain/blocks/compute-score.ts';
import type { ScoreCriterion } from '#shared/domain/blocks/score-criterion.ts';
import { criterionScorerNames } from '#shared/domain/blocks/score-criterion.ts';
import { isScoredAt, scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  criteriaOfTable,
  findScoreTable,
  placeKey,
  type ScorePlace,
  type StoredScore,
  scoresByPlace,
  scoresOfTable,
  writeScore,
  writeSubmission,
} from '../../database/repositories/block-score-repository.ts';
import { memberNames, membersOfYear, requireBlock, requireMember } from '../blocks/require-block.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

type Change = Input<'block-scores:save'>['changes'][number];

/** The table, members and scores that changes are held against. */
export interface ScoreDesk {
  readonly criteria: ReadonlyMap<number, ScoreCriterion>;
  readonly memberIds: ReadonlySet<number>;
  readonly known: ReadonlyMap<string, StoredScore>;
  nameOf(memberId: number): string;
}

/** Opens the scores of a block's year. @throws AppFailureError notFound, refused (no table yet) */
export function openScores(context: ServiceContext, blockId: number, year: number): ScoreDesk {
  const { database } = context;
  requireBlock(context, blockId);
  const table = findScoreTable(database, blockId, year);
  if (table === null) {
    const message = `Năm ${year} chưa có bảng điểm; hãy lập bảng điểm trước khi chấm.`;
    return fail({ kind: 'refused', field: null, message });
  }
  const members = new Map(membersOfYear(context, blockId, year).map(({ id, unitId }) => [id, unitId]));
  const names = memberNames(context, year);
  return {
    criteria: new Map(criteriaOfTable(database, table.id).map((criterion) => [criterion.id, criterion])),
    memberIds: new Set(members.keys()),
    known: scoresByPlace(scoresOfTable(database, table.id)),
    nameOf: (memberId) => names(members.get(memberId) ?? 0),
  };
}

/** Why a score can't stand at a place, whatever it says; null where it can. */
export function placeProblem(
  desk: ScoreDesk,
  criterion: ScoreCriterion,
  { memberId, stage, scorerId }: ScorePlace,
): string | null {
  if (stage === 'cross' && scorerId === null) return 'Chấm chéo phải ghi đơn vị chấm.';
  if (stage !== 'cross' && scorerId !== null) return 'Chỉ chấm chéo mới ghi đơn vị chấm.';
  if (scorerId === memberId) return `${desk.nameOf(memberId)} không chấm chéo cho chính mình.`;
  if (scorerId !== null && !desk.memberIds.has(scorerId))
    return 'Đơn vị chấm chéo không phải thành viên của Khối năm này.';
  if (criterion.kind !== 'group' && !isScoredAt(criterion, stage)) {
    const by =
      criterion.scorer === null ? 'chưa có bên chấm' : criterionScorerNames[criterion.scorer].toLocaleLowerCase('vi');
    return `Tiêu chí này ${by}; không nhập ở cột ${scoreStageNames[stage]}.`;
  }
  return null;
}

/**
 * Writes scores typed, pasted or filled down, as one step; nothing is written while one is refused.
 * @throws AppFailureError notFound; refused at `changes.<n>.<field>`: above the maximum, a plan of 0, a member checking itself
 */
export function saveScores(context: ServiceContext, input: Input<'block-scores:save'>): Output<'block-scores:save'> {
  const { blockId, year, changes } = input;
  const desk = openScores(context, blockId, year);
  const entries = new Map<string, { readonly place: ScorePlace; readonly entry: ScoreEntry }>();
  changes.forEach((change, index) => {
    const criterion =
      desk.criteria.get(change.criterionId) ??
      fail({ kind: 'notFound', entity: 'scoreCriterion', id: change.criterionId });
    if (!desk.memberIds.has(change.memberId)) fail({ kind: 'notFound', entity: 'blockMember', id: change.memberId });
    const key = placeKey(change);
    const entry = changedEntry(entries.get(key)?.entry ?? desk.known.get(key)?.entry ?? emptyEntry, change);
    const wrongPlace = placeProblem(desk, criterion, change);
    if (wrongPlace !== null) fail({ kind: 'refused', field: `changes.${index}.scorerId`, message: wrongPlace });
    const [problem] = entryProblems(criterion, entry);
    if (problem !== undefined)
      fail({ kind: 'refused', field: `changes.${index}.${problem.field}`, message: problem.message });
    entries.set(key, { place: change, entry });
  });
  const [first] = changes;
  const label =
    input.label ??
    (changes.length === 1 && first
      ? `${scoreStageNames[first.stage]} ${desk.nameOf(first.memberId)}: ${shortName(desk.criteria.get(first.criterionId))}`
      : `Chấm điểm khối: ${changes.length} ô`);
  recordStep(context, label, () => {
    for (const [key, { place, entry }] of entries)
      writeScore(context.database, desk.known.get(key)?.id ?? null, place, entry);
  });
  return { changed: changes.length };
}

function shortName(criterion: ScoreCriterion | undefined): string {
  const name = criterion?.name ?? '';
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}

function changedEntry(old: ScoreEntry, change: Change): ScoreEntry {
  const { planned, actual, grade, isMet, occasions, points, note } = change;
  return {
    planned: planned === undefined ? old.planned : planned,
    actual: actual === undefined ? old.actual : actual,
    grade: grade === undefined ? old.grade : grade,
    isMet: isMet === undefined ? old.isMet : isMet,
    occasions: occasions === undefined ? old.occasions : occasions,
    points: points === undefined ? old.points : points,
    note: note === undefined ? old.note : note,
  };
}

/** Verifies what members scored where nothing is verified yet, as it was scored: one step. @throws AppFailureError notFound, refused */
export function acceptScores(
  context: ServiceContext,
  input: Input<'block-scores:accept'>,
): Output<'block-scores:accept'> {
  const { blockId, year, memberIds, from } = input;
  const desk = openScores(context, blockId, year);
  const accepted = [...desk.known.values()].flatMap((score) => {
    if (score.stage !== from || !memberIds.includes(score.memberId)) return [];
    const place: ScorePlace = { ...score, stage: 'verified', scorerId: null };
    const entry = { ...score.entry, note: null };
    const isOpen = desk.known.get(placeKey(place)) === undefined;
    return isOpen && !isEmptyEntry(entry) ? [{ place, entry }] : [];
  });
  // Several may have checked the same member: the first one's figures stand for all.
  const once = new Map(accepted.toReversed().map((each) => [placeKey(each.place), each]));
  const who = memberIds.length === 1 ? desk.nameOf(memberIds[0] ?? 0) : `${memberIds.length} đơn vị`;
  recordStep(context, `Thẩm định theo điểm ${scoreStageNames[from].toLocaleLowerCase('vi')}: ${who}`, () => {
    for (const { place, entry } of once.values()) writeScore(context.database, null, place, entry);
  });
  return { changed: once.size };
}

/** Notes that a stage of a member was handed in, or that it was given back. @throws AppFailureError notFound, refused */
export function submitScores(context: ServiceContext, input: Input<'block-scores:submit'>): null {
  const { memberId, stage, scorerId, isSubmitted } = input;
  const member = requireMember(context, memberId);
  if ((stage === 'cross') !== (scorerId !== null)) {
    fail({ kind: 'refused', field: 'scorerId', message: 'Chấm chéo phải ghi đơn vị chấm.' });
  }
  if (scorerId !== null) requireMember(context, scorerId);
  const name = memberNames(context, member.year)(member.unitId);
  const what = `điểm ${scoreStageNames[stage].toLocaleLowerCase('vi')} năm ${member.year} của ${name}`;
  recordStep(context, `${isSubmitted ? 'Nhận' : 'Trả lại'} ${what}`, () =>
    writeSubmission(
      context.database,
      { memberId, stage, scorerId },
      isSubmitted ? { submittedAt: context.now(), way: 'typed', fileName: null } : null,
    ),
  );
  return null;
}
