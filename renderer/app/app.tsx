import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { lazy, Suspense, useEffect, useState } from 'react';
import { LockScreen } from '../features/protection/lock-screen.tsx';
import { NewRecoverySheet } from '../features/protection/recovery-sheet-dialog.tsx';
import { SealedFileDialog } from '../features/protection/sealed-file-dialog.tsx';
import { NewOfficeDialog } from '../features/start/new-office-dialog.tsx';
import { RescueDialog } from '../features/start/rescue-dialog.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import { inviteToTour } from '../features/tour/use-tour.ts';
import { refreshFileState, useFileState } from '../lib/file-state.ts';
import { programBridge } from '../lib/program-bridge.ts';
import { loadProtection, useProtection } from '../lib/protection.ts';
import { useRevisions } from '../lib/revision.ts';
import { theme } from '../theme/theme.ts';
import { AboutDialog } from './about-dialog.tsx';
import classes from './app.module.css';
import { colorSchemeManager } from './color-scheme-manager.ts';
import { runMenuCommand } from './commands.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Shell } from './shell.tsx';
import { closeShellDialog, useShellDialog } from './shell-dialog.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useFileKeys } from './use-program-keys.ts';

// Seldom needed, so loaded when they are first shown.
const HelpDialog = lazy(async () => ({ default: (await import('../features/help/help-dialog.tsx')).HelpDialog }));
const ReportDialog = lazy(async () => ({ default: (await import('../features/help/report-dialog.tsx')).ReportDialog }));

/** The program: the start screen while no file is open, the shell while one is. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      // The theme's variables are a style sheet of their own (adoptTheme): no inline <style> in the page.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
        <Notifications position="bottom-right" limit={4} containerWidth={420} />
        <Screen />
      </DatesProvider>
    </MantineProvider>
  );
}

function Screen() {
  const path = useFileState((state) => state.open?.path);
  const shown = useShellDialog((state) => state.shown);
  const fileRevision = useRevisions((revisions) => revisions.file);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another file may be open with every file revision
  useEffect(() => {
    void refreshFileState();
  }, [fileRevision]);

  const locked = useProtection((state) => state.locked);
  // A screen that was open when the program locked stays behind the lock with what was typed into it.
  const [unlockedPath, setUnlockedPath] = useState<string | null>(null);
  if (locked === null && path !== undefined && path !== unlockedPath) setUnlockedPath(path);

  useFileKeys();
  useIdleLock();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file may have a password of its own
  useEffect(() => {
    void loadProtection();
  }, [fileRevision]);
  useEffect(() => programBridge().on('menu:command', ({ command }) => runMenuCommand(command)), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another file begins without the dialogs of the one before
  useEffect(closeShellDialog, [path]);

  return (
    <>
      {locked !== null && <LockScreen key={locked} />}
      <NewRecoverySheet />
      <SealedFileDialog />
      <RescueDialog />
      <div className={locked === null ? classes.open : classes.covered} inert={locked !== null}>
        {path === undefined ? (
          <StartScreen
            onNew={() => useShellDialog.setState({ shown: 'new-office' })}
            onHelp={() => useShellDialog.setState({ shown: 'help' })}
            onSample={inviteToTour}
          />
        ) : (
          (locked === null || path === unlockedPath) && <Shell key={path} />
        )}
      </div>
      <NewOfficeDialog isOpen={shown === 'new-office'} onClose={closeShellDialog} />
      <KeysDialog isOpen={shown === 'keys'} onClose={closeShellDialog} />
      <Suspense fallback={null}>
        {shown === 'help' && <HelpDialog isOpen onClose={closeShellDialog} />}
        {shown === 'report' && <ReportDialog isOpen onClose={closeShellDialog} />}
      </Suspense>
      <AboutDialog isOpen={shown === 'about'} onClose={closeShellDialog} />
    </>
  );
}
