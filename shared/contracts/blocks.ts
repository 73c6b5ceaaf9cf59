import { z } from 'zod';
import { type BlockBar, type BlockRole, blockBars, blockRoles } from '../domain/blocks/block-role.ts';
import {
  type NominationAward,
  type NominationLimits,
  type NominationVote,
  type NominationWarning,
  nominationAwards,
} from '../domain/blocks/nominate.ts';
import { type RankedMember, tieRules } from '../domain/blocks/rank-members.ts';
import type { ScoreStage, SubmissionWay } from '../domain/blocks/score-stage.ts';
import type { StageTotal } from '../domain/blocks/tally-scores.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** Khối, cụm thi đua, as the list shows it. */
export interface BlockRow {
  readonly id: number;
  readonly name: string;
  readonly organizedBy: string;
  /** A block of the office's own divisions and units. */
  readonly isInner: boolean;
  readonly note: string | null;
  /** Years with members, newest first. */
  readonly years: readonly number[];
  readonly memberCount: number;
  readonly headName: string | null;
  /** The office's own role in the newest year; null: it is no member (or the block is an inner one). */
  readonly ownRole: BlockRole | null;
}

/** A member of a year, as it was called then. */
export interface BlockMember {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly shortName: string | null;
  readonly role: BlockRole;
  readonly signerName: string | null;
  readonly signerPost: string | null;
  readonly bar: BlockBar | null;
  readonly barNote: string | null;
  /** The office itself, or (in an inner block) one of its units. */
  readonly isOwn: boolean;
  /** When last it headed the block before this year; null: never. */
  readonly lastHead: number | null;
  readonly lastDeputy: number | null;
}

const limit = z.number().int('Số lượng phải là số nguyên.').min(0, 'Số lượng không được âm.').max(100).nullable();
const ballots = z.number().int('Số phiếu phải là số nguyên.').min(0, 'Số phiếu không được âm.').max(10_000).nullable();

export const blockYearFields = z.strictObject({
  theme: optionalText('chủ đề thi đua', 1000),
  goal: optionalText('mục tiêu'),
  tasks: optionalText('nội dung hoạt động', 20_000),
  rulesNumber: optionalText('số quy chế', 80),
  rulesOn: isoDate.nullable(),
  rulesText: optionalText('nội dung quy chế', 20_000),
  planNumber: optionalText('số kế hoạch', 80),
  planOn: isoDate.nullable(),
  planText: optionalText('nội dung kế hoạch', 20_000),
  selfDueOn: isoDate.nullable(),
  crossDueOn: isoDate.nullable(),
  verifiedDueOn: isoDate.nullable(),
  tieRule: z.array(z.enum(tieRules)).max(tieRules.length),
  votePercent: z
    .number({ error: 'Tỷ lệ phiếu phải là một số.' })
    .gt(0, 'Tỷ lệ phiếu phải lớn hơn 0.')
    .max(100, 'Tỷ lệ phiếu nhiều nhất 100%.')
    .nullable(),
  flagLimit: limit,
  diplomaLimit: limit,
  /** Of a block inside the department. */
  certificateLimit: limit,
  limitSource: optionalText('căn cứ số lượng', 300),
  metOn: isoDate.nullable(),
  metAt: optionalText('nơi họp', 300),
  chair: optionalText('chủ trì', 200),
  secretary: optionalText('thư ký', 200),
  guests: optionalText('đại biểu', 2000),
  discussion: optionalText('thảo luận', 20_000),
  conclusion: optionalText('kết luận', 20_000),
  ballotsIssued: ballots,
  ballotsValid: ballots,
  resultText: optionalText('kết quả hoạt động', 20_000),
  shortcomings: optionalText('hạn chế', 20_000),
  nextTasks: optionalText('nhiệm vụ năm sau', 20_000),
  sentNumber: optionalText('số văn bản gửi', 80),
  sentOn: isoDate.nullable(),
  note: optionalText('ghi chú'),
});
export type BlockYearFields = z.output<typeof blockYearFields>;

export interface BlockElection {
  readonly role: 'head' | 'standing-deputy' | 'deputy';
  readonly unitId: number;
  readonly unitName: string;
  readonly votes: number | null;
  readonly isElected: boolean | null;
  readonly note: string | null;
}

/** A member's totals, rank and hand-ins of the year. */
export interface MemberResult extends RankedMember {
  readonly totals: Readonly<Record<ScoreStage, StageTotal>>;
  /** Names of the verified penalties that bar the member; with `bar` of the member what keeps it out. */
  readonly barredBy: readonly string[];
  readonly submissions: readonly {
    readonly stage: ScoreStage;
    readonly scorerId: number | null;
    readonly submittedAt: string;
    readonly way: SubmissionWay;
    readonly fileName: string | null;
    /** Cells changed afterwards. */
    readonly changedCells: number;
  }[];
}

