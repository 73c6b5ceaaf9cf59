import type { Signer } from '#shared/contracts/office.ts';
import type { OfficeHeading, SignatureBlock } from '#shared/domain/documents/office-heading.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { readOffice } from '../../database/repositories/office-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** The heading and signature that the office's papers carry. Without a signer the place is left for a pen. @throws AppFailureError notFound */
export function officeHeading(
  context: ServiceContext,
  signerId: number | null,
  recipients: readonly string[],
): OfficeHeading {
  const office = readOffice(context.database) ?? fail({ kind: 'notFound', entity: 'office', id: 1 });
  const signer = office.signers.find((known) => known.id === signerId);
  if (signerId !== null && signer === undefined)
    fail({ kind: 'refused', field: 'signerId', message: 'Người ký đã bị xoá; hãy chọn người ký khác.' });
  return {
    superiorName: office.superiorName,
    officeName: office.name,
    placeName: office.placeName,
    symbolAbbreviation: office.symbolAbbreviation,
    signature: signer === undefined ? { authority: '', post: 'GIÁM ĐỐC', name: '' } : signatureOf(signer),
    recipients: recipients.length > 0 ? recipients : [`Lưu: VT`],
  };
}

/** KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC. Decree 30/2020, Article 13. */
function signatureOf(signer: Signer): SignatureBlock {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  const authority = signer.authority === '' ? '' : `${signer.authority} ${upper(signer.onBehalfOf ?? 'Giám đốc')}`;
  return { authority, post: upper(signer.post), name: signer.fullName };
}
