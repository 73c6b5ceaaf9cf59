import {
  IconBulb,
  IconCommand,
  IconFileCertificate,
  IconFlag,
  IconGavel,
  IconListCheck,
  type IconProps,
  IconSitemap,
  IconStars,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { SearchKind } from '#shared/contracts/search.ts';
import { Highlighted } from '../../components/highlighted.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import classes from './search-box.module.css';
import type { SearchEntry } from './search-entry.ts';

const icons: Readonly<Record<SearchKind, ComponentType<IconProps>>> = {
  person: IconUser,
  unit: IconSitemap,
  decision: IconFileCertificate,
  movement: IconFlag,
  initiative: IconBulb,
  meeting: IconGavel,
  round: IconListCheck,
  exemplar: IconStars,
  block: IconUsersGroup,
};
const kindNames: Readonly<Record<SearchKind, string>> = {
  person: 'Cá nhân',
  unit: 'Đơn vị',
  decision: 'Quyết định',
  movement: 'Phong trào',
  initiative: 'Sáng kiến',
  meeting: 'Cuộc họp',
  round: 'Đợt khen',
  exemplar: 'Điển hình',
  block: 'Khối thi đua',
};

interface SearchLineProps {
  readonly id: string;
  readonly index: number;
  readonly entry: SearchEntry;
  readonly query: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onPick: () => void;
}

/** One line of the search box; the keyboard stays in the box. */
export function SearchLine({ id, index, entry, query, isChosen, onChoose, onPick }: SearchLineProps) {
  const Icon = entry.kind === 'record' ? icons[entry.record.kind] : IconCommand;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box handles the keys
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      data-index={index}
      className={classes.line}
      onMouseMove={isChosen ? undefined : onChoose}
      onClick={onPick}
    >
      <Icon size={17} stroke={1.6} aria-hidden="true" />
      {entry.kind === 'record' ? (
        <>
          <span className={classes.texts}>
            <span className={classes.title}>
              <Highlighted text={entry.record.title} query={query} />
            </span>
            <span className={classes.subtitle}>
              <Highlighted text={entry.record.subtitle} query={query} />
            </span>
          </span>
          <span className={classes.kind}>{kindNames[entry.record.kind]}</span>
        </>
      ) : (
        <>
          <span className={classes.texts}>
            <span className={classes.title}>
              <Highlighted text={entry.command.label} query={query} />
            </span>
          </span>
          {entry.command.keys && <KeyHint keys={entry.command.keys} />}
        </>
      )}
    </div>
  );
}