export interface BlockNomination {
  readonly memberId: number;
  readonly award: NominationAward;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly isNominated: boolean;
  readonly note: string | null;
  readonly outcome: NominationVote;
}

/** A thing that the block does in its year, and whether it is there. */
export interface BlockStep {
  readonly key: 'members' | 'rules' | 'plan' | 'pledge' | 'table' | 'self' | 'verified' | 'meeting' | 'vote' | 'sent';
  readonly name: string;
  readonly state: 'done' | 'open' | 'late';
  readonly detail: string;
  readonly dueOn: string | null;
}

/** Everything about a block's year but the single scores. */
export interface BlockYearPage {
  readonly block: BlockRow;
  readonly year: number;
  readonly fields: BlockYearFields;
  /** False while nobody has entered anything of the year: `fields` are then a start, not records. */
  readonly isEntered: boolean;
  readonly members: readonly BlockMember[];
  readonly elections: readonly BlockElection[];
  /** Of next year, by rotation, for the vote. */
  readonly rotation: readonly { readonly unitId: number; readonly unitName: string; readonly role: BlockRole }[];
  readonly table: {
    readonly name: string;
    readonly totalPoints: number;
    readonly bonusCap: number | null;
    readonly criterionCount: number;
  } | null;
  readonly results: readonly MemberResult[];
  readonly nominations: readonly BlockNomination[];
  readonly nominationWarnings: readonly NominationWarning[];
  /** The limits in force: the year's own, else those of the regulation. */
  readonly limits: NominationLimits;
  readonly limitSource: string | null;
  readonly neededVotes: number;
  readonly steps: readonly BlockStep[];
  readonly pledgeId: number | null;
  readonly warnings: readonly string[];
}

const place = { blockId: recordId, year };

export const blockInputs = {
  'blocks:list': z.strictObject({}),
  'blocks:save': z.strictObject({
    id: recordId.nullable(),
    name: requiredText('tên khối', 300),
    organizedBy: requiredText('cơ quan tổ chức', 300),
    isInner: z.boolean(),
    note: optionalText('ghi chú'),
  }),
  'blocks:remove': z.strictObject({ id: recordId }),
  'blocks:year': z.strictObject(place),
  'blocks:save-year': z.strictObject({
    ...place,
    label: requiredText('tên bước').optional(),
    fields: blockYearFields.partial(),
  }),
  /** All members of a year, in their order: one step. Who is left out goes, with its scores only if it has none. */
  'blocks:save-members': z.strictObject({
    ...place,
    members: z
      .array(
        z.strictObject({
          unitId: recordId,
          role: z.enum(blockRoles),
          signerName: optionalText('người ký', 120),
          signerPost: optionalText('chức vụ người ký', 160),
          bar: z.enum(blockBars).nullable(),
          barNote: optionalText('lý do không xét', 500),
        }),
      )
      .max(60),
  }),
  /** Who would be members of a year: those of the newest year before, followed through mergers; nothing is written. */
  'blocks:suggest-members': z.strictObject(place),
  'blocks:save-elections': z.strictObject({
    ...place,
    candidates: z
      .array(
        z.strictObject({
          role: z.enum(['head', 'standing-deputy', 'deputy']),
          unitId: recordId,
          votes: ballots,
          isElected: z.boolean().nullable(),
          note: optionalText('ghi chú', 500),
        }),
      )
      .max(60),
  }),
  /** Makes the members of the year with the roles that were elected (members carried over where there are none yet). */
  'blocks:apply-elections': z.strictObject(place),
  'blocks:save-nominations': z.strictObject({
    ...place,
    nominations: z
      .array(
        z.strictObject({
          memberId: recordId,
          award: z.enum(nominationAwards),
          votesFor: ballots,
          votesAgainst: ballots,
          isNominated: z.boolean(),
          note: optionalText('ghi chú', 500),
        }),
      )
      .max(120),
  }),
  /** Those first by rank as far as the limits go, to be put to the vote; nothing is written. */
  'blocks:suggest-nominations': z.strictObject(place),
} as const;

export interface SuggestedMember {
  readonly unitId: number;
  readonly unitName: string;
  readonly role: BlockRole;
  readonly signerName: string | null;
  readonly signerPost: string | null;
  /** What became of it since: `hợp nhất từ Sở …`; null: as before. */
  readonly remark: string | null;
}

export interface BlockOutputs {
  'blocks:list': readonly BlockRow[];
  'blocks:save': { readonly id: number };
  'blocks:remove': null;
  'blocks:year': BlockYearPage;
  'blocks:save-year': null;
  'blocks:save-members': null;
  'blocks:suggest-members': {
    readonly fromYear: number | null;
    readonly members: readonly SuggestedMember[];
    /** Those of the year before that nothing has taken the place of. */
    readonly gone: readonly string[];
  };
  'blocks:save-elections': null;
  'blocks:apply-elections': null;
  'blocks:save-nominations': null;
  'blocks:suggest-nominations': readonly { readonly memberId: number; readonly award: NominationAward }[];
}
