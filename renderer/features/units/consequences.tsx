import { useDebouncedValue } from '@mantine/hooks';
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
  /** Sentences of the dialog itself, before the office's. */
  readonly first?: readonly string[];
}

/** The same, asked of the office: how many people, units under it and awards are concerned. */
export function UnitConsequences({ ids, on, first = [] }: UnitConsequencesProps) {
  const [day] = useDebouncedValue(on, 150);
  const input = ids.length > 0 && isIsoDate(day) ? { ids: [...ids], on: day } : null;
  const consequences = useQuery('units:consequences', input);
  if (consequences.failure) return <FailureNotice failure={consequences.failure} onRetry={consequences.reload} />;
  return <ConsequenceList sentences={[...first, ...(consequences.value?.sentences ?? [])]} />;
}
