import { z } from 'zod';
import type { Finding, Outcome } from '../domain/eligibility/finding.ts';
import type { ListChange, ListedProposal } from '../domain/rounds/compare-lists.ts';
import type { Overlap } from '../domain/rounds/find-overlaps.ts';
import type { ReportSection, ReportTexts } from '../domain/rounds/papers/achievement-report.ts';
import { type ProposalResult, type ProposalState, proposalResults } from '../domain/rounds/proposal-state.ts';
import type { Reconciliation } from '../domain/rounds/reconcile.ts';
import type { RoundFigure } from '../domain/rounds/round-figures.ts';
import { type Decider, deciders, type RoundKind, roundKinds } from '../domain/rounds/round-kind.ts';
import type { Certainty } from '../law/certainty.ts';
import type { DossierPaper, DossierSets } from '../law/dossier-papers.ts';
import type { AwardFamily, AwardLevel, AwardSubject } from './awards.ts';
import type { FactOwner } from './facts.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';
import type { WorkRole } from './people.ts';

/** Đợt khen thưởng. */
export interface Round {
  readonly id: number;
  readonly name: string;
  /** The year of the achievement. */
  readonly year: number;
  readonly kind: RoundKind;
  /** The day the dossiers count as received; it chooses the version of the law. */
  readonly judgedOn: string;
  readonly unitsDueOn: string | null;
  readonly sentUpDueOn: string | null;
  readonly eventOn: string | null;
  readonly movementId: number | null;
  readonly closedOn: string | null;
  readonly note: string | null;
}

/** An award that the round is for; `quota` null: no number was set. */
export interface RoundAward {
  readonly awardTypeId: number;
  readonly quota: number | null;
  readonly quotaSource: string | null;
}

/** A line of the list of rounds. */
export interface RoundRow extends Round {
  readonly movementName: string | null;
  readonly personCount: number;
  readonly collectiveCount: number;
  readonly sentUpCount: number;
  readonly grantedCount: number;
  readonly returnedCount: number;
}

/** How a line came onto the list. */
export const proposalSources = ['picked', 'registered', 'pasted', 'imported'] as const;
export type ProposalSource = (typeof proposalSources)[number];
export const proposalSourceNames: Readonly<Record<ProposalSource, string>> = {
  picked: 'Chọn',
  registered: 'Từ đăng ký',
  pasted: 'Dán danh sách',
  imported: 'Nhập từ tệp',
};

/** A proposal with the names, position and unit of the round's day. */
export interface Proposal {
  readonly id: number;
  readonly roundId: number;
  readonly year: number;
  readonly awardTypeId: number;
  /** The law's own code, or the office's own kind. */
  readonly code: string;
  readonly awardName: string;
  readonly awardShortName: string;
  readonly family: AwardFamily;
  readonly level: AwardLevel;
  readonly precedence: number;
  readonly decider: Decider;
  readonly subject: AwardSubject;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
  readonly recipientSortKey: string;
  readonly gender: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly ethnicGroup: string | null;
  readonly role: WorkRole | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly unitOrder: number;
  readonly proposingUnitId: number | null;
  readonly proposingUnitName: string | null;
  readonly citation: string | null;
  readonly source: ProposalSource;
  readonly overrideReason: string | null;
  readonly overrideOn: string | null;
  /** What the law's check said when the officer overrode it, or when it was sent up. */
  readonly judgedOutcome: Outcome | null;
  readonly judgedVersion: string | null;
  readonly judgedReason: string | null;
  readonly receivedOn: string | null;
  readonly returnedOn: string | null;
  readonly returnedReason: string | null;
  readonly sentUpOn: string | null;
  readonly sentUpNumber: string | null;
  readonly result: ProposalResult | null;
  readonly resultOn: string | null;
  readonly resultNote: string | null;
  /** The award that came of it. */
  readonly awardId: number | null;
  readonly note: string | null;
  readonly state: ProposalState;
}

/** What the law says of a proposal today. */
export interface ProposalCheck {
  /** Null where the program holds no rule: an office's own kind of award, a recipient without a record. */
  readonly outcome: Outcome | null;
  /** What is not met, else what is unknown, else empty. */
  readonly missing: string;
  readonly provision: string;
}

/** A proposal as the round's grid shows it. */
export interface ProposalRow extends Proposal {
  readonly check: ProposalCheck;
  /** Proposed twice, granted already, two forms for one achievement. */
  readonly overlaps: readonly Overlap[];
}

/** A paper of a dossier with what came of it. */
export interface DossierPaperState extends DossierPaper {
  readonly receivedOn: string | null;
  /** How many sets came; null where nobody said. */
  readonly copies: number | null;
  readonly isWaived: boolean;
  readonly note: string | null;
}

