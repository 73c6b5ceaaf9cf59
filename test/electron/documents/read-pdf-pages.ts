import { spawnSync } from 'node:child_process';

/** What stands on a page of a PDF, and where its text ends at each side, in points. */
export interface PdfPage {
  readonly words: readonly string[];
  /** All letters in alphabetical order: programs disagree about spaces and the order of cells. */
  readonly letters: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

/** The pages of a PDF, by pdftotext. */
export function readPdfPages(file: string): PdfPage[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout.split('<page ').slice(1).map(readPage);
}

function readPage(source: string): PdfPage {
  const words = [...source.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => {
    // Fonts say differently how high they are; the middle of a line is the same.
    const middle = (Number(top) + Number(bottom)) / 2;
    return { left: Number(left), middle, right: Number(right), text };
  });
  return {
    words: words.map((word) => word.text),
    letters: [...words.map((word) => word.text).join('')].sort().join(''),
    left: Math.min(...words.map((word) => word.left)),
    top: Math.min(...words.map((word) => word.middle)),
    right: Math.max(...words.map((word) => word.right)),
    bottom: Math.max(...words.map((word) => word.middle)),
  };
}
