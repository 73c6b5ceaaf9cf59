import { certaintyNames } from '#shared/law/certainty.ts';
import { formatProvision } from '#shared/law/citation.ts';
import { allParameters } from '#shared/law/parameters/all-parameters.ts';
import { shownValue } from './parameter-value.ts';

/** One dated value of one parameter, as the list shows it. */
export interface ParameterRow {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  /** The day on which the next value begins; null while this one holds. */
  readonly until: string | null;
  readonly value: string;
  readonly provision: string;
  readonly certainty: string;
  readonly isCompared: boolean;
  readonly lastCheckedOn: string;
  readonly note: string;
}

/** Every value of every parameter, the newest of each first. */
export const parameterRows: readonly ParameterRow[] = allParameters.flatMap((parameter) =>
  parameter.values
    .map((entry, index) => ({
      id: `${parameter.key} ${entry.from}`,
      label: parameter.label.vi,
      from: entry.from,
      until: parameter.values[index + 1]?.from ?? null,
      value: shownValue(parameter.unit, entry.value),
      provision: entry.citations.map(formatProvision).join('; '),
      certainty: certaintyNames[entry.certainty],
      isCompared: entry.certainty === 'read',
      lastCheckedOn: parameter.lastCheckedOn,
      note: entry.note ?? '',
    }))
    .reverse(),
);
