import {
  type AwardListColumn,
  type AwardListGroup,
  type AwardListParams,
  awardListColumns,
  awardListGroups,
  awardListParams,
} from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';

/** What the officer has chosen for the award list, complete or not. */
export interface AwardListChoices {
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Null: every decision of the period. */
  readonly decisionIds: readonly number[] | null;
  /** Null: every title and commendation. */
  readonly awardTypeIds: readonly number[] | null;
  /** From the outermost division inwards. */
  readonly groupBy: readonly AwardListGroup[];
  /** As they print, from left to right. */
  readonly columns: readonly AwardListColumn[];
  readonly title: string;
  /** Null: the usual one, which follows the period. */
  readonly subtitle: string | null;
  readonly withSums: boolean;
  readonly documentNumber: string;
  /** As the date field holds it: `YYYY-MM-DD`, null, or a text that is no day. */
  readonly datedOn: string | null;
  readonly signerId: number | null;
  /** Nơi nhận, one line each. */
  readonly recipients: string;
}

/** The part of the choices that a layout remembers: the form of the list, not what is in it. */
const layoutFields = ['groupBy', 'columns', 'title', 'subtitle', 'withSums', 'signerId', 'recipients'] as const;
export type AwardListLayout = Pick<AwardListChoices, (typeof layoutFields)[number]>;

/** The usual subtitle of a period. */
export function usualSubtitle(fromYear: number | null, toYear: number | null): string {
  if (fromYear === null || toYear === null) return 'Tập thể, cá nhân được khen thưởng';
  const period = fromYear === toYear ? `năm ${fromYear}` : `giai đoạn ${fromYear} - ${toYear}`;
  return `Tập thể, cá nhân được khen thưởng ${period}`;
}

/** The form most lists for a meeting have: by award, collectives first, without money. */
export function defaultLayout(office: Office): AwardListLayout {
  return {
    groupBy: ['award', 'subject'],
    columns: ['number', 'recipient', 'position', 'unit', 'decision', 'note'],
    title: 'DANH SÁCH',
    subtitle: null,
    withSums: false,
    signerId: office.signers[0]?.id ?? null,
    recipients: 'Như trên\nLưu: VT, VPS',
  };
}

/** The choices to begin with: one year, everything in it, dated `day`. */
export function firstChoices(office: Office, year: number, day: string): AwardListChoices {
  return {
    ...defaultLayout(office),
    fromYear: year,
    toYear: year,
    decisionIds: null,
    awardTypeIds: null,
    documentNumber: '',
    datedOn: day,
  };
}

/** What a layout keeps of the choices. */
export function layoutOf(choices: AwardListChoices): AwardListLayout {
  return Object.fromEntries(layoutFields.map((field) => [field, choices[field]])) as unknown as AwardListLayout;
}

/**
 * The choices in a remembered form. What an older or newer program wrote is taken as far as it is understood: unknown
 * columns and groups are left out, a signer who is gone becomes none.
 */
export function withLayout(
  choices: AwardListChoices,
  saved: Readonly<Record<string, unknown>>,
  office: Office,
): AwardListChoices {
  const groupBy = known(saved.groupBy, awardListGroups) ?? choices.groupBy;
  const columns = known(saved.columns, awardListColumns);
  return {
    ...choices,
    groupBy,
    columns: columns && columns.length >= 2 ? columns : choices.columns,
    title: text(saved.title) ?? choices.title,
    subtitle: saved.subtitle === null ? null : (text(saved.subtitle) ?? choices.subtitle),
    withSums: typeof saved.withSums === 'boolean' ? saved.withSums : choices.withSums,
    signerId:
      'signerId' in saved
        ? (office.signers.find((signer) => signer.id === saved.signerId)?.id ?? null)
        : choices.signerId,
    recipients: text(saved.recipients) ?? choices.recipients,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function known<Value extends string>(value: unknown, values: readonly Value[]): Value[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return values.length === 0 ? [] : [...new Set(value)].filter((each): each is Value => values.includes(each as Value));
}

/** Sentences at the fields that cannot be used, by field. */
export type ChoiceProblems = Readonly<Partial<Record<keyof AwardListChoices, string>>>;

/** The request's parameters, or what is wrong with the choices, at the field. */
export function readChoices(
  choices: AwardListChoices,
):
  | { readonly params: AwardListParams; readonly problems: null }
  | { readonly params: null; readonly problems: ChoiceProblems } {
  const { fromYear, toYear } = choices;
  if (fromYear !== null && toYear !== null && fromYear > toYear) {
    return { params: null, problems: { toYear: 'Năm cuối phải từ năm đầu trở đi.' } };
  }
  const result = awardListParams.safeParse({
    ...choices,
    decisionIds: choices.decisionIds && [...choices.decisionIds],
    awardTypeIds: choices.awardTypeIds && [...choices.awardTypeIds],
    groupBy: [...choices.groupBy],
    columns: [...choices.columns],
    subtitle: choices.subtitle ?? usualSubtitle(fromYear, toYear),
    datedOn: choices.datedOn ?? '',
    recipients: choices.recipients
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, 30),
  });
  if (result.success) return { params: result.data, problems: null };
  const problems: Record<string, string> = {};
  for (const issue of result.error.issues) problems[String(issue.path[0])] ??= issue.message;
  return { params: null, problems };
}
