import type { Education } from '#shared/domain/statistics/emulation-officer.ts';
import type { TableLayout } from '#shared/domain/statistics/table-layout.ts';
import type { PersonKey } from './people/sample-people.ts';

/** Người làm công tác thi đua, khen thưởng; of one nobody entered the training. */
export const emulationOfficers: readonly {
  readonly person: PersonKey;
  readonly fromOn: string | null;
  readonly isFullTime: boolean | null;
  readonly education: Education | null;
  readonly note: string | null;
}[] = [
  {
    person: 'nguyen-thi-tuyet-minh',
    fromOn: '2019-01-01',
    isFullTime: true,
    education: 'university',
    note: 'Thường trực Hội đồng Thi đua - Khen thưởng',
  },
  { person: 'chu-thi-hang', fromOn: '2016-03-01', isFullTime: false, education: 'university', note: null },
  { person: 'ha-thi-ngan', fromOn: null, isFullTime: false, education: null, note: null },
];

const noAges = { ageFrom: null, ageTo: null };

/** Questions that came by telephone. */
export const savedTables: readonly { readonly name: string; readonly layout: TableLayout }[] = [
  {
    name: 'Nữ dưới 40 tuổi đạt Chiến sĩ thi đua cơ sở từ năm 2020, theo loại đơn vị',
    layout: {
      source: 'awards',
      measure: 'recipients',
      rows: ['unitKind'],
      columns: 'year',
      fromYear: 2020,
      toYear: 2026,
      filters: [
        { dimension: 'award', values: ['CSTDCS'] },
        { dimension: 'gender', values: ['female'] },
      ],
      ageFrom: null,
      ageTo: 39,
    },
  },
  {
    name: 'Khen thưởng của người trực tiếp công tác, 2021–2025',
    layout: {
      source: 'awards',
      measure: 'count',
      rows: ['award'],
      columns: 'role',
      fromYear: 2021,
      toYear: 2025,
      filters: [{ dimension: 'subject', values: ['person'] }],
      ...noAges,
    },
  },
  {
    name: 'Cán bộ theo nhóm tuổi và giới tính',
    layout: {
      source: 'people',
      measure: 'recipients',
      rows: ['age'],
      columns: 'gender',
      fromYear: 2026,
      toYear: 2026,
      filters: [],
      ...noAges,
    },
  },
];
