import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findEvidence } from '../../database/repositories/block-score-repository.ts';
import { keepContent, keptContent } from '../../database/repositories/kept-content.ts';
import { deleteRow, insertRow } from '../../database/rows.ts';
import { memberNames, requireMember } from '../blocks/require-block.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The largest file that is kept as evidence. */
const LARGEST_EVIDENCE = 50 * 1024 * 1024;

const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Keeps a file as evidence for a member's criterion, or only says what it is and where (`bytes` null). @throws AppFailureError notFound, refused */
export function addEvidence(
  context: ServiceContext,
  { memberId, criterionId, name, bytes }: Input<'block-scores:add-evidence'>,
): Output<'block-scores:add-evidence'> {
  const { database } = context;
  const member = requireMember(context, memberId);
  const mediaType = mediaTypes[path.extname(name).toLowerCase()] ?? null;
  if (bytes !== null && mediaType === null) {
    const message = `“${name}” không phải bản quét hay văn bản; hãy chọn tệp PDF, ảnh, Word hoặc Excel.`;
    fail({ kind: 'refused', field: 'name', message });
  }
  if (bytes !== null && bytes.byteLength > LARGEST_EVIDENCE) {
    fail({ kind: 'refused', field: 'name', message: `“${name}” lớn hơn 50 MB; hãy quét lại ở độ phân giải thấp hơn.` });
  }
  const sha256 = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
  const label = `Minh chứng ${name}: ${memberNames(context, member.year)(member.unitId)}`;
  return recordStep(context, label, () => {
    if (bytes !== null && sha256 !== null) keepContent(database, sha256, bytes);
    const id = insertRow(database, 'block_evidence', {
      member_id: memberId,
      criterion_id: criterionId,
      name,
      media_type: bytes === null ? null : mediaType,
      byte_size: bytes?.byteLength ?? null,
      sha256,
      added_at: context.now(),
    });
    return { id };
  });
}

/** Takes evidence away; a kept file stays for undo. @throws AppFailureError notFound */
export function removeEvidence(context: ServiceContext, { id }: Input<'block-scores:remove-evidence'>): null {
  const found = findEvidence(context.database, id) ?? fail({ kind: 'notFound', entity: 'scoreEvidence', id });
  recordStep(context, `Bỏ minh chứng ${found.name}`, () => deleteRow(context.database, 'block_evidence', id));
  return null;
}

/** A kept file of evidence with its content. @throws AppFailureError notFound */
export function readEvidence(
  context: ServiceContext,
  id: number,
): { readonly fileName: string; readonly content: Uint8Array } {
  const found = findEvidence(context.database, id);
  const content = found === null || found.sha256 === null ? null : keptContent(context.database, found.sha256);
  if (found === null || content === null) return fail({ kind: 'notFound', entity: 'scoreEvidence', id });
  return { fileName: found.name, content };
}
