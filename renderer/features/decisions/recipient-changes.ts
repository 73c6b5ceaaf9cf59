import type { AwardType } from '#shared/contracts/awards.ts';
import { type DecisionDraft, type RecipientDraft, subjectOf } from './decision-draft.ts';
import { awardForSubject, type LineDefaults } from './new-recipient.ts';

type AwardTypes = ReadonlyMap<number, AwardType>;

/** A year, once four digits of it are typed. */
function yearOrNull(year: number | null): number | null {
  return year !== null && year >= 1900 && year <= 2200 ? year : null;
}

/**
 * The draft with lines added at the end. One that has its award from the bar gets an award that the law gives to such a
 * recipient, or none; an award that was pasted with the line stands, and is warned about if need be.
 */
export function withLines(
  draft: DecisionDraft,
  lines: readonly RecipientDraft[],
  defaults: LineDefaults,
  awardTypes: AwardTypes,
): DecisionDraft {
  const added = lines.map((line) => ({
    ...line,
    awardTypeId:
      line.awardTypeId === defaults.awardTypeId
        ? awardForSubject(subjectOf(line), defaults.awardTypeId, awardTypes, draft.recipients)
        : line.awardTypeId,
    year: yearOrNull(line.year),
  }));
  return { ...draft, recipients: [...draft.recipients, ...added] };
}

/** Gives the lines that have no award or no year yet those of the bar; what stands in a line stays. */
export function withDefaults(draft: DecisionDraft, defaults: LineDefaults, awardTypes: AwardTypes): DecisionDraft {
  if (!draft.recipients.some((line) => line.awardTypeId === null || line.year === null)) return draft;
  const recipients = draft.recipients.map((line) => ({
    ...line,
    awardTypeId: line.awardTypeId ?? awardForSubject(subjectOf(line), defaults.awardTypeId, awardTypes, []),
    year: line.year ?? yearOrNull(defaults.year),
  }));
  return { ...draft, recipients };
}

/** Gives the chosen lines (by key) the award and year of the bar, whatever stood there. */
export function withAwardFor(draft: DecisionDraft, keys: ReadonlySet<string>, defaults: LineDefaults): DecisionDraft {
  const recipients = draft.recipients.map((line) =>
    keys.has(line.key)
      ? { ...line, awardTypeId: defaults.awardTypeId ?? line.awardTypeId, year: yearOrNull(defaults.year) ?? line.year }
      : line,
  );
  return { ...draft, recipients };
}

/** The draft without the chosen lines. */
export function withoutLines(draft: DecisionDraft, keys: ReadonlySet<string>): DecisionDraft {
  return { ...draft, recipients: draft.recipients.filter((line) => !keys.has(line.key)) };
}

/** What was pasted beside a name: everything that is known but who it is. */
export function factsBesideName(facts: Partial<RecipientDraft>): Partial<RecipientDraft> {
  const { awardTypeId, year, position, unitName, citation, amount, status } = facts;
  const known = Object.entries({ awardTypeId, year, position, unitName, citation, amount, status });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined && value !== null));
}
