import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fail } from '#shared/errors/app-failure.ts';

/** What is signed of an update. */
const described = z.strictObject({
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  /** The installer's name, beside the signature file. */
  fileName: z.string().min(1).max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  notes: z.string().max(20_000),
});
export type DescribedUpdate = z.output<typeof described>;
const signed = described.extend({ signature: z.base64().max(200) });

/** A signature file is a page of text. Bytes. */
const LARGEST = 200_000;

/** The bytes that the signature is over: the fields in a fixed order. */
function signedBytes({ version, fileName, sha256, notes }: DescribedUpdate): Buffer {
  return Buffer.from(JSON.stringify(['tdkt-update-1', version, fileName, sha256, notes]), 'utf8');
}

/** The content of a signature file. `privateKey`: ed25519, PEM. */
export function signUpdate(update: DescribedUpdate, privateKey: string): string {
  const signature = sign(null, signedBytes(update), privateKey).toString('base64');
  return `${JSON.stringify({ ...update, signature }, null, 2)}\n`;
}

/**
 * Reads a signature file and checks it: by our key, newer than this program, for an installer beside it.
 * @throws AppFailureError refused, with why; fileMissing
 */
export async function readSignedUpdate(
  file: string,
  current: string,
  publicKey: string | null,
): Promise<DescribedUpdate & { readonly installer: string }> {
  const refuse = (message: string): never => fail({ kind: 'refused', field: null, message });
  if (publicKey === null)
    return refuse('Bản chương trình này không nhận cập nhật từ tệp. Hãy cài bản mới bằng bộ cài.');
  const size = await stat(file).then(
    (stats) => stats.size,
    () => fail({ kind: 'fileMissing', path: file }),
  );
  const content = size > LARGEST ? null : signed.safeParse(parseJson(await readFile(file, 'utf8')));
  if (content === null || !content.success) return refuse(`“${path.basename(file)}” không phải là tệp cập nhật.`);
  const { signature, ...update } = content.data;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  if (!verify(null, signedBytes(update), key, Buffer.from(signature, 'base64'))) {
    return refuse('Chữ ký của tệp cập nhật không đúng. Không cài: tệp có thể đã bị sửa. Hãy lấy lại từ nơi phát hành.');
  }
  if (compareVersions(update.version, current) <= 0) {
    return refuse(`Tệp cập nhật là phiên bản ${update.version}; máy đang dùng ${current}. Không cần cài.`);
  }
  // The name is signed, but a name that leads elsewhere is never followed.
  if (update.fileName !== path.win32.basename(path.posix.basename(update.fileName))) {
    return refuse('Tệp cập nhật không đúng dạng.');
  }
  return { ...update, installer: path.join(path.dirname(file), update.fileName) };
}

/** Whether a file is the installer that was signed. @throws AppFailureError fileMissing, refused */
export async function checkInstaller(installer: string, sha256: string): Promise<void> {
  const hash = createHash('sha256');
  try {
    for await (const block of createReadStream(installer)) hash.update(block as Buffer);
  } catch {
    fail({ kind: 'fileMissing', path: installer });
  }
  if (hash.digest('hex') !== sha256) {
    const message = `“${path.basename(installer)}” không giống bản đã ký: chép thiếu hoặc đã bị sửa. Hãy chép lại từ nơi phát hành.`;
    fail({ kind: 'refused', field: null, message });
  }
}

/** Negative when `a` is older than `b`. Both as `1.2.3`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
