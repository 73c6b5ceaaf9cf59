import { formatDate } from '../../dates/format-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { awardsByPrecedence } from '../awards/award-catalogue.ts';
import { ratingCodes, ratingNames } from '../awards/rating-code.ts';

/** What a unit is asked for: its list of people put right, this year's registrations, or the year's ratings. */
export const unitFormPurposes = ['people', 'registrations', 'ratings'] as const;
export type UnitFormPurpose = (typeof unitFormPurposes)[number];

export const unitFormPurposeNames: Record<UnitFormPurpose, string> = {
  people: 'Rà soát danh sách cá nhân',
  registrations: 'Đăng ký thi đua',
  ratings: 'Xếp loại chất lượng',
};

/** What a cell takes: any text, a day or a year, digits with their zeros, or one of the entries of a list. */
export type FormInput = 'text' | 'date' | 'digits' | 'choice';

/** A value as it stands in the form: a text, a number of the list, a day, or a year of which no day is known. */
export type FormValue = string | number | { readonly day: string } | { readonly year: number } | null;

export interface FormColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly input: FormInput;
  /** The entries of a choice. */
  readonly choices: readonly string[];
  /** Several entries may stand in one cell, by commas. */
  readonly isMany: boolean;
  /** The unit fills it in for people who are in the list already; for newcomers everything is filled in. */
  readonly isAsked: boolean;
  /** What the little note beside the cell says. */
  readonly hint: string;
}

/** A unit's form: what stands above the table, its columns, its people, and how to fill it in. */
export interface UnitForm {
  readonly purpose: UnitFormPurpose;
  readonly officeName: string;
  readonly unitName: string;
  readonly title: string;
  readonly notice: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly FormValue[])[];
  /** Empty lines for people who are not in the list yet. */
  readonly blankRows: number;
  readonly guide: readonly string[];
}

/** What the form knows of a person, already in Vietnamese words. */
export interface FormPerson {
  readonly fullName: string;
  readonly nationalId: string | null;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: string | null;
  readonly ethnicGroup: string | null;
  readonly partyMember: string | null;
  readonly kind: string | null;
  readonly startedOn: string | null;
  readonly position: string | null;
  readonly unitName: string;
  /** What is registered or rated for the year already. */
  readonly answer: string | null;
  readonly initiativeName: string | null;
}

/** What the form is made for. */
export interface UnitFormData {
  readonly purpose: UnitFormPurpose;
  readonly year: number;
  readonly dueOn: string | null;
  readonly officeName: string;
  readonly unitName: string;
  readonly people: readonly FormPerson[];
  /** What the unit itself registers for, or how it is rated, as far as known: it stands above its people. */
  readonly collective: string | null;
  readonly genders: readonly string[];
  readonly kinds: readonly string[];
}

interface Source extends FormColumn {
  /** `index` null: the row of the unit itself. */
  readonly value: (person: FormPerson, index: number | null) => FormValue;
}

const BLANK_ROWS = 20;

/** The form of one unit. */
export function buildUnitForm(data: UnitFormData): UnitForm {
  const columns = columnsOf(data);
  const due = data.dueOn === null ? '' : ` Hạn gửi: ${formatDate(data.dueOn as IsoDate)}.`;
  return {
    purpose: data.purpose,
    officeName: data.officeName,
    unitName: data.unitName,
    title: titles[data.purpose](data.year),
    notice: `Chỉ nhập vào ô nền vàng; ô khác đã khoá. Người chưa có trong danh sách: ghi vào các dòng trống cuối bảng.${due}`,
    columns,
    rows: [
      ...(data.purpose === 'people' ? [] : [columns.map((column) => column.value(unitAsRow(data), null))]),
      ...data.people.map((person, index) => columns.map((column) => column.value(person, index))),
    ],
    blankRows: BLANK_ROWS,
    guide: guideOf(data, due),
  };
}

/** The unit itself: its name, and its answer. */
function unitAsRow({ unitName, collective }: UnitFormData): FormPerson {
  return {
    fullName: unitName,
    nationalId: null,
    bornOn: null,
    bornYear: null,
    gender: null,
    ethnicGroup: null,
    partyMember: null,
    kind: null,
    startedOn: null,
    position: null,
    unitName,
    answer: collective,
    initiativeName: null,
  };
}

const titles: Record<UnitFormPurpose, (year: number) => string> = {
  people: (year) => `DANH SÁCH CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG NĂM ${year}`,
  registrations: (year) => `ĐĂNG KÝ THI ĐUA NĂM ${year}`,
  ratings: (year) => `KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG NĂM ${year}`,
};

function column(
  header: string,
  width: number,
  value: Source['value'],
  changes: Partial<Omit<Source, 'header' | 'width' | 'value'>> = {},
): Source {
  return { header, width, value, input: 'text', choices: [], isMany: false, isAsked: false, hint: '', ...changes };
}

