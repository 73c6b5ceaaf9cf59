import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/**
 * The ratings of a year. Who was Chiến sĩ thi đua cơ sở has HTXS, everybody else of the department HTT, but for those
 * named here; `unknown` have none. Units: HTXS with Tập thể lao động xuất sắc or when named, else HTT.
 */
export interface YearRatings {
  readonly year: number;
  readonly excellent: readonly PersonKey[];
  readonly completed: readonly PersonKey[];
  readonly notCompleted: readonly PersonKey[];
  readonly unknown: readonly PersonKey[];
  readonly excellentUnits: readonly UnitKey[];
  /** The unit whose people's ratings come in its own file, imported: see `write-imports.ts`. */
  readonly importedUnit?: UnitKey;
}

/** Years 2016 to 2025; nothing is known of the years before. */
export const yearRatings: readonly YearRatings[] = [
  {
    year: 2016,
    excellent: ['ma-dinh-khai', 'luong-thi-kim-oanh'],
    completed: ['nguyen-van-hoa-1976'],
    notCompleted: ['thao-a-sung'],
    unknown: ['mac-thi-cuc', 'hua-van-bang'],
    excellentUnits: ['department'],
  },
  {
    year: 2017,
    excellent: ['ma-dinh-khai', 'luc-minh-khoi', 'nguyen-dang-khoat'],
    completed: [],
    notCompleted: [],
    unknown: ['mac-thi-cuc', 'hua-van-bang'],
    excellentUnits: ['department'],
  },
  {
    year: 2018,
    excellent: ['ma-dinh-khai', 'vu-hai-dang'],
    completed: ['au-thi-thuan'],
    notCompleted: [],
    unknown: ['mac-thi-cuc'],
    excellentUnits: ['department'],
  },
  {
    year: 2019,
    excellent: ['trieu-quang-tien'],
    completed: [],
    notCompleted: [],
    unknown: ['mac-thi-cuc'],
    excellentUnits: [],
  },
  {
    year: 2020,
    excellent: ['loc-van-tuyen', 'nguyen-thi-tuyet-minh'],
    completed: ['linh-van-chap'],
    notCompleted: [],
    unknown: [],
    excellentUnits: [],
  },
  {
    year: 2021,
    excellent: ['nong-thi-huong-1985', 'nguyen-dang-khoat'],
    completed: [],
    notCompleted: ['ninh-van-hao'],
    unknown: [],
    excellentUnits: [],
  },
  {
    year: 2022,
    excellent: ['trieu-mui-pham', 'pham-thuy-duong', 'ban-tai-phuc'],
    completed: ['hoang-trung-dung'],
    notCompleted: [],
    unknown: [],
    excellentUnits: [],
  },
  {
    year: 2023,
    excellent: ['do-thi-thanh-van', 'nguyen-thi-tuyet-minh', 'dinh-thi-lua'],
    completed: ['doan-manh-ha'],
    notCompleted: [],
    unknown: ['phuong-the-anh'],
    excellentUnits: [],
  },
  {
    year: 2024,
    excellent: ['be-ngoc-khoi', 'ban-tai-phuc', 'ta-thi-bich-ngoc'],
    completed: [],
    notCompleted: [],
    unknown: ['doan-manh-ha'],
    excellentUnits: [],
  },
  {
    year: 2025,
    excellent: ['nguyen-thi-tuyet-minh', 'dam-duc-dao', 'ban-tai-phuc'],
    completed: ['doan-manh-ha'],
    notCompleted: [],
    unknown: ['dinh-cong-toai', 'nguyen-bao-chau', 'luong-hai-ha'],
    excellentUnits: [],
    importedUnit: 'promotion-center',
  },
];
