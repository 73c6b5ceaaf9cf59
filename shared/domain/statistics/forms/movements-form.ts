import { addDays, addYears, type IsoDate } from '../../../dates/iso-date.ts';
import type { LaunchLevel, MovementKind } from '../../movements/movement.ts';
import type { CountedItem } from '../counted-item.ts';
import type { FormDefinition, FormRow } from '../statistical-form.ts';
import { circular } from './circular.ts';

/** A movement as form 0601.N counts it. */
export interface StatisticalMovement extends CountedItem {
  readonly kind: MovementKind;
  readonly launchLevel: LaunchLevel;
  readonly startsOn: IsoDate | null;
  /** The last day. */
  readonly endsOn: IsoDate | null;
}

type Length = 'under-1' | '1' | '1-to-3' | '3-to-5' | 'from-5';

/** How long a movement runs, by whole years from its first day to its last; null where one of them is not known. */
export function movementLength({ startsOn, endsOn }: StatisticalMovement): Length | null {
  if (startsOn === null || endsOn === null) return null;
  const over = addDays(endsOn, 1);
  if (over < addYears(startsOn, 1)) return 'under-1';
  if (over === addYears(startsOn, 1)) return '1';
  if (over < addYears(startsOn, 3)) return '1-to-3';
  return over < addYears(startsOn, 5) ? '3-to-5' : 'from-5';
}

type Row = FormRow<StatisticalMovement>;
const row = (code: string, label: string, level: Row['level'], holds: Row['holds']): Row => ({
  key: code,
  code,
  label,
  level,
  holds,
});
const launched =
  (...levels: LaunchLevel[]) =>
  (movement: StatisticalMovement) =>
    levels.includes(movement.launchLevel);
const lasts = (length: Length) => (movement: StatisticalMovement) => movementLength(movement) === length;

/** Biểu 0601.N: movements launched in the year. */
export const movementsForm: FormDefinition<StatisticalMovement> = {
  code: '0601.N',
  title: 'SỐ PHONG TRÀO THI ĐUA',
  measure: 'phong trào',
  source: circular('0601.N'),
  columns: [
    { key: 'total', heading: 'Tổng số', holds: () => true },
    { key: 'state', heading: 'Trung ương', over: ['Cấp phát động'], holds: launched('state') },
    {
      key: 'province',
      heading: 'Bộ, ban, ngành, tỉnh',
      over: ['Cấp phát động'],
      holds: launched('ministry', 'province'),
    },
    { key: 'office', heading: 'Cơ quan, đơn vị', over: ['Cấp phát động'], holds: launched('department', 'block') },
  ],
  rows: [
    row('01', 'Tổng số', 0, () => true),
    row('02', 'Phạm vi toàn quốc', 1, launched('state')),
    row('03', 'Phạm vi bộ, ban, ngành, địa phương', 1, launched('ministry', 'province')),
    row('04', 'Phạm vi cụm, khối thi đua', 1, launched('block')),
    row('05', 'Phạm vi cơ quan, tổ chức, đơn vị', 1, launched('department')),
    row('06', 'Thời gian dưới 01 năm', 1, lasts('under-1')),
    row('07', 'Thời gian 01 năm', 1, lasts('1')),
    row('08', 'Thời gian trên 01 năm đến dưới 03 năm', 1, lasts('1-to-3')),
    row('09', 'Thời gian từ 03 năm đến dưới 05 năm', 1, lasts('3-to-5')),
    row('10', 'Thời gian từ 05 năm trở lên', 1, lasts('from-5')),
    row('11', 'Thi đua theo chuyên đề', 1, ({ kind }) => kind !== 'regular'),
    row('12', 'Thi đua thường xuyên', 1, ({ kind }) => kind === 'regular'),
  ],
  sums: [
    { along: 'columns', whole: 'total', parts: ['state', 'province', 'office'], lacks: 'cấp phát động', fact: null },
    { along: 'rows', whole: '01', parts: ['02', '03', '04', '05'], lacks: 'phạm vi', fact: null },
    { along: 'rows', whole: '01', parts: ['06', '07', '08', '09', '10'], lacks: 'thời gian thực hiện', fact: null },
    { along: 'rows', whole: '01', parts: ['11', '12'], lacks: 'hình thức tổ chức', fact: null },
  ],
  notes: [
    'Tính phong trào phát động trong năm, theo ngày bắt đầu, nếu chưa có thì theo ngày ban hành kế hoạch; phạm vi lấy theo cấp phát động.',
    'Phong trào theo đợt tính vào thi đua theo chuyên đề.',
  ],
};
