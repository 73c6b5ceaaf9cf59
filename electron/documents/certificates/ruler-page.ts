import type { PrinterCorrection } from '../../../shared/domain/certificates/certificate-design.ts';
import { corrected } from '../../../shared/domain/certificates/certificate-svg.ts';
import { rulerMarks } from '../../../shared/domain/certificates/printer-measures.ts';
import { svgPages } from './svg-pages.ts';

const RULER_MARK = rulerMarks.edge;

/**
 * The ruler page: a cross at 20 mm from the left and the top edge, two rulers of known length, and what to do with them. Printed
 * with a correction it shows whether that is right.
 */
export function rulerPage(width: number, height: number, printer: string, correction: PrinterCorrection): string {
  const [horizontal, vertical] = [
    Math.min(rulerMarks.horizontal, width - 2 * RULER_MARK),
    Math.min(rulerMarks.vertical, height - 2 * RULER_MARK),
  ];
  const line = (path: string, weight = 0.15) =>
    `<path d="${path}" fill="none" stroke="#000" stroke-width="${weight}"/>`;
  const text = (x: number, y: number, content: string, size = 3.5) =>
    `<text x="${x}" y="${y}" font-size="${size}" font-family='"Times New Roman","Liberation Serif",serif'>${content}</text>`;
  const ticks: string[] = [];
  for (let at = 0; at <= horizontal; at++) {
    const length = at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2;
    ticks.push(`M${RULER_MARK + at} ${RULER_MARK}v${length}`);
  }
  for (let at = 0; at <= vertical; at++) {
    const length = at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2;
    ticks.push(`M${RULER_MARK} ${RULER_MARK + at}h${length}`);
  }
  const name = printer.replace(/[<>&]/g, ' ');
  const numbers = [
    ...Array.from({ length: Math.floor(horizontal / 20) }, (_, index) =>
      text(RULER_MARK + 20 * (index + 1) - 2, RULER_MARK + 9, String(20 * (index + 1)), 3),
    ),
    ...Array.from({ length: Math.floor(vertical / 20) }, (_, index) =>
      text(RULER_MARK + 6, RULER_MARK + 20 * (index + 1) + 1, String(20 * (index + 1)), 3),
    ),
  ];
  const instructions = [
    `Trang thước căn máy in${name === '' ? '' : `: ${name}`}`,
    `1. Đo từ mép trái tờ giấy đến vạch dọc A: đúng phải là ${RULER_MARK} mm.`,
    `2. Đo từ mép trên tờ giấy đến vạch ngang B: đúng phải là ${RULER_MARK} mm.`,
    'Nhập hai số đo được vào ô «Mép trái đến A», «Mép trên đến B».',
    `Nếu cần: vạch ngang dài đúng ${horizontal} mm, vạch dọc dài đúng ${vertical} mm; in bị co giãn thì nhập số đo được.`,
    'Khi in nhớ chọn tỷ lệ 100 % (Actual size), không chọn “Fit to page”.',
  ];
  const content = [
    line(`M${RULER_MARK} ${RULER_MARK}h${horizontal}`, 0.25),
    line(`M${RULER_MARK} ${RULER_MARK}v${vertical}`, 0.25),
    line(ticks.join('')),
    line(`M${RULER_MARK - 8} ${RULER_MARK}h6M${RULER_MARK} ${RULER_MARK - 8}v6`),
    ...numbers,
    text(RULER_MARK + 1.5, RULER_MARK - 3, 'A'),
    text(RULER_MARK - 6, RULER_MARK - 1.5, 'B'),
    ...instructions.map((instruction, index) =>
      text(RULER_MARK + 20, RULER_MARK + 28 + 7 * index, instruction, index === 0 ? 5 : 4),
    ),
  ];
  return svgPages('Trang thước căn máy in', [{ width, height, svg: corrected(correction, content.join('')) }]);
}
