import type { FactOwner } from '#shared/contracts/facts.ts';
import { paths } from '../lib/navigate.ts';
import classes from './names-panel.module.css';
import { PlaceLink } from './place-link.tsx';
import { SidePanel } from './side-panel.tsx';

/** Somebody behind a number. */
export interface PanelName {
  readonly owner: FactOwner;
  readonly name: string;
  /** Beside the name, quiet: the unit. */
  readonly detail?: string | null;
  /** At the right: where they stand. */
  readonly mark?: string;
  readonly isGood?: boolean;
}

interface NamesPanelProps {
  readonly title: string;
  readonly names: readonly PanelName[];
  readonly onClose: () => void;
}

/** The names behind a number, each a link to its page. */
export function NamesPanel({ title, names, onClose }: NamesPanelProps) {
  return (
    <SidePanel title={title} onClose={onClose} width={340}>
      {names.length === 0 ? (
        <p className={classes.quiet}>Không có ai.</p>
      ) : (
        <ul className={classes.names} aria-label={title}>
          {names.map(({ owner, name, detail, mark, isGood }) => (
            <li key={`${owner.kind} ${owner.id}`}>
              <span className={classes.name}>
                <PlaceLink to={owner.kind === 'person' ? paths.person(owner.id) : paths.unit(owner.id)}>
                  {name}
                </PlaceLink>{' '}
                <span className={classes.quiet}>{detail}</span>
              </span>
              {mark !== undefined && <span className={isGood ? classes.good : classes.quiet}>{mark}</span>}
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  );
}
