import { foldText } from '../../../text/fold.ts';
import type { StatisticalAward } from '../statistical-award.ts';
import type { FormColumn, FormDefinition } from '../statistical-form.ts';
import { awardRowSums, awardRows } from './award-rows.ts';
import { circular } from './circular.ts';

type Column = FormColumn<StatisticalAward>;
type Group = 'order' | 'medal' | 'hcm-prize' | 'state-prize' | 'honour' | 'flag' | 'diploma' | 'fighter' | 'other';

const byCode: Readonly<Record<string, Group>> = { COCP: 'flag', BKTTG: 'diploma', CSTDTQ: 'fighter' };
/** Awards that an office keeps in its own catalogue are told by their official names. Law 06/2022/QH15, Articles 9, 19. */
const byName: readonly (readonly [beginning: string, group: Group])[] = [
  ['huan chuong', 'order'],
  ['huy chuong', 'medal'],
  ['giai thuong ho chi minh', 'hcm-prize'],
  ['giai thuong nha nuoc', 'state-prize'],
  ['anh hung', 'honour'],
  ['ba me viet nam', 'honour'],
  ['nha giao', 'honour'],
  ['thay thuoc', 'honour'],
  ['nghe si', 'honour'],
  ['nghe nhan', 'honour'],
];

function groupOf(award: StatisticalAward): Group {
  const folded = foldText(award.awardName);
  return byCode[award.code] ?? byName.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? 'other';
}

const holds = (group: Group) => (award: StatisticalAward) => groupOf(award) === group;
const bySubject = (group: Group, over: string): Column[] => [
  {
    key: `${group}-collective`,
    heading: 'Tập thể',
    over: [over],
    holds: (award) => groupOf(award) === group && award.subject !== 'person',
  },
  {
    key: `${group}-person`,
    heading: 'Cá nhân',
    over: [over],
    holds: (award) => groupOf(award) === group && award.subject === 'person',
  },
];

/** Biểu 0602.N: commendation of the state: Chủ tịch nước, Chính phủ, Thủ tướng Chính phủ. */
export const stateAwardsForm: FormDefinition<StatisticalAward> = {
  code: '0602.N',
  title: 'SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC',
  measure: 'lượt',
  source: circular('0602.N'),
  columns: [
    { key: 'total', heading: 'Tổng số', holds: () => true },
    ...bySubject('order', 'Huân chương'),
    ...bySubject('medal', 'Huy chương'),
    { key: 'hcm-prize', heading: 'Giải thưởng Hồ Chí Minh', holds: holds('hcm-prize') },
    { key: 'state-prize', heading: 'Giải thưởng Nhà nước', holds: holds('state-prize') },
    { key: 'honour', heading: 'Danh hiệu vinh dự Nhà nước', holds: holds('honour') },
    { key: 'flag', heading: 'Cờ thi đua của Chính phủ', holds: holds('flag') },
    { key: 'diploma', heading: 'Bằng khen của Thủ tướng', holds: holds('diploma') },
    { key: 'fighter', heading: 'Chiến sĩ thi đua toàn quốc', holds: holds('fighter') },
    { key: 'other', heading: 'Khác', holds: holds('other') },
  ],
  rows: awardRows,
  sums: awardRowSums,
  notes: ['Cột Tập thể của huân chương, huy chương tính cả hộ gia đình.'],
};

/** Whether the form counts it. */
export function isInStateForm(award: StatisticalAward): boolean {
  return award.level === 'state' || award.level === 'government';
}
