import { UnstyledButton } from '@mantine/core';
import { formatNumber } from '../../lib/format-number.ts';
import type { AwardTypeCount } from './award-counts.ts';
import classes from './award-type-strip.module.css';

interface AwardTypeStripProps {
  readonly counts: readonly AwardTypeCount[];
  readonly total: number;
  readonly chosen: number | null;
  readonly onChoose: (awardTypeId: number | null) => void;
}

/** How many of each award, the highest first; a number clicked shows whose they are. */
export function AwardTypeStrip({ counts, total, chosen, onChoose }: AwardTypeStripProps) {
  return (
    <nav className={classes.strip} aria-label="Số lượng theo danh hiệu, hình thức">
      <StripLine name="Tất cả" total={total} isChosen={chosen === null} onClick={() => onChoose(null)} />
      {counts.map((count) => (
        <StripLine
          key={count.awardTypeId}
          name={count.name}
          total={count.total}
          isChosen={chosen === count.awardTypeId}
          onClick={() => onChoose(chosen === count.awardTypeId ? null : count.awardTypeId)}
        />
      ))}
    </nav>
  );
}

interface StripLineProps {
  readonly name: string;
  readonly total: number;
  readonly isChosen: boolean;
  readonly onClick: () => void;
}

function StripLine({ name, total, isChosen, onClick }: StripLineProps) {
  return (
    <UnstyledButton className={classes.line} aria-pressed={isChosen} onClick={onClick}>
      <span className={classes.name}>{name}</span>
      <span className={classes.total}>{formatNumber(total)}</span>
    </UnstyledButton>
  );
}
