import { create } from 'zustand';
import type { FoundRecord } from './search-entry.ts';

const MOST = 8;

/** What was picked last in each file, the newest first; for as long as the program runs, never written anywhere. */
export const useRecentPicks = create<Readonly<Record<string, readonly FoundRecord[]>>>(() => ({}));

/** Puts a record at the head of what was picked last. */
export function rememberPick(file: string, record: FoundRecord): void {
  const before = useRecentPicks.getState()[file] ?? [];
  const others = before.filter(({ kind, id }) => kind !== record.kind || id !== record.id);
  useRecentPicks.setState({ [file]: [record, ...others].slice(0, MOST) });
}
