import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { Section } from '../../components/section.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './initiatives.module.css';
import { TwinList } from './twin-list.tsx';

/** Shorter names are like everything. */
const SHORTEST_NAME = 8;
/** Milliseconds after the last letter. */
const PAUSE = 250;

interface TwinsSectionProps {
  readonly id: number | null;
  readonly name: string;
  readonly summary: string;
  readonly authorIds: readonly number[];
}

/** Earlier initiatives like the one being entered, looked for while it is typed. */
export function TwinsSection({ id, name, summary, authorIds }: TwinsSectionProps) {
  const typed = useMemo(
    () => ({ id, name: name.slice(0, 500), summary: summary || null, authorIds: [...authorIds] }),
    [id, name, summary, authorIds],
  );
  const [asked] = useDebouncedValue(typed, PAUSE);
  const isAsking = asked.name.trim().length >= SHORTEST_NAME;
  const twins = useQuery('initiatives:twins', isAsking ? asked : null);
  const found = isAsking ? (twins.value ?? []) : [];
  return (
    <Section title="Sáng kiến giống" count={found.length > 0 ? `${found.length}` : null}>
      <div aria-live="polite">
        {found.length > 0 ? (
          <TwinList twins={found} />
        ) : (
          <p className={classes.quiet}>
            {isAsking
              ? 'Không thấy sáng kiến nào đã có giống sáng kiến này.'
              : 'Gõ tên sáng kiến: chương trình so ngay với mọi sáng kiến đã có.'}
          </p>
        )}
      </div>
    </Section>
  );
}
