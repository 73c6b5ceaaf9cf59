import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { backupSettings } from '#shared/contracts/backups.ts';
import { defaultPreferences } from '#shared/contracts/default-preferences.ts';
import { type Preferences, preferences } from '#shared/contracts/preferences.ts';
import type { BackupMemory } from '../backup/backup-desk.ts';
import type { Attempts } from '../safety/attempt-delay.ts';
import { type PasswordRecord, passwordRecord } from '../safety/password-record.ts';

const recentFile = z.strictObject({ path: z.string(), officeName: z.string(), openedAt: z.string() });
const defaultBackups: BackupMemory = { remindAfterDays: 7, mostMegabytes: null, secondPlace: null };
const backupMemory = backupSettings.extend({
  secondPlace: z.strictObject({ folder: z.string(), id: z.string() }).nullable(),
});
const settings = z.object({
  // A preference that this file does not know yet begins as usual; the others stay.
  preferences: z
    .preprocess((kept) => ({ ...defaultPreferences, ...(kept as object) }), preferences)
    .catch(defaultPreferences),
  recent: z.array(recentFile).catch([]),
  backups: backupMemory.catch(defaultBackups),
  programPassword: passwordRecord.nullable().default(null).catch(null),
  attempts: z
    .object({ wrong: z.number().int().min(0), lastAt: z.number() })
    .default({ wrong: 0, lastAt: 0 })
    .catch({ wrong: 0, lastAt: 0 }),
});

/** What this workplace remembers: preferences, recent files, how backups are kept. */
export type Settings = z.output<typeof settings>;
export type RecentRecord = Settings['recent'][number];

/** The settings file of this workplace. A missing or spoilt one is as good as a new one: nothing of the office is in it. */
export class SettingsFile {
  private readonly path: string;
  private current: Settings;

  constructor(folder: string) {
    this.path = path.join(folder, 'settings.json');
    this.current = readSettings(this.path);
  }

  get preferences(): Preferences {
    return this.current.preferences;
  }

  get recent(): readonly RecentRecord[] {
    return this.current.recent;
  }

  get backups(): BackupMemory {
    return this.current.backups;
  }

  /** Changes what is remembered of backups: how long they stay, where copies go. */
  updateBackups(changes: Partial<BackupMemory>): void {
    this.save({ ...this.current, backups: { ...this.current.backups, ...changes } });
  }

  /** What is kept of the program's password; null where it has none. */
  get programPassword(): PasswordRecord | null {
    return this.current.programPassword;
  }

  /** Wrong passwords so far, kept so that starting anew does not forgive them. */
  get attempts(): Attempts {
    return this.current.attempts;
  }

  /** Sets or takes away the program's password. */
  updateProgramPassword(programPassword: PasswordRecord | null): void {
    this.save({ ...this.current, programPassword });
  }

  /** Counts a wrong password, or forgets them after a right one. */
  updateAttempts(attempts: Attempts): void {
    this.save({ ...this.current, attempts });
  }

  /** Changes some preferences and keeps them. */
  updatePreferences(changes: Partial<Preferences>): Preferences {
    const known = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    this.save({ ...this.current, preferences: { ...this.current.preferences, ...known } });
    return this.preferences;
  }

  /** Puts a file at the top of the recent ones; ten are kept. */
  remember(record: RecentRecord): void {
    const others = this.current.recent.filter((known) => known.path !== record.path);
    this.save({ ...this.current, recent: [record, ...others].slice(0, 10) });
  }

  /** Takes a file off the recent ones. */
  forget(path: string): void {
    this.save({ ...this.current, recent: this.current.recent.filter((known) => known.path !== path) });
  }

  private save(next: Settings): void {
    this.current = next;
    mkdirSync(path.dirname(this.path), { recursive: true });
    const draft = `${this.path}.new`;
    writeFileSync(draft, JSON.stringify(next, null, 2));
    renameSync(draft, this.path);
  }
}

function readSettings(file: string): Settings {
  try {
    return settings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return settings.parse({ preferences: defaultPreferences });
  }
}
