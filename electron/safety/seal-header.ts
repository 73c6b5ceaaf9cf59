import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';

/** The first bytes of every sealed file. */
const MAGIC = Buffer.from('TDKTSEAL', 'latin1');
const VERSION = 1;
const FIXED_LENGTH = 24;
const SLOT_LENGTH = 76;
const CHECKSUM_LENGTH = 8;
const MOST_SLOTS = 4;
/** Bounds of what a stranger's file may ask of this machine: 1 GB of memory would be a trap. */
const MOST_COST = 18;
const LARGEST_CHUNK = 16 * 1024 * 1024;

/** Plain bytes of a chunk of the sealed body. */
export const CHUNK_BYTES = 1024 * 1024;
/** Bytes that AES-GCM adds to each chunk. */
export const TAG_BYTES = 16;
/** scrypt with N = 2^17, r = 8, p = 1 takes 128 MB and about a third of a second: the least that OWASP recommends. */
export const USUAL_COST = 17;

/** What the start of a sealed file says. */
export interface SealHeader {
  readonly bytes: Buffer;
  readonly chunkBytes: number;
  readonly noncePrefix: Buffer;
}

/** Why the start of a file opens nothing. */
export type SealProblem = 'not-sealed' | 'newer' | 'damaged' | 'wrong-password';

/** A new header: the data key is random, and wrapped once for each password, so that any of them opens the file. */
export function newSealHeader(
  passwords: readonly string[],
  cost: number,
): { readonly header: SealHeader; readonly key: Buffer } {
  if (passwords.length === 0 || passwords.length > MOST_SLOTS) throw new Error('A sealed file has 1 to 4 passwords');
  const key = randomBytes(32);
  const fixed = Buffer.alloc(FIXED_LENGTH);
  MAGIC.copy(fixed);
  fixed.writeUInt8(VERSION, 8);
  fixed.writeUInt8(cost, 9);
  fixed.writeUInt8(passwords.length, 10);
  fixed.writeUInt32BE(CHUNK_BYTES, 12);
  const noncePrefix = randomBytes(7);
  noncePrefix.copy(fixed, 16);
  const slots = passwords.map((password) => wrapKey(key, password, cost, fixed));
  const body = Buffer.concat([fixed, ...slots]);
  const bytes = Buffer.concat([body, checksum(body)]);
  return { header: { bytes, chunkBytes: CHUNK_BYTES, noncePrefix }, key };
}

/** The header that a file begins with, or why it has none that can be read. */
export function parseSealHeader(start: Buffer): SealHeader | SealProblem {
  if (start.length < FIXED_LENGTH || !start.subarray(0, 8).equals(MAGIC)) return 'not-sealed';
  if (start.readUInt8(8) > VERSION) return 'newer';
  const slots = start.readUInt8(10);
  const length = FIXED_LENGTH + slots * SLOT_LENGTH;
  if (slots === 0 || slots > MOST_SLOTS || start.length < length + CHECKSUM_LENGTH) return 'damaged';
  const body = start.subarray(0, length);
  if (!checksum(body).equals(start.subarray(length, length + CHECKSUM_LENGTH))) return 'damaged';
  const chunkBytes = start.readUInt32BE(12);
  const cost = start.readUInt8(9);
  if (cost < 1 || cost > MOST_COST || chunkBytes < 1 || chunkBytes > LARGEST_CHUNK) return 'damaged';
  const bytes = Buffer.from(start.subarray(0, length + CHECKSUM_LENGTH));
  return { bytes, chunkBytes, noncePrefix: bytes.subarray(16, 23) };
}

/** Bytes that surely hold the header. */
export const LONGEST_HEADER = FIXED_LENGTH + MOST_SLOTS * SLOT_LENGTH + CHECKSUM_LENGTH;

/** The data key, or null if the password opens none of the slots. */
export function unlockSealHeader(header: SealHeader, password: string): Buffer | null {
  const fixed = header.bytes.subarray(0, FIXED_LENGTH);
  for (let slot = 0; slot < header.bytes.readUInt8(10); slot++) {
    const from = FIXED_LENGTH + slot * SLOT_LENGTH;
    const key = unwrapKey(header.bytes.subarray(from, from + SLOT_LENGTH), password, header.bytes.readUInt8(9), fixed);
    if (key !== null) return key;
  }
  return null;
}

/** A slot: salt 16, nonce 12, wrapped key 32, tag 16. */
function wrapKey(key: Buffer, password: string, cost: number, fixed: Buffer): Buffer {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(password, salt, cost), nonce).setAAD(fixed);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([salt, nonce, wrapped, cipher.getAuthTag()]);
}

function unwrapKey(slot: Buffer, password: string, cost: number, fixed: Buffer): Buffer | null {
  const derived = deriveKey(password, slot.subarray(0, 16), cost);
  const decipher = createDecipheriv('aes-256-gcm', derived, slot.subarray(16, 28), { authTagLength: TAG_BYTES });
  decipher.setAAD(fixed).setAuthTag(slot.subarray(60, 76));
  try {
    return Buffer.concat([decipher.update(slot.subarray(28, 60)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A password is composed (NFC) first: input methods write the same Vietnamese word in two ways. */
function deriveKey(password: string, salt: Buffer, cost: number): Buffer {
  const parameters = { N: 2 ** cost, r: 8, p: 1, maxmem: 256 * 2 ** cost * 8 };
  return scryptSync(password.normalize('NFC'), salt, 32, parameters);
}

/** Tells a damaged header from a wrong password. It keeps no secret. */
function checksum(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, CHECKSUM_LENGTH);
}
