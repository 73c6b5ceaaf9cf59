import { parseVietnameseDate } from '../../dates/parse-date.ts';
import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';
import { personDetails } from '../personal-data/person-detail.ts';
import type { ImportValues } from './import-values.ts';
import { readPositionAndUnit, splitPosition } from './read-position.ts';
import type { RowContext } from './read-row.ts';
import {
  type DayRead,
  isEmptyText,
  isMark,
  type Read,
  readDay,
  readGender,
  readNationalId,
  readNumber,
  readPersonName,
} from './read-values.ts';
import type { FieldCell, RowCells } from './row-cells.ts';
import { isUnitName } from './unit-words.ts';

type Values = { -readonly [K in keyof ImportValues]: ImportValues[K] };
type Say = (column: number | null, message: string) => void;

const LONGEST_DETAIL = 200;

/** Reads who a row is about: name in one to three columns, birth, gender, CCCD and what belongs to a person. */
export function readPersonFields(cells: RowCells, context: RowContext, values: Values, refuse: Say, notice: Say): void {
  const said = readName(cells, context, values, refuse, notice);
  readBirth(cells, context, values, refuse, notice);
  readGenderFields(cells, values, said, refuse);
  for (const { column, cell, text } of cells.of('nationalId')) {
    const read = readNationalId(cell, text, bornYearOf(values));
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value !== null) {
      values.nationalId = read.value;
      if (read.notice !== undefined) notice(column, read.notice);
    }
  }
  for (const { text } of cells.of('ethnicGroup')) if (!isEmptyText(text)) values.ethnicGroup = normalizeText(text);
  for (const { text } of cells.of('isPartyMember')) {
    const isMember = readPartyMember(text);
    if (isMember !== null) values.isPartyMember = isMember;
  }
  for (const { column, text } of cells.of('kind')) {
    if (isEmptyText(text)) continue;
    const kind = personKind(text);
    if (kind === null) notice(column, `Chưa rõ loại cán bộ “${text}”; để trống`);
    else values.kind = kind;
  }
  for (const { column, cell, text } of cells.of('startedOn')) {
    const read = readDay(cell, text, context.thisYear, cells.dateSystem, cells.isSwapped(column));
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value?.date !== undefined) values.startedOn = read.value.date;
    else if (read.value !== null) notice(column, `Ngày vào ngành chỉ ghi “${text}”; hồ sơ cần đủ ngày nên để trống`);
  }
  for (const detail of personDetails) {
    for (const { column, text } of cells.of(detail)) {
      const value = normalizeText(text);
      if (isEmptyText(text)) continue;
      if (value.length > LONGEST_DETAIL) refuse(column, `Dài quá ${LONGEST_DETAIL} ký tự; hãy rút gọn`);
      else values[detail] = value;
    }
  }
  for (const { column, cell, text } of cells.of('year')) {
    const read = readDay(cell, text.replace(/^năm\s*/iu, ''), context.thisYear, cells.dateSystem);
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value !== null) values.year = read.value.year ?? Number(read.value.date?.slice(0, 4));
  }
}

/** The year of birth, of a day or alone; null where the row tells neither. */
export function bornYearOf(values: ImportValues): number | null {
  return values.bornOn === undefined ? (values.bornYear ?? null) : Number(values.bornOn.slice(0, 4));
}

