import type { MenuCommand } from '#shared/contracts/ipc-contract.ts';
import { goToStop } from '../features/tour/use-tour.ts';
import { closeFile, openFile, revealFile, saveCopy } from '../lib/file-actions.ts';
import { useFileState } from '../lib/file-state.ts';
import { currentLocation, pathOf } from '../lib/hash-location.ts';
import { isTyping } from '../lib/is-typing.ts';
import { leaveAfterAsking } from '../lib/leave-guard.ts';
import { navigate, paths } from '../lib/navigate.ts';
import { showNotice } from '../lib/notices.ts';
import { notifyFailure } from '../lib/notify.tsx';
import { lockNow } from '../lib/protection.ts';
import { useScreenCommandStore } from '../lib/screen-commands.ts';
import { redoStep, undoStep } from '../lib/undo-step.ts';
import { asksForPassword } from '../lib/ways-on.ts';
import { navigationItems } from './navigation.ts';
import { useShellDialog } from './shell-dialog.ts';

/** Something the officer can ask for by name: in the menu «Tệp», in the search box, or by key. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  /** Other words by which it is looked for. */
  readonly also?: string;
  readonly run: () => void;
}

/** Asks which file to open, and tells a failure. */
export async function chooseFileToOpen(path: string | null = null): Promise<void> {
  const reply = await openFile(path);
  if (!reply.ok && !asksForPassword(reply.failure)) notifyFailure(reply.failure);
}

/** Tells that the screen has nothing to do what was asked for. */
export function nothingHere(what: string): void {
  showNotice({ message: `Trang này không có gì để ${what}.`, autoClose: 4000, withBorder: true });
}

/** The commands of the menu «Tệp». The keys are the native menu's, which pushes the same commands. */
export const fileCommands: readonly Command[] = [
  { id: 'new', label: 'Tạo cơ quan mới…', run: () => useShellDialog.setState({ shown: 'new-office' }) },
  { id: 'open', label: 'Mở tệp dữ liệu…', keys: 'Ctrl+O', run: () => leaveAfterAsking(() => void chooseFileToOpen()) },
  { id: 'save-copy', label: 'Lưu bản sao…', keys: 'Ctrl+Shift+S', also: 'sao lưu', run: () => void saveCopy() },
  { id: 'reveal', label: 'Mở thư mục chứa tệp', run: () => void revealFile() },
  { id: 'lock', label: 'Khoá chương trình', also: 'mật khẩu rời máy', run: () => void lockNow() },
  { id: 'close', label: 'Đóng tệp', keys: 'Ctrl+W', run: () => leaveAfterAsking(() => void closeFile()) },
];

/** Hướng dẫn: about the screen that is shown, where a topic is about it. Over the start screen it is a dialog. */
async function showHelp(): Promise<void> {
  if (useFileState.getState().open === null) {
    useShellDialog.setState({ shown: 'help' });
    return;
  }
  // The texts are loaded when they are first asked for: the first screen does not wait for them.
  const [{ topicOfPlace }, { helpTopics }] = await Promise.all([
    import('../features/help/find-topics.ts'),
    import('../features/help/help-topics.ts'),
  ]);
  const topic = topicOfPlace(helpTopics, pathOf(currentLocation()))?.id;
  navigate(paths.help(topic === undefined ? {} : { topic }));
}

/** The commands of the menu «?». */
export const helpCommands: readonly Command[] = [
  { id: 'help', label: 'Hướng dẫn', also: 'trợ giúp cách làm', run: () => void showHelp() },
  {
    id: 'keys',
    label: 'Bảng phím tắt',
    keys: 'F1',
    also: 'trợ giúp hướng dẫn phím nóng',
    run: () => useShellDialog.setState({ shown: 'keys' }),
  },
  { id: 'tour', label: 'Xem nhanh chương trình', also: 'hướng dẫn làm quen giới thiệu', run: () => goToStop(0) },
  {
    id: 'report',
    label: 'Báo cáo lỗi…',
    also: 'sự cố hỗ trợ',
    run: () => useShellDialog.setState({ shown: 'report' }),
  },
  { id: 'about', label: 'Giới thiệu', also: 'phiên bản', run: () => useShellDialog.setState({ shown: 'about' }) },
];

/** Everything the search box offers besides records. */
export const commands: readonly Command[] = [
  ...navigationItems.map(({ to, label, keys }) => ({
    id: `go:${to}`,
    label,
    ...(keys === undefined ? {} : { keys }),
    also: 'đi tới mở trang',
    run: () => navigate(to),
  })),
  {
    id: 'new-decision',
    label: 'Nhập quyết định khen thưởng',
    also: 'tạo thêm mới',
    run: () => navigate(paths.newDecision()),
  },
  { id: 'undo', label: 'Hoàn tác', keys: 'Ctrl+Z', run: () => void undoStep() },
  { id: 'redo', label: 'Làm lại', keys: 'Ctrl+Y', run: () => void redoStep() },
  ...fileCommands,
  ...helpCommands,
];

/** Takes back the letters of the field that is typed in, or else the last step of the file. */
function undoWhereTyping(direction: 'undo' | 'redo'): void {
  if (isTyping(document.activeElement)) document.execCommand(direction);
  else void (direction === 'undo' ? undoStep() : redoStep());
}

const menuCommandActions: Record<MenuCommand, () => void> = {
  new: () => useShellDialog.setState({ shown: 'new-office' }),
  open: () => leaveAfterAsking(() => void chooseFileToOpen()),
  'save-copy': () => void saveCopy(),
  close: () => leaveAfterAsking(() => void closeFile()),
  undo: () => undoWhereTyping('undo'),
  redo: () => undoWhereTyping('redo'),
  search: () => useShellDialog.setState({ shown: 'search' }),
  print: () => (useScreenCommandStore.getState().commands.print ?? (() => nothingHere('in')))(),
  export: () => (useScreenCommandStore.getState().commands.export ?? (() => nothingHere('xuất')))(),
  history: () => navigate(paths.history()),
  help: () => void showHelp(),
  keys: () => useShellDialog.setState({ shown: 'keys' }),
  tour: () => goToStop(0),
  report: () => useShellDialog.setState({ shown: 'report' }),
  about: () => useShellDialog.setState({ shown: 'about' }),
};

const neededWithoutFile: ReadonlySet<MenuCommand> = new Set(['new', 'open', 'help', 'keys', 'report', 'about']);

/** Does what an item of the native menu, or its key, asks for. Without an open file only few of them mean anything. */
export function runMenuCommand(command: MenuCommand): void {
  if (useFileState.getState().open === null && !neededWithoutFile.has(command)) {
    notifyFailure({ kind: 'noOfficeOpen' });
    return;
  }
  menuCommandActions[command]();
}
