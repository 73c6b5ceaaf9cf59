import { entryProblems } from '#shared/domain/blocks/compute-score.ts';
import type { ScoreCriterion } from '#shared/domain/blocks/score-criterion.ts';
import { isScoredAt, type ScoreStage, scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { Database } from '../../../database/database.ts';
import { toCriterion, toScoreEntry } from '../../../database/repositories/block-score-repository.ts';
import { allRows } from '../../../database/rows.ts';
import type { PlannedRow } from './planned-row.ts';

/** Why a score of a package cannot stand here, as a sentence for its row; null where it can. */
export type ScoreChecker = (row: PlannedRow) => string | null;

/**
 * Checks the scores of a member's package against the table that is here, as a filled-in scoring file is checked: the criterion must
 * score alike, be scored by members, and take the value.
 */
export function scoreChecker(database: Database, staging: Database): ScoreChecker {
  const ours = readCriteria(database);
  const theirs = readCriteria(staging);
  return ({ source, mapped }) => {
    const criterion = ours.get(Number(mapped.criterion_id));
    const sent = theirs.get(Number(source.criterion_id));
    if (criterion === undefined || sent === undefined) return null;
    const difference = differenceOf(criterion, sent);
    if (difference !== null) return `Gói theo bảng điểm khác: ${difference}`;
    const stage = source.score_stage as ScoreStage;
    if (!isScoredAt(criterion, stage)) return `Tiêu chí này không ${scoreStageNames[stage].toLocaleLowerCase('vi')}`;
    return entryProblems(criterion, toScoreEntry(source))[0]?.message ?? null;
  };
}

function readCriteria(database: Database): ReadonlyMap<number, ScoreCriterion> {
  return new Map(allRows(database, 'SELECT * FROM block_criteria').map((row) => [Number(row.id), toCriterion(row)]));
}

function differenceOf(ours: ScoreCriterion, theirs: ScoreCriterion): string | null {
  if (ours.maxPoints !== theirs.maxPoints) {
    const points = ({ maxPoints }: ScoreCriterion) => (maxPoints === null ? 'không giới hạn' : formatNumber(maxPoints));
    return `điểm tối đa trong gói ${points(theirs)}, ở đây ${points(ours)}`;
  }
  if (ours.kind !== theirs.kind) return 'tiêu chí trong gói chấm theo cách khác';
  if (JSON.stringify(ours.grades) !== JSON.stringify(theirs.grades)) return 'các mức xếp trong gói khác ở đây';
  return ours.pointsEach === theirs.pointsEach ? null : 'điểm mỗi lần trong gói khác ở đây';
}
