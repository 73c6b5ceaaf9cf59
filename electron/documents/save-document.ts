import { open, rename, rm } from 'node:fs/promises';
import type { SavedDocument } from '#shared/contracts/documents.ts';
import type { Reply } from '#shared/errors/app-failure.ts';

/** Writes a document whole: to a draft beside the target, onto the disk, then in its place. */
export async function saveDocument(target: string, bytes: Uint8Array): Promise<Reply<SavedDocument>> {
  const draft = `${target}.tmp`;
  try {
    const file = await open(draft, 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(draft, target);
    return { ok: true, value: { path: target, besideBecause: null } };
  } catch (error) {
    await rm(draft, { force: true });
    return {
      ok: false,
      failure: { kind: 'saveFailed', path: target, detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
