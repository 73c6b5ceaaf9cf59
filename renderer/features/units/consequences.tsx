import { useDebouncedValue } from '@mantine/hooks';
import type { UnitChangeConsequences } from '#shared/contracts/units.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './consequences.module.css';

/** What an act on units brings with it, as sentences, before it is done. */
export function ConsequenceList({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className={classes.box} role="note" aria-label="Những gì sẽ thay đổi">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

interface UnitConsequencesProps {
  readonly ids: readonly number[];
  /** The day of the act; while it is no day nothing is asked. */
  readonly on: string | null;
  /** Sentences of the dialog itself, after the office's; given how many people and units are concerned. */
  readonly also?: (known: UnitChangeConsequences) => readonly string[];
}

/** The same, asked of the office: how many people, units under it and awards are concerned. */
export function UnitConsequences({ ids, on, also }: UnitConsequencesProps) {
  const [day] = useDebouncedValue(on, 150);
  const input = ids.length > 0 && isIsoDate(day) ? { ids: [...ids], on: day } : null;
  const consequences = useQuery('units:consequences', input);
  if (consequences.failure) return <FailureNotice failure={consequences.failure} onRetry={consequences.reload} />;
  const known = consequences.value;
  if (input === null || known === undefined) return null;
  return <ConsequenceList sentences={[...known.sentences, ...(also?.(known) ?? [])]} />;
}
