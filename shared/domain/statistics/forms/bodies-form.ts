import type { CountedItem } from '../counted-item.ts';
import type { EmulationOfficer } from '../emulation-officer.ts';
import type { FormColumn, FormDefinition } from '../statistical-form.ts';
import { circular } from './circular.ts';

/** A unit where emulation work is done. */
export interface StatisticalBody extends CountedItem {
  readonly unitKind: string | null;
  /** Somebody does nothing else there; null: of some officer that is not known, of none it is. */
  readonly isFullTime: boolean | null;
}

/** The units where the officers work; one whose unit is not known is a body of its own. */
export function bodiesOf(officers: readonly EmulationOfficer[]): StatisticalBody[] {
  const byUnit = new Map<string, EmulationOfficer[]>();
  for (const officer of officers) {
    const key = officer.unitId === null ? `officer ${officer.id}` : `unit ${officer.unitId}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), officer]);
  }
  return [...byUnit].map(([key, own]): StatisticalBody => {
    const [first] = own;
    const isFullTime = own.some((officer) => officer.isFullTime === true)
      ? true
      : own.some((officer) => officer.isFullTime === null)
        ? null
        : false;
    const unitId = first?.unitId ?? null;
    return {
      key,
      name: first?.unitName ?? first?.name ?? '',
      detail: own.map((officer) => officer.name).join(', '),
      place: unitId === null ? null : { kind: 'unit', id: unitId },
      unitKind: first?.unitKind ?? null,
      isFullTime,
    };
  });
}

type Column = FormColumn<StatisticalBody>;
const over = ['Chia theo loại đơn vị'];
const kinds = (key: string, heading: string, ...held: string[]): Column => ({
  key,
  heading,
  over,
  holds: ({ unitKind }) => unitKind !== null && held.includes(unitKind),
});

/** Biểu 0604.N: bodies that do emulation work. Only what it counts is known of the circular's form; rows and columns are our own. */
export const bodiesForm: FormDefinition<StatisticalBody> = {
  code: '0604.N',
  title: 'SỐ TỔ CHỨC LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
  measure: 'tổ chức',
  source: circular('0604.N'),
  columns: [
    { key: 'total', heading: 'Tổng số', holds: () => true },
    kinds('office', 'Sở, phòng thuộc Sở', 'department', 'division'),
    kinds('branch', 'Chi cục', 'branch'),
    kinds('service', 'Đơn vị sự nghiệp', 'service-unit'),
    kinds('other', 'Doanh nghiệp, tổ chức khác', 'enterprise', 'outside-body'),
  ],
  rows: [
    { key: '01', code: '01', label: 'Tổng số', level: 0, holds: () => true },
    {
      key: '02',
      code: '02',
      label: 'Có người làm chuyên trách',
      level: 1,
      holds: ({ isFullTime }) => isFullTime === true,
    },
    {
      key: '03',
      code: '03',
      label: 'Chỉ có người kiêm nhiệm',
      level: 1,
      holds: ({ isFullTime }) => isFullTime === false,
    },
  ],
  sums: [
    {
      along: 'columns',
      whole: 'total',
      parts: ['office', 'branch', 'service', 'other'],
      lacks: 'loại đơn vị',
      fact: null,
    },
    { along: 'rows', whole: '01', parts: ['02', '03'], lacks: 'chuyên trách hay kiêm nhiệm', fact: null },
  ],
  notes: [
    'Tổ chức là đơn vị có người làm công tác thi đua, khen thưởng (biểu 0605.N).',
    'Dòng, cột của biểu này do chương trình tự đặt, chưa có bản chính thức biểu 0604.N của Thông tư để đối chiếu; hãy so với mẫu của cơ quan nhận trước khi gửi.',
  ],
};
