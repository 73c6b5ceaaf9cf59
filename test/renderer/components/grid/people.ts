import type { GridColumn } from '#renderer/components/grid/grid-types.ts';

/** A row of the unit tests. */
export interface Person {
  id: string;
  name: string | null;
  bornOn: string | null;
  unit: string | null;
  amount: number | null;
  isMember: boolean | null;
}

/** A person of whom only the given facts are known. */
export function person(id: string, facts: Partial<Person> = {}): Person {
  return { id, name: null, bornOn: null, unit: null, amount: null, isMember: null, ...facts };
}

export const nameColumn: GridColumn<Person> = {
  key: 'name',
  title: 'Họ và tên',
  width: 160,
  kind: 'text',
  value: (row) => row.name,
  edit: { required: 'Hãy nhập họ và tên.' },
};
export const bornColumn: GridColumn<Person> = {
  key: 'bornOn',
  title: 'Ngày sinh',
  width: 100,
  kind: 'date',
  value: (row) => row.bornOn,
  edit: { allowYear: true },
};
export const unitColumn: GridColumn<Person> = {
  key: 'unit',
  title: 'Đơn vị',
  width: 200,
  kind: 'choice',
  choices: [
    { value: 'vp', label: 'Văn phòng' },
    { value: 'tt', label: 'Thanh tra', aliases: ['TTr'] },
    { value: 'kh', label: 'Phòng Kế hoạch' },
  ],
  value: (row) => row.unit,
  edit: {},
};
export const amountColumn: GridColumn<Person> = {
  key: 'amount',
  title: 'Mức thưởng',
  width: 100,
  kind: 'number',
  value: (row) => row.amount,
  edit: {},
};
export const memberColumn: GridColumn<Person> = {
  key: 'isMember',
  title: 'Đảng viên',
  width: 80,
  kind: 'checkbox',
  value: (row) => row.isMember,
  edit: {},
};
export const columns = [nameColumn, bornColumn, unitColumn, amountColumn, memberColumn];
