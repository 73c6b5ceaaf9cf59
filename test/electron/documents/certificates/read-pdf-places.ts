import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text of a PDF page: where its foot begins from the paper's left and top edge, and its width, in millimetres. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

/** A drawn path: the box around it, in millimetres from the paper's left and top edge. */
export interface PdfPath {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What stands where on a page of a PDF. */
export interface PdfPlaces {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly paths: readonly PdfPath[];
}

type Matrix = readonly [number, number, number, number, number, number];

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** Reads where texts and lines stand on each page, with pdf.js: independent of who wrote the PDF. */
export async function readPdfPlaces(bytes: Uint8Array, first = 1, last = first): Promise<PdfPlaces[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPlaces[] = [];
  for (let number = first; number <= Math.min(last, pdf.numPages); number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const mm = (points: number) => points * MILLIMETRES_PER_POINT;
    const content = await page.getTextContent({ disableNormalization: true });
    const texts = content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x: mm(x), baseline: mm(height - y), width: mm(item.width) }];
    });
    const operators = await page.getOperatorList();
    const paths: PdfPath[] = [];
    let now: Matrix = [1, 0, 0, 1, 0, 0];
    const kept: Matrix[] = [];
    operators.fnArray.forEach((operator, index) => {
      const values = operators.argsArray[index];
      if (operator === OPS.save) kept.push(now);
      else if (operator === OPS.restore) now = kept.pop() ?? now;
      else if (operator === OPS.transform) now = times(now, values as unknown as Matrix);
      else if (operator === OPS.constructPath && values?.[2] !== null && values?.[2] !== undefined) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = values[2] as number[];
        const [one, other] = [apply(now, x0, y0), apply(now, x1, y1)];
        paths.push({
          left: mm(Math.min(one[0], other[0])),
          top: mm(height - Math.max(one[1], other[1])),
          width: mm(Math.abs(one[0] - other[0])),
          height: mm(Math.abs(one[1] - other[1])),
        });
      }
    });
    pages.push({ width: mm(width), height: mm(height), texts: joined(texts), paths });
  }
  await task.destroy();
  return pages;
}

/** Pieces of one line that follow each other: Chromium writes a text in several where the font changes or letters are special. */
function joined(pieces: readonly PdfText[]): PdfText[] {
  const lines: PdfText[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const follows =
      last && Math.abs(last.baseline - piece.baseline) < 0.05 && Math.abs(last.x + last.width - piece.x) < 3;
    if (!follows) lines.push(piece);
    else lines[lines.length - 1] = { ...last, text: last.text + piece.text, width: piece.x + piece.width - last.x };
  }
  return lines;
}

function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
