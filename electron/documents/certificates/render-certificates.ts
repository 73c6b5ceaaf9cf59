import { certificateDecoration } from '../../../shared/domain/certificates/certificate-decoration.ts';
import type { CertificateDesign, PrinterCorrection } from '../../../shared/domain/certificates/certificate-design.ts';
import { certificateSvg } from '../../../shared/domain/certificates/certificate-svg.ts';
import type { CertificateValues } from '../../../shared/domain/certificates/certificate-values.ts';
import { type LaidOutField, layOutField } from '../../../shared/domain/certificates/lay-out-field.ts';
import { type FontGap, fontMeasure } from '../fonts/measure-text.ts';
import { type SvgPage, svgPages } from './svg-pages.ts';

/** One certificate to print: what it says, in which design. */
export interface CertificateSheet {
  readonly design: CertificateDesign;
  readonly values: CertificateValues;
}

/** A scanned blank. */
export interface CertificateBackground {
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Certificates as pages of exact size. With `background`, the scanned blank lies behind each of them. */
export function renderCertificates(
  title: string,
  sheets: readonly CertificateSheet[],
  correction: PrinterCorrection,
  background: CertificateBackground | null,
): string {
  const { measure } = fontMeasure();
  const decorations = new Map<CertificateDesign, string>();
  const pages = sheets.map(({ design, values }): SvgPage => {
    const decorationId = decorations.get(design) ?? `decoration${decorations.size}`;
    decorations.set(design, decorationId);
    const fields = layOutAll(design, values, measure);
    const svg = certificateSvg(design, fields, correction, {
      decorationId,
      background: background === null ? null : 'scan',
    });
    return { width: design.width, height: design.height, svg };
  });
  const shared = [...decorations].map(([design, id]) => `<g id="${id}">${certificateDecoration(design)}</g>`);
  const [first] = sheets;
  if (background !== null && first !== undefined) shared.push(scanSvg(background, first.design));
  return svgPages(title, pages, shared.join(''));
}

function scanSvg({ mediaType, content }: CertificateBackground, { width, height }: CertificateDesign): string {
  const source = `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`;
  return `<image id="scan" href="${source}" x="0" y="0" width="${width}" height="${height}" preserveAspectRatio="none"/>`;
}

function layOutAll(
  design: CertificateDesign,
  values: CertificateValues,
  measure: Parameters<typeof layOutField>[2],
): LaidOutField[] {
  return design.fields.map((field) => layOutField(field, values, measure));
}

/** What would go wrong on paper: texts too long for their room at the least size, and letters or fonts that this machine lacks. */
export interface CertificateCheck {
  /** By sheet: the texts that do not fit. */
  readonly tooLong: readonly { readonly sheet: number; readonly text: string }[];
  readonly fontGaps: readonly FontGap[];
}

/** Looks at every sheet as it will print. */
export function checkCertificates(sheets: readonly CertificateSheet[]): CertificateCheck {
  const { measure, gaps } = fontMeasure();
  const tooLong = sheets.flatMap(({ design, values }, sheet) =>
    layOutAll(design, values, measure)
      .filter((field) => field.isTooLong)
      .map(({ lines }) => ({ sheet, text: lines.map((line) => line.runs.map((run) => run.text).join('')).join(' ') })),
  );
  return { tooLong, fontGaps: gaps() };
}