function columnsOf(data: UnitFormData): readonly Source[] {
  const isAsked = data.purpose === 'people';
  const severalUnits = new Set(data.people.map((person) => person.unitName)).size > 1;
  const birth = (person: FormPerson): FormValue => {
    if (person.bornOn !== null) return { day: person.bornOn };
    return person.bornYear === null ? null : { year: person.bornYear };
  };
  const day = (value: string | null): FormValue => (value === null ? null : { day: value });
  const dateHint = 'Nhập ngày/tháng/năm, ví dụ 05/03/1985.';
  return [
    column('Số TT', 40, (_, index) => (index === null ? null : index + 1)),
    column('Họ và tên', 160, (person) => person.fullName, { isAsked }),
    column('Số CCCD', 100, (person) => person.nationalId, {
      input: 'digits',
      isAsked,
      hint: '12 chữ số, kể cả số 0 ở đầu.',
    }),
    column('Ngày sinh', 84, birth, { input: 'date', isAsked, hint: `${dateHint} Nếu chỉ biết năm, nhập năm.` }),
    column('Giới tính', 62, (person) => person.gender, { input: 'choice', choices: data.genders, isAsked }),
    column('Chức vụ', 130, (person) => person.position, { isAsked }),
    ...(severalUnits ? [column('Đơn vị', 150, (person) => person.unitName, { isAsked })] : []),
    ...(data.purpose === 'people'
      ? [
          column('Dân tộc', 76, (person) => person.ethnicGroup, { isAsked }),
          column('Đảng viên', 62, (person) => person.partyMember, {
            input: 'choice',
            choices: ['Có', 'Không'],
            isAsked,
          }),
          column('Loại cán bộ', 110, (person) => person.kind, { input: 'choice', choices: data.kinds, isAsked }),
          column('Ngày vào ngành', 84, (person) => day(person.startedOn), { input: 'date', isAsked, hint: dateHint }),
          column('Ghi chú', 130, () => null, {
            isAsked: true,
            hint: 'Nghỉ hưu, chuyển đi, nghỉ thai sản… từ ngày nào.',
          }),
        ]
      : []),
    ...(data.purpose === 'registrations'
      ? [
          column('Danh hiệu, hình thức đăng ký', 170, (person) => person.answer, {
            input: 'choice',
            choices: [...awardsOf('person'), ...awardsOf('collective')],
            isMany: true,
            isAsked: true,
            hint: 'Chọn trong danh sách. Nhiều danh hiệu: viết cách nhau bằng dấu phẩy.',
          }),
          column('Tên sáng kiến dự kiến', 220, (person) => person.initiativeName, { isAsked: true }),
        ]
      : []),
    ...(data.purpose === 'ratings'
      ? [
          column(`Mức xếp loại`, 210, (person) => person.answer, {
            input: 'choice',
            choices: ratingCodes.map((code) => ratingNames[code]),
            isAsked: true,
            hint: 'Chọn trong danh sách.',
          }),
          column('Ghi chú', 160, () => null, { isAsked: true }),
        ]
      : []),
  ];
}

/** What a person or a collective registers for in a year, as officers abbreviate it: titles and the diplomas below the state's orders. */
function awardsOf(subject: 'person' | 'collective'): readonly string[] {
  return awardsByPrecedence
    .filter(({ subjects, level }) => subjects.includes(subject) && level !== 'state')
    .map((award) => award.shortName)
    .toReversed()
    .filter((name) => subject === 'person' || !forPeople.has(name));
}

const forPeople: ReadonlySet<string> = new Set(
  awardsByPrecedence.filter(({ subjects }) => subjects.includes('person')).map((award) => award.shortName),
);

function guideOf(data: UnitFormData, due: string): readonly string[] {
  const asked = {
    people: 'Xem lại từng người, sửa chỗ sai, điền chỗ trống; người đã nghỉ hoặc chuyển đi thì ghi ở cột Ghi chú.',
    registrations: 'Ở mỗi người, chọn danh hiệu hoặc hình thức đăng ký; ghi tên sáng kiến dự kiến nếu có.',
    ratings:
      'Ở mỗi người, chọn mức xếp loại chất lượng của năm. Chưa có kết quả thì để trống, không ghi thay bằng chữ khác.',
  }[data.purpose];
  return [
    `Biểu này của: ${data.unitName}. Chỉ gửi danh sách của đơn vị mình.`,
    asked,
    ...(data.purpose === 'people'
      ? []
      : [
          `Dòng đầu là tập thể ${data.unitName}: ghi ${data.purpose === 'ratings' ? 'mức xếp loại' : 'danh hiệu'} của tập thể.`,
        ]),
    'Chỉ nhập vào ô nền vàng. Ô có mũi tên ở góc phải: bấm để chọn, không cần gõ.',
    'Ngày tháng nhập dạng ngày/tháng/năm (05/03/1985). Số CCCD nhập đủ 12 chữ số, kể cả số 0 ở đầu.',
    `Người chưa có trong danh sách: ghi tiếp vào các dòng trống cuối bảng (có ${BLANK_ROWS} dòng).`,
    'Không thêm, xoá, đổi tên cột; không gộp ô; không đổi tên trang tính.',
    `Lưu tệp (giữ dạng Excel .xlsx) và gửi lại cho ${data.officeName}.${due}`,
  ];
}
