import type { AwardRow } from '#shared/contracts/awards.ts';
import classes from './award-history.module.css';
import { countByKind } from './awards-by-year.ts';

/** How often each kind was received: «LĐTT 6 · CSTĐCS 2 · BK tỉnh 1», the highest first. */
export function AwardTotals({ awards }: { readonly awards: readonly AwardRow[] }) {
  const counts = countByKind(awards);
  if (counts.length === 0) return null;
  return (
    <ul className={classes.totals} aria-label="Số lần theo loại">
      {counts.map(({ code, name, shortName, count }) => (
        <li key={code} title={name}>
          {shortName} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}
