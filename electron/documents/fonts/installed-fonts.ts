import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type FontFace, type FontWidths, readFontFaces } from './font-file.ts';

/** A font of this machine. */
export interface InstalledFont extends FontFace {
  readonly widths: () => FontWidths;
}

/** Where Windows and Linux keep their fonts: the machine's, and those that one user installed. */
function fontFolders(): string[] {
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local');
    return [path.join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'), path.join(local, 'Microsoft', 'Windows', 'Fonts')];
  }
  return ['/usr/share/fonts', '/usr/local/share/fonts', path.join(os.homedir(), '.fonts'), path.join(os.homedir(), '.local/share/fonts')];
}

let known: readonly InstalledFont[] | null = null;

/** All fonts of this machine, read once. A file that is no font, or damaged, is passed over. */
export function installedFonts(folders: readonly string[] = fontFolders()): readonly InstalledFont[] {
  known ??= folders.flatMap(fontFilesIn).flatMap(readFile);
  return known;
}

function fontFilesIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return fontFilesIn(full);
    return /\.(ttf|otf|ttc)$/i.test(entry.name) ? [full] : [];
  });
}

/** The names are kept, the letters' widths are read again from the file when they are asked for. */
function readFile(file: string): InstalledFont[] {
  const read = () => {
    try {
      return readFontFaces(readFileSync(file));
    } catch {
      return [];
    }
  };
  return read().map(({ face }, index) => {
    let widths: FontWidths | null = null;
    return {
      ...face,
      widths: () => {
        widths ??= read()[index]?.widths() ?? { widthOf: () => null };
        return widths;
      },
    };
  });
}
