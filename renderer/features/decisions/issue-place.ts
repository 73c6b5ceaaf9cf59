import type { FieldIssue } from '#shared/errors/app-failure.ts';
import type { DecisionDraft, DecisionHead } from './decision-draft.ts';

/** Where on the screen a refused field stands. */
export type IssuePlace =
  | { readonly kind: 'head'; readonly field: keyof DecisionHead; readonly message: string }
  | { readonly kind: 'cell'; readonly line: string; readonly column: string; readonly message: string }
  | { readonly kind: 'nowhere'; readonly message: string };

/** The grid's column of each field of a recipient. */
const columnOfField: Readonly<Record<string, string>> = {
  awardTypeId: 'award',
  recipient: 'name',
  year: 'year',
  position: 'position',
  unitName: 'unitName',
  citation: 'citation',
  amount: 'amount',
  status: 'status',
};

/** Finds the place of a refused field: `decision.signedOn` is in the head, `recipients.3.awardTypeId` in the fourth line. */
export function placeOfIssue({ path, message }: FieldIssue, draft: DecisionDraft): IssuePlace {
  const [part = '', second = '', third = ''] = path.split('.');
  if (part === 'decision' && second in draft.head)
    return { kind: 'head', field: second as keyof DecisionHead, message };
  const line = part === 'recipients' ? draft.recipients[Number(second)] : undefined;
  if (line === undefined) return { kind: 'nowhere', message };
  return { kind: 'cell', line: line.key, column: columnOfField[third] ?? 'name', message };
}
