import { foldText } from '../../text/fold.ts';
import type { TableColumn } from './describe-columns.ts';
import { type HeaderPlace, isNumberingRow } from './find-header.ts';
import type { ImportField } from './import-field.ts';
import { isEmptyText } from './read-values.ts';
import type { SheetText } from './sheet-text.ts';
import { isUnitName } from './unit-words.ts';

/** What a row of a sheet is. */
export const sourceRowRoles = [
  'heading',
  'header',
  'numbering',
  'group',
  'data',
  'total',
  'note',
  'signature',
  'blank',
] as const;
export type SourceRowRole = (typeof sourceRowRoles)[number];

const TOTAL =
  /^(?:\d+\.?\s*)?(?:tổng(?=\s*(?:số|cộng|hợp|:|$))|cộng(?=\s*(?:$|:|\d|[IVX]+\b|phòng|đơn vị|toàn|chung|mục|nhóm))|tong (?:so|cong)(?=\s|:|$))/iu;
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|ky)|thu truong|(?:pho )?giam doc|(?:pho )?truong (?:phong|don vi|ban)|(?:pho )?chanh van phong|ky ten|ky,? ghi|ky va ghi|(?:t ?m|k ?t|t ?l|t ?u ?q) |noi nhan|xac nhan|(?:pho )?chu tich|lanh dao (?:don vi|phong)|dai dien|hoi dong (?:thi dua|tdkt)|(?:pho )?chi cuc truong|phu trach|da ky)/;
const DATED_PLACE = /ngay\s*\d{0,2}\s*thang\s*\d{0,2}\s*nam/;
const NOTE =
  /^(?:ghi chu|luu y|danh sach (?:nay|tren|co|gom)|an dinh|bang chu|tong hop|so nguoi|trong do|cot \d|\d+ (?:nguoi|ca nhan|tap the)\b)/;

const evidenceFields: ReadonlySet<ImportField> = new Set([
  'nationalId',
  'birth',
  'birthOfMan',
  'birthOfWoman',
  'gender',
  'isMale',
  'isFemale',
  'ethnicGroup',
  'isPartyMember',
  'kind',
  'startedOn',
  'position',
  'awards',
  'award',
  'decisionNumber',
  'decidedOn',
  'decision',
  'amount',
  'citation',
  'rating',
  'ratingMark',
  'score',
  'share',
  'scope',
  'recognizedBy',
]);
const nameFields: ReadonlySet<ImportField> = new Set([
  'fullName',
  'familyName',
  'middleName',
  'givenName',
  'collective',
  'initiativeName',
  'authors',
]);

/** Roman numerals and letters that number groups; a lone letter may be followed by a dot or a bracket. */
export const GROUP_NUMBER = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u;
const LEADING_GROUP_NUMBER = /^(?:[IVX]{1,5}|[A-HĐ])[.)/]\s*/u;

/** A row with its role; `groupText` is what a group row is called, without its number. */
export interface RowRole {
  readonly role: SourceRowRole;
  readonly groupText: string | null;
}

/** What each row of a sheet is, from the top. `chosen` are the officer's corrections by row. */
export function rowRoles(
  sheet: SheetText,
  header: HeaderPlace | null,
  columns: readonly TableColumn[],
  chosen: ReadonlyMap<number, SourceRowRole>,
): RowRole[] {
  const roles: RowRole[] = [];
  const shape = tableShape(columns);
  let isSigned = false;
  for (let row = 0; row < sheet.rowCount; row++) {
    const own = chosen.get(row);
    if (own !== undefined) roles.push({ role: own, groupText: own === 'group' ? groupTextOf(sheet, row) : null });
    else if (header !== null && row < header.top)
      roles.push({ role: isBlank(sheet, row) ? 'blank' : 'heading', groupText: null });
    else if (header !== null && row <= header.bottom) roles.push({ role: 'header', groupText: null });
    else {
      const role = roleBelow(sheet, row, shape, isSigned);
      if (role.role === 'signature') isSigned = true;
      roles.push(role);
    }
  }
  return roles;
}

interface TableShape {
  readonly ordinal: number;
  readonly names: readonly number[];
  readonly evidence: readonly number[];
  readonly ofCollectives: boolean;
  /** Every line of the header, as its cells write it. */
  readonly headerLines: ReadonlySet<string>;
}

function tableShape(columns: readonly TableColumn[]): TableShape {
  const those = (test: (field: ImportField) => boolean) =>
    columns.filter(({ meaning }) => meaning.field !== null && test(meaning.field)).map(({ index }) => index);
  return {
    headerLines: new Set(columns.flatMap(({ headerLines }) => headerLines)),
    ordinal: those((field) => field === 'ordinal')[0] ?? -1,
    names: those((field) => nameFields.has(field)),
    evidence: those((field) => evidenceFields.has(field)),
    ofCollectives:
      columns.some(({ meaning }) => meaning.field === 'collective') &&
      !columns.some(({ meaning }) => meaning.field === 'fullName' || meaning.field === 'familyName'),
  };
}

function isBlank(sheet: SheetText, row: number): boolean {
  for (let column = 0; column < sheet.width; column++) if (sheet.text(row, column) !== '') return false;
  return true;
}

