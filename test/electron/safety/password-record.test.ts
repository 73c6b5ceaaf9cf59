import { describe, expect, test } from 'vitest';
import { waitAfter } from '#electron/safety/attempt-delay.ts';
import {
  isRecoveryCode,
  newPasswordRecord,
  openPasswordRecord,
  tidyRecoveryCode,
} from '#electron/safety/password-record.ts';

/** Cheap scrypt: these tests are not about its price. */
const COST = 10;

describe('What is kept of a password', () => {
  test('recognises it however its letters are composed, and opens the recovery code', async () => {
    const { record, recoveryCode } = await newPasswordRecord('Nguyễn ăn phở 2026', COST);
    expect(await openPasswordRecord(record, 'Nguyễn ăn phở 2026'.normalize('NFD'))).toBe(recoveryCode);
    expect(await openPasswordRecord(record, 'Nguyen an pho 2026')).toBeNull();
  });

  test('recognises the recovery code as somebody types it from paper, and no other', async () => {
    const { record, recoveryCode } = await newPasswordRecord('mật khẩu dài', COST);
    expect(recoveryCode).toMatch(/^([A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}$/);
    expect(await isRecoveryCode(record, ` ${recoveryCode.toLowerCase().replaceAll('-', ' ')} `)).toBe(true);
    expect(
      await isRecoveryCode(
        record,
        recoveryCode.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')),
      ),
    ).toBe(false);
    expect(tidyRecoveryCode('abcd efgh')).toBe('ABCD-EFGH');
  });

  test('holds neither the password nor the code, and is never the same twice', async () => {
    const one = await newPasswordRecord('mật khẩu dài', COST);
    const two = await newPasswordRecord('mật khẩu dài', COST);
    const text = JSON.stringify(one.record);
    expect(text).not.toContain('mật khẩu');
    expect(text).not.toContain(one.recoveryCode);
    expect(Buffer.from(one.record.sealedRecovery, 'base64').toString('latin1')).not.toContain(one.recoveryCode);
    expect(one.record.check).not.toBe(two.record.check);
    expect(one.recoveryCode).not.toBe(two.recoveryCode);
  });

  test('a record that somebody changed opens nothing', async () => {
    const { record } = await newPasswordRecord('mật khẩu dài', COST);
    const sealed = Buffer.from(record.sealedRecovery, 'base64');
    sealed[20] = (sealed[20] ?? 0) ^ 1;
    const changed = { ...record, sealedRecovery: sealed.toString('base64') };
    expect(await openPasswordRecord(changed, 'mật khẩu dài')).toBeNull();
  });
});

describe('After wrong passwords', () => {
  test.each([
    [0, 0],
    [3, 0],
    [4, 5_000],
    [5, 10_000],
    [7, 40_000],
    [10, 300_000],
    [1_000, 300_000],
  ])('%i of them make the next wait %i ms', (wrong, wait) => {
    expect(waitAfter({ wrong, lastAt: 1_000_000 }, 1_000_000)).toBe(wait);
  });

  test('the wait passes with the time, and setting the clock back or forth gains little', () => {
    expect(waitAfter({ wrong: 5, lastAt: 1_000_000 }, 1_004_000)).toBe(6_000);
    expect(waitAfter({ wrong: 5, lastAt: 1_000_000 }, 1_020_000)).toBe(0);
    expect(waitAfter({ wrong: 5, lastAt: 1_000_000 }, 0)).toBe(10_000);
  });
});
