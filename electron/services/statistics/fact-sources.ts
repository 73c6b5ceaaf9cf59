import type { DimensionColumn, FactColumns } from '#shared/domain/statistics/free-table.ts';
import type { TableDimension, TableSource } from '#shared/domain/statistics/table-layout.ts';
import { lastChange } from '../../database/facts-changed.ts';
import type { ServiceContext } from '../service-context.ts';
import { awardSource } from './award-source.ts';
import { peopleSource, ratingSource } from './people-sources.ts';

/** A source by columns, and the records behind its rows. */
export interface FactSource {
  readonly columns: FactColumns;
  /** The number of the record in its own table. */
  readonly recordIds: () => Int32Array;
}

interface Kept {
  readonly change: number;
  readonly sources: Map<string, FactSource>;
}

const kept = new WeakMap<ServiceContext['database'], Kept>();

/**
 * A source, read once and kept until the file changes (the log tells). People at work are those of one day.
 */
export function factSource(database: ServiceContext['database'], source: TableSource, day: string): FactSource {
  const change = lastChange(database);
  let known = kept.get(database);
  if (known === undefined || known.change !== change) {
    known = { change, sources: new Map() };
    kept.set(database, known);
  }
  const key = source === 'people' ? `people ${day}` : source;
  const made = known.sources.get(key) ?? makeSource(database, source, day);
  known.sources.set(key, made);
  return made;
}

function makeSource(database: ServiceContext['database'], source: TableSource, day: string): FactSource {
  if (source === 'awards') return awardSource(database);
  return source === 'people' ? peopleSource(database, day) : ratingSource(database);
}

/** Dimensions made when they are first asked for, and kept. */
export function rememberedDimensions(
  build: Partial<Record<TableDimension, () => DimensionColumn>>,
): FactColumns['dimension'] {
  const known = new Map<TableDimension, DimensionColumn>();
  return (name) => {
    const made = known.get(name) ?? build[name]?.();
    if (made === undefined) throw new Error(`No such dimension: ${name}`);
    known.set(name, made);
    return made;
  };
}
