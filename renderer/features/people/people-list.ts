import { create } from 'zustand';
import type { PersonRow } from '#shared/contracts/people.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { mergeArriving, withSaved } from './merge-people.ts';

/** The list of everybody, as far as it has come. Kept while other screens are shown, so that coming back is instant. */
export interface PeopleList {
  readonly rows: readonly PersonRow[];
  /** How many there are; null until the first answer. */
  readonly total: number | null;
  /** True once all have come. */
  readonly isComplete: boolean;
  readonly failure: AppFailure | null;
}

const nothingYet: PeopleList = { rows: [], total: null, isComplete: false, failure: null };

/** What the list of people knows. */
export const usePeopleList = create<PeopleList>(() => nothingYet);

/** The first rows are small, so that they are on screen at once; the rest follows in pages that hold nobody up. */
const FIRST_PAGE = 300;
const PAGE = 1000;

let fetching = 0;

/** What was saved while a fetch is under way, whose pages may be older. */
let savedMeanwhile: { changed: readonly PersonRow[]; added: readonly PersonRow[] } = { changed: [], added: [] };

/** Fetches everybody anew, page by page; what is shown stays until it has come again. A newer fetch stops an older one. */
export async function fetchPeople(): Promise<void> {
  fetching += 1;
  const mine = fetching;
  savedMeanwhile = { changed: [], added: [] };
  const before = usePeopleList.getState().rows;
  const arrived: PersonRow[] = [];
  for (;;) {
    const limit = arrived.length === 0 && before.length === 0 ? FIRST_PAGE : PAGE;
    const reply = await callReply('people:list', { offset: arrived.length, limit, withFormer: true });
    if (mine !== fetching) return;
    if (!reply.ok) {
      usePeopleList.setState({ failure: reply.failure });
      return;
    }
    const { total, rows: page } = reply.value;
    arrived.push(...page);
    const isComplete = page.length === 0 || arrived.length >= total;
    const merged = mergeArriving(before, arrived, isComplete);
    const rows = withSaved(merged, savedMeanwhile.changed, savedMeanwhile.added);
    usePeopleList.setState({ rows, total, isComplete, failure: null });
    if (isComplete) return;
  }
}

/** Forgets everybody: another file is open. */
export function forgetPeople(): void {
  fetching += 1;
  usePeopleList.setState(nothingYet, true);
}

/** Puts what was just saved into the list, without fetching it. */
export function showSaved(changed: readonly PersonRow[], added: readonly PersonRow[]): void {
  savedMeanwhile = {
    changed: [...savedMeanwhile.changed, ...changed],
    added: [...savedMeanwhile.added, ...added],
  };
  usePeopleList.setState((list) => ({
    rows: withSaved(list.rows, changed, added),
    total: list.total === null ? null : list.total + added.length,
  }));
}
