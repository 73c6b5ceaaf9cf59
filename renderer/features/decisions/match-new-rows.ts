import type { EditOutcome, NewRow } from '../../components/grid/grid-types.ts';
import { matchLines, type WaitingLine, waitingLine } from '../../components/recipients/match-lines.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import type { RecipientDraft } from './decision-draft.ts';
import { type LineDefaults, matchedLine, namedLine } from './new-recipient.ts';
import { lineWithCell } from './recipient-columns.tsx';

/** Rows typed or pasted below the list, by what becomes of them. */
export interface MatchedRows {
  readonly lines: readonly RecipientDraft[];
  readonly asked: readonly WaitingLine<Partial<RecipientDraft>>[];
  /** Rows without a name, refused at their cell. */
  readonly outcomes: readonly EditOutcome[];
}

function nameOf(row: NewRow): string {
  return String(row.values.name ?? '')
    .replace(/[\r\n]+/g, ' ')
    .trim();
}

/** The row's other cells on a line. */
function withCells(line: RecipientDraft, row: NewRow): RecipientDraft {
  return Object.entries(row.values).reduce(
    (made, [key, value]) => (key === 'name' ? made : lineWithCell(made, key, value)),
    line,
  );
}

/**
 * Finds out whom the rows mean, as of a day. Certain ones become lines; the others are asked about and keep what was
 * pasted beside the name.
 * @throws an Error after telling the failure, so that the grid keeps what was typed
 */
export async function matchNewRows(rows: readonly NewRow[], defaults: LineDefaults, day: string): Promise<MatchedRows> {
  const named = rows.filter((row) => nameOf(row) !== '');
  const answer = await matchLines(named.map(nameOf).join('\n'), day);
  if ('failure' in answer) {
    notifyFailure(answer.failure);
    throw new Error('the rows were not matched');
  }
  const lines: RecipientDraft[] = [];
  const asked: WaitingLine<Partial<RecipientDraft>>[] = [];
  named.forEach((row, index) => {
    const match = answer.matches[index];
    if (match?.kind === 'certain') lines.push(withCells(matchedLine(match.candidate, defaults), row));
    else if (match) asked.push(waitingLine(match, withCells(namedLine(match.text, defaults), row)));
  });
  const outcomes = rows
    .filter((row) => !named.includes(row))
    .map(
      (row) =>
        ({ status: 'refused', rowId: row.draftId, key: 'name', problem: 'Hãy nhập tên cá nhân, tập thể.' }) as const,
    );
  return { lines, asked, outcomes };
}