/** A line of the round's grid: a proposal and how many of its papers are still owed. */
export interface RoundLine extends ProposalRow {
  readonly paperCount: number;
  readonly owedPapers: readonly string[];
}

/** One proposal: why the law says what it says, and its dossier. */
export interface ProposalPage {
  readonly round: RoundRow;
  readonly proposal: ProposalRow;
  readonly findings: readonly Finding[];
  /** Said of a version of the law that nobody here has read. */
  readonly notice: string | null;
  readonly papers: readonly DossierPaperState[];
  /** Null: the province says how many sets. */
  readonly sets: DossierSets | null;
  /** Scans of decisions on what the recipient holds: copies for the dossier. */
  readonly copies: readonly { readonly id: number; readonly fileName: string }[];
  /** Council meetings that considered it. */
  readonly meetingIds: readonly number[];
}

/** A report on achievements: what the officer wrote, and what the records give where nothing was written. */
export interface AchievementReport {
  readonly subject: 'person' | 'collective';
  readonly texts: ReportTexts;
  readonly drafts: Readonly<Record<ReportSection, string>>;
}

/** A unit whose dossiers lack papers that it brings. */
export interface OwingUnit {
  readonly unitId: number;
  readonly unitName: string;
  readonly dossierCount: number;
  readonly paperCount: number;
}

/** A name for the list as it was then. */
export interface RoundSnapshot {
  readonly id: number;
  readonly name: string;
  readonly takenOn: string;
}

/** The list as it was, how many lines it has now, and what changed since. */
export interface RoundComparison {
  readonly earlier: readonly ListedProposal[];
  readonly now: number;
  readonly changes: readonly ListChange[];
}

/** A day by which dossiers go up, with the text that sets it. */
export interface DeadlineSuggestion {
  readonly label: string;
  readonly on: string;
  readonly provision: string;
  readonly certainty: Certainty;
}

export interface RoundPage {
  readonly round: RoundRow;
  readonly awards: readonly RoundAward[];
  readonly proposals: readonly RoundLine[];
  /** Counts, quotas and shares of the list, each with its names. */
  readonly figures: readonly RoundFigure[];
}

/** A round as far as it differs from what its screen has. */
export interface RoundChanges extends Omit<RoundPage, 'proposals'> {
  readonly version: number;
  readonly changed: readonly RoundLine[];
  /** All lines in their order; null where no line came, went or moved. */
  readonly order: readonly number[] | null;
}

/** Somebody who could still be proposed in a round: eligible, or registered for the award. */
export interface RoundCandidate {
  readonly owner: FactOwner;
  readonly name: string;
  readonly sortKey: string;
  readonly unitName: string | null;
  readonly position: string | null;
  readonly awardTypeId: number;
  readonly awardShortName: string;
  readonly precedence: number;
  readonly outcome: Outcome;
  readonly missing: string;
  readonly isRegistered: boolean;
}

/** Who is proposed: somebody in the records, or only a name (an enterprise, a household, somebody outside). */
export const proposedRecipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: recordId }),
  z.strictObject({ kind: z.literal('unit'), id: recordId }),
  z.strictObject({
    kind: z.literal('named'),
    name: requiredText('tên người, tập thể được đề nghị'),
    subject: z.enum(['person', 'collective', 'household']),
  }),
]);

export const roundFields = z.strictObject({
  name: requiredText('tên đợt khen thưởng', 300),
  year,
  kind: z.enum(roundKinds),
  judgedOn: isoDate,
  unitsDueOn: isoDate.nullable(),
  sentUpDueOn: isoDate.nullable(),
  eventOn: isoDate.nullable(),
  movementId: recordId.nullable(),
  closedOn: isoDate.nullable(),
  note: optionalText('ghi chú'),
  awards: z
    .array(
      z.strictObject({
        awardTypeId: recordId,
        quota: z.number().int('Hạn mức là số nguyên.').min(0, 'Hạn mức không được âm.').max(100_000).nullable(),
        quotaSource: optionalText('căn cứ của hạn mức', 300),
      }),
    )
    .max(100),
});

/** What of a proposal the officer changes; what is left out stays. */
export const proposalChange = z.strictObject({
  id: recordId,
  awardTypeId: recordId.optional(),
  decider: z.enum(deciders).optional(),
  position: optionalText('chức vụ', 160).optional(),
  unitName: optionalText('đơn vị').optional(),
  proposingUnitId: recordId.nullable().optional(),
  citation: optionalText('thành tích').optional(),
  /** Null takes the override back. */
  overrideReason: optionalText('lý do vẫn đề nghị', 1000).optional(),
  receivedOn: isoDate.nullable().optional(),
  returnedOn: isoDate.nullable().optional(),
  returnedReason: optionalText('lý do trả lại', 1000).optional(),
  sentUpOn: isoDate.nullable().optional(),
  sentUpNumber: optionalText('số tờ trình', 80).optional(),
  result: z.enum(proposalResults).nullable().optional(),
  resultOn: isoDate.nullable().optional(),
  resultNote: optionalText('ghi chú kết quả', 1000).optional(),
  note: optionalText('ghi chú').optional(),
});
export type ProposalChange = z.output<typeof proposalChange>;

