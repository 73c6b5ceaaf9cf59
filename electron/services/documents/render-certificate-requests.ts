import type {
  CertificateParams,
  EnvelopeParams,
  FolderLabelParams,
  RulerParams,
} from '#shared/contracts/certificate-documents.ts';
import { documentNumber } from '#shared/domain/documents/document-number.ts';
import { printedDate } from '#shared/domain/documents/printed-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { readBackground } from '../../database/repositories/certificate-repository.ts';
import { findDecision } from '../../database/repositories/decision-repository.ts';
import { renderEnvelopes, renderFolderLabels } from '../../documents/certificates/labels.ts';
import { renderCertificates } from '../../documents/certificates/render-certificates.ts';
import { rulerPage } from '../../documents/certificates/ruler-page.ts';
import { gatherCertificates } from '../certificates/gather-certificates.ts';
import { readDecision } from '../decisions/read-decisions.ts';
import { readOffice } from '../office/read-office.ts';
import type { ServiceContext } from '../service-context.ts';
import { safeFileName } from './render-award-list-request.ts';
import type { Rendering } from './render-document.ts';

/** Giấy khen and certificates of titles. @throws AppFailureError notFound, refused (nobody to print for) */
export async function renderCertificatesRequest(
  context: ServiceContext,
  params: CertificateParams,
): Promise<Rendering> {
  const { decision, sheets } = gatherCertificates(context, params);
  if (sheets.length === 0) {
    fail({
      kind: 'refused',
      field: 'numbers',
      message: 'Không có tờ nào để in: hãy xem lại các số và loại khen thưởng đã chọn.',
    });
  }
  const scan =
    params.withBackground && typeof params.design === 'number' ? readBackground(context.database, params.design) : null;
  const name = safeFileName(`${decision.signedOn.slice(0, 4)} Giấy khen QĐ ${decision.number} ${decision.symbol}`);
  return { name, content: { ok: true, value: renderCertificates(name, sheets, params.correction, scan) } };
}

/** The ruler page of a printer. */
export async function renderRulerRequest(params: RulerParams): Promise<Rendering> {
  const { width, height, printer, correction } = params;
  return {
    name: 'Trang thước căn máy in',
    content: { ok: true, value: rulerPage(width, height, printer, correction) },
  };
}

/** Envelopes to the units of a decision's recipients, or to each recipient. @throws AppFailureError notFound */
export async function renderEnvelopesRequest(context: ServiceContext, params: EnvelopeParams): Promise<Rendering> {
  const { decision, awards } = readDecision(context, { id: params.decisionId });
  const office = readOffice(context);
  const sender = [office.superiorName, office.name].filter(Boolean);
  const units = [
    ...new Set(awards.map((award) => (award.subject === 'collective' ? award.recipientName : award.unitName))),
  ];
  const recipients =
    params.to === 'units'
      ? units.filter((unit) => unit !== null).map((unit) => [unit])
      : awards.map((award) =>
          [award.recipientName, [award.position, award.unitName].filter(Boolean).join(', ')].filter(Boolean),
        );
  const envelopes = recipients.map((recipient) => ({ sender, recipient }));
  const name = safeFileName(`Phong bì QĐ ${decision.number} ${decision.symbol}`);
  return { name, content: { ok: true, value: renderEnvelopes(params.size, envelopes) } };
}

/** Labels for the folders of decisions. @throws AppFailureError notFound */
export async function renderFolderLabelsRequest(
  context: ServiceContext,
  params: FolderLabelParams,
): Promise<Rendering> {
  const office = readOffice(context);
  const labels = params.decisionIds.map((id) => {
    const decision = findDecision(context.database, id) ?? fail({ kind: 'notFound', entity: 'decision', id });
    return [
      office.name.toLocaleUpperCase('vi'),
      'HỒ SƠ KHEN THƯỞNG',
      `Quyết định ${documentNumber(decision.number, decision.symbol)} ngày ${printedDate(decision.signedOn)}`,
      decision.subjectLine,
    ];
  });
  return { name: 'Nhãn bìa hồ sơ', content: { ok: true, value: renderFolderLabels(labels) } };
}
