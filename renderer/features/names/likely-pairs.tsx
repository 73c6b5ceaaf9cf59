import { useState } from 'react';
import type { LikelyPair } from '#shared/contracts/names.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import classes from './names.module.css';
import { PairComparison } from './pair-comparison.tsx';

const keyOf = ({ first, second }: LikelyPair): string => `${first.id} ${second.id}`;

/** The same-person desk: pairs at the left, likeliest first; the chosen one side by side. */
export function LikelyPairs({ pairs }: { readonly pairs: readonly LikelyPair[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  // The pair after one that has been answered takes its place, so that a whole list is worked off without the mouse.
  const current = pairs.find((pair) => keyOf(pair) === chosen) ?? pairs[Math.min(place, pairs.length - 1)];
  if (current === undefined) {
    return (
      <EmptyState>
        Không có hai hồ sơ nào giống là một người. Sau mỗi lần nhập dữ liệu, danh sách này tự xem lại.
      </EmptyState>
    );
  }
  return (
    <div className={classes.desk}>
      <ul className={classes.pairs} aria-label="Có thể là một người">
        {pairs.map((pair, index) => (
          <li key={keyOf(pair)}>
            <button
              type="button"
              className={classes.pair}
              aria-current={pair === current}
              onClick={() => {
                setChosen(keyOf(pair));
                setPlace(index);
              }}
            >
              <span className={classes.names}>
                <span>{namesOf(pair)}</span>
                <span className={classes.score} title="Mức giống nhau, trên 100">
                  {pair.score}
                </span>
              </span>
              <span className={classes.why} style={{ display: 'block' }}>
                {pair.reasons.map((reason) => reason.text).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <PairComparison key={keyOf(current)} firstId={current.first.id} secondId={current.second.id} />
    </div>
  );
}

function namesOf({ first, second }: LikelyPair): string {
  return first.fullName === second.fullName ? first.fullName : `${first.fullName} – ${second.fullName}`;
}
