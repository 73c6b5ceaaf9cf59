import { useEffect } from 'react';
import { useRevisions } from '../../lib/revision.ts';
import { fetchPeople, forgetPeople, type PeopleList, usePeopleList } from './people-list.ts';

/** Saves of the list itself whose `office:changed` has not been heard yet: they need no fetching. */
let ownSaves = 0;
const HEARD_WITHIN = 2000;

/** The revisions that the list stands for. */
let shown = { office: -1, file: -1 };

/** Runs a save whose result the list puts in by itself, so that the change it makes does not fetch 20,000 people anew. */
export async function withoutFetching<T extends { readonly ok: boolean }>(save: () => Promise<T>): Promise<T> {
  ownSaves += 1;
  const forget = (): void => {
    ownSaves = Math.max(0, ownSaves - 1);
  };
  const reply = await save();
  if (reply.ok) setTimeout(forget, HEARD_WITHIN);
  else forget();
  return reply;
}

/** Keeps the list of people up to date while a screen shows it, and gives it. */
export function usePeople(): PeopleList {
  const office = useRevisions((revisions) => revisions.office);
  const file = useRevisions((revisions) => revisions.file);
  useEffect(() => {
    const isOwn = ownSaves > 0 && shown.file === file && office === shown.office + 1;
    const isKnown = shown.file === file && shown.office === office && usePeopleList.getState().total !== null;
    if (shown.file !== file) forgetPeople();
    shown = { office, file };
    if (isOwn) ownSaves -= 1;
    else if (!isKnown) void fetchPeople();
  }, [office, file]);
  return usePeopleList();
}
