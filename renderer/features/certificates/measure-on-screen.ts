import { fontFamily } from '#shared/domain/certificates/certificate-svg.ts';
import type { MeasureText } from '#shared/domain/certificates/lay-out-field.ts';

let context: CanvasRenderingContext2D | null = null;

/** Large enough that rounding to pixels does not matter. */
const SIZE = 200;

/** Measures as the screen draws, without kerning, so that what is dragged is what prints. */
export const measureOnScreen: MeasureText = (text, { font, isBold, isItalic }) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length / 2;
  context.font = `${isItalic ? 'italic ' : ''}${isBold ? 'bold ' : ''}${SIZE}px ${fontFamily(font)}`;
  context.fontKerning = 'none';
  return context.measureText(text).width / SIZE;
};
