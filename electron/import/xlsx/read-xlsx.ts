import type { SourceFile, SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { attribute, XmlReader } from '../../documents/word/xml-reader.ts';
import { refuseSource } from '../import-refusal.ts';
import { sourceLimits } from '../source-limits.ts';
import type { ZipArchive } from '../zip-archive.ts';
import { readCellStyles } from './cell-styles.ts';
import { readWorksheet } from './read-worksheet.ts';
import { localName, readSharedStrings } from './shared-strings.ts';

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

/** The sheets of an .xlsx file. Sheets of charts and macros are left out. @throws SourceRefusal */
export function readXlsx(archive: ZipArchive, onRow: (row: number) => void): SourceFile {
  const workbookPart = workbookPath(archive);
  const workbook = archive.readXml(workbookPart) ?? refuseSource('damaged');
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const relations = readRelations(archive.readXml(`${folder}_rels/${workbookPart.slice(folder.length)}.rels`), folder);
  const { sheets, dateSystem } = readWorkbook(workbook);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const strings = archive.readXml(partOf('sharedStrings') ?? `${folder}sharedStrings.xml`);
  const parts = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    styles: readCellStyles(archive.readXml(partOf('styles') ?? `${folder}styles.xml`)),
    dateSystem,
  };
  const read: SourceSheet[] = [];
  for (const entry of sheets.slice(0, sourceLimits.sheets)) {
    const relation = relations.get(entry.relation);
    if (relation === undefined || relation.type !== 'worksheet') continue;
    const xml = archive.readXml(relation.target);
    if (xml !== undefined) read.push(readWorksheet(xml, entry, parts, onRow));
  }
  if (read.length === 0) refuseSource('damaged');
  return { format: 'xlsx', sheets: read, codePage: null };
}

function workbookPath(archive: ZipArchive): string {
  const main = [...readRelations(archive.readXml('_rels/.rels'), '').values()].find(
    (relation) => relation.type === 'officeDocument',
  );
  if (main !== undefined && archive.has(main.target)) return main.target;
  return archive.has('xl/workbook.xml') ? 'xl/workbook.xml' : refuseSource('damaged');
}

function readWorkbook(xml: string): { sheets: SheetEntry[]; dateSystem: 1900 | 1904 } {
  const sheets: SheetEntry[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    const name = localName(reader.name);
    if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute(reader, 'date1904') ?? '')) dateSystem = 1904;
    if (name !== 'sheet') continue;
    const relation = /\s[\w-]+:id="([^"]*)"/.exec(reader.attributeSource)?.[1] ?? '';
    const state = attribute(reader, 'state');
    sheets.push({
      name: attribute(reader, 'name') ?? `Trang ${sheets.length + 1}`,
      isHidden: state === 'hidden' || state === 'veryHidden',
      relation,
    });
  }
  return { sheets, dateSystem };
}

/** Relations of a part by their ids; targets as paths from the root of the archive. */
function readRelations(xml: string | undefined, folder: string): Map<string, { type: string; target: string }> {
  const relations = new Map<string, { type: string; target: string }>();
  if (xml === undefined) return relations;
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || localName(reader.name) !== 'Relationship') continue;
    const target = attribute(reader, 'Target') ?? '';
    const type = attribute(reader, 'Type') ?? '';
    relations.set(attribute(reader, 'Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolvePath(target.startsWith('/') ? target.slice(1) : folder + target),
    });
  }
  return relations;
}

function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
