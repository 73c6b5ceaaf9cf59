import { z } from 'zod';

/** What a password stands before: the program at this workplace, or the data file wherever it is opened. */
export const protectedThings = ['program', 'file'] as const;
export type ProtectedThing = (typeof protectedThings)[number];

/** Shorter ones are guessed. */
export const SHORTEST_PASSWORD = 8;

/** What is locked, and what has a password. */
export interface Protection {
  /** What asks for its password now; nothing else answers until it has it. */
  readonly locked: ProtectedThing | null;
  readonly hasProgramPassword: boolean;
  /** False too while no file is open. */
  readonly hasFilePassword: boolean;
  /** Seconds until the next password is looked at. */
  readonly waitSeconds: number;
}

const password = z.string().min(1, 'Hãy nhập mật khẩu.').max(200, 'Mật khẩu dài quá 200 ký tự.');
const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự; một câu dễ nhớ là tốt nhất.`)
  .max(200, 'Mật khẩu dài quá 200 ký tự.');
const thing = z.enum(protectedThings);
/** Blocks of letters and digits from the recovery sheet. */
const recoveryCode = z.string().min(1, 'Hãy nhập mã khôi phục trên phiếu.').max(60, 'Mã khôi phục gồm 20 ký tự.');

export const protectionInputs = {
  'protection:state': z.strictObject({}),
  'protection:lock': z.strictObject({}),
  'protection:unlock': z.strictObject({ password }),
  /** Opens what is locked with the code of the recovery sheet, and puts a new password in place of the forgotten one. */
  'protection:recover': z.strictObject({ recoveryCode, next: newPassword }),
  /** `current` is asked where there is a password; `next` null takes it away. */
  'protection:set-password': z.strictObject({
    thing,
    current: z.string().max(200).nullable(),
    next: newPassword.nullable(),
  }),
  /** The recovery sheet of the code that was just made; it is told once and kept nowhere. */
  'protection:recovery-sheet': z.strictObject({ thing, recoveryCode, way: z.enum(['print', 'pdf']) }),
} as const;

export interface ProtectionOutputs {
  'protection:state': Protection;
  'protection:lock': Protection;
  'protection:unlock': Protection;
  'protection:recover': { readonly recoveryCode: string };
  'protection:set-password': { readonly recoveryCode: string | null };
  'protection:recovery-sheet': { readonly path: string | null };
}