/** The gender that the name says (Ông, Bà), or null. */
function readName(
  cells: RowCells,
  context: RowContext,
  values: Values,
  refuse: Say,
  notice: Say,
): 'male' | 'female' | null {
  const parts = (['familyName', 'middleName', 'givenName'] as const).flatMap((field) => cells.of(field));
  const whole = cells.of('fullName').find(({ text }) => !isEmptyText(text));
  const collective = cells.of('collective').find(({ text }) => !isEmptyText(text));
  const authors = cells.of('authors').find(({ text }) => !isEmptyText(text));
  if (authors !== undefined && context.kind === 'initiatives') {
    readAuthors(cells, authors, values, refuse);
    if (whole === undefined) return null;
  }
  const text =
    whole?.text ??
    parts
      .map((part) => part.text)
      .filter((part) => !isEmptyText(part))
      .join(' ');
  const column = whole?.column ?? parts[0]?.column ?? null;
  if (text !== '') {
    const ofCollective = isUnitName(text) && context.kind !== 'people' && context.kind !== 'initiatives';
    if (ofCollective || (cells.group.ofCollectives && values.fullName === undefined)) {
      values.collective = normalizeText(text);
      return null;
    }
    const { plain, remark } = splitRemark(text);
    const { named, position } = whole === undefined ? { named: plain, position: null } : splitPosition(plain);
    const name = readPersonName(named);
    if (position !== null) readPositionAndUnit(position, values);
    if (remark !== '' && name !== null) {
      values.note ??= remark;
      notice(column, `“${remark}” đứng sau họ tên; đưa vào ghi chú`);
    }
    if (name === null) refuse(column, `“${text}” không phải họ tên`);
    else if (/[,;]/.test(name.fullName)) refuse(column, `“${text}” ghi nhiều hơn một họ tên`);
    else {
      values.fullName = name.fullName;
      if (!name.fullName.includes(' ') && whole !== undefined)
        refuse(column, `“${name.fullName}” mới có một chữ, thiếu họ`);
      return name.gender;
    }
    return null;
  }
  if (collective !== undefined) values.collective = normalizeText(collective.text);
  return null;
}

/** A remark in brackets behind a name, such as `(nghỉ hưu từ 01/7/2025)`; what only tells gender or birth is left to the name. */
function splitRemark(text: string): { readonly plain: string; readonly remark: string } {
  const [whole = '', remark = ''] = /\s*\(([^()]*\p{L}{2}[^()]*)\)\s*\.?$/u.exec(text) ?? [];
  if (whole === '' || /^(?:nam|nữ|sn|sinh)(?![\p{L}])/iu.test(remark)) return { plain: text, remark: '' };
  return { plain: text.slice(0, text.length - whole.length), remark: normalizeText(remark) };
}

/** `Nguyễn Văn A (60%), Trần Thị B (40%)`, one to a line, or with shares in a column of their own. */
function readAuthors(cells: RowCells, { column, text }: FieldCell, values: Values, refuse: Say): void {
  const shareTexts = cells
    .of('share')
    .map((share) => share.text)
    .join('\n');
  const shares = [...shareTexts.matchAll(/\d+(?:[.,]\d+)?/g)].map(([share]) =>
    Math.round(Number(share.replace(',', '.'))),
  );
  for (const { column: place, cell, text: shown } of cells.of('share')) {
    const read = cell?.kind === 'date' ? readNumber(cell, shown) : null;
    if (read !== null && 'problem' in read) refuse(place, read.problem);
  }
  const authors = text
    .split(/[;\n]|,(?!\d)|\s[-–+]\s|\s+và\s+(?=\p{Lu})/u)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece))
    .map((piece) => {
      const share = /(\d{1,3})\s*%/.exec(piece)?.[1];
      const name = readPersonName(piece.replace(/[(:–-]?\s*\d{1,3}\s*%\s*\)?/g, '').replace(/\([^)]*\)/g, ''));
      if (name === null) refuse(column, `“${piece}” không phải họ tên tác giả`);
      return { fullName: name?.fullName ?? '', share: share === undefined ? null : Number(share) };
    })
    .filter((author) => author.fullName !== '');
  values.authors =
    shares.length === authors.length
      ? authors.map((author, index) => ({ ...author, share: author.share ?? (shares[index] as number) }))
      : authors;
}

