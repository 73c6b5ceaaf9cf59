import { z } from 'zod';
import type { TableProblem } from '../domain/blocks/check-score-table.ts';
import type { ComputedScore, ScoreEntry } from '../domain/blocks/compute-score.ts';
import {
  type CriterionFields,
  criterionKinds,
  criterionScorers,
  type ScoreCriterion,
} from '../domain/blocks/score-criterion.ts';
import { type ScoreStage, scoreStages } from '../domain/blocks/score-stage.ts';
import type { StagePoints, StageTotal } from '../domain/blocks/tally-scores.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

const points = z
  .number({ error: 'Điểm phải là một số.' })
  .min(0, 'Điểm không được âm; điểm trừ cũng ghi số dương.')
  .max(100_000, 'Điểm quá lớn; hãy kiểm tra lại.');
const percent = z.number({ error: 'Tỷ lệ phải là một số.' }).min(0, 'Tỷ lệ không được âm.').max(1000).nullable();
const quantity = z.number({ error: 'Kế hoạch, thực hiện phải là một số.' }).min(-1e15).max(1e15);

export const criterionFields = z.strictObject({
  level: z.number().int().min(1).max(5, 'Bảng điểm có nhiều nhất năm bậc.'),
  numeral: optionalText('số thứ tự', 20),
  name: requiredText('tên tiêu chí', 2000),
  kind: z.enum(criterionKinds),
  maxPoints: points.nullable(),
  scorer: z.enum(criterionScorers).nullable(),
  measure: optionalText('đơn vị tính', 60),
  grades: z
    .array(z.strictObject({ grade: requiredText('tên mức', 20), points }))
    .max(10)
    .nullable(),
  bonusPercent: percent,
  bonusCapPercent: percent,
  pointsEach: points.nullable(),
  bars: z.boolean(),
  needsEvidence: z.boolean(),
  note: optionalText('ghi chú', 2000),
});

/** Bảng điểm of a block's year. */
export interface ScoreTable {
  readonly id: number;
  readonly year: number;
  readonly name: string;
  readonly totalPoints: number;
  readonly bonusCap: number | null;
  readonly source: string | null;
  readonly note: string | null;
}

export interface ScoreTablePage {
  readonly table: ScoreTable | null;
  readonly criteria: readonly ScoreCriterion[];
  /** What does not add up. */
  readonly warnings: readonly TableProblem[];
  /** Lines that scores were entered for: their kind and points are changed with care. */
  readonly scoredCriterionIds: readonly number[];
  /** Years of the same block with a table, newest first, to copy from. */
  readonly otherYears: readonly number[];
}

/** A table read from a file, to be looked at before it is saved. */
export interface ReadScoreTable {
  readonly name: string;
  readonly totalPoints: number;
  readonly bonusCap: number | null;
  readonly source: string;
  readonly criteria: readonly CriterionFields[];
  readonly notices: readonly string[];
}

/** A member in the comparison. */
export interface ComparedMember {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly shortName: string | null;
  readonly isOwn: boolean;
  readonly isBarred: boolean;
  readonly rank: number | null;
  readonly totals: Readonly<Record<ScoreStage, StageTotal>>;
  /** By line of the table. */
  readonly lines: readonly StagePoints[];
  /** Lines with a note or evidence at any stage, and lines changed after they were handed in. */
  readonly noted: readonly number[];
  readonly changed: readonly number[];
  readonly submitted: readonly ScoreStage[];
}

export interface ScoreComparison {
  readonly table: ScoreTable | null;
  readonly criteria: readonly ScoreCriterion[];
  readonly members: readonly ComparedMember[];
}

/** One stage of a cell: what was entered, by whom, and what it comes to. */
export interface ScoreView {
  readonly stage: ScoreStage;
  readonly scorerId: number | null;
  readonly scorerName: string | null;
  readonly entry: ScoreEntry;
  readonly score: ComputedScore;
}

export interface ScoreEvidence {
  readonly id: number;
  readonly name: string;
  readonly byteSize: number | null;
  /** A kept file; else only what it is and where. */
  readonly hasFile: boolean;
  readonly addedAt: string;
}

/** A change of a score after its stage was handed in. */
export interface ScoreChange {
  readonly stage: ScoreStage;
  readonly scorerName: string | null;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly step: string;
  /** `38 → 40 điểm`. */
  readonly before: string;
  readonly after: string;
}

/** Everything about a member's criterion. */
export interface ScoreCell {
  readonly memberId: number;
  readonly criterion: ScoreCriterion;
  readonly views: readonly ScoreView[];
  readonly evidence: readonly ScoreEvidence[];
  readonly changes: readonly ScoreChange[];
}

/** A cell of a filled-in scoring file that cannot be taken, with its address. */
export interface RefusedCell {
  readonly cell: string;
  readonly criterionName: string;
  readonly message: string;
}

/** What a filled-in scoring file holds; nothing is written while `isTaken` is false. */
export interface ReadScoreFile {
  readonly fileName: string;
  readonly memberId: number | null;
  readonly memberName: string | null;
  readonly stage: ScoreStage | null;
  readonly scorerName: string | null;
  /** Why the file as a whole is not taken: another year, another table, another block; null where it fits. */
  readonly refusal: string | null;
  readonly refusedCells: readonly RefusedCell[];
  /** Criteria with something entered, of those asked for. */
  readonly filled: number;
  readonly asked: number;
  /** Cells that differ from what is there already. */
  readonly changed: number;
  readonly total: number | null;
  readonly isTaken: boolean;
}

