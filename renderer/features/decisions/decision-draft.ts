import type { AwardLevel, AwardRow, AwardStatus, AwardSubject } from '#shared/contracts/awards.ts';
import type { CommendationKind, DecisionRow } from '#shared/contracts/decisions.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';

/** The head of a decision while it is being typed: what is not typed yet is empty, not wrong. */
export interface DecisionHead {
  readonly number: string;
  readonly symbol: string;
  /** `YYYY-MM-DD`; null when empty; the text as typed while it is no day (see `typedDate`). */
  readonly signedOn: string | null;
  readonly issuer: string;
  readonly level: AwardLevel;
  readonly signerName: string;
  readonly signerPost: string;
  readonly commendationKind: CommendationKind;
  readonly subjectLine: string;
  readonly note: string;
}

/** Who receives: somebody of the records, or a name outside of them. */
export type RecipientSource =
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'unit'; readonly id: number }
  | { readonly kind: 'named'; readonly subject: AwardSubject };

/** A line of the recipients' list while it is being typed. */
export interface RecipientDraft {
  /** Names the line in the grid; kept while the page is open. */
  readonly key: string;
  /** The award's record, when it is saved already. */
  readonly id: number | null;
  readonly source: RecipientSource;
  readonly name: string;
  readonly bornYear: number | null;
  readonly awardTypeId: number | null;
  readonly year: number | null;
  readonly position: string | null;
  readonly unitName: string | null;
  /** True while position and unit are those of the records on the signing day, not typed by the officer. */
  readonly isPlaceFromRecords: boolean;
  readonly citation: string | null;
  /** In đồng. */
  readonly amount: number | null;
  readonly status: AwardStatus;
}

export interface DecisionDraft {
  readonly head: DecisionHead;
  readonly recipients: readonly RecipientDraft[];
}

/** The signing day, once the field holds one. */
export function signingDay(head: DecisionHead): string | null {
  return isIsoDate(head.signedOn) ? head.signedOn : null;
}

/** Whether the recipient is a person, a collective or a household. */
export function subjectOf(recipient: Pick<RecipientDraft, 'source'>): AwardSubject {
  if (recipient.source.kind === 'named') return recipient.source.subject;
  return recipient.source.kind === 'person' ? 'person' : 'collective';
}

function sourceOf(award: AwardRow): RecipientSource {
  if (award.personId !== null) return { kind: 'person', id: award.personId };
  if (award.unitId !== null) return { kind: 'unit', id: award.unitId };
  return { kind: 'named', subject: award.subject };
}

function yearOf(award: AwardRow): number | null {
  return award.bornYear ?? (award.bornOn === null ? null : Number(award.bornOn.slice(0, 4)));
}

/** A saved decision as the page edits it. */
export function draftOfDecision(decision: DecisionRow, awards: readonly AwardRow[]): DecisionDraft {
  return {
    head: {
      number: decision.number,
      symbol: decision.symbol,
      signedOn: decision.signedOn,
      issuer: decision.issuer,
      level: decision.level,
      signerName: decision.signerName ?? '',
      signerPost: decision.signerPost ?? '',
      commendationKind: decision.commendationKind,
      subjectLine: decision.subjectLine,
      note: decision.note ?? '',
    },
    recipients: awards.map((award) => ({
      key: `award-${award.id}`,
      id: award.id,
      source: sourceOf(award),
      name: award.recipientName,
      bornYear: yearOf(award),
      awardTypeId: award.awardTypeId,
      year: award.year,
      position: award.position,
      unitName: award.unitName,
      isPlaceFromRecords: false,
      citation: award.citation,
      amount: award.amount,
      status: award.status,
    })),
  };
}

/** What must still be filled in before the decision can be saved, by field. */
export interface MissingFacts {
  readonly head: Partial<Record<keyof DecisionHead, string>>;
  /** Keys of lines without an award type or a year. */
  readonly lines: readonly string[];
}

/** Looks for what saving would refuse, so that the officer reads it at the field. Null when nothing is missing. */
export function missingFacts(draft: DecisionDraft): MissingFacts | null {
  const head: Partial<Record<keyof DecisionHead, string>> = {};
  if (draft.head.number.trim() === '') head.number = 'Hãy nhập số quyết định.';
  if (draft.head.symbol.trim() === '') head.symbol = 'Hãy nhập ký hiệu, ví dụ QĐ-SCT.';
  if (signingDay(draft.head) === null) head.signedOn = 'Hãy nhập ngày ký, ví dụ 5/1/26.';
  if (draft.head.issuer.trim() === '') head.issuer = 'Hãy nhập cơ quan ban hành.';
  if (draft.head.subjectLine.trim() === '') head.subjectLine = 'Hãy nhập trích yếu.';
  const lines = draft.recipients
    .filter((line) => line.awardTypeId === null || line.year === null)
    .map((line) => line.key);
  return Object.keys(head).length === 0 && lines.length === 0 ? null : { head, lines };
}

/**
 * The request that saves the decision with its whole list as one step.
 * Call it only when `missingFacts` finds nothing: it throws a RangeError on a missing date, award type or year.
 */
export function saveRequest(id: number | null, draft: DecisionDraft): Request<'decisions:save'> {
  const { head } = draft;
  const signedOn = signingDay(head);
  if (signedOn === null) throw new RangeError('a decision is saved without its date');
  return {
    id,
    decision: { ...head, signedOn },
    recipients: draft.recipients.map((line) => {
      if (line.awardTypeId === null || line.year === null) throw new RangeError('a recipient is saved without award');
      return {
        id: line.id,
        awardTypeId: line.awardTypeId,
        recipient:
          line.source.kind === 'named' ? { kind: 'named', name: line.name, subject: line.source.subject } : line.source,
        year: line.year,
        position: line.position,
        unitName: line.unitName,
        citation: line.citation,
        amount: line.amount,
        status: line.status,
      };
    }),
  };
}

/** True when the two drafts would be saved alike. */
export function isSameDraft(left: DecisionDraft, right: DecisionDraft): boolean {
  if (left === right) return true;
  const heads = Object.keys(left.head) as (keyof DecisionHead)[];
  if (heads.some((field) => left.head[field] !== right.head[field])) return false;
  if (left.recipients.length !== right.recipients.length) return false;
  return left.recipients.every((line, index) => isSameLine(line, right.recipients[index]!));
}

const savedFields = [
  'id',
  'name',
  'awardTypeId',
  'year',
  'position',
  'unitName',
  'citation',
  'amount',
  'status',
] as const;

function isSameLine(left: RecipientDraft, right: RecipientDraft): boolean {
  if (left === right) return true;
  if (savedFields.some((field) => left[field] !== right[field])) return false;
  return JSON.stringify(left.source) === JSON.stringify(right.source);
}
