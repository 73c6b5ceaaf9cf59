import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { pathOf, useCurrentLocation } from '../lib/hash-location.ts';
import { navigate } from '../lib/navigate.ts';
import { isAtPlace } from './is-at-place.ts';
import { type NavigationItem, navigationGroups, navigationItems } from './navigation.ts';
import classes from './navigation-bar.module.css';

const REMEMBERED_AS = 'navigation';

/** The places of the program at the left: icons and words, or icons alone: as the officer chose, else by the window's width. */
export function NavigationBar() {
  const path = pathOf(useCurrentLocation());
  const [wanted, setWanted] = useState(() => localStorage.getItem(REMEMBERED_AS));
  const isSmallWindow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const isNarrow = wanted === null ? isSmallWindow : wanted === 'narrow';

  function toggle(): void {
    const next = isNarrow ? 'wide' : 'narrow';
    localStorage.setItem(REMEMBERED_AS, next);
    setWanted(next);
  }

  const places = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current place is another one with every path
  useEffect(() => {
    places.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
  }, [path, isNarrow]);

  const ToggleIcon = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav
      className={`${classes.bar} ${isNarrow ? classes.narrow : ''}`}
      aria-label="Các phần của chương trình"
      data-region="navigation"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it have the focus, it only hears their keys */}
      <div
        ref={places}
        className={classes.places}
        style={{ '--rows': navigationItems.length + 1, '--groups': navigationGroups.length } as CSSProperties}
        onKeyDown={moveByArrow}
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
      </div>
    </nav>
  );
}

/** Up and down, Home and End move along the places; Tab works as everywhere. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const to: Readonly<Record<string, number>> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: stops.length - 1 };
  const next = to[event.key];
  if (at === -1 || next === undefined || event.altKey || event.ctrlKey) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
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
