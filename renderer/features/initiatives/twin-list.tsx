import type { TwinRow } from '#shared/contracts/initiative-twins.ts';
import { initiativeStateNames } from '#shared/contracts/initiatives.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import classes from './initiatives.module.css';
import { MarkedText } from './marked-text.tsx';

/** Similar initiatives with how alike they are, and the passages that both have. */
export function TwinList({ twins }: { readonly twins: readonly TwinRow[] }) {
  return (
    <ul className={classes.lines}>
      {twins.map((twin) => (
        <li key={twin.id}>
          <div className={classes.line}>
            <PlaceLink to={paths.initiative(twin.id)}>
              <MarkedText text={twin.name} ranges={twin.namePassages} />
            </PlaceLink>
            <span className={classes.score} title="Mức giống nhau về tên, tóm tắt và tác giả">
              {Math.round(twin.score * 100)}%
            </span>
          </div>
          <div className={classes.quiet}>
            {[`Năm ${twin.year}`, twin.authors, twin.decision ?? initiativeStateNames[twin.state]]
              .filter(Boolean)
              .join(' · ')}
          </div>
          {twin.summary && (
            <div className={classes.summary} title={twin.summary}>
              <MarkedText text={twin.summary} ranges={twin.summaryPassages} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
