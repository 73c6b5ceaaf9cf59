import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

// `npm run demo`: the sample office and its award list as Word, Excel and PDF, for a machine without a screen.

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'demo');
const database = path.join(folder, 'Cơ quan mẫu.tdkt');

/** Runs one verb of the command line; ends the demo where it fails. */
function cli(...words: string[]): void {
  const { status } = spawnSync(process.execPath, [path.join(root, 'electron/cli.ts'), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
cli('init', '--db', database, '--sample');
for (const extension of ['docx', 'xlsx', 'pdf']) {
  cli(
    'export',
    '--db',
    database,
    '--document',
    'award-list',
    '--year',
    '2025',
    '--out',
    path.join(folder, `Danh sách khen thưởng 2025.${extension}`),
  );
}
console.log(`Xem các tệp trong thư mục ${folder}.`);
