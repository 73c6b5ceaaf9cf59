import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** An award typed in without its decision: what is not known of it is left out. */
export interface OldAward {
  readonly code: AwardCode;
  readonly year: number;
  readonly person?: PersonKey;
  readonly unit?: UnitKey;
  readonly citation?: string;
  readonly decisionNumber?: string;
  readonly decidedOn?: string;
  readonly issuer?: string;
}

const province = 'UBND tỉnh Bắc Lĩnh';
const generalDepartment = 'Tổng cục Quản lý thị trường';
const otherDepartment = 'Sở Công Thương tỉnh Thượng Giang';

/** Awards before the register began, and those that people brought with them from other bodies. */
export const oldAwards: readonly OldAward[] = [
  { code: 'BKT', year: 2007, person: 'ma-dinh-khai', issuer: province },
  {
    code: 'BKTTG',
    year: 2012,
    person: 'ma-dinh-khai',
    decisionNumber: '1516/QĐ-TTg',
    decidedOn: '2013-08-30',
    issuer: 'Thủ tướng Chính phủ',
  },
  {
    code: 'BKT',
    year: 2012,
    person: 'loc-van-tuyen',
    decisionNumber: '188/QĐ-UBND',
    decidedOn: '2013-02-05',
    issuer: province,
  },
  { code: 'CSTDCS', year: 2012, person: 'loc-van-tuyen', issuer: 'Sở Công Thương' },
  {
    code: 'CSTDCS',
    year: 2013,
    person: 'dam-duc-dao',
    decisionNumber: '165/QĐ-SCT',
    decidedOn: '2013-12-20',
    issuer: 'Sở Công Thương',
  },
  { code: 'BKTTG', year: 2009, person: 'nguyen-the-vy' },
  {
    code: 'BKT',
    year: 2011,
    unit: 'department',
    decisionNumber: '204/QĐ-UBND',
    decidedOn: '2012-02-14',
    issuer: province,
  },
  {
    code: 'COT',
    year: 2013,
    unit: 'department',
    decisionNumber: '211/QĐ-UBND',
    decidedOn: '2014-02-18',
    issuer: province,
  },
  { code: 'TTLDXS', year: 2013, unit: 'industry-and-energy', issuer: province },
  { code: 'GK', year: 2010, person: 'hua-van-bang', citation: 'Lái xe an toàn' },
  {
    code: 'CSTDCS',
    year: 2019,
    person: 'dam-duc-dao',
    decisionNumber: '3716/QĐ-TCQLTT',
    decidedOn: '2019-12-27',
    issuer: generalDepartment,
  },
  {
    code: 'CSTDCS',
    year: 2020,
    person: 'dam-duc-dao',
    decisionNumber: '2905/QĐ-TCQLTT',
    decidedOn: '2020-12-25',
    issuer: generalDepartment,
  },
  {
    code: 'CSTDCS',
    year: 2021,
    person: 'dam-duc-dao',
    decisionNumber: '2814/QĐ-TCQLTT',
    decidedOn: '2021-12-28',
    issuer: generalDepartment,
  },
  {
    code: 'CSTDT',
    year: 2021,
    person: 'dam-duc-dao',
    citation: 'Chiến sĩ thi đua ngành Công Thương',
    decisionNumber: '702/QĐ-BCT',
    decidedOn: '2022-04-20',
    issuer: 'Bộ Công Thương',
  },
  {
    code: 'BKT',
    year: 2022,
    person: 'sam-duc-luong',
    citation: 'Bằng khen của Bộ trưởng Bộ Công Thương',
    decisionNumber: '610/QĐ-BCT',
    decidedOn: '2023-03-24',
    issuer: 'Bộ Công Thương',
  },
  {
    code: 'TTLDXS',
    year: 2022,
    unit: 'market-team-1',
    citation: 'Dẫn đầu trong kiểm tra, xử lý vi phạm',
    decisionNumber: '611/QĐ-BCT',
    decidedOn: '2023-03-24',
    issuer: 'Bộ Công Thương',
  },
  {
    code: 'CSTDCS',
    year: 2022,
    person: 'ly-thi-kim-dung',
    decisionNumber: '184/QĐ-SCT',
    decidedOn: '2022-12-22',
    issuer: otherDepartment,
  },
  {
    code: 'CSTDCS',
    year: 2023,
    person: 'ly-thi-kim-dung',
    decisionNumber: '191/QĐ-SCT',
    decidedOn: '2023-12-21',
    issuer: otherDepartment,
  },
  {
    code: 'CSTDCS',
    year: 2024,
    person: 'ly-thi-kim-dung',
    decisionNumber: '207/QĐ-SCT',
    decidedOn: '2024-12-23',
    issuer: otherDepartment,
  },
  {
    code: 'BKT',
    year: 2023,
    person: 'phan-trong-duc',
    decisionNumber: '402/QĐ-UBND',
    decidedOn: '2024-03-04',
    issuer: 'UBND tỉnh Thượng Giang',
  },
  {
    code: 'TTLDXS',
    year: 2024,
    unit: 'former-department',
    decisionNumber: '377/QĐ-UBND',
    decidedOn: '2025-02-27',
    issuer: 'UBND tỉnh Thượng Giang',
  },
];

/** Yearly decisions of other bodies about those who joined in 2025: Lao động tiên tiến for all who worked there, but for those named. */
export interface BroughtTitles {
  readonly year: number;
  readonly unit: 'market-control' | 'former-department';
  readonly decisionNumber: string | null;
  readonly decidedOn: string;
  readonly issuer: string;
  readonly without: readonly PersonKey[];
}

const marketControl = { unit: 'market-control', issuer: 'Cục Quản lý thị trường tỉnh Bắc Lĩnh' } as const;
const otherProvince = { unit: 'former-department', issuer: otherDepartment } as const;

/** Years 2018 to 2024. */
export const broughtTitles: readonly BroughtTitles[] = [
  { ...marketControl, year: 2018, decisionNumber: '12/QĐ-QLTTBL', decidedOn: '2018-12-26', without: ['thao-a-sung'] },
  { ...marketControl, year: 2019, decisionNumber: '148/QĐ-QLTTBL', decidedOn: '2019-12-24', without: [] },
  { ...marketControl, year: 2020, decisionNumber: '139/QĐ-QLTTBL', decidedOn: '2020-12-22', without: ['voong-a-sang'] },
  { ...marketControl, year: 2021, decisionNumber: null, decidedOn: '2021-12-23', without: ['chu-thi-hang'] },
  { ...marketControl, year: 2022, decisionNumber: '151/QĐ-QLTTBL', decidedOn: '2022-12-23', without: [] },
  { ...marketControl, year: 2023, decisionNumber: '160/QĐ-QLTTBL', decidedOn: '2023-12-22', without: ['to-van-khang'] },
  { ...marketControl, year: 2024, decisionNumber: '174/QĐ-QLTTBL', decidedOn: '2024-12-24', without: [] },
  { ...otherProvince, year: 2022, decisionNumber: '184/QĐ-SCT', decidedOn: '2022-12-22', without: [] },
  { ...otherProvince, year: 2023, decisionNumber: '191/QĐ-SCT', decidedOn: '2023-12-21', without: ['do-hoang-lam'] },
  { ...otherProvince, year: 2024, decisionNumber: '207/QĐ-SCT', decidedOn: '2024-12-23', without: [] },
];
