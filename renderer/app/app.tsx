import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Suspense, useEffect, useState } from 'react';
import { StartScreen } from '../features/start/start-screen.tsx';
import { inviteToTour } from '../features/tour/use-tour.ts';
import { refreshFileState, useFileState } from '../lib/file-state.ts';
import { leaveAfterAsking } from '../lib/leave-guard.ts';
import { loadNotices } from '../lib/notices.ts';
import { programBridge } from '../lib/program-bridge.ts';
import { loadProtection, useProtection, useRecoverySheet } from '../lib/protection.ts';
import { useRevisions } from '../lib/revision.ts';
import { useDamagedFile, useSealedFile } from '../lib/ways-on.ts';
import { theme } from '../theme/theme.ts';
import classes from './app.module.css';
import { colorSchemeManager } from './color-scheme-manager.ts';
import { chooseFileToOpen, runMenuCommand } from './commands.ts';
import { loadedLater } from './loaded-later.ts';
import { closeShellDialog, useShellDialog } from './shell-dialog.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useFileKeys } from './use-program-keys.ts';

/** How long the first screen has the processor to itself, in ms. */
const QUIET_START = 700;

// What the first screen does not show is loaded after it stands.
const loadShell = async () => (await import('./shell.tsx')).Shell;
const Shell = loadedLater(loadShell);
const Notifications = loadedLater(async () => (await loadNotices()).Notifications);
const LockScreen = loadedLater(async () => (await import('../features/protection/lock-screen.tsx')).LockScreen);
const NewRecoverySheet = loadedLater(
  async () => (await import('../features/protection/recovery-sheet-dialog.tsx')).NewRecoverySheet,
);
const SealedFileDialog = loadedLater(
  async () => (await import('../features/protection/sealed-file-dialog.tsx')).SealedFileDialog,
);
const RescueDialog = loadedLater(async () => (await import('../features/start/rescue-dialog.tsx')).RescueDialog);
const NewOfficeDialog = loadedLater(
  async () => (await import('../features/start/new-office-dialog.tsx')).NewOfficeDialog,
);
const HelpDialog = loadedLater(async () => (await import('../features/help/help-dialog.tsx')).HelpDialog);
const ReportDialog = loadedLater(async () => (await import('../features/help/report-dialog.tsx')).ReportDialog);
const KeysDialog = loadedLater(async () => (await import('./keys-dialog.tsx')).KeysDialog);
const AboutDialog = loadedLater(async () => (await import('./about-dialog.tsx')).AboutDialog);

/** The program: the start screen while no file is open, the shell while one is. */
export function App() {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setIsSettled(true), QUIET_START);
    return () => clearTimeout(later);
  }, []);
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      // The theme's variables are a style sheet of their own (adoptTheme): no inline <style> in the page.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
        <Suspense fallback={null}>
          {isSettled && <Notifications position="bottom-right" limit={4} containerWidth={420} />}
        </Suspense>
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
  const isDamaged = useDamagedFile((state) => state.path !== null);
  const isSealed = useSealedFile((state) => state.path !== null);
  const isSheetMade = useRecoverySheet((state) => state.made !== null);
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
  useEffect(
    () => programBridge().on('file:given', (given) => leaveAfterAsking(() => void chooseFileToOpen(given.path))),
    [],
  );

  useEffect(() => {
    const later = setTimeout(() => requestIdleCallback(() => void loadShell()), QUIET_START);
    return () => clearTimeout(later);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another file begins without the dialogs of the one before
  useEffect(closeShellDialog, [path]);

  return (
    <>
      <Suspense fallback={null}>
        {locked !== null && <LockScreen key={locked} />}
        {isSheetMade && <NewRecoverySheet />}
        {locked !== 'program' && isSealed && <SealedFileDialog />}
        {locked !== 'program' && isDamaged && <RescueDialog />}
      </Suspense>
      <div className={locked === null ? classes.open : classes.covered} inert={locked !== null}>
        {path === undefined ? (
          <StartScreen
            onNew={() => useShellDialog.setState({ shown: 'new-office' })}
            onHelp={() => useShellDialog.setState({ shown: 'help' })}
            onSample={inviteToTour}
          />
        ) : (
          (locked === null || path === unlockedPath) && (
            <Suspense fallback={null}>
              <Shell key={path} />
            </Suspense>
          )
        )}
      </div>
      <Suspense fallback={null}>
        {shown === 'new-office' && <NewOfficeDialog isOpen onClose={closeShellDialog} />}
        {shown === 'keys' && <KeysDialog isOpen onClose={closeShellDialog} />}
        {shown === 'help' && <HelpDialog isOpen onClose={closeShellDialog} />}
        {shown === 'report' && <ReportDialog isOpen onClose={closeShellDialog} />}
        {shown === 'about' && <AboutDialog isOpen onClose={closeShellDialog} />}
      </Suspense>
    </>
  );
}