const place = { blockId: recordId, year };
const scoreAt = {
  memberId: recordId,
  criterionId: recordId,
  stage: z.enum(scoreStages),
  scorerId: recordId.nullable(),
};
const bytes = z.instanceof(Uint8Array);
const fileName = z.string().min(1).max(260);

export const blockScoreInputs = {
  'block-scores:table': z.strictObject(place),
  /** The table with all its lines, as one step. */
  'block-scores:save-table': z.strictObject({
    ...place,
    name: requiredText('tên bảng điểm', 300),
    totalPoints: z.number({ error: 'Hãy nhập thang điểm.' }).gt(0, 'Thang điểm phải lớn hơn 0.').max(100_000),
    bonusCap: points.nullable(),
    source: optionalText('căn cứ', 500),
    note: optionalText('ghi chú'),
    criteria: z.array(criterionFields.extend({ id: recordId.nullable() })).max(500),
  }),
  'block-scores:copy-table': z.strictObject({ ...place, fromYear: year, fromBlockId: recordId.nullable() }),
  'block-scores:remove-table': z.strictObject(place),
  /** Reads a table out of the Excel or Word file that the block sent; nothing is written. */
  'block-scores:read-table': z.strictObject({ fileName, bytes }),
  'block-scores:comparison': z.strictObject(place),
  'block-scores:cell': z.strictObject({ memberId: recordId, criterionId: recordId }),
  /** Scores typed, pasted or filled: one step. What a change leaves out stays as it was. */
  'block-scores:save': z.strictObject({
    ...place,
    label: requiredText('tên bước').optional(),
    changes: z
      .array(
        z.strictObject({
          ...scoreAt,
          planned: quantity.nullable().optional(),
          actual: quantity.nullable().optional(),
          grade: optionalText('mức', 20).optional(),
          isMet: z.boolean().nullable().optional(),
          occasions: z.number().min(0, 'Số lần không được âm.').max(10_000).nullable().optional(),
          points: z.number({ error: 'Điểm phải là một số.' }).max(100_000).nullable().optional(),
          note: optionalText('ghi chú', 2000).optional(),
        }),
      )
      .min(1)
      .max(20_000),
  }),
  /** Copies a member's scores of one stage where the later one is empty: what nobody objects to is verified as it was scored. */
  'block-scores:accept': z.strictObject({
    ...place,
    memberIds: z.array(recordId).min(1),
    from: z.enum(['self', 'cross']),
  }),
  'block-scores:submit': z.strictObject({
    memberId: recordId,
    stage: z.enum(scoreStages),
    scorerId: recordId.nullable(),
    isSubmitted: z.boolean(),
  }),
  'block-scores:add-evidence': z.strictObject({
    memberId: recordId,
    criterionId: recordId,
    name: requiredText('tên minh chứng', 300),
    bytes: bytes.nullable(),
  }),
  'block-scores:remove-evidence': z.strictObject({ id: recordId }),
  /** Looks at a filled-in file, and with `isTaken` writes it; a file with a refused cell is never written. */
  'block-scores:read-file': z.strictObject({ ...place, fileName, bytes, isTaken: z.boolean() }),
} as const;

export interface BlockScoreOutputs {
  'block-scores:table': ScoreTablePage;
  'block-scores:save-table': { readonly id: number };
  'block-scores:copy-table': { readonly id: number };
  'block-scores:remove-table': null;
  'block-scores:read-table': ReadScoreTable;
  'block-scores:comparison': ScoreComparison;
  'block-scores:cell': ScoreCell;
  'block-scores:save': { readonly changed: number };
  'block-scores:accept': { readonly changed: number };
  'block-scores:submit': null;
  'block-scores:add-evidence': { readonly id: number };
  'block-scores:remove-evidence': null;
  'block-scores:read-file': ReadScoreFile;
}

/** Bảng chấm điểm to be filled in offline: an Excel file for one member, prefilled and protected. */
export const scoreFormParams = z.strictObject({
  memberId: recordId,
  stage: z.enum(['self', 'cross']),
  /** Who fills in the cross-check; null for the member's own scores. */
  scorerId: recordId.nullable(),
  dueOn: isoDate.nullable(),
});
export type ScoreFormParams = z.output<typeof scoreFormParams>;
export const scoreFormRequest = z.strictObject({ document: z.literal('score-form'), params: scoreFormParams });

/** Calls answered by the window's side. */
export const blockScoreWindowInputs = {
  /** Asks for a folder and writes one scoring file per member into it. */
  'block-scores:make-files': z.strictObject({
    ...place,
    files: z.array(scoreFormParams).min(1).max(400),
  }),
  'block-scores:open-evidence': z.strictObject({ id: recordId }),
} as const;

export interface BlockScoreWindowOutputs {
  'block-scores:make-files': {
    readonly folder: string;
    readonly files: readonly string[];
    readonly notices: readonly string[];
  };
  'block-scores:open-evidence': null;
}
