import { genderNames, type PersonRow, personKindNames, workRoleNames } from '#shared/contracts/people.ts';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';

type Column = GridColumn<PersonRow>;

function choicesOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
  aliases: Partial<Record<Value, readonly string[]>>,
): readonly Choice[] {
  return (Object.keys(names) as Value[]).map((value) => ({
    value,
    label: names[value],
    aliases: aliases[value] ?? [],
  }));
}

const genders = choicesOf(genderNames, { male: ['nam giới', 'ông'], female: ['nữ giới', 'bà'] });
const kinds = choicesOf(personKindNames, {
  'civil-servant': ['CC'],
  'public-employee': ['VC'],
  laborer: ['NLĐ', 'LĐ', 'hợp đồng', 'HĐLĐ'],
});
const roles = choicesOf(workRoleNames, {
  leader: ['lãnh đạo', 'quản lý', 'LĐ'],
  'direct-worker': ['trực tiếp công tác', 'TT'],
});
const partyMembership: readonly Choice[] = [
  { value: 'yes', label: 'Đảng viên', aliases: ['x', 'có', '1', 'đv', 'true'] },
  { value: 'no', label: 'Không', aliases: ['0', 'chưa', 'false'] },
];

function birthOf(person: PersonRow): string | null {
  return person.bornOn ?? (person.bornYear === null ? null : String(person.bornYear));
}

/** What the columns need that changes while the list is shown. */
export interface ColumnContext {
  readonly units: readonly Choice[];
  /** For each person who may be in the list twice, the other record. */
  readonly doubles: ReadonlyMap<number, PersonRow>;
}

/** The columns of the list of people, in the order of a personnel list. */
export function peopleColumns({ units, doubles }: ColumnContext): readonly Column[] {
  return [
    {
      key: 'fullName',
      title: 'Họ và tên',
      width: 200,
      kind: 'text',
      isFrozen: true,
      value: (person) => person.fullName,
      sortValue: (person) => person.sortKey,
      edit: { required: 'Hãy nhập họ và tên.' },
      warning: (person) => {
        const other = doubles.get(person.id);
        return other
          ? `Có thể trùng với ${other.fullName}${other.unitName ? `, ${other.unitName}` : ''}: chưa có gì phân biệt hai hồ sơ.`
          : null;
      },
    },
    {
      key: 'birth',
      title: 'Ngày sinh',
      description: 'Ngày sinh, hoặc chỉ năm sinh khi chưa rõ ngày',
      width: 106,
      kind: 'date',
      value: birthOf,
      edit: { allowYear: true },
    },
    {
      key: 'gender',
      title: 'Giới tính',
      width: 76,
      kind: 'choice',
      choices: genders,
      value: (person) => person.gender,
      edit: {},
    },
    {
      key: 'position',
      title: 'Chức vụ',
      width: 170,
      kind: 'text',
      value: (person) => person.position,
      edit: {},
    },
    {
      key: 'unit',
      title: 'Đơn vị',
      description:
        'Sửa ở đây là đính chính. Khi người đó chuyển công tác, hãy dùng «Chuyển đơn vị» để ghi cả ngày chuyển.',
      width: 230,
      kind: 'choice',
      choices: units,
      value: (person) => (person.unitId === null ? null : String(person.unitId)),
      display: (person) => person.unitName ?? '',
      edit: { required: 'Hãy chọn đơn vị.' },
    },
    {
      key: 'role',
      title: 'Vai trò',
      description: 'Lãnh đạo, quản lý hay trực tiếp công tác',
      width: 136,
      kind: 'choice',
      choices: roles,
      value: (person) => person.role,
      edit: {},
    },
    {
      key: 'kind',
      title: 'Loại',
      width: 110,
      kind: 'choice',
      choices: kinds,
      value: (person) => person.kind,
      edit: {},
    },
    {
      key: 'ethnicGroup',
      title: 'Dân tộc',
      width: 80,
      kind: 'text',
      value: (person) => person.ethnicGroup,
      edit: {},
    },
    {
      key: 'isPartyMember',
      title: 'Đảng viên',
      width: 90,
      kind: 'choice',
      choices: partyMembership,
      value: (person) => (person.isPartyMember === null ? null : person.isPartyMember ? 'yes' : 'no'),
      edit: {},
    },
    {
      key: 'nationalId',
      title: 'CCCD',
      description: 'Số căn cước công dân, giữ nguyên các số 0 ở đầu',
      width: 126,
      kind: 'text',
      value: (person) => person.nationalId,
      edit: {},
    },
    { key: 'startedOn', title: 'Vào ngành', width: 106, kind: 'date', value: (person) => person.startedOn, edit: {} },
    { key: 'leftOn', title: 'Nghỉ từ', width: 106, kind: 'date', isHidden: true, value: (person) => person.leftOn },
    { key: 'awardCount', title: 'Số lần khen', width: 96, kind: 'number', value: (person) => person.awardCount },
    { key: 'note', title: 'Ghi chú', width: 220, kind: 'text', value: (person) => person.note, edit: {} },
  ];
}
