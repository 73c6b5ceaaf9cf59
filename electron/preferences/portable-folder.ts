import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the portable .exe. */
const FOLDER = 'Thiết lập và sao lưu';

/**
 * Where a portable program keeps its settings, logs and backups: beside its .exe, so that nothing stays on the PC it was plugged into.
 * electron-builder's portable .exe tells its own folder in PORTABLE_EXECUTABLE_DIR. Null: an installed program, or a stick that
 * can't be written.
 */
export function portableFolder(environment: Readonly<Record<string, string | undefined>>): string | null {
  const beside = environment.PORTABLE_EXECUTABLE_DIR;
  if (beside === undefined || beside === '') return null;
  const folder = path.join(beside, FOLDER);
  const probe = path.join(folder, 'thu-ghi.tmp');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return folder;
  } catch {
    return null;
  }
}
