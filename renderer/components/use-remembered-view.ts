import { useCallback } from 'react';
import { remember, usePreferences } from '../lib/preferences.ts';
import type { GridView } from './grid/grid-types.ts';

/**
 * A grid's arrangement (widths, order, hidden columns, sort), remembered over restarts under `name`:
 * `<Grid {...useRememberedView('people')} … />`. What an older program left behind is repaired by the grid.
 */
export function useRememberedView(name: string): {
  readonly view: GridView | undefined;
  readonly onViewChange: (view: GridView) => void;
} {
  const view = usePreferences((preferences) => preferences.gridViews[name]) as GridView | undefined;
  const onViewChange = useCallback(
    (changed: GridView) => {
      remember({ gridViews: { ...usePreferences.getState().gridViews, [name]: { ...changed } } });
    },
    [name],
  );
  return { view, onViewChange };
}
