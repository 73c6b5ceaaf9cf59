// Runs a script of this project from a fresh clone, whatever Node is there (20 or later, also on Windows):
//
//   node build/scripts/bootstrap.mjs build/scripts/start-program.ts [parameters]
//
// Installs the packages that package-lock.json names unless they are there, then runs the script on the Node 24 that
// is one of them. Plain JavaScript, as Node 20 does not read TypeScript, and without any package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const onWindows = process.platform === 'win32';
const node24 = path.join(root, 'node_modules/node/bin', onWindows ? 'node.exe' : 'node');

/**
 * The packages of a lock file, by their folder; the empty folder is the project itself.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
}

/** Whether exactly the packages of package-lock.json are installed; optional ones are those of other systems. */
function areInstalled() {
  if (!existsSync(node24) || !existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([folder, { version, optional }]) => {
    return folder === '' || (folder in installed ? installed[folder]?.version === version : optional === true);
  });
}

/**
 * Runs a command in the project's folder, and ends with it when it fails.
 * @param {string} command
 * @param {string[]} parameters
 * @param {boolean} shell
 */
function run(command, parameters, shell = false) {
  const { status, error } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

const [script, ...parameters] = process.argv.slice(2);
if (!areInstalled()) {
  console.log('Đang cài các gói cần thiết (npm ci), chỉ một lần… — Installing packages (npm ci), once…');
  run('npm', ['ci'], onWindows); // npm is a script on Windows
}
process.on('SIGINT', () => {}); // Ctrl+C is for the script, which may have something to close
run(node24, ['--disable-warning=ExperimentalWarning', path.resolve(root, script), ...parameters]);
