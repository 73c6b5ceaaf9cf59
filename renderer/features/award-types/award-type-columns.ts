import {
  type AwardType,
  awardFamilyNames,
  awardLevelNames,
  awardSubjectNames,
  awardSubjects,
} from '#shared/contracts/awards.ts';
import type { Choice, GridColumn, ParsedCell } from '../../components/grid/grid-types.ts';
import { readSubjects, subjectsText } from './award-subjects.ts';

function choices(names: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/** The law's lines stand; the office's own are edited. */
const isOwn = (type: AwardType): boolean => !type.isOfLaw;

function parseSubjects(text: string): ParsedCell {
  const subjects = readSubjects(text);
  return subjects.length > 0
    ? { ok: true, value: subjectsText(subjects) }
    : {
        ok: false,
        problem: `Hãy ghi một hay nhiều đối tượng: ${awardSubjects.map((each) => awardSubjectNames[each].toLowerCase()).join(', ')}.`,
      };
}

/** The columns of the catalogue. */
export const awardTypeColumns: readonly GridColumn<AwardType>[] = [
  {
    key: 'name',
    title: 'Danh hiệu, hình thức khen thưởng',
    width: 290,
    kind: 'text',
    isFrozen: true,
    value: (type) => type.name,
    edit: { isEditable: isOwn, required: 'Hãy nhập tên danh hiệu, hình thức.' },
  },
  {
    key: 'code',
    title: 'Mã',
    width: 92,
    kind: 'text',
    value: (type) => type.code,
    edit: { isEditable: isOwn, required: 'Hãy nhập mã.' },
  },
  {
    key: 'shortName',
    title: 'Viết tắt',
    width: 130,
    kind: 'text',
    value: (type) => type.shortName,
    edit: { isEditable: isOwn, required: 'Hãy nhập tên viết tắt.' },
  },
  {
    key: 'family',
    title: 'Loại',
    width: 172,
    kind: 'choice',
    choices: choices(awardFamilyNames),
    value: (type) => type.family,
    edit: { isEditable: isOwn, required: 'Hãy chọn loại.' },
  },
  {
    key: 'level',
    title: 'Cấp',
    width: 164,
    kind: 'choice',
    choices: choices(awardLevelNames),
    value: (type) => type.level,
    edit: { isEditable: isOwn, required: 'Hãy chọn cấp.' },
  },
  {
    key: 'decidedBy',
    title: 'Thẩm quyền quyết định',
    width: 230,
    kind: 'text',
    value: (type) => type.decidedBy,
    edit: { isEditable: isOwn, required: 'Hãy nhập thẩm quyền quyết định.' },
  },
  {
    key: 'subjects',
    title: 'Đối tượng',
    width: 180,
    kind: 'text',
    value: (type) => subjectsText(type.subjects),
    edit: { isEditable: isOwn, parse: parseSubjects },
  },
  {
    key: 'precedence',
    title: 'Thứ tự',
    description: 'Thứ tự trong danh sách; 1 là cao nhất',
    width: 70,
    kind: 'number',
    value: (type) => type.precedence,
    edit: { isEditable: isOwn, required: 'Hãy nhập thứ tự.' },
  },
  {
    key: 'physicalItem',
    title: 'Hiện vật',
    width: 230,
    kind: 'text',
    value: (type) => type.physicalItem,
    edit: { isEditable: isOwn },
  },
  { key: 'source', title: 'Nguồn', width: 110, kind: 'text', value: (type) => (type.isOfLaw ? 'Luật' : 'Của cơ quan') },
  {
    key: 'awardCount',
    title: 'Đã tặng',
    description: 'Số lượt đã tặng',
    width: 80,
    kind: 'number',
    value: (type) => type.awardCount,
  },
];
