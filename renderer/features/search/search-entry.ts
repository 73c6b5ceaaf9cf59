import type { SearchHit, SearchKind } from '#shared/contracts/search.ts';
import { foldText } from '#shared/text/fold.ts';
import { paths } from '../../lib/navigate.ts';

/** Something the officer can ask for by name. */
export interface SearchCommand {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  /** Other words by which it is looked for. */
  readonly also?: string;
  readonly run: () => void;
}

/** A record as the search box shows it. */
export type FoundRecord = Omit<SearchHit, 'isExact'>;

/** One line of the search box. */
export type SearchEntry =
  | { readonly kind: 'record'; readonly key: string; readonly record: FoundRecord }
  | { readonly kind: 'command'; readonly key: string; readonly command: SearchCommand };

/** Lines under one heading. */
export interface SearchGroup {
  readonly title: string;
  readonly entries: readonly SearchEntry[];
}

const MOST_COMMANDS = 6;

/** The commands in which every word of the text starts a word, without accents. */
export function matchCommands(commands: readonly SearchCommand[], text: string): SearchCommand[] {
  const words = foldText(text).split(' ').filter(Boolean);
  return commands.filter(({ label, also }) => {
    const known = ` ${foldText(`${label} ${also ?? ''}`)}`;
    return words.every((word) => known.includes(` ${word}`));
  });
}

const recordEntry = (record: FoundRecord): SearchEntry => ({
  kind: 'record',
  key: `${record.kind}-${record.id}`,
  record,
});
const commandEntry = (command: SearchCommand): SearchEntry => ({
  kind: 'command',
  key: `command-${command.id}`,
  command,
});

/**
 * What the box lists: with a text, the records in the order found, then commands; without one, what was picked last and
 * every command.
 */
export function searchGroups(
  text: string,
  hits: readonly FoundRecord[],
  commands: readonly SearchCommand[],
  recent: readonly FoundRecord[],
): SearchGroup[] {
  const isEmpty = text.trim() === '';
  const found = isEmpty ? commands : matchCommands(commands, text).slice(0, MOST_COMMANDS);
  return [
    { title: isEmpty ? 'Vừa mở' : 'Trong hồ sơ', entries: (isEmpty ? recent : hits).map(recordEntry) },
    { title: isEmpty ? 'Đi tới, làm việc' : 'Lệnh', entries: found.map(commandEntry) },
  ].filter(({ entries }) => entries.length > 0);
}

const placesOf: Readonly<Record<SearchKind, (id: number) => string>> = {
  person: paths.person,
  unit: paths.unit,
  decision: paths.decision,
  movement: (id) => paths.movement(id),
  initiative: paths.initiative,
  meeting: (id) => paths.councilMeeting(id),
  round: paths.round,
  exemplar: paths.exemplar,
  block: (id) => paths.block(id),
};

/** Where a record is shown. */
export function placeOfRecord({ kind, id }: FoundRecord): string {
  return placesOf[kind](id);
}
