import { useMemo, useState } from 'react';
import type { PersonRow } from '#shared/contracts/people.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { peopleColumns } from './people-columns.ts';
import { countMissing, type Employment, filterPeople, type MissingFact } from './people-filter.ts';
import type { PeopleList } from './people-list.ts';
import { unitChoices, unitsWithin } from './unit-choices.ts';
import { useLikelyDoubles } from './use-likely-doubles.ts';

/** What the bar above the list asks for. */
interface Asked {
  readonly employment: Employment;
  readonly missing: MissingFact | null;
  /** A unit, with those under it; null for all. */
  readonly unitId: number | null;
}

/** The list as the bar narrows it, its columns, and how many lack which fact. */
export function useShownPeople(
  list: PeopleList,
  { employment, missing, unitId }: Asked,
): {
  readonly rows: readonly PersonRow[];
  readonly columns: readonly GridColumn<PersonRow>[];
  readonly counts: Record<MissingFact, number>;
} {
  const [on] = useState(today);
  const units = useQuery('units:list', { on, withDissolved: true }).value;
  const unitIds = useMemo(() => (unitId === null ? null : unitsWithin(units ?? [], unitId)), [units, unitId]);
  const rows = useMemo(
    () => filterPeople(list.rows, { employment, missing, unitIds }),
    [list.rows, employment, missing, unitIds],
  );
  const counts = useMemo(() => countMissing(list.rows), [list.rows]);
  const doubles = useLikelyDoubles(list.rows, list.isComplete);
  const choices = useMemo(() => unitChoices((units ?? []).filter((unit) => unit.dissolvedOn === null)), [units]);
  const columns = useMemo(() => peopleColumns({ units: choices, doubles }), [choices, doubles]);
  return { rows, columns, counts };
}
