import { describe, expect, test } from 'vitest';
import { addBlanks, listBlanks } from '#electron/services/certificates/blanks.ts';
import {
  listCertificateDesigns,
  readCertificateBackground,
  removeCertificateDesign,
  saveCertificateDesign,
  setCertificateBackground,
} from '#electron/services/certificates/certificate-designs.ts';
import { readCertificateBatch } from '#electron/services/certificates/gather-certificates.ts';
import { saveDecision } from '#electron/services/decisions/save-decision.ts';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { noCorrection } from '#shared/domain/certificates/certificate-design.ts';
import { blankDesign } from '#shared/domain/certificates/standard-designs.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';

type Office = ReturnType<typeof newOffice>;

const head = {
  number: '5',
  symbol: 'QĐ-SCT',
  signedOn: '2026-01-05',
  issuer: 'Sở Công Thương',
  level: 'grassroots',
  signerName: 'Hà Văn Thử',
  signerPost: 'Giám đốc',
  commendationKind: 'merit',
  subjectLine: 'Về việc tặng Giấy khen',
  note: null,
} as const;

function decisionFor(
  office: Office,
  names: readonly string[],
  citation: string | null = 'Đã có thành tích xuất sắc',
): number {
  const award = office.database.prepare("SELECT id FROM award_types WHERE code = 'GK'").pluck().get() as number;
  const recipients = names.map((name) => ({
    id: null,
    awardTypeId: award,
    recipient: { kind: 'named', name, subject: 'person' } as const,
    year: 2025,
    position: null,
    unitName: null,
    citation,
    amount: null,
    status: 'granted' as const,
  }));
  return saveDecision(office, { id: null, decision: head, recipients }).id;
}

const params = (decisionId: number) => ({
  decisionId,
  design: null,
  awardTypeIds: null,
  numbers: null,
  signerId: null,
  commonCitation: null,
  correction: noCorrection,
  withBackground: false,
});

describe('certificates of a decision', () => {
  test('they come in calling order, and number 17 alone can be printed again', async () => {
    const office = newOffice();
    const names = Array.from({ length: 20 }, (_, index) => `Người Thứ ${index + 1}`);
    const decisionId = decisionFor(office, names);
    expect(readCertificateBatch(office, params(decisionId)).sheets.map((sheet) => sheet.recipientName)).toEqual(names);
    const request = { document: 'certificates', params: { ...params(decisionId), numbers: [17] } } as const;
    const { html } = await renderDocument(office, request, 'html');
    expect(html?.match(/class="sheet/g)).toHaveLength(1);
    expect(html).toContain('Người Thứ 17');
    expect(html).toContain('Số sổ vàng: 17');
    await expect(renderDocument(office, request, 'docx')).rejects.toThrow('refused');
  });

  test('who has no citation is told before paper is wasted, and the common one stands in', () => {
    const office = newOffice();
    const decisionId = decisionFor(office, ['Nông Thị Hạnh'], null);
    expect(readCertificateBatch(office, params(decisionId)).warnings.join(' ')).toContain('chưa có thành tích');
    const filled = readCertificateBatch(office, {
      ...params(decisionId),
      commonCitation: 'Hoàn thành xuất sắc nhiệm vụ',
    });
    expect(filled.warnings.join(' ')).not.toContain('chưa có thành tích');
  });

  test('a name that cannot fit its line even at the least size is told with its number', () => {
    const office = newOffice();
    const decisionId = decisionFor(office, ['Nguyễn Văn An', `Hoàng ${'Phương '.repeat(25)}Anh`]);
    expect(
      readCertificateBatch(office, params(decisionId)).warnings.some((warning) => warning.startsWith('Số 2:')),
    ).toBe(true);
  });
});

describe('designs of certificates', () => {
  test('a design is kept with its scanned blank, and Ctrl+Z takes the last change back', () => {
    const office = newOffice();
    const { id } = saveCertificateDesign(office, { id: null, design: blankDesign });
    const scan = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    setCertificateBackground(office, { id, fileName: 'phoi.png', bytes: scan });
    expect(readCertificateBackground(office, { id })).toEqual({ mediaType: 'image/png', bytes: scan });
    undoStep(office);
    expect(readCertificateBackground(office, { id })).toBeNull();
    expect(listCertificateDesigns(office)[0]?.design).toEqual(blankDesign);
  });

  test('a scan that is no picture, and a name used twice, are refused', () => {
    const office = newOffice();
    const { id } = saveCertificateDesign(office, { id: null, design: blankDesign });
    const pdf = new TextEncoder().encode('%PDF-1.7');
    expect(failureOf(() => setCertificateBackground(office, { id, fileName: 'phoi.pdf', bytes: pdf }))).toMatchObject({
      kind: 'refused',
    });
    expect(failureOf(() => saveCertificateDesign(office, { id: null, design: blankDesign }))).toMatchObject({
      field: 'name',
    });
  });

  test('blanks received, printed and spoiled leave a stock; a design with a log of blanks is not removed', () => {
    const office = newOffice();
    const { id } = saveCertificateDesign(office, { id: null, design: blankDesign });
    const movement = {
      designId: id,
      happenedOn: '2026-11-22',
      decisionNumber: null,
      orderNumbers: null,
      note: null,
    } as const;
    addBlanks(office, { ...movement, kind: 'received', quantity: 100 });
    addBlanks(office, { ...movement, kind: 'printed', quantity: 30, orderNumbers: '1-30' });
    addBlanks(office, { ...movement, kind: 'spoiled', quantity: 2, note: 'Kẹt giấy' });
    expect(listCertificateDesigns(office)[0]?.blanksLeft).toBe(68);
    expect(listBlanks(office).map((row) => row.kind)).toEqual(['spoiled', 'printed', 'received']);
    expect(failureOf(() => removeCertificateDesign(office, { id }))).toMatchObject({ kind: 'inUse' });
  });
});
