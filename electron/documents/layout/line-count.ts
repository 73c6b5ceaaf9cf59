import { textWidth } from './text-width.ts';

/** How many lines a text takes in a space `width` points wide, broken at spaces and, where a word is too long, inside it. */
export function lineCount(text: string, width: number, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  return text.split('\n').reduce((lines, part) => lines + partLines(part, width, size, weight), 0);
}

function partLines(text: string, width: number, size: number, weight: 'regular' | 'bold'): number {
  if (textWidth(text, size, weight) <= width) return 1;
  const space = textWidth(' ', size, weight);
  let lines = 1;
  // What a line is indented with, no later line has.
  const words = text.trimStart();
  let filled = (text.length - words.length) * space;
  for (const word of words.split(' ')) {
    const length = textWidth(word, size, weight);
    if (filled > 0 && filled + space + length > width) {
      lines++;
      filled = 0;
    }
    filled += filled > 0 ? space + length : length;
    if (filled > width) {
      lines += Math.floor(filled / width);
      filled %= width;
    }
  }
  return lines;
}
