import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { regulationFields } from '#shared/contracts/law-choices.ts';
import type { Regulation } from '#shared/domain/eligibility/regulation.ts';
import { fail } from '#shared/errors/app-failure.ts';

/** A regulation is a few pages; what is larger than this is some other file. Bytes. */
const LARGEST = 1_000_000;

/** A regulation as the text of a file for a colleague: JSON, indented, UTF-8. */
export function writeRegulation(regulation: Regulation): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(regulation, null, 2)}\n`);
}

/**
 * Reads and checks a regulation that a colleague sent.
 * @throws AppFailureError fileMissing; refused, with the place in the file and what was expected there
 */
export async function readRegulation(file: string): Promise<Regulation> {
  const name = path.basename(file);
  const refuse = (why: string): never =>
    fail({ kind: 'refused', field: null, message: `Không nhập được “${name}”: ${why}` });
  const size = await stat(file).then(
    (stats) => stats.size,
    () => fail({ kind: 'fileMissing', path: file }),
  );
  if (size > LARGEST) return refuse('tệp quá lớn, không phải là bộ quy định do chương trình xuất ra.');
  const content = parseJson(await readFile(file, 'utf8'));
  if (content === undefined) return refuse('tệp không phải là bộ quy định do chương trình xuất ra (JSON).');
  const checked = regulationFields.safeParse(content);
  if (checked.success) return checked.data;
  const [first] = checked.error.issues;
  return refuse(`chỗ “${first?.path.join('.') || 'đầu tệp'}”: ${first?.message ?? ''}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
