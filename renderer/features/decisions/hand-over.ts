import type { WaitingLine } from '../../components/recipients/match-lines.ts';
import type { RecipientDraft } from './decision-draft.ts';

/** What the form of a new decision passes on to the page that it becomes once it is saved. */
export interface HandOver {
  /** Pasted lines that are not answered yet. */
  readonly waiting: readonly WaitingLine<Partial<RecipientDraft>>[];
  /** The print view was asked for, and saving came first. */
  readonly opensPrint: boolean;
}

const handedOver = new Map<number, HandOver>();
const nothing: HandOver = { waiting: [], opensPrint: false };

/** Leaves something for the page of a decision that is opened next. */
export function handOver(decisionId: number, what: HandOver): void {
  handedOver.clear();
  handedOver.set(decisionId, what);
}

/** What was left for this decision's page; nothing for a new decision, or one that was opened from elsewhere. */
export function handedOverTo(decisionId: number | null): HandOver {
  return (decisionId === null ? undefined : handedOver.get(decisionId)) ?? nothing;
}

/** Called once the page has taken what was left. */
export function forgetHandOver(): void {
  handedOver.clear();
}
