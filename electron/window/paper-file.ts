import path from 'node:path';

/** What an office's papers are; macros (.docm, .xlsm), programs, scripts, links and web pages are not among them. */
const papers = new Set(
  '.pdf .docx .doc .rtf .odt .xlsx .xls .ods .csv .tsv .txt .png .jpg .jpeg .tif .tiff .bmp .ics'.split(' '),
);

/** Whether a file is a paper by its name, as Windows would judge it: trailing dots and spaces don't count. */
export function isPaper(file: string): boolean {
  return papers.has(path.extname(file.replace(/[. ]+$/, '')).toLowerCase());
}
