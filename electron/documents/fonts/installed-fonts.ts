import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type FontFace, type FontWidths, type ReadPiece, readFontFaces } from './font-file.ts';

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
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    path.join(os.homedir(), '.fonts'),
    path.join(os.homedir(), '.local/share/fonts'),
  ];
}

let allFonts: readonly InstalledFont[] | null = null;

/** All fonts of this machine, read once. A file that is no font, or damaged, is passed over. */
export function installedFonts(folders: readonly string[] = fontFolders()): readonly InstalledFont[] {
  allFonts ??= folders.flatMap(fontFilesIn).flatMap(readFile);
  return allFonts;
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

/** The names are kept; the letters' widths are read from the file when they are first asked for. */
function readFile(file: string): InstalledFont[] {
  return withPieces(file, readFontFaces, []).map(({ face, widths }) => {
    let known: FontWidths | null = null;
    return {
      ...face,
      widths: () => {
        known ??= withPieces(file, widths, { widthOf: () => null });
        return known;
      },
    };
  });
}

/** Works on pieces of a file; gives `otherwise` where it cannot be read. */
function withPieces<T>(file: string, work: (read: ReadPiece) => T, otherwise: T): T {
  let handle: number | null = null;
  try {
    const opened = openSync(file, 'r');
    handle = opened;
    return work((offset, length) => {
      const piece = new Uint8Array(length);
      if (readSync(opened, piece, 0, length, offset) < length) throw new RangeError('beyond the end of the file');
      return new DataView(piece.buffer);
    });
  } catch {
    return otherwise;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
