import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { USUAL_COST } from './seal-header.ts';

const bytes = z.base64().max(400);

/**
 * What is kept of a password: enough to recognise it, nothing to read it from. The recovery code is recognised likewise, and
 * kept sealed under the password, so that backups can be sealed for both. All bytes in base64.
 */
export const passwordRecord = z.strictObject({
  /** scrypt with N = 2^cost, r = 8, p = 1. */
  cost: z.number().int().min(1).max(18),
  salt: bytes,
  check: bytes,
  recoverySalt: bytes,
  recoveryCheck: bytes,
  /** AES-256-GCM: nonce 12, content, tag 16. */
  sealedRecovery: bytes,
});
export type PasswordRecord = z.output<typeof passwordRecord>;

/** Without letters and digits that are taken for one another on paper: 32 signs, 5 bits each. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 5;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** 64 bytes: the first half is compared, the second is a key. */
function stretch(secret: string, salt: Buffer, cost: number): Promise<Buffer> {
  return derive(secret.normalize('NFC'), salt, 64, {
    N: 2 ** cost,
    r: 8,
    p: 1,
    maxmem: 1024 * 2 ** cost + 1024 * 1024,
  });
}

/** A recovery code: 100 random bits as `ABCD-EFGH-…`. */
function newRecoveryCode(): string {
  const signs = [...randomBytes(GROUPS * 4)].map((byte) => SIGNS[byte % SIGNS.length]);
  return Array.from({ length: GROUPS }, (_, group) => signs.slice(group * 4, group * 4 + 4).join('')).join('-');
}

/** A code as it was typed from paper, as it was made: small letters, spaces and lines between don't matter. */
export function tidyRecoveryCode(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** What opens sealed files, as it was typed: a recovery code in any way of writing it, a password as it is. */
export function tidySecret(typed: string): string {
  const code = tidyRecoveryCode(typed);
  const isCode =
    /^[\sA-Za-z0-9-]+$/.test(typed) && new RegExp(`^([${SIGNS}]{4}-){${GROUPS - 1}}[${SIGNS}]{4}$`).test(code);
  return isCode ? code : typed.normalize('NFC');
}

/** A record for a new password, and its recovery code, which is told once. */
export async function newPasswordRecord(
  password: string,
  cost: number = USUAL_COST,
): Promise<{ readonly record: PasswordRecord; readonly recoveryCode: string }> {
  const recoveryCode = newRecoveryCode();
  const [salt, recoverySalt, nonce] = [randomBytes(16), randomBytes(16), randomBytes(12)];
  const stretched = await stretch(password, salt, cost);
  const cipher = createCipheriv('aes-256-gcm', stretched.subarray(32), nonce);
  const sealed = Buffer.concat([nonce, cipher.update(recoveryCode, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  const recovery = await stretch(recoveryCode, recoverySalt, cost);
  const record = {
    cost,
    salt: salt.toString('base64'),
    check: stretched.subarray(0, 32).toString('base64'),
    recoverySalt: recoverySalt.toString('base64'),
    recoveryCheck: recovery.subarray(0, 32).toString('base64'),
    sealedRecovery: sealed.toString('base64'),
  };
  return { record, recoveryCode };
}

/** The recovery code if the password is right, else null. */
export async function openPasswordRecord(record: PasswordRecord, password: string): Promise<string | null> {
  const stretched = await stretch(password, Buffer.from(record.salt, 'base64'), record.cost);
  if (!same(stretched.subarray(0, 32), record.check)) return null;
  const sealed = Buffer.from(record.sealedRecovery, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', stretched.subarray(32), sealed.subarray(0, 12), {
      authTagLength: 16,
    });
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Whether a recovery code is the one of a record. */
export async function isRecoveryCode(record: PasswordRecord, typed: string): Promise<boolean> {
  const recovery = await stretch(tidyRecoveryCode(typed), Buffer.from(record.recoverySalt, 'base64'), record.cost);
  return same(recovery.subarray(0, 32), record.recoveryCheck);
}

function same(found: Buffer, kept: string): boolean {
  const expected = Buffer.from(kept, 'base64');
  return expected.length === found.length && timingSafeEqual(found, expected);
}
