import type { CertificateParams, DesignChoice } from '#shared/contracts/certificate-documents.ts';
import type { CertificateBatch } from '#shared/contracts/certificates.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import type { AwardRecord } from '#shared/domain/award-lists/award-record.ts';
import type { CertificateDesign } from '#shared/domain/certificates/certificate-design.ts';
import { certificateValues } from '#shared/domain/certificates/certificate-values.ts';
import { standardDesignFor, standardDesigns } from '#shared/domain/certificates/standard-designs.ts';
import type { OfficeHeading } from '#shared/domain/documents/office-heading.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { capitalizeFirstLetter, toLowerCaseText } from '#shared/text/letter-case.ts';
import { findDesign } from '../../database/repositories/certificate-repository.ts';
import { goldenBookOfDecision } from '../../database/repositories/golden-book-repository.ts';
import { type CertificateSheet, checkCertificates } from '../../documents/certificates/render-certificates.ts';
import { readDecision } from '../decisions/read-decisions.ts';
import { gatherAwards } from '../documents/gather-awards.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { readOffice } from '../office/read-office.ts';
import type { ServiceContext } from '../service-context.ts';

/** The sheets of a batch, each with the award that it is for. */
export interface GatheredCertificates {
  readonly decision: DecisionRow;
  readonly awards: readonly (AwardRecord & { readonly orderNumber: number })[];
  readonly sheets: readonly CertificateSheet[];
}

/**
 * The certificates of a decision in calling order: that of its list, whose numbers are the golden book's. Revoked awards have
 * none. @throws AppFailureError notFound
 */
export function gatherCertificates(context: ServiceContext, params: CertificateParams): GatheredCertificates {
  const { decision, awards } = readDecision(context, { id: params.decisionId });
  const wanted = awards
    .map((award, index) => ({ ...award, orderNumber: award.orderNumber ?? index + 1 }))
    .filter(
      (award) =>
        award.status !== 'revoked' &&
        (params.awardTypeIds === null || params.awardTypeIds.includes(award.awardTypeId)) &&
        (params.numbers === null || params.numbers.includes(award.orderNumber)),
    )
    .sort((one, other) => one.orderNumber - other.orderNumber);
  const numbers = wanted.map((award) => award.orderNumber);
  const records = gatherAwards(context, wanted).map((record, index) => ({
    ...record,
    orderNumber: numbers[index] ?? 0,
  }));
  const heading = headingOf(context, decision, params.signerId);
  const golden = new Map(
    goldenBookOfDecision(context.database, decision.id).map((entry) => [entry.awardId, entry.number]),
  );
  const design = params.design === null ? null : chosenDesign(context, params.design);
  const sheets = records.map((record) => ({
    design: design ?? standardDesignFor(record),
    values: {
      ...certificateValues(record, heading, params.commonCitation ?? ''),
      'Thẩm quyền': authority(decision, heading),
      // The number of the year, where the office has given it one; else the place in the decision's list.
      ...numberInBook(golden.get(record.id) ?? null),
    },
  }));
  return { decision, awards: records, sheets };
}

function numberInBook(number: number | null): Readonly<Record<string, string>> {
  return number === null ? {} : { 'Số sổ vàng': String(number) };
}

function chosenDesign({ database }: ServiceContext, choice: Exclude<DesignChoice, null>): CertificateDesign {
  if (typeof choice === 'string') return standardDesigns[choice];
  return findDesign(database, choice)?.design ?? fail({ kind: 'notFound', entity: 'certificateDesign', id: choice });
}

/** Who signed the decision signs the certificate: the office's signer of that name, with his authority, else as entered. */
function headingOf(context: ServiceContext, decision: DecisionRow, signerId: number | null): OfficeHeading {
  const signer = readOffice(context).signers.find((known) => known.fullName === decision.signerName);
  const heading = officeHeading(context, signerId ?? signer?.id ?? null, []);
  if (signerId !== null || signer !== undefined || decision.signerName === null) return heading;
  return {
    ...heading,
    signature: { authority: '', post: decision.signerPost ?? 'Giám đốc', name: decision.signerName },
  };
}

/** `Giám đốc Sở Công Thương` for a decision of the office; the issuer's own name for one from above. */
function authority(decision: DecisionRow, heading: OfficeHeading): string {
  if (decision.issuer.toLowerCase() !== heading.officeName.toLowerCase()) return decision.issuer;
  const { signature } = heading;
  const head = signature.authority === '' ? signature.post : signature.authority.replace(/^[A-Z]+\.\s*/, '');
  return `${capitalizeFirstLetter(toLowerCaseText(head))} ${heading.officeName}`;
}

/** What a batch would print and what would be wrong with it. @throws AppFailureError notFound */
export function readCertificateBatch(context: ServiceContext, params: CertificateParams): CertificateBatch {
  const { awards, sheets } = gatherCertificates(context, params);
  const { tooLong, fontGaps } = checkCertificates(sheets);
  const withoutCitation = awards.filter((award) => award.citation === null && params.commonCitation === null);
  const unknownGender = awards.filter((award) => award.subject === 'person' && award.gender === null);
  const warnings = [
    ...tooLong.map(
      ({ sheet, text }) =>
        `Số ${awards[sheet]?.orderNumber ?? ''}: chữ dài quá khung dù đã thu nhỏ hết mức: “${text}”.`,
    ),
    ...fontGaps.map(({ font, letters }) =>
      letters === ''
        ? `Máy này không có phông “${font}”; bản in dùng Times New Roman. Hãy cài phông hoặc chọn phông khác.`
        : `Phông “${font}” không có chữ: ${letters}. Hãy chọn phông khác.`,
    ),
    ...listed(withoutCitation, 'chưa có thành tích để ghi; hãy nhập ở quyết định hoặc ở ô Thành tích chung'),
    ...listed(unknownGender, 'chưa rõ giới tính nên ghi “Ông (Bà)”'),
  ];
  const listOf = awards.map(({ id, orderNumber, recipientName, awardName }) => ({
    awardId: id,
    number: orderNumber,
    recipientName,
    awardName,
  }));
  return { sheets: listOf, warnings };
}

function listed(awards: GatheredCertificates['awards'], what: string): string[] {
  if (awards.length === 0) return [];
  const names = awards.slice(0, 3).map((award) => `số ${award.orderNumber} ${award.recipientName}`);
  const more = awards.length > names.length ? ` và ${awards.length - names.length} tờ khác` : '';
  return [`${awards.length} tờ ${what}: ${names.join('; ')}${more}.`];
}
