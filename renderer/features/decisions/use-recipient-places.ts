import { useCallback, useEffect, useRef } from 'react';
import { callReply } from '../../lib/api.ts';
import type { RecipientDraft } from './decision-draft.ts';
import { placeOnDay, unitNameOnDay, unitOfUnitOnDay } from './recipient-place.ts';
import type { DecisionEditor } from './use-decision-editor.ts';

/** What the records say about a line on a day. */
type Facts = Partial<Pick<RecipientDraft, 'name' | 'bornYear' | 'position' | 'unitName'>>;
type FactsOn = (day: string) => Facts;

/** How many records are read at the same time. */
const AT_ONCE = 16;

function needsPlace(line: RecipientDraft): boolean {
  return line.isPlaceFromRecords && line.source.kind !== 'named';
}

/**
 * Keeps position and unit of the lines as the records have them on the signing day, until the officer types her own.
 * `day` null: no signing day yet, today's are shown. Lines that are saved already keep what was saved.
 */
export function useRecipientPlaces(day: string, editor: DecisionEditor): void {
  const known = useRef(new Map<string, Promise<FactsOn>>());
  const { dispatch, draftNow } = editor;
  const waiting = editor.state.now.recipients.filter(needsPlace).map((line) => line.key);

  const fill = useCallback(
    async (on: string) => {
      const lines = draftNow().recipients.filter(needsPlace);
      const found = new Map<string, Facts>();
      for (let at = 0; at < lines.length; at += AT_ONCE) {
        const some = lines.slice(at, at + AT_ONCE);
        const facts = await Promise.all(some.map((line) => factsOf(line, known.current)));
        some.forEach((line, index) => {
          found.set(line.key, facts[index]!(on));
        });
      }
      dispatch({ kind: 'changed', isStep: false, change: (draft) => withFacts(draft, found) });
    },
    [dispatch, draftNow],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: which lines wait is what matters, not the list's identity
  useEffect(() => {
    if (waiting.length > 0) void fill(day);
  }, [day, waiting.join(' '), fill]);
}

/** Gives lines that were added before the year was known their year, once it is. */
export function useWaitingYears(year: number | null, { dispatch }: DecisionEditor): void {
  useEffect(() => {
    if (year === null || year < 1900 || year > 2200) return;
    const fill = (line: RecipientDraft) => (line.year === null ? { ...line, year } : line);
    const change = <Draft extends { readonly recipients: readonly RecipientDraft[] }>(draft: Draft): Draft =>
      draft.recipients.some((line) => line.year === null)
        ? { ...draft, recipients: draft.recipients.map(fill) }
        : draft;
    dispatch({ kind: 'changed', isStep: false, change });
  }, [year, dispatch]);
}

function withFacts<Draft extends { readonly recipients: readonly RecipientDraft[] }>(
  draft: Draft,
  found: ReadonlyMap<string, Facts>,
): Draft {
  let isChanged = false;
  const recipients = draft.recipients.map((line) => {
    const facts = needsPlace(line) ? found.get(line.key) : undefined;
    if (facts === undefined) return line;
    const next = { ...line, ...facts };
    if ((Object.keys(facts) as (keyof Facts)[]).every((field) => line[field] === next[field])) return line;
    isChanged = true;
    return next;
  });
  return isChanged ? { ...draft, recipients } : draft;
}

/** The facts of one record, read once while the page is open. */
function factsOf(line: RecipientDraft, known: Map<string, Promise<FactsOn>>): Promise<FactsOn> {
  if (line.source.kind === 'named') return Promise.resolve(() => ({}));
  const name = `${line.source.kind} ${line.source.id}`;
  const before = known.get(name);
  if (before) return before;
  const read = line.source.kind === 'person' ? personFacts(line.source.id) : unitFacts(line.source.id);
  known.set(name, read);
  return read;
}

async function personFacts(id: number): Promise<FactsOn> {
  const reply = await callReply('people:page', { id });
  if (!reply.ok) return () => ({});
  const { person, memberships } = reply.value;
  const bornYear = person.bornYear ?? (person.bornOn === null ? null : Number(person.bornOn.slice(0, 4)));
  return (day) => ({ bornYear, ...placeOnDay(memberships, day) });
}

async function unitFacts(id: number): Promise<FactsOn> {
  // Names and places come with their own dates, whatever day is asked for.
  const reply = await callReply('units:page', { id, on: '2200-01-01' });
  if (!reply.ok) return () => ({});
  const { unit, names, places } = reply.value;
  return (day) => ({ name: unitNameOnDay(names, day) ?? unit.name, unitName: unitOfUnitOnDay(places, day) });
}
