import type { ReadScoreFile, RefusedCell } from '#shared/contracts/block-scores.ts';
import {
  computeScore,
  emptyEntry,
  entryProblems,
  isEmptyEntry,
  type ScoreEntry,
} from '#shared/domain/blocks/compute-score.ts';
import { isHeading, roundPoints } from '#shared/domain/blocks/score-criterion.ts';
import { isSameBody, type ScoreDelivery, tableFingerprint } from '#shared/domain/blocks/score-delivery.ts';
import { isAwaitedAt, isScoredAt, type SubmissionWay, scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  blockSubmissions,
  criteriaOfTable,
  evidenceOfTable,
  findScoreTable,
  placeKey,
  type ScorePlace,
  scoresByPlace,
  scoresOfTable,
  writeScore,
  writeSubmission,
} from '../../database/repositories/block-score-repository.ts';
import { insertRow } from '../../database/rows.ts';
import { memberNames, membersOfYear, requireBlock, requireMember } from '../blocks/require-block.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { isSameEntry } from './changes-since.ts';

/**
 * A member's scores of one stage, ready to be sent to the block: plain data without record numbers, for the package file and
 * the scoring sheet. @throws AppFailureError notFound, refused (no table)
 */
export function scoresOfMember(
  context: ServiceContext,
  place: { readonly memberId: number; readonly stage: ScoreDelivery['stage']; readonly scorerId: number | null },
): ScoreDelivery {
  const { database } = context;
  const { memberId, stage, scorerId } = place;
  const member = requireMember(context, memberId);
  const block = requireBlock(context, member.blockId);
  const table = findScoreTable(database, member.blockId, member.year);
  if (table === null) {
    const message = `Năm ${member.year} chưa có bảng điểm nên chưa có điểm để gửi.`;
    return fail({ kind: 'refused', field: null, message });
  }
  if (stage === 'cross' && (scorerId === null || scorerId === memberId)) {
    fail({ kind: 'refused', field: 'scorerId', message: 'Chấm chéo phải do một đơn vị khác chấm.' });
  }
  const criteria = criteriaOfTable(database, table.id);
  const known = scoresByPlace(scoresOfTable(database, table.id));
  const evidence = Map.groupBy(
    evidenceOfTable(database, table.id).filter((each) => each.memberId === memberId),
    ({ criterionId }) => criterionId,
  );
  const names = memberNames(context, member.year);
  const scorer = scorerId === null ? null : requireMember(context, scorerId);
  return {
    blockName: block.name,
    year: member.year,
    tableName: table.name,
    table: tableFingerprint(table.totalPoints, criteria),
    unitName: names(member.unitId),
    stage,
    scorerName: scorer === null ? null : names(scorer.unitId),
    scores: criteria.flatMap((criterion, index) => {
      if (isHeading(criteria, index) || !isScoredAt(criterion, stage)) return [];
      const entry = known.get(placeKey({ memberId, criterionId: criterion.id, stage, scorerId }))?.entry ?? emptyEntry;
      const shown = stage === 'self' ? (evidence.get(criterion.id) ?? []).map(({ name }) => name).join('; ') : '';
      return isEmptyEntry(entry) && shown === ''
        ? []
        : [{ place: index, entry, evidence: shown === '' ? null : shown, cells: {} }];
    }),
  };
}

/**
 * Looks at scores that a member sent, and with `isTaken` writes them as one step, handed in. Nothing is written while the whole
 * or one cell is refused; the answer says why, at the cell. @throws AppFailureError notFound
 */
