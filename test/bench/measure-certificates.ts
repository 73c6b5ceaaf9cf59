import { printPdf } from '#electron/command-line/print-pdf.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { noCorrection } from '#shared/domain/certificates/certificate-design.ts';
import { type Figure, median, timesOf } from './figure.ts';

/** 300 certificates in full, with emblem and border, as one PDF; with and without the start of the browser that prints it. */
export async function measureCertificates(file: string): Promise<Figure[]> {
  const office = new OfficeSession('bench');
  office.open(file);
  const decision = office.call('decisions:list', {}).find((row) => row.personCount >= 300);
  const params = {
    decisionId: decision?.id ?? 1,
    design: null,
    awardTypeIds: null,
    numbers: Array.from({ length: 300 }, (_, index) => index + 1),
    signerId: null,
    commonCitation: 'Đã có thành tích xuất sắc trong phong trào thi đua',
    correction: noCorrection,
    withBackground: false,
  };
  const request = { document: 'certificates', params } as const;
  try {
    const pages = median(await timesOf(3, () => office.render(request, 'html')));
    const { html } = await office.render(request, 'html');
    const printed = median(await timesOf(3, () => printPdf(html ?? '')));
    const start = median(await timesOf(3, () => printPdf('<!doctype html><p>1</p>')));
    return [
      { name: '300 certificates laid out', measured: pages, unit: 'ms', promise: null },
      {
        name: '300 certificates as one PDF, in a browser that runs already',
        measured: pages + printed - start,
        unit: 'ms',
        promise: 5000,
      },
      { name: '300 certificates as one PDF, its start included', measured: pages + printed, unit: 'ms', promise: null },
    ];
  } finally {
    office.close();
  }
}