function readBirth(cells: RowCells, context: RowContext, values: Values, refuse: Say, notice: Say): void {
  const filled = (['birth', 'birthOfMan', 'birthOfWoman'] as const).flatMap((field) =>
    cells
      .of(field)
      .filter(({ text }) => !isEmptyText(text))
      .map((place) => ({ field, ...place })),
  );
  const [first, second] = filled;
  if (first === undefined) return;
  if (second !== undefined && first.field !== 'birth' && second.field !== 'birth') {
    refuse(second.column, 'Ghi năm sinh ở cả hai cột Nam và Nữ');
    return;
  }
  const read =
    readBirthInParts(cells, first.text) ??
    readDay(first.cell, first.text, context.thisYear, cells.dateSystem, cells.isSwapped(first.column));
  if ('problem' in read) {
    refuse(first.column, read.problem);
    return;
  }
  if (read.notice !== undefined) notice(first.column, read.notice);
  const bornYear =
    read.value?.year ?? (read.value?.date === undefined ? undefined : Number(read.value.date.slice(0, 4)));
  if (bornYear === undefined) return;
  if (bornYear > context.thisYear - 14)
    refuse(first.column, `Năm sinh ${bornYear} chưa đủ tuổi làm việc; hãy kiểm tra lại`);
  else if (bornYear < context.thisYear - 110) refuse(first.column, `Năm sinh ${bornYear} quá xa; hãy kiểm tra lại`);
  if (read.value?.date !== undefined) values.bornOn = read.value.date;
  else values.bornYear = bornYear;
  if (first.field !== 'birth') values.gender = first.field === 'birthOfMan' ? 'male' : 'female';
}

/** Day, month and year in a column each; null where only the year is there, or it is no table of that kind. */
function readBirthInParts(cells: RowCells, year: string): Read<DayRead> | null {
  const [day = '', month = ''] = (['birthDay', 'birthMonth'] as const).map((field) =>
    cells
      .of(field)
      .map(({ text }) => text.trim())
      .find((text) => !isEmptyText(text)),
  );
  if (day === '' || month === '') return null;
  const parsed = parseVietnameseDate(`${day}/${month}/${year}`);
  if ('problem' in parsed) return { problem: parsed.problem.replace(/\.$/, '') };
  return 'date' in parsed ? { value: { date: parsed.date } } : null;
}

function readGenderFields(cells: RowCells, values: Values, said: 'male' | 'female' | null, refuse: Say): void {
  const found: { gender: 'male' | 'female'; column: number | null }[] = [];
  if (values.gender !== undefined) found.push({ gender: values.gender, column: null });
  for (const { column, text } of cells.of('gender')) {
    const read = readGender(text);
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value !== null) found.push({ gender: read.value, column });
  }
  for (const [field, gender] of [
    ['isMale', 'male'],
    ['isFemale', 'female'],
  ] as const) {
    for (const { column, text } of cells.of(field)) {
      if (isEmptyText(text)) continue;
      if (isMark(text) || readGenderIs(text, gender)) found.push({ gender, column });
      else refuse(column, `“${text}” không phải dấu x`);
    }
  }
  if (said !== null) found.push({ gender: said, column: null });
  const [first] = found;
  if (first === undefined) return;
  if (found.some(({ gender }) => gender !== first.gender)) {
    refuse(found.at(-1)?.column ?? null, 'Giới tính ghi cả Nam và Nữ; hãy kiểm tra lại');
    delete values.gender;
  } else values.gender = first.gender;
}

function readGenderIs(text: string, gender: 'male' | 'female'): boolean {
  const read = readGender(text);
  return 'value' in read && read.value === gender;
}

/** A mark, a yes, or the day of joining; "không" is a no; an empty cell says nothing. */
function readPartyMember(text: string): boolean | null {
  if (isEmptyText(text)) return null;
  if (isMark(text) || /\d{4}|đảng viên|chính thức|dự bị/iu.test(text)) return true;
  return /^(?:không|ko|k|chưa|quần chúng)/iu.test(text) ? false : null;
}

const personKinds = [
  ['civil-servant', /cong chuc|\bcc\b/],
  ['public-employee', /vien chuc|\bvc\b/],
  ['laborer', /hop dong|lao dong|\bhd\b|\bnld\b|nhan vien/],
  ['outsider', /ngoai co quan/],
] as const;

function personKind(text: string): 'civil-servant' | 'public-employee' | 'laborer' | 'outsider' | null {
  const folded = foldText(text);
  return personKinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
