/** Where the lines of a field stand inside its width. */
export type CertificateAlign = 'left' | 'center' | 'right';
/** How the text of a field is written, whatever its source has. */
export type CertificateLetterCase = 'as-written' | 'upper' | 'title';

/**
 * A text on a certificate. Lengths in millimetres from the paper's left and top edge, sizes in points. The place of a line is
 * that of its foot (`baseline`), since the lines printed on a blank are what letters stand on.
 */
export interface CertificateField {
  readonly id: string;
  /** Fixed words and placeholders: `{Danh xưng} {Họ và tên}`. */
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly font: string;
  readonly size: number;
  /** A text too long for its room is set smaller, down to this. */
  readonly leastSize: number;
  /** Lines that the text may take before it is set smaller. */
  readonly mostLines: number;
  /** From foot to foot of two lines, in millimetres. */
  readonly lineStep: number;
  readonly align: CertificateAlign;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** `#rrggbb`. */
  readonly color: string;
  readonly letterCase: CertificateLetterCase;
  /** A line below, as long as the text, as under Tiêu ngữ. */
  readonly hasRule: boolean;
}

/**
 * What is drawn around the fields: nothing (a blank that is printed already), border and national emblem, or these with red
 * flags beside the emblem. Nghị định 98/2023/NĐ-CP, Điều 104.
 */
export type CertificateDecoration = 'none' | 'emblem' | 'emblem-and-flags';

/** A certificate's paper and what stands where on it. */
export interface CertificateDesign {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly decoration: CertificateDecoration;
  readonly fields: readonly CertificateField[];
}

/** How far a printer prints from where it should, found with the ruler page: added to every place, and the size of a millimetre. */
export interface PrinterCorrection {
  readonly shiftX: number;
  readonly shiftY: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** A printer that prints where it should. */
export const noCorrection: PrinterCorrection = { shiftX: 0, shiftY: 0, scaleX: 1, scaleY: 1 };
