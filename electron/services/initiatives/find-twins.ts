import type { TwinRow } from '#shared/contracts/initiative-twins.ts';
import type { InitiativeRow } from '#shared/contracts/initiatives.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { sharedPassages } from '#shared/domain/initiatives/twins/shared-passages.ts';
import { type Twin, type TwinIndex, twinIndex } from '#shared/domain/initiatives/twins/twin-index.ts';
import { foldText } from '#shared/text/fold.ts';
import { findInitiative, listInitiatives } from '../../database/repositories/initiative-repository.ts';
import { allRows, oneNumber } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** So many are shown. */
const MOST_SHOWN = 12;

type Database = ServiceContext['database'];

interface KeptIndex {
  readonly index: TwinIndex;
  /** The newest change that it knows of. */
  newestChange: number;
}

/** Kept while a file is open: making it takes a second for ten thousand initiatives, following a change milliseconds. */
const kept = new WeakMap<Database, KeptIndex>();

/** Earlier initiatives that are like a text being entered, most alike first, with the passages they share. */
export function findTwins(context: ServiceContext, input: Input<'initiatives:twins'>): Output<'initiatives:twins'> {
  const { id, name, summary, authorIds } = input;
  const asked = {
    id: id ?? -1,
    foldedName: foldText(name),
    foldedSummary: summary === null ? '' : foldText(summary),
    authorIds,
  };
  const twins = currentIndex(context.database).find(asked, id === null ? {} : { except: id });
  return twins.slice(0, MOST_SHOWN).flatMap((twin) => twinRow(context.database, twin, { name, summary }));
}

/** The initiatives of a year with what is like them in that year or before. */
export function findTwinsOfYear(
  context: ServiceContext,
  { year }: Input<'initiatives:twins-of-year'>,
): Output<'initiatives:twins-of-year'> {
  const index = currentIndex(context.database);
  const all = new Map(listInitiatives(context.database, null).map((row) => [row.id, row]));
  const ofYear = [...all.values()].filter((row) => row.year === year);
  return ofYear.flatMap((row) => {
    const asked = {
      id: row.id,
      foldedName: foldText(row.name),
      foldedSummary: row.summary === null ? '' : foldText(row.summary),
      authorIds: row.authors.map(({ personId }) => personId),
    };
    const twins = index
      .find(asked, { except: row.id })
      .filter(({ id }) => isEarlier(all.get(id), row))
      .slice(0, MOST_SHOWN)
      .flatMap((twin) => twinRow(context.database, twin, row));
    return twins.length === 0 ? [] : [{ id: row.id, name: row.name, year, authors: authorNames(row), twins }];
  });
}

/** Of an earlier year, or entered earlier in the same. */
function isEarlier(other: InitiativeRow | undefined, row: InitiativeRow): boolean {
  return other !== undefined && (other.year < row.year || (other.year === row.year && other.id < row.id));
}

function twinRow(
  database: Database,
  { id, score }: Twin,
  asked: { readonly name: string; readonly summary: string | null },
): TwinRow[] {
  const row = findInitiative(database, id);
  if (row === null) return [];
  const whole = [asked.name, asked.summary].filter(Boolean).join('. ');
  return [
    {
      id,
      name: row.name,
      year: row.year,
      authors: authorNames(row),
      state: row.state,
      decision: row.decision,
      score,
      summary: row.summary,
      namePassages: sharedPassages(row.name, whole),
      summaryPassages: row.summary === null ? [] : sharedPassages(row.summary, whole),
    },
  ];
}

function authorNames(row: InitiativeRow): string {
  return row.authors.map(({ fullName }) => fullName).join(', ');
}

/** The index as the file is now: what has changed since it was asked last is put in anew. */
function currentIndex(database: Database): TwinIndex {
  const newestChange = oneNumber(database, "SELECT seq FROM sqlite_sequence WHERE name = 'changes'");
  const known = kept.get(database);
  if (known?.newestChange === newestChange) return known.index;
  const index = known?.index ?? twinIndex();
  const authors = new Map<number, number[]>();
  for (const row of allRows(database, 'SELECT initiative_id, person_id FROM initiative_authors ORDER BY id')) {
    const others = authors.get(Number(row.initiative_id));
    if (others) others.push(Number(row.person_id));
    else authors.set(Number(row.initiative_id), [Number(row.person_id)]);
  }
  const ids = new Set<number>();
  for (const row of allRows(database, 'SELECT id, folded, folded_summary FROM initiatives')) {
    const id = Number(row.id);
    ids.add(id);
    index.put({
      id,
      foldedName: String(row.folded),
      foldedSummary: String(row.folded_summary ?? ''),
      authorIds: authors.get(id) ?? [],
    });
  }
  index.keep(ids);
  kept.set(database, { index, newestChange });
  return index;
}
