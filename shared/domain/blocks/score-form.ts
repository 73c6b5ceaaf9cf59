import { formatDate } from '../../dates/format-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { formatNumber } from '../../numbers/vietnamese-number.ts';
import { computeScore, type ScoreEntry } from './compute-score.ts';
import { isHeading, type ScoreCriterion } from './score-criterion.ts';
import type { ScoreDelivery } from './score-delivery.ts';
import { isScoredAt } from './score-stage.ts';

/** Where things stand in the Excel file of a member: names of the sheets, rows and columns from 0. */
export const scoreFormLayout = {
  table: 'Bảng chấm điểm',
  guide: 'Hướng dẫn',
  data: 'Dữ liệu',
  /** What the hidden sheet begins with, and the version of this layout. */
  mark: 'tdkt-bang-cham-diem-1',
  headerRow: 5,
  columns: {
    numeral: 0,
    name: 1,
    maxPoints: 2,
    measure: 3,
    planned: 4,
    actual: 5,
    choice: 6,
    points: 7,
    evidence: 8,
    note: 9,
    self: 10,
  },
} as const;

/** A line of the form: which cells are open, and what stands in them already. */
export interface ScoreFormLine {
  readonly criterion: ScoreCriterion;
  readonly isHeading: boolean;
  /** Null: shown, but not asked for at this stage. */
  readonly entry: ScoreEntry | null;
  readonly evidence: string | null;
  /** In a cross-check, what the member gave itself. */
  readonly selfText: string | null;
}

/** The scoring file of one member, before it is drawn. */
export interface ScoreForm {
  readonly title: string;
  readonly blockName: string;
  readonly unitName: string;
  readonly notice: string;
  readonly lines: readonly ScoreFormLine[];
  readonly guide: readonly string[];
  /** What the hidden sheet holds, so that the file is known again: everything of a delivery but the scores. */
  readonly mark: Omit<ScoreDelivery, 'scores'>;
}

/** Lays out the form. `own` are the scores entered already; `self` those of the member itself, for a cross-check. */
export function buildScoreForm(
  criteria: readonly ScoreCriterion[],
  own: ScoreDelivery,
  self: ScoreDelivery | null,
  dueOn: string | null,
): ScoreForm {
  const { scores, ...mark } = own;
  const ownAt = new Map(scores.map((score) => [score.place, score]));
  const selfAt = new Map((self?.scores ?? []).map((score) => [score.place, score]));
  const due = dueOn === null ? '' : ` Hạn gửi: ${formatDate(dueOn as IsoDate)}.`;
  const isCross = own.stage === 'cross';
  return {
    title: isCross ? `BẢNG CHẤM CHÉO NĂM ${own.year}` : `BẢNG TỰ CHẤM ĐIỂM NĂM ${own.year}`,
    blockName: own.blockName,
    unitName: isCross ? `Đơn vị được chấm: ${own.unitName}. Đơn vị chấm: ${own.scorerName}` : `Đơn vị: ${own.unitName}`,
    notice: `Chỉ nhập vào ô nền vàng; ô khác đã khoá. Để trống tiêu chí chưa chấm.${due}`,
    lines: criteria.map((criterion, place) => {
      const isGroup = isHeading(criteria, place) || criterion.kind === 'group';
      const isAsked = !isGroup && isScoredAt(criterion, own.stage);
      const ownEntry = ownAt.get(place)?.entry;
      const selfEntry = selfAt.get(place)?.entry;
      return {
        criterion,
        isHeading: isGroup,
        // A plan is the same for who scores and who checks.
        entry: isAsked ? (ownEntry ?? { ...emptyForm, planned: selfEntry?.planned ?? null }) : null,
        evidence: ownAt.get(place)?.evidence ?? selfAt.get(place)?.evidence ?? null,
        selfText: isCross && selfEntry !== undefined ? selfInText(criterion, selfEntry) : null,
      };
    }),
    guide: guideOf(own, due),
    mark,
  };
}

const emptyForm: ScoreEntry = {
  planned: null,
  actual: null,
  grade: null,
  isMet: null,
  occasions: null,
  points: null,
  note: null,
};

function selfInText(criterion: ScoreCriterion, entry: ScoreEntry): string {
  const { points } = computeScore(criterion, entry);
  const told = points === null ? 'Chưa chấm' : formatNumber(points);
  if (entry.actual !== null && entry.planned !== null)
    return `${told} (${formatNumber(entry.actual)}/${formatNumber(entry.planned)})`;
  return entry.grade === null ? told : `${told} (mức ${entry.grade})`;
}

function guideOf(own: ScoreDelivery, due: string): readonly string[] {
  return [
    own.stage === 'self'
      ? `Tệp này để ${own.unitName} tự chấm theo “${own.tableName}”.`
      : `Tệp này để ${own.scorerName} chấm chéo cho ${own.unitName}; không dùng để tự chấm.`,
    'Chỉ nhập vào ô nền vàng. Ô có mũi tên: bấm để chọn.',
    'Tiêu chí tỷ lệ: nhập Kế hoạch và Thực hiện, điểm tự tính; kế hoạch phải lớn hơn 0.',
    'Tiêu chí xếp mức, có hoặc không, tính theo số lần: chọn hoặc nhập ở cột “Mức, có/không, số lần”.',
    'Tiêu chí chấm trực tiếp: nhập cột Điểm, không vượt điểm tối đa. Điểm trừ ghi số dương.',
    'Minh chứng: ghi số, ngày văn bản; nhiều văn bản cách nhau bằng dấu chấm phẩy.',
    'Điểm thưởng do vượt kế hoạch: Khối tính khi nhận tệp, đơn vị không nhập.',
    'Không thêm, xoá dòng, cột; không đổi tên trang tính.',
    `Lưu tệp (giữ dạng Excel .xlsx) và gửi lại Trưởng khối.${due}`,
  ];
}

/** Which of the cells takes the choice, the points: one line of the form knows where it is filled in. */
export function openCells(criterion: ScoreCriterion): {
  readonly isRatio: boolean;
  readonly choice: 'grade' | 'isMet' | 'occasions' | null;
  readonly isTyped: boolean;
} {
  const { kind, pointsEach } = criterion;
  const isRatio = kind === 'ratio' || kind === 'inverse-ratio';
  const choice = kind === 'graded' ? 'grade' : kind === 'yes-no' ? 'isMet' : pointsEach === null ? null : 'occasions';
  return { isRatio, choice, isTyped: !isRatio && choice === null };
}
