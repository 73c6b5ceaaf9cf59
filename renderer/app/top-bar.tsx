import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { KeyHint } from '../components/key-hint.tsx';
import { useFileState } from '../lib/file-state.ts';
import { useUndoState } from '../lib/undo-state.ts';
import { redoStep, undoStep } from '../lib/undo-step.ts';
import { useQuery } from '../lib/use-query.ts';
import { FileMenu } from './file-menu.tsx';
import { HelpMenu } from './help-menu.tsx';
import { useShellDialog } from './shell-dialog.ts';
import classes from './top-bar.module.css';

/** The menu «Tệp», undo and redo, whose file this is, the search box, light or dark. */
export function TopBar() {
  const office = useQuery('office:read', {});
  const file = useFileState((state) => state.open);
  return (
    <header className={classes.bar} data-region="top">
      <FileMenu />
      <UndoButtons />
      <div className={classes.office} title={office.value?.name}>
        {office.value?.name}
        {file && (
          <span className={classes.file} title={file.path}>
            {file.fileName}
          </span>
        )}
      </div>
      <button type="button" className={classes.search} onClick={() => useShellDialog.setState({ shown: 'search' })}>
        <IconSearch size={15} aria-hidden="true" />
        <span>Tìm người, đơn vị, quyết định…</span>
        <KeyHint keys="Ctrl+K" />
      </button>
      <ColorSchemeButton />
      <HelpMenu />
    </header>
  );
}

function UndoButtons() {
  const { undo, redo } = useUndoState();
  return (
    <>
      <StepButton
        label={undo ? `Hoàn tác: ${undo.label}` : 'Không còn bước nào để hoàn tác'}
        keys="Ctrl+Z"
        isEnabled={undo !== null}
        onClick={() => void undoStep()}
        icon={<IconArrowBackUp size={18} />}
      />
      <StepButton
        label={redo ? `Làm lại: ${redo.label}` : 'Không có bước nào để làm lại'}
        keys="Ctrl+Y"
        isEnabled={redo !== null}
        onClick={() => void redoStep()}
        icon={<IconArrowForwardUp size={18} />}
      />
    </>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly isEnabled: boolean;
  readonly onClick: () => void;
  readonly icon: React.ReactNode;
}

function StepButton({ label, keys, isEnabled, onClick, icon }: StepButtonProps) {
  return (
    <Tooltip label={isEnabled ? `${label} (${keys})` : label} multiline maw={420}>
      <ActionIcon
        aria-label={label}
        aria-disabled={!isEnabled}
        data-disabled={!isEnabled}
        onClick={() => {
          if (isEnabled) onClick();
        }}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

function ColorSchemeButton() {
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const scheme = useComputedColorScheme();
  const label = scheme === 'dark' ? 'Nền sáng' : 'Nền tối';
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
        {scheme === 'dark' ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}
