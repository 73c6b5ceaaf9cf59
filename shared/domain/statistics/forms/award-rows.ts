import type { StatisticalAward } from '../statistical-award.ts';
import type { ControlSum, FormRow } from '../statistical-form.ts';

type Row = FormRow<StatisticalAward>;

const isPerson = (award: StatisticalAward) => award.subject === 'person';
const inGroup = (group: StatisticalAward['group']) => (award: StatisticalAward) =>
  isPerson(award) && award.group === group;
const ofKind = (kind: StatisticalAward['kind']) => (award: StatisticalAward) => award.kind === kind;
const row = (code: string, label: string, level: Row['level'], holds: Row['holds']): Row => ({
  key: code,
  code,
  label,
  level,
  holds,
});

/** The rows of forms 0602.N and 0603.N. Circular 02/2023/TT-BNV. */
export const awardRows: readonly Row[] = [
  row('01', 'Tổng số', 0, () => true),
  row('02', 'Tập thể', 1, (award) => award.subject === 'collective'),
  row('03', 'Trong đó: doanh nghiệp', 2, (award) => award.collectiveKind === 'enterprise'),
  row('04', 'Hộ gia đình', 1, (award) => award.subject === 'household'),
  row('05', 'Cá nhân', 1, isPerson),
  row('06', 'Lãnh đạo cấp bộ, ban, ngành, tỉnh', 2, inGroup('province-leader')),
  row('07', 'Lãnh đạo cấp vụ, sở, ngành và tương đương', 2, inGroup('department-leader')),
  row('08', 'Doanh nhân', 2, inGroup('entrepreneur')),
  row('09', 'Cá nhân làm lãnh đạo khác từ phó phòng trở lên', 2, inGroup('other-leader')),
  row('10', 'Người trực tiếp công tác, lao động, học tập', 2, inGroup('direct-worker')),
  row('11', 'Khen thưởng thường xuyên (công trạng)', 1, ofKind('merit')),
  row('12', 'Khen thưởng theo chuyên đề', 1, ofKind('movement')),
  row('13', 'Khen thưởng đột xuất', 1, ofKind('unexpected')),
  row('14', 'Khen thưởng đối ngoại', 1, ofKind('foreign-relations')),
  row('15', 'Khen thưởng quá trình cống hiến', 1, ofKind('dedication')),
  row('16', 'Khen thưởng theo niên hạn', 1, ofKind('seniority')),
  row('17', 'Khen thưởng thành tích kháng chiến', 1, ofKind('resistance')),
];

/** What must come out of these rows. A collective whose kind nobody knows is named, not left out of row 03 silently. */
export const awardRowSums: readonly ControlSum<StatisticalAward>[] = [
  {
    along: 'rows',
    whole: '02',
    parts: ['03'],
    lacks: 'loại tập thể',
    fact: null,
    isUnknown: ({ collectiveKind }) => collectiveKind === null,
  },
  {
    along: 'rows',
    whole: '05',
    parts: ['06', '07', '08', '09', '10'],
    lacks: 'chức vụ lãnh đạo hay trực tiếp',
    fact: 'group',
  },
  {
    along: 'rows',
    whole: '01',
    parts: ['11', '12', '13', '14', '15', '16', '17'],
    lacks: 'loại hình khen thưởng',
    fact: 'kind',
  },
];
