import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useState } from 'react';
import { pathOf, useCurrentLocation } from '../lib/hash-location.ts';
import { navigate } from '../lib/navigate.ts';
import { isAtPlace } from './is-at-place.ts';
import { type NavigationItem, navigationGroups } from './navigation.ts';
import classes from './navigation-bar.module.css';

const REMEMBERED_AS = 'navigation';

/** The places of the program at the left: icons and words, or icons alone. */
export function NavigationBar() {
  const path = pathOf(useCurrentLocation());
  const [isNarrow, setIsNarrow] = useState(() => localStorage.getItem(REMEMBERED_AS) === 'narrow');

  function toggle(): void {
    localStorage.setItem(REMEMBERED_AS, isNarrow ? 'wide' : 'narrow');
    setIsNarrow(!isNarrow);
  }

  const ToggleIcon = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav
      className={`${classes.bar} ${isNarrow ? classes.narrow : ''}`}
      aria-label="Các phần của chương trình"
      data-region="navigation"
    >
      <ul className={classes.list}>
        {navigationGroups.map((group) => (
          <li key={group[0]?.to}>
            <ul className={classes.group}>
              {group.map((item) => (
                <NavigationLink key={item.to} item={item} isHere={isAtPlace(path, item.to)} isNarrow={isNarrow} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={`${classes.link} ${classes.toggle}`}
        onClick={toggle}
        aria-label={isNarrow ? 'Mở rộng thanh bên' : 'Thu gọn thanh bên'}
      >
        <ToggleIcon size={18} stroke={1.6} aria-hidden="true" />
        {!isNarrow && 'Thu gọn'}
      </button>
    </nav>
  );
}

interface NavigationLinkProps {
  readonly item: NavigationItem;
  readonly isHere: boolean;
  readonly isNarrow: boolean;
}

function NavigationLink({ item, isHere, isNarrow }: NavigationLinkProps) {
  const { to, label, icon: Icon, keys } = item;
  const hint = [isNarrow && label, keys].filter(Boolean).join(' · ');
  return (
    <li>
      <Tooltip label={hint} disabled={hint === ''} position="right">
        <a
          className={classes.link}
          href={`#${to}`}
          aria-label={label}
          {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
          {...(isHere ? { 'aria-current': 'page' as const } : {})}
          onClick={(event) => {
            event.preventDefault();
            navigate(to);
          }}
        >
          <Icon size={18} stroke={1.6} aria-hidden="true" />
          {!isNarrow && label}
        </a>
      </Tooltip>
    </li>
  );
}
