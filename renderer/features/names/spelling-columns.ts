import type { SpellingRow } from '#shared/contracts/names.ts';
import { spellingProblemKinds, spellingProblemNames } from '#shared/domain/names/spelling.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';

/** A line of the spelling desk with the officer's own correction, where she typed one. */
export interface SpellingLine extends SpellingRow {
  readonly correction: string;
}

const kinds = spellingProblemKinds.map((kind) => ({ value: kind, label: spellingProblemNames[kind] }));

/** What a name is, what it would be, and why; the correction can be typed over. */
export const spellingColumns: readonly GridColumn<SpellingLine>[] = [
  {
    key: 'fullName',
    title: 'Đang ghi',
    width: 210,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.fullName,
    display: (row) => showSpaces(row.fullName),
    sortValue: (row) => row.sortKey,
  },
  {
    key: 'correction',
    title: 'Sửa thành',
    description: 'Gõ đè lên nếu đề nghị chưa đúng',
    width: 210,
    kind: 'text',
    value: (row) => row.correction,
    warning: (row) =>
      row.correction === row.fullName
        ? 'Chưa có cách viết để sửa thành; hãy gõ vào đây.'
        : row.isSure
          ? null
          : 'Chỉ người biết rõ mới quyết định được; hãy xem trước khi sửa.',
    edit: { required: 'Hãy nhập họ và tên.' },
  },
  {
    key: 'kind',
    title: 'Loại',
    width: 150,
    kind: 'choice',
    choices: kinds,
    value: (row) => row.problems[0]?.kind ?? null,
  },
  {
    key: 'why',
    title: 'Vì sao',
    width: 320,
    kind: 'text',
    value: (row) => row.problems.map((problem) => problem.message).join(' '),
  },
  {
    key: 'printed',
    title: 'Trên quyết định đã ký',
    description: 'Văn bản đã ký giữ nguyên cách viết',
    width: 210,
    kind: 'text',
    value: (row) => row.printed.map(({ name, count }) => `${name} (${count})`).join('; ') || null,
  },
  { key: 'unit', title: 'Đơn vị', width: 220, kind: 'text', value: (row) => row.unitName },
  { key: 'bornYear', title: 'Năm sinh', width: 84, kind: 'number', isGrouped: false, value: (row) => row.bornYear },
];

/** Spaces that should not be there are made visible. */
function showSpaces(name: string): string {
  return name.replace(/^\s+|\s+$|\s{2,}/g, (spaces) => '␣'.repeat(spaces.length));
}
