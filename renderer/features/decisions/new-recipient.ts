import type { AwardSubject, AwardType } from '#shared/contracts/awards.ts';
import { type Candidate, likelySubject } from '../../components/recipients/pasted-line.ts';
import { type RecipientDraft, type RecipientSource, subjectOf } from './decision-draft.ts';

/** What a new line takes over from the bar above the list. */
export interface LineDefaults {
  readonly awardTypeId: number | null;
  readonly year: number | null;
}

/**
 * The award of a new line: the one of the bar, or, where the law does not give that to such a recipient, the one that the
 * list gave last to a recipient of this kind; else none.
 */
export function awardForSubject(
  subject: AwardSubject,
  chosen: number | null,
  awardTypes: ReadonlyMap<number, AwardType>,
  lines: readonly RecipientDraft[],
): number | null {
  if (chosen !== null && awardTypes.get(chosen)?.subjects.includes(subject)) return chosen;
  return lines.findLast((line) => subjectOf(line) === subject && line.awardTypeId !== null)?.awardTypeId ?? null;
}

let linesMade = 0;

function newLine(source: RecipientSource, name: string, defaults: LineDefaults): RecipientDraft {
  linesMade += 1;
  return {
    key: `new-${linesMade}`,
    id: null,
    source,
    name,
    bornYear: null,
    ...defaults,
    position: null,
    unitName: null,
    isPlaceFromRecords: source.kind !== 'named',
    citation: null,
    amount: null,
    status: 'granted',
  };
}

/** A line for somebody of the records; position and unit are filled from there. */
export function recordedLine(
  kind: 'person' | 'unit',
  id: number,
  name: string,
  defaults: LineDefaults,
): RecipientDraft {
  return newLine({ kind, id }, name, defaults);
}

/** A line for a name outside the records. */
export function namedLine(name: string, defaults: LineDefaults, subject = likelySubject(name)): RecipientDraft {
  return newLine({ kind: 'named', subject }, name, defaults);
}

/** A line for somebody a pasted text was matched with. */
export function matchedLine(candidate: Candidate, defaults: LineDefaults): RecipientDraft {
  const { kind, id, name, bornYear, position, unitName } = candidate;
  return { ...recordedLine(kind, id, name, defaults), bornYear, position, unitName };
}
