import { useEffect, useLayoutEffect } from 'react';
import { SearchDialog } from '../features/search/search-dialog.tsx';
import { TourCard } from '../features/tour/tour-card.tsx';
import { pathOf, useCurrentLocation } from '../lib/hash-location.ts';
import { useRevisions } from '../lib/revision.ts';
import { refreshUndoState } from '../lib/undo-state.ts';
import { commands } from './commands.ts';
import { DropCover } from './drop-cover.tsx';
import { FileNotices } from './file-notices.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { NavigationBar } from './navigation-bar.tsx';
import { focusContent } from './regions.ts';
import { Routes } from './routes.tsx';
import classes from './shell.module.css';
import { closeShellDialog, useShellDialog } from './shell-dialog.ts';
import { TopBar } from './top-bar.tsx';
import { useProgramKeys } from './use-program-keys.ts';

/** The window with a file open: top bar, navigation, and the screen. */
export function Shell() {
  const shown = useShellDialog((state) => state.shown);
  const revision = useRevisions((revisions) => revisions.office);
  const path = pathOf(useCurrentLocation());
  useProgramKeys();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be undone changes with every revision
  useEffect(() => {
    void refreshUndoState();
  }, [revision]);

  // Before the screen's own effects: the screen may pass the focus on to its first field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every new place the keyboard is in the content
  useLayoutEffect(focusContent, [path]);

  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={focusContent}>
        Tới nội dung
      </button>
      <TopBar />
      <div className={classes.notices}>
        <FileNotices />
      </div>
      <NavigationBar />
      <main className={classes.content} data-region="content" tabIndex={-1}>
        <Routes />
      </main>
      <SearchDialog isOpen={shown === 'search'} onClose={closeShellDialog} commands={commands} />
      <LeaveDialog />
      <TourCard />
      <DropCover />
    </div>
  );
}
