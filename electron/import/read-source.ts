import path from 'node:path';
import type { SourceFile, SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { decodeText } from './csv/decode-text.ts';
import { readDelimited } from './csv/read-delimited.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtmlTables } from './html/read-html-tables.ts';
import { readingFile, refuseSource } from './import-refusal.ts';
import { isCompoundFile, readCompoundFile } from './xls/compound-file.ts';
import { readXls } from './xls/read-xls.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { ZipArchive } from './zip-archive.ts';

/** Hears the number of each row while a file is read; may throw to stop. */
export type OnRow = (row: number) => void;

/**
 * A unit's file taken apart into sheets. What it is follows from its first bytes, not from its name: units rename files.
 * @throws AppFailureError importFile, with a sentence for each thing that can be wrong
 */
export function readSourceFile(fileName: string, bytes: Uint8Array, onRow: OnRow = () => undefined): SourceFile {
  return readingFile(fileName, () => {
    if (bytes.length === 0) refuseSource('empty');
    const file = readByContent(fileName, bytes, onRow);
    if (file.sheets.every((sheet) => sheet.rows.every((row) => row.length === 0))) refuseSource('empty');
    return file;
  });
}

/** Pasted cells: the clipboard's HTML where it holds a table (it keeps merged cells and fonts), else its text. @throws AppFailureError importFile */
export function readPastedText(text: string, html: string | null, onRow: OnRow = () => undefined): SourceFile {
  return readingFile('nội dung dán', () => {
    const tables = html === null ? [] : readHtmlTables(html);
    const sheets = tables.some(hasCells) ? tables : [readDelimited(text, 'Nội dung dán', onRow)];
    if (!sheets.some(hasCells)) refuseSource('empty');
    return { format: 'text', sheets, codePage: null };
  });
}

const hasCells = (sheet: SourceSheet): boolean => sheet.rows.some((row) => row.length > 0);

function readByContent(fileName: string, bytes: Uint8Array, onRow: OnRow): SourceFile {
  if (startsWith(bytes, 'PK')) return readZip(bytes, onRow);
  if (isCompoundFile(bytes)) return readCompound(bytes, onRow);
  if (startsWith(bytes, '%PDF')) refuseSource('pdf');
  if (startsWith(bytes, '\x89PNG') || startsWith(bytes, '\xff\xd8\xff') || startsWith(bytes, 'GIF8'))
    refuseSource('picture');
  if (startsWith(bytes, '{\\rtf')) refuseSource('old-word');
  if (bytes[0] === 0x09 && (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04 || bytes[1] === 0x08))
    return bytes[1] === 0x08 ? readXls(bytes, onRow) : refuseSource('old-excel');
  return readText(fileName, bytes, onRow);
}

function readZip(bytes: Uint8Array, onRow: OnRow): SourceFile {
  const archive = new ZipArchive(bytes);
  if (archive.has('word/document.xml')) return readDocx(archive, onRow);
  if (archive.has('xl/workbook.bin')) refuseSource('unknown-format', 'tệp .xlsb; hãy lưu thành .xlsx');
  if (archive.has('content.xml') && archive.has('mimetype')) refuseSource('open-document');
  if (archive.has('[content_types].xml') || archive.has('xl/workbook.xml')) return readXlsx(archive, onRow);
  return refuseSource('unknown-format');
}

function readCompound(bytes: Uint8Array, onRow: OnRow): SourceFile {
  const streams = readCompoundFile(bytes);
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) refuseSource('protected');
  const workbook = streams.get('Workbook') ?? streams.get('Book');
  if (workbook !== undefined) return readXls(workbook, onRow);
  return refuseSource(streams.has('WordDocument') ? 'old-word' : 'damaged');
}

function readText(fileName: string, bytes: Uint8Array, onRow: OnRow): SourceFile {
  const { text, codePage } = decodeText(bytes);
  const start = text.slice(0, 4000);
  if (/<(?:!doctype\s+html|html|table|meta)\b/i.test(start) && /<table\b/i.test(text)) {
    const sheets = readHtmlTables(text).filter(hasCells);
    return sheets.length > 0 ? { format: 'xls', sheets, codePage } : refuseSource('no-table');
  }
  if (/^\s*<\?xml/i.test(start)) refuseSource('unknown-format', 'tệp XML; hãy mở bằng Excel và lưu thành .xlsx');
  const controls = start.match(/[^\P{Cc}\t\n\v\f\r\u007f-\u009f]/gu)?.length ?? 0;
  if (controls * 100 > start.length) refuseSource('unknown-format');
  const name = path.basename(fileName, path.extname(fileName));
  return { format: 'csv', sheets: [readDelimited(text, name, onRow)], codePage };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}
