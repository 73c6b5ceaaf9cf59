import { beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '#electron/command-line/print-pdf.ts';
import { renderCertificates } from '#electron/documents/certificates/render-certificates.ts';
import { rulerPage } from '#electron/documents/certificates/ruler-page.ts';
import { type CertificateDesign, noCorrection } from '#shared/domain/certificates/certificate-design.ts';
import { certificatePlaceholders } from '#shared/domain/certificates/certificate-values.ts';
import { certificateField, giayKhenDesign } from '#shared/domain/certificates/standard-designs.ts';
import { type PdfPlaces, readPdfPlaces } from './read-pdf-places.ts';

/** What a certificate may be off, in millimetres. */
const EXACT = 0.2;

/** Fields at odd places of an odd paper, as a blank may have them. */
const places = [
  { id: 'a', text: 'Mép trái', x: 3.7, baseline: 11.3, align: 'left' },
  { id: 'b', text: 'Mép phải', x: 150.2, baseline: 97.9, align: 'right' },
  { id: 'c', text: 'Chính giữa', x: 40.1, baseline: 133.3, align: 'center' },
  { id: 'd', text: '{Họ và tên}', x: 61.5, baseline: 203.6, align: 'left' },
] as const;
const design: CertificateDesign = {
  name: 'Phôi thử',
  width: 297,
  height: 210,
  decoration: 'none',
  fields: places.map((place) => certificateField(297, { width: 80, size: 17, ...place })),
};

describe('a certificate as it prints', () => {
  let page: PdfPlaces;
  let full: readonly PdfPlaces[];
  let shifted: PdfPlaces;
  let ruler: PdfPlaces;
  beforeAll(async () => {
    const sheet = { design, values: certificatePlaceholders };
    const only = async (html: string) => (await readPdfPlaces(await printPdf(html)))[0]!;
    page = await only(renderCertificates('Thử', [sheet], noCorrection, null));
    shifted = await only(
      renderCertificates('Thử', [sheet], { shiftX: 2.4, shiftY: -1.7, scaleX: 1.01, scaleY: 0.99 }, null),
    );
    ruler = await only(rulerPage(297, 210, 'HP LaserJet', noCorrection));
    const whole = { design: giayKhenDesign, values: certificatePlaceholders };
    full = await readPdfPlaces(
      await printPdf(renderCertificates('Thử', [whole, whole, whole], noCorrection, null)),
      1,
      9,
    );
  }, 120_000);

  test('every field stands within 0.2 mm of its setting', () => {
    for (const place of places) {
      const wanted = place.text === '{Họ và tên}' ? 'Nguyễn Thị Đào' : place.text;
      const found = page.texts.find((text) => text.text.normalize('NFC') === wanted);
      const anchor =
        place.align === 'left'
          ? found!.x
          : place.align === 'right'
            ? found!.x + found!.width
            : found!.x + found!.width / 2;
      const meant = place.x + (place.align === 'left' ? 0 : place.align === 'right' ? 80 : 40);
      expect(Math.abs(found!.baseline - place.baseline), `${wanted}: foot`).toBeLessThan(EXACT);
      expect(Math.abs(anchor - meant), `${wanted}: place`).toBeLessThan(EXACT);
    }
  });

  test('a line of 100 mm is 100 mm: the ruler page is true in both directions', () => {
    const across = ruler.paths.find((path) => path.width > 199 && path.height < 1);
    const down = ruler.paths.find((path) => path.height > 139 && path.width < 1);
    // 200 mm and 140 mm long, so that 100 mm of either is off by half of that or less.
    expect(Math.abs((across?.width ?? 0) - 200)).toBeLessThan(EXACT);
    expect(Math.abs((down?.height ?? 0) - 140)).toBeLessThan(EXACT);
    expect(Math.abs((across?.left ?? 0) - 20)).toBeLessThan(EXACT);
    expect(Math.abs((across?.top ?? 0) - 20)).toBeLessThan(EXACT);
  });

  test('the correction of a printer moves and scales every field', () => {
    const [one, other] = [page, shifted].map((sheet) => sheet.texts.find((text) => text.text === 'Mép trái')!);
    expect(other!.x).toBeCloseTo(3.7 * 1.01 + 2.4, 0);
    expect(Math.abs(other!.x - (3.7 * 1.01 + 2.4))).toBeLessThan(EXACT);
    expect(Math.abs(other!.baseline - (11.3 * 0.99 - 1.7))).toBeLessThan(EXACT);
    expect(Math.abs(one!.x - 3.7)).toBeLessThan(EXACT);
  });

  test('each certificate has a sheet of its own, and no empty sheet follows', () => {
    expect(full).toHaveLength(3);
    for (const sheet of full) {
      expect(Math.abs(sheet.width - 297)).toBeLessThan(0.5);
      expect(Math.abs(sheet.height - 210)).toBeLessThan(0.5);
      expect(
        sheet.texts
          .map((text) => text.text)
          .join(' ')
          .normalize('NFC'),
      ).toContain('Nguyễn Thị Đào');
    }
  });

  test('a certificate in full says the lines of Decree 98/2023, Article 104, from top to bottom', () => {
    const lines = full[0]!.texts
      .toSorted((one, other) => one.baseline - other.baseline)
      .map((text) => text.text.normalize('NFC'));
    const order = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'GIÁM ĐỐC SỞ CÔNG THƯƠNG',
      'TẶNG',
      'CHIẾN SĨ THI ĐUA CƠ SỞ',
      'Bà Nguyễn Thị Đào',
    ].map((line) => lines.indexOf(line));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(lines.join(' ')).toContain('Số sổ vàng: 17');
  });
});
