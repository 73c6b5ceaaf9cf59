import type { AwardCounts } from './award-counts.ts';
import type { AwardRecord } from './award-record.ts';

/** The columns that an award list can show; the running number always comes first. */
export type AwardListColumn =
  | 'number'
  | 'recipient'
  | 'born'
  | 'gender'
  | 'position'
  | 'unit'
  | 'award'
  | 'citation'
  | 'decision'
  | 'amount'
  | 'note';

/** What a list can be divided by. */
export type AwardListGrouping = 'award' | 'subject' | 'unit' | 'decision';

/** The officer's choices for an award list. */
export interface AwardListOptions {
  /** Tên loại: `DANH SÁCH`. */
  readonly title: string;
  /** Trích yếu below the title; lines are divided by line breaks. */
  readonly subtitle: string | null;
  /** `(Kèm theo Quyết định số …)`, printed in italics; null for a list that stands alone. */
  readonly reference: string | null;
  /** The divisions from the outermost inwards. */
  readonly groupBy: readonly AwardListGrouping[];
  readonly columns: readonly AwardListColumn[];
  /** Sums of money for each group and in all; adds the column of amounts if it is missing. */
  readonly withSums: boolean;
  /** Running numbers start anew in each innermost group. */
  readonly restartNumbers: boolean;
  readonly orientation: 'auto' | 'portrait' | 'landscape';
  /** Number of the document: `05`, or null to leave the place blank for a pen. */
  readonly number: string | null;
  /** Symbol of the document: `DS-SCT`; null prints no number line at all. */
  readonly symbol: string | null;
  /** The day of the document, `YYYY-MM-DD`. */
  readonly datedOn: string;
}

/** One line of a list: its running number and the award. */
export interface AwardListItem {
  readonly number: number;
  readonly record: AwardRecord;
}

/** A part of the list under a heading of its own. */
export interface AwardListGroup {
  readonly grouping: AwardListGrouping;
  /** 1 is the outermost. */
  readonly level: number;
  /** `I`, `1`, `a)`, `-` by level. */
  readonly numeral: string;
  readonly name: string;
  readonly counts: AwardCounts;
  /** Inner groups, or the items; never both. */
  readonly groups: readonly AwardListGroup[];
  readonly items: readonly AwardListItem[];
}

/** An award list ready to be put on paper: grouped, ordered, numbered and counted. Every format prints this same model. */
export interface AwardList {
  readonly options: AwardListOptions;
  readonly columns: readonly AwardListColumn[];
  /** By column: its heading, which depends on whom the list holds. */
  readonly columnNames: Readonly<Record<AwardListColumn, string>>;
  readonly groups: readonly AwardListGroup[];
  /** The lines of a list without groups. */
  readonly items: readonly AwardListItem[];
  readonly counts: AwardCounts;
}
