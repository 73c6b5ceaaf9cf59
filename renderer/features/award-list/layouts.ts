import type { Preferences } from '#shared/contracts/preferences.ts';
import type { AwardListLayout } from './award-list-choices.ts';

type Layouts = Preferences['awardListLayouts'];

/** The name under which the form used last is kept; no officer can type it. */
export const LAST_LAYOUT = '';

/** How many named layouts are kept; the contract holds a hundred, one of them is the last one used. */
const MOST = 99;

/** The layouts with one more, or with the one of that name replaced; sorted by name. */
export function layoutsWith(layouts: Layouts, name: string, layout: AwardListLayout): Layouts {
  const others = layouts.filter((each) => each.name !== name).slice(0, MOST);
  return [...others, { name, params: { ...layout } }].sort((left, right) => left.name.localeCompare(right.name, 'vi'));
}

/** The layouts without the one of that name. */
export function layoutsWithout(layouts: Layouts, name: string): Layouts {
  return layouts.filter((each) => each.name !== name);
}
