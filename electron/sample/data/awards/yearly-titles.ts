import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/**
 * The department's decision at the end of a year: Chiến sĩ thi đua cơ sở and Tập thể lao động tiên tiến as listed here;
 * Lao động tiên tiến for everybody who worked the year and was rated well, but for those named in `without`.
 */
export interface YearlyTitles {
  readonly year: number;
  readonly number: string;
  readonly signedOn: string;
  readonly signer: PersonKey;
  readonly fighters: readonly PersonKey[];
  readonly collectives: readonly UnitKey[];
  readonly without: readonly PersonKey[];
  /** Titles taken back later. */
  readonly revoked?: readonly PersonKey[];
}

/** Until 2023 at most 15 % of those with Lao động tiên tiến (Decree 91/2017), each with an initiative; HTXS is enough since 2024. */
export const yearlyTitles: readonly YearlyTitles[] = [
  {
    year: 2014,
    number: '187',
    signedOn: '2014-12-19',
    signer: 'ma-dinh-khai',
    fighters: ['loc-van-tuyen', 'vu-hai-dang', 'dam-duc-dao', 'la-van-sinh'],
    collectives: [
      'administration',
      'inspectorate',
      'planning',
      'trade',
      'import-export',
      'safety',
      'industry-promotion',
      'trade-promotion',
      'market-operations',
      'market-team-2',
    ],
    without: ['mac-thi-cuc', 'voong-a-sang'],
  },
  {
    year: 2015,
    number: '203',
    signedOn: '2015-12-21',
    signer: 'ma-dinh-khai',
    fighters: ['loc-van-tuyen', 'be-ngoc-khoi', 'vu-hai-dang', 'dam-duc-dao'],
    collectives: [
      'administration',
      'inspectorate',
      'planning',
      'trade',
      'import-export',
      'safety',
      'industry-promotion',
      'market-operations',
      'market-team-2',
      'market-team-4',
    ],
    without: ['au-thi-thuan'],
  },
  {
    year: 2016,
    number: '196',
    signedOn: '2016-12-20',
    signer: 'ma-dinh-khai',
    fighters: ['loc-van-tuyen', 'be-ngoc-khoi', 'hoang-thi-nguyet-anh', 'dam-duc-dao', 'luc-minh-khoi'],
    collectives: [
      'administration',
      'inspectorate',
      'planning',
      'trade',
      'import-export',
      'safety',
      'market-team-1',
      'market-operations',
    ],
    without: [],
  },
  {
    year: 2017,
    number: '211',
    signedOn: '2017-12-19',
    signer: 'ma-dinh-khai',
    fighters: ['do-thi-thanh-van', 'be-ngoc-khoi', 'hoang-thi-nguyet-anh', 'vu-hai-dang', 'luong-thi-kim-oanh'],
    collectives: [
      'administration',
      'inspectorate',
      'industry',
      'trade',
      'import-export',
      'safety',
      'market-team-1',
      'market-team-2',
      'market-operations',
    ],
    without: [],
  },
  {
    year: 2018,
    number: '178',
    signedOn: '2018-12-20',
    signer: 'ma-dinh-khai',
    fighters: ['loc-van-tuyen', 'do-thi-thanh-van', 'nguyen-dang-khoat', 'hoang-thi-nguyet-anh', 'luc-minh-khoi'],
    collectives: ['administration', 'inspectorate', 'energy', 'trade', 'import-export', 'safety'],
    without: [],
  },
  {
    year: 2019,
    number: '190',
    signedOn: '2019-12-19',
    signer: 'ma-dinh-khai',
    fighters: ['loc-van-tuyen', 'do-thi-thanh-van', 'nguyen-dang-khoat', 'ban-tai-phuc', 'pham-thuy-duong'],
    collectives: [
      'administration',
      'inspectorate',
      'planning',
      'energy',
      'import-export',
      'safety',
      'promotion-center',
    ],
    without: ['vuong-dac-thu'],
  },
  {
    year: 2020,
    number: '201',
    signedOn: '2020-12-21',
    signer: 'loc-van-tuyen',
    fighters: ['do-thi-thanh-van', 'be-ngoc-khoi', 'nguyen-dang-khoat', 'ban-tai-phuc', 'luong-thi-kim-oanh'],
    collectives: ['administration', 'inspectorate', 'planning', 'import-export', 'safety', 'promotion-center'],
    without: [],
    revoked: ['ninh-van-hao'],
  },
  {
    year: 2021,
    number: '194',
    signedOn: '2021-12-20',
    signer: 'loc-van-tuyen',
    fighters: ['loc-van-tuyen', 'do-thi-thanh-van', 'ban-tai-phuc', 'trieu-mui-pham', 'luong-thi-kim-oanh'],
    collectives: ['planning', 'industry', 'safety', 'promotion-center'],
    without: [],
  },
  {
    year: 2022,
    number: '207',
    signedOn: '2022-12-20',
    signer: 'do-thi-thanh-van',
    fighters: ['loc-van-tuyen', 'do-thi-thanh-van', 'be-ngoc-khoi', 'hoang-thi-nguyet-anh', 'nong-thi-huong-1985'],
    collectives: ['administration', 'inspectorate', 'industry', 'trade', 'safety'],
    without: ['than-duc-loi', 'ninh-van-hao'],
  },
  {
    year: 2023,
    number: '215',
    signedOn: '2023-12-19',
    signer: 'loc-van-tuyen',
    fighters: ['loc-van-tuyen', 'be-ngoc-khoi', 'hoang-thi-nguyet-anh', 'nong-thi-huong-1985', 'trieu-mui-pham'],
    collectives: ['administration', 'inspectorate', 'industry', 'trade', 'safety'],
    without: [],
  },
  {
    year: 2024,
    number: '226',
    signedOn: '2024-12-20',
    signer: 'loc-van-tuyen',
    fighters: [
      'loc-van-tuyen',
      'do-thi-thanh-van',
      'nguyen-thi-tuyet-minh',
      'luc-minh-khoi',
      'nong-thi-huong-1985',
      'nguyen-dang-khoat',
      'hoang-thi-nguyet-anh',
      'dinh-thi-lua',
    ],
    collectives: ['administration', 'inspectorate', 'energy', 'trade', 'safety'],
    without: ['kieu-quoc-thinh'],
  },
  {
    year: 2025,
    number: '338',
    signedOn: '2025-12-22',
    signer: 'loc-van-tuyen',
    fighters: [
      'loc-van-tuyen',
      'do-thi-thanh-van',
      'luc-minh-khoi',
      'nong-thi-huong-1985',
      'be-ngoc-khoi',
      'trieu-mui-pham',
      'vang-thi-my',
      'hoang-thi-nguyet-anh',
      'ma-thi-duyen',
      'sam-duc-luong',
    ],
    collectives: ['administration', 'industry', 'safety', 'market-team-1', 'market-team-2', 'market-team-3'],
    without: ['lam-que-anh'],
  },
];
