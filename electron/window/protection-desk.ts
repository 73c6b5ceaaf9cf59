import type { Channel } from '#shared/contracts/ipc-contract.ts';
import type { ProtectedThing, Protection } from '#shared/contracts/protection.ts';
import { type AppFailure, fail } from '#shared/errors/app-failure.ts';
import type { SettingsFile } from '../preferences/preferences-file.ts';
import { waitAfter } from '../safety/attempt-delay.ts';
import {
  isRecoveryCode,
  newPasswordRecord,
  openPasswordRecord,
  type PasswordRecord,
  tidySecret,
} from '../safety/password-record.ts';
import { USUAL_COST } from '../safety/seal-header.ts';

/** What the page may ask while the program waits for its password. */
const whileLocked: readonly Channel[] = [
  'protection:state',
  'protection:unlock',
  'protection:recover',
  'preferences:read',
  'files:state',
];
/** And, while only the file waits: to leave it closed, or take another. */
const whileFileLocked: readonly Channel[] = [
  'files:open',
  'files:open-sealed',
  'files:close',
  'files:forget-recent',
  'rescue:info',
  'rescue:open-good-copy',
  'rescue:salvage',
];

/** Where the passwords of the open file go: into the file itself, and to whoever seals copies of it. */
export interface FilePasswordDesk {
  write(record: PasswordRecord | null): Promise<void>;
  /** What opens the backups that are sealed from now on; null: they are not sealed. */
  sealWith(secrets: readonly string[] | null): void;
}

const WRONG = 'Mật khẩu chưa đúng. Hãy gõ lại; chú ý phím Caps Lock và bộ gõ tiếng Việt.';
const WRONG_CODE = 'Mã khôi phục chưa đúng. Hãy gõ lại 20 ký tự trên phiếu.';

/** Keeps what is locked, and opens it for the right password; wrong ones make the next wait longer. */
export class ProtectionDesk {
  private readonly settings: SettingsFile;
  private readonly file: FilePasswordDesk;
  private readonly onChanged: (protection: Protection) => void;
  private readonly now: () => number;
  private readonly cost: number;
  private fileRecord: PasswordRecord | null = null;
  private isProgramLocked: boolean;
  private isFileLocked = false;
  /** One password after the other, so that many at once don't slip past the wait. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    settings: SettingsFile,
    file: FilePasswordDesk,
    onChanged: (protection: Protection) => void,
    now: () => number = Date.now,
    cost: number = USUAL_COST,
  ) {
    this.settings = settings;
    this.file = file;
    this.onChanged = onChanged;
    this.now = now;
    this.cost = cost;
    this.isProgramLocked = settings.programPassword !== null;
  }

  get state(): Protection {
    return {
      locked: this.isProgramLocked ? 'program' : this.isFileLocked ? 'file' : null,
      hasProgramPassword: this.settings.programPassword !== null,
      hasFilePassword: this.fileRecord !== null,
      waitSeconds: Math.ceil(waitAfter(this.settings.attempts, this.now()) / 1000),
    };
  }

  /** Why a call goes no further now; null when it may. */
  refuses(channel: Channel): AppFailure | null {
    const { locked } = this.state;
    if (locked === null || whileLocked.includes(channel)) return null;
    return locked === 'file' && whileFileLocked.includes(channel) ? null : { kind: 'locked' };
  }

  /** Another file is open, with what it keeps of its password; or none is. */
  fileOpened(record: PasswordRecord | null): void {
    this.fileRecord = record;
    this.isFileLocked = record !== null;
    this.onChanged(this.state);
  }

  /** The officer leaves her desk: the program asks for its password, or the file for its own. */
  lock(): Protection {
    if (this.settings.programPassword !== null) this.isProgramLocked = true;
    else if (this.fileRecord !== null) this.isFileLocked = true;
    this.onChanged(this.state);
    return this.state;
  }

  /** @throws AppFailureError refused, at the field `password` */
  unlock(password: string): Promise<Protection> {
    return this.inTurn(async () => {
      const thing = this.state.locked;
      if (thing === null) return this.state;
      const recoveryCode = await this.proven(thing, password, 'password');
      await this.open(thing, [tidySecret(password), recoveryCode]);
      return this.state;
    });
  }

  /** Sets, changes or takes away a password; gives the recovery code of a new one. @throws AppFailureError refused, at the field `current` */
  setPassword(thing: ProtectedThing, current: string | null, next: string | null): Promise<string | null> {
    return this.inTurn(async () => {
      if (this.recordOf(thing) !== null) await this.proven(thing, current ?? '', 'current');
      return this.put(thing, next);
    });
  }

  /** Opens what is locked by its recovery code and puts a new password in place. @throws AppFailureError refused, at the field `recoveryCode` */
  recover(code: string, next: string): Promise<string> {
    return this.inTurn(async () => {
      const thing = this.state.locked ?? fail({ kind: 'refused', field: null, message: 'Không có gì đang khoá.' });
      this.refuseWhileWaiting('recoveryCode');
      const record = this.recordOf(thing);
      if (record !== null && !(await isRecoveryCode(record, code))) this.wrong('recoveryCode', WRONG_CODE);
      const made = await this.put(thing, next);
      await this.open(thing, null);
      return made ?? fail({ kind: 'locked' });
    });
  }

  private recordOf(thing: ProtectedThing): PasswordRecord | null {
    return thing === 'program' ? this.settings.programPassword : this.fileRecord;
  }

  private async put(thing: ProtectedThing, password: string | null): Promise<string | null> {
    const made = password === null ? null : await newPasswordRecord(password, this.cost);
    if (thing === 'program') this.settings.updateProgramPassword(made?.record ?? null);
    else {
      await this.file.write(made?.record ?? null);
      this.file.sealWith(made === null || password === null ? null : [tidySecret(password), made.recoveryCode]);
      this.fileRecord = made?.record ?? null;
    }
    this.onChanged(this.state);
    return made?.recoveryCode ?? null;
  }

  private async open(thing: ProtectedThing, secrets: readonly string[] | null): Promise<void> {
    this.settings.updateAttempts({ wrong: 0, lastAt: 0 });
    if (thing === 'program') this.isProgramLocked = false;
    else {
      this.isFileLocked = false;
      if (secrets !== null) this.file.sealWith(secrets);
    }
    this.onChanged(this.state);
  }

  /** The recovery code that a right password opens. */
  private async proven(thing: ProtectedThing, password: string, field: string): Promise<string> {
    this.refuseWhileWaiting(field);
    const record = this.recordOf(thing);
    const recoveryCode = record === null ? '' : await openPasswordRecord(record, password);
    return recoveryCode ?? this.wrong(field, WRONG);
  }

  private wrong(field: string, message: string): never {
    const wrong = this.settings.attempts.wrong + 1;
    this.settings.updateAttempts({ wrong, lastAt: this.now() });
    this.onChanged(this.state);
    const { waitSeconds } = this.state;
    fail({
      kind: 'refused',
      field,
      message: waitSeconds > 0 ? `${message} Lần sau phải chờ ${waitSeconds} giây.` : message,
    });
  }

  private refuseWhileWaiting(field: string): void {
    const { waitSeconds } = this.state;
    if (waitSeconds > 0) {
      const message = `Đã nhập sai nhiều lần. Hãy chờ ${waitSeconds} giây rồi nhập lại.`;
      fail({ kind: 'refused', field, message });
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
