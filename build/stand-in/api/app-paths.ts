import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { program, switchValue } from './program.ts';

const chosen = new Map<string, string>();

/** The folder for programs' data, as Electron finds it on each system. */
function dataFolder(): string {
  const home = os.homedir();
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
}

function standardPath(name: string, appName: string): string {
  const inHome = (folder: string) => path.join(os.homedir(), folder);
  const inUserData = (folder: string) => path.join(appPath('userData', appName), folder);
  switch (name) {
    case 'home':
      return os.homedir();
    case 'appData':
      return dataFolder();
    case 'userData':
      return switchValue('user-data-dir') ?? path.join(appPath('appData', appName), appName);
    case 'sessionData':
      return appPath('userData', appName);
    case 'temp':
      return os.tmpdir();
    case 'exe':
    case 'module':
      return program().executable;
    case 'logs':
      return inUserData('logs');
    case 'crashDumps':
      return inUserData('Crashpad');
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return inHome(name.charAt(0).toUpperCase() + name.slice(1));
    default:
      throw new Error(`Failed to get '${name}' path`);
  }
}

/** `app.getPath`: userData and logs are made when they are not there. */
export function appPath(name: string, appName: string): string {
  const found = chosen.get(name) ?? standardPath(name, appName);
  if (name === 'userData' || name === 'logs') fs.mkdirSync(found, { recursive: true });
  return found;
}

/** `app.setPath`: absolute, and there (userData is made). */
export function setAppPath(name: string, folder: string): void {
  if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
  if (name === 'userData') fs.mkdirSync(folder, { recursive: true });
  else if (!fs.existsSync(folder)) throw new Error(`Failed to set path: ${folder} does not exist`);
  chosen.set(name, folder);
}
