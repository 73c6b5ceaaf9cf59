import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useState } from 'react';
import { pathOf, useCurrentLocation } from '../lib/hash-location.ts';
import { navigate } from '../lib/navigate.ts';
import { isAtPlace } from './is-at-place.ts';
import { navigationItems } from './navigation.ts';
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
        {navigationItems.map(({ to, label, icon: Icon }, index) => (
          <li key={to}>
            <Tooltip label={isNarrow ? `${label} (Alt+${index + 1})` : `Alt+${index + 1}`} position="right">
              <a
                className={classes.link}
                href={`#${to}`}
                aria-label={label}
                aria-keyshortcuts={`Alt+${index + 1}`}
                {...(isAtPlace(path, to) ? { 'aria-current': 'page' as const } : {})}
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