export const roundInputs = {
  'rounds:list': z.strictObject({}),
  'rounds:page': z.strictObject({ id: recordId }),
  /** What differs from the version that a screen has; everything without one. */
  'rounds:changes': z.strictObject({ id: recordId, since: z.number().int().nullable() }),
  'rounds:save': z.strictObject({ id: recordId.nullable(), round: roundFields }),
  'rounds:remove': z.strictObject({ id: recordId }),
  /** Those eligible or registered for the round's awards, but neither proposed nor granted. */
  'rounds:candidates': z.strictObject({ id: recordId }),
  /** Adds lines; who is proposed for the same award in the round already is left out unless `evenTwice`. */
  'proposals:add': z.strictObject({
    roundId: recordId,
    source: z.enum(proposalSources),
    evenTwice: z.boolean().optional(),
    lines: z
      .array(
        z.strictObject({
          awardTypeId: recordId,
          recipient: proposedRecipient,
          proposingUnitId: recordId.nullable().optional(),
          citation: optionalText('thành tích').optional(),
        }),
      )
      .min(1)
      .max(20_000),
  }),
  /** Edits of the grid or of a dossier's stage: one step. */
  'proposals:update': z.strictObject({
    label: requiredText('tên bước').optional(),
    changes: z.array(proposalChange).min(1).max(20_000),
  }),
  'proposals:page': z.strictObject({ id: recordId }),
  /** A paper of one dossier or of many: received, not needed, or (without both) owed again. */
  'papers:save': z.strictObject({
    proposalIds: z.array(recordId).min(1).max(20_000),
    paper: z.string().min(1).max(60),
    receivedOn: isoDate.nullable(),
    copies: z.number().int('Số bản là số nguyên.').min(0).max(100).nullable(),
    isWaived: z.boolean(),
    note: optionalText('ghi chú', 500),
  }),
  'reports:page': z.strictObject({ proposalId: recordId }),
  'reports:save': z.strictObject({
    proposalId: recordId,
    texts: z.strictObject({
      outline: optionalText('sơ lược', 20_000),
      results: optionalText('kết quả', 20_000),
      measures: optionalText('biện pháp, sáng kiến', 20_000),
      emulation: optionalText('phong trào thi đua', 20_000),
      compliance: optionalText('chấp hành chủ trương, pháp luật', 20_000),
      organizations: optionalText('đảng, đoàn thể', 20_000),
    }),
  }),
  /** Units that still owe papers or were sent dossiers back: who gets a reminder. */
  'rounds:owing-units': z.strictObject({ id: recordId }),
  'rounds:snapshots': z.strictObject({ id: recordId }),
  'rounds:save-snapshot': z.strictObject({ roundId: recordId, name: requiredText('tên để nhớ danh sách', 120) }),
  'rounds:remove-snapshot': z.strictObject({ id: recordId }),
  /** The list as it was at a named time, or at the end of a day, and what changed since. */
  'rounds:compare': z.strictObject({
    id: recordId,
    at: z.union([z.strictObject({ snapshotId: recordId }), z.strictObject({ on: isoDate })]),
  }),
  /** List = decision = report: who makes them differ. */
  'rounds:reconcile': z.strictObject({ id: recordId }),
  'rounds:deadlines': z.strictObject({ year, kind: z.enum(roundKinds), eventOn: isoDate.nullable() }),
  'proposals:remove': z.strictObject({ ids: z.array(recordId).min(1).max(20_000) }),
} as const;

export interface RoundOutputs {
  'rounds:list': readonly RoundRow[];
  'rounds:page': RoundPage;
  'rounds:changes': RoundChanges;
  'rounds:save': { readonly id: number };
  'rounds:remove': null;
  'rounds:candidates': readonly RoundCandidate[];
  'proposals:add': { readonly ids: readonly number[]; readonly alreadyThere: number };
  'proposals:update': null;
  'proposals:remove': null;
  'proposals:page': ProposalPage;
  'papers:save': null;
  'reports:page': AchievementReport;
  'reports:save': null;
  'rounds:owing-units': readonly OwingUnit[];
  'rounds:snapshots': readonly RoundSnapshot[];
  'rounds:save-snapshot': { readonly id: number };
  'rounds:remove-snapshot': null;
  'rounds:compare': RoundComparison;
  'rounds:reconcile': Reconciliation;
  'rounds:deadlines': readonly DeadlineSuggestion[];
}