export function takeScores(
  context: ServiceContext,
  blockId: number,
  year: number,
  delivery: ScoreDelivery,
  {
    way,
    fileName,
    isTaken,
    refused = [],
  }: {
    readonly way: SubmissionWay;
    readonly fileName: string;
    readonly isTaken: boolean;
    /** Cells that could not be read at all. */
    readonly refused?: readonly RefusedCell[];
  },
): ReadScoreFile {
  const { database } = context;
  requireBlock(context, blockId);
  const members = membersOfYear(context, blockId, year);
  const names = memberNames(context, year);
  const find = (name: string | null) => members.find(({ unitId }) => name !== null && isSameBody(names(unitId), name));
  const member = find(delivery.unitName);
  const scorer = find(delivery.scorerName);
  const table = findScoreTable(database, blockId, year);
  const criteria = table === null ? [] : criteriaOfTable(database, table.id);
  const base: ReadScoreFile = {
    fileName,
    memberId: member?.id ?? null,
    memberName: delivery.unitName,
    stage: delivery.stage,
    scorerName: delivery.scorerName,
    refusal: null,
    refusedCells: [],
    filled: 0,
    asked: 0,
    changed: 0,
    total: null,
    isTaken: false,
  };
  const refusal = deliveryProblem(delivery, {
    year,
    table: table === null ? null : tableFingerprint(table.totalPoints, criteria),
    isMember: member !== undefined,
    isScorer: scorer !== undefined,
  });
  if (refusal !== null || member === undefined || table === null) return { ...base, refusal };

  const { stage } = delivery;
  const scorerId = stage === 'cross' ? (scorer?.id ?? null) : null;
  const known = scoresByPlace(scoresOfTable(database, table.id));
  const refusedCells: RefusedCell[] = [...refused];
  const writes: { readonly place: ScorePlace; readonly entry: ScoreEntry; readonly rowId: number | null }[] = [];
  let points = 0;
  let filled = 0;
  for (const { place, entry, cells } of delivery.scores) {
    const criterion = criteria[place];
    if (criterion === undefined) continue;
    if (isHeading(criteria, place) || !isScoredAt(criterion, stage)) {
      const cell = Object.values(cells)[0] ?? `dòng ${place + 1}`;
      if (!isEmptyEntry(entry))
        refusedCells.push({
          cell,
          criterionName: criterion.name,
          message: `Tiêu chí này không ${scoreStageNames[stage].toLocaleLowerCase('vi')}.`,
        });
      continue;
    }
    for (const { field, message } of entryProblems(criterion, entry)) {
      refusedCells.push({ cell: cells[field] ?? `dòng ${place + 1}`, criterionName: criterion.name, message });
    }
    const score = computeScore(criterion, entry);
    if (isAwaitedAt(criterion, stage) && score.points !== null) filled += 1;
    points += score.bonus + (criterion.kind === 'penalty' ? -1 : 1) * (score.points ?? 0);
    const at: ScorePlace = { memberId: member.id, criterionId: criterion.id, stage, scorerId };
    const old = known.get(placeKey(at));
    if (!isSameEntry(old?.entry ?? emptyEntry, entry)) writes.push({ place: at, entry, rowId: old?.id ?? null });
  }
  const seen: ReadScoreFile = {
    ...base,
    refusedCells,
    filled,
    asked: criteria.filter((criterion, index) => !isHeading(criteria, index) && isAwaitedAt(criterion, stage)).length,
    changed: writes.length,
    total: roundPoints(points),
  };
  if (!isTaken || refusedCells.length > 0) return seen;

  const place = { memberId: member.id, stage, scorerId };
  const earlier = blockSubmissions(database, blockId, year).find(
    (each) => each.memberId === member.id && each.stage === stage && each.scorerId === scorerId,
  );
  const label = `Nhận điểm ${scoreStageNames[stage].toLocaleLowerCase('vi')} năm ${year} của ${names(member.unitId)} từ tệp ${fileName}`;
  recordStep(context, label, () => {
    for (const { place: at, entry, rowId } of writes) writeScore(database, rowId, at, entry);
    if (stage === 'self') keepNewEvidence(context, member.id, delivery, criteria, table.id);
    // A second delivery is a change after the first one, and is traced as such.
    writeSubmission(database, place, { submittedAt: earlier?.submittedAt ?? context.now(), way, fileName });
  });
  return { ...seen, isTaken: true };
}

function deliveryProblem(
  delivery: ScoreDelivery,
  here: {
    readonly year: number;
    readonly table: string | null;
    readonly isMember: boolean;
    readonly isScorer: boolean;
  },
): string | null {
  if (delivery.year !== here.year) return `Tệp chấm điểm của năm ${delivery.year}, không phải năm ${here.year}.`;
  if (here.table === null) return `Năm ${here.year} chưa có bảng điểm; hãy lập bảng điểm trước khi nhận tệp.`;
  if (delivery.table !== here.table)
    return `Tệp chấm theo bảng điểm khác (“${delivery.tableName}”); hãy gửi lại đơn vị tệp của bảng điểm đang dùng.`;
  if (!here.isMember) return `${delivery.unitName} không phải thành viên của Khối năm ${here.year}.`;
  if (delivery.stage !== 'cross') return null;
  if (delivery.scorerName === null || !here.isScorer)
    return `Đơn vị chấm chéo (${delivery.scorerName ?? 'chưa ghi'}) không phải thành viên của Khối năm ${here.year}.`;
  if (isSameBody(delivery.scorerName, delivery.unitName)) return `${delivery.unitName} không chấm chéo cho chính mình.`;
  return null;
}

function keepNewEvidence(
  context: ServiceContext,
  memberId: number,
  { scores }: ScoreDelivery,
  criteria: readonly { readonly id: number }[],
  tableId: number,
): void {
  const known = new Set(
    evidenceOfTable(context.database, tableId)
      .filter((each) => each.memberId === memberId)
      .map(({ criterionId, name }) => `${criterionId} ${name}`),
  );
  for (const { place, evidence } of scores) {
    const criterionId = criteria[place]?.id;
    if (criterionId === undefined) continue;
    const named = (evidence ?? '').split(/[;\n]/).map((name) => name.trim());
    for (const name of named.filter((each) => each !== '' && !known.has(`${criterionId} ${each}`))) {
      known.add(`${criterionId} ${name}`);
      insertRow(context.database, 'block_evidence', {
        ...{ member_id: memberId, criterion_id: criterionId, name, added_at: context.now() },
        ...{ media_type: null, byte_size: null, sha256: null },
      });
    }
  }
}
