import { spawn } from 'node:child_process';
import path from 'node:path';
import { fetchElectron } from './download-electron.ts';
import { needChromium } from './need-chromium.ts';
import { isBuilt, root, runNpmScript } from './project.ts';

// `npm start`: builds the program unless it is built, then opens it on Electron; and where Electron cannot be
// downloaded, on the stand-in, in a window of the machine's own Chromium. Parameters go to the program.

const parameters = process.argv.slice(2);

if (!isBuilt()) {
  console.log('Đang dựng chương trình… — Building the program…');
  const status = runNpmScript('build');
  if (status !== 0) process.exit(status);
}

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('Máy này không có màn hình nên không mở được cửa sổ; hãy chạy `npm run demo` để xem chương trình.');
  console.error('No display here (DISPLAY is not set), so no window can open; run `npm run demo` instead.');
  process.exit(1);
}

const electron = await fetchElectron();
if ('binary' in electron) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  open(electron.binary, [...asRoot, root, ...parameters]);
} else if (needChromium()) {
  console.log(
    `Không tải được Electron (${electron.reason}) nên chương trình mở trong cửa sổ Chromium: ` +
      'vẫn chương trình ấy, dữ liệu ấy, chỉ không có thanh thực đơn và hộp chọn tệp đơn giản hơn.',
  );
  console.log('Electron could not be downloaded, so the same program opens in a Chromium window.');
  const standIn = path.join(root, 'build/stand-in/boot.ts');
  const nodeSwitches = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
  open(process.execPath, [...nodeSwitches, standIn, root, ...parameters]);
} else {
  process.exitCode = 1;
}

/** Starts the program, and ends as it ends. Ctrl+C reaches the program itself, which quits in order. */
function open(executable: string, command: string[]): void {
  process.on('SIGINT', () => {});
  const env = { ...process.env, STAND_IN_WINDOW: 'shown' };
  const child = spawn(executable, command, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}