const only = (role: SourceRowRole): RowRole => ({ role, groupText: null });

function roleBelow(sheet: SheetText, row: number, shape: TableShape, isSigned: boolean): RowRole {
  const texts: string[] = [];
  for (let column = 0; column < sheet.width; column++) {
    const text = sheet.text(row, column);
    if (text !== '') texts.push(text);
  }
  const ordinal = shape.ordinal === -1 ? '' : sheet.text(row, shape.ordinal);
  const name = shape.names
    .map((column) => sheet.spreadText(row, column))
    .filter((text) => text !== '')
    .join(' ');
  const evidence = shape.evidence.map((column) => sheet.text(row, column)).filter((text) => text !== '');
  // Dots in every cell stand for rows that were left out.
  if (texts.every(isEmptyText)) return only('blank');
  if (isNumberingRow(sheet, row)) return only('numbering');
  if (isRepeatedHeader(texts, shape.headerLines)) return only('header');
  const isNumbered = /^\d+[.)]?$/.test(ordinal);
  const first = texts[0] as string;
  if (TOTAL.test(first) || TOTAL.test(name)) {
    if (!isNumbered || !evidence.some((text) => /\d{4}/.test(text))) return only('total');
  }
  if (isSigned && !(isNumbered && name !== '' && evidence.length > 0)) return only('signature');
  const isPlaced = isNumbered || evidence.length > 1;
  if (!isPlaced && texts.some((text) => isSignature(text))) return only('signature');
  if (!isNumbered && evidence.length === 0 && NOTE.test(foldText(first))) return only('note');
  if (!isNumbered && /^[(*]/.test(first) && evidence.length === 0) return only('note');
  const group = groupOf(sheet, row, shape, { ordinal, name, evidence, texts });
  if (group !== null) return group;
  if (name === '') return only(evidence.length === 0 ? (isNumbered ? 'blank' : 'note') : 'data');
  return only('data');
}

function isSignature(text: string): boolean {
  const folded = `${foldText(text)} `;
  return SIGNATURE.test(folded) || (DATED_PLACE.test(folded) && text.length < 70);
}

/** The header again, at the top of a page: at least three of its lines, and little else. */
function isRepeatedHeader(texts: readonly string[], headerLines: ReadonlySet<string>): boolean {
  let known = 0;
  for (const text of texts) if (headerLines.has(text)) known += 1;
  return known >= 3 && known * 2 >= texts.length;
}

function groupOf(
  sheet: SheetText,
  row: number,
  shape: TableShape,
  found: { ordinal: string; name: string; evidence: readonly string[]; texts: readonly string[] },
): RowRole | null {
  const { ordinal, name, evidence, texts } = found;
  const isGroupNumber = GROUP_NUMBER.test(ordinal);
  const onlyCounts = evidence.every((value) => /^\d{1,4}$/.test(value));
  if (evidence.length > 0 && !onlyCounts && !isGroupNumber) return null;
  const text = groupTextOf(sheet, row);
  const isUnit = isUnitName(text);
  if (isGroupNumber && evidence.length === 0) return { role: 'group', groupText: text };
  if (isGroupNumber && isUnit) return { role: onlyCounts ? 'group' : 'data', groupText: text };
  if (evidence.length > 0 && !onlyCounts) return null;
  const isWide = isWideRow(sheet, row);
  if (isWide && texts.length <= 2 && !/^\d+$/.test(ordinal)) return { role: 'group', groupText: text };
  if (LEADING_GROUP_NUMBER.test(texts[0] as string) && evidence.length === 0) return { role: 'group', groupText: text };
  if (shape.ofCollectives) return null;
  const isAlone = texts.length - evidence.length <= (ordinal === '' ? 1 : 2);
  if (isUnit && isAlone && (ordinal === '' || !/^\d+$/.test(ordinal) || evidence.length === 0))
    return { role: 'group', groupText: text };
  // Text in the column of the numbers alone ("Khối hành chính"), or beside empty name cells.
  if (name === '' && isAlone && /\p{L}{2}/u.test(text) && evidence.length === 0)
    return { role: 'group', groupText: text };
  return null;
}

/** Whether a cell of the row is merged over at least three columns. */
function isWideRow(sheet: SheetText, row: number): boolean {
  for (let column = 0; column < sheet.width; column++) {
    const area = sheet.areaOf(row, column);
    if (
      area !== undefined &&
      area.startRow === row &&
      area.endColumn - area.startColumn >= 2 &&
      sheet.text(row, area.startColumn) !== ''
    )
      return true;
  }
  return false;
}

function groupTextOf(sheet: SheetText, row: number): string {
  for (let column = 0; column < sheet.width; column++) {
    const text = sheet
      .text(row, column)
      .replace(LEADING_GROUP_NUMBER, '')
      .replace(/^\d+[.)]\s*/, '');
    if (/\p{L}{2}/u.test(text) && !GROUP_NUMBER.test(text))
      return text
        .replace(/[:;,.]+\s*$/, '')
        .replace(/\s+/g, ' ')
        .replace(/\s*[([:]\s*\d+.*$/, '');
  }
  return '';
}
