import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** A decision of the province: number, day, and who receives. */
export interface ProvinceDecision {
  readonly number: string;
  readonly signedOn: string;
  readonly people?: readonly PersonKey[];
  readonly units?: readonly UnitKey[];
}

/** What the province conferred for a year, decided at the beginning of the next one. */
export interface ProvinceYear {
  readonly year: number;
  /** Tập thể lao động xuất sắc. */
  readonly collectives: ProvinceDecision;
  /** Chiến sĩ thi đua cấp tỉnh: three years in a row as Chiến sĩ thi đua cơ sở, and an initiative of the province's scope. */
  readonly fighters?: ProvinceDecision;
  /** Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh. */
  readonly diplomas?: ProvinceDecision;
  /** Cờ thi đua của Ủy ban nhân dân tỉnh. */
  readonly flags?: ProvinceDecision;
}

/** Years 2014 to 2025. */
export const provinceYears: readonly ProvinceYear[] = [
  {
    year: 2014,
    collectives: { number: '311', signedOn: '2015-02-27', units: ['industry-and-energy', 'market-team-1'] },
    diplomas: { number: '312', signedOn: '2015-02-27', people: ['hoang-cong-liem'], units: ['inspectorate'] },
  },
  {
    year: 2015,
    collectives: { number: '296', signedOn: '2016-02-25', units: ['industry-and-energy', 'market-team-1'] },
    diplomas: { number: '297', signedOn: '2016-02-25', people: ['vu-hai-dang'], units: ['department'] },
  },
  {
    year: 2016,
    collectives: { number: '341', signedOn: '2017-02-27', units: ['industry-and-energy', 'promotion-center'] },
    fighters: { number: '333', signedOn: '2017-02-24', people: ['loc-van-tuyen', 'dam-duc-dao'] },
  },
  {
    year: 2017,
    collectives: { number: '278', signedOn: '2018-02-12', units: ['planning', 'energy', 'promotion-center'] },
    fighters: { number: '270', signedOn: '2018-02-09', people: ['be-ngoc-khoi'] },
    diplomas: { number: '279', signedOn: '2018-02-12', people: ['luong-thi-kim-oanh'], units: ['promotion-center'] },
    flags: { number: '262', signedOn: '2018-02-06', units: ['department'] },
  },
  {
    year: 2018,
    collectives: { number: '305', signedOn: '2019-02-26', units: ['planning', 'industry', 'promotion-center'] },
    fighters: { number: '299', signedOn: '2019-02-25', people: ['hoang-thi-nguyet-anh'] },
    diplomas: { number: '306', signedOn: '2019-02-26', people: ['luc-minh-khoi'], units: ['planning'] },
  },
  {
    year: 2019,
    collectives: { number: '288', signedOn: '2020-02-24', units: ['department', 'industry', 'trade'] },
    fighters: { number: '281', signedOn: '2020-02-21', people: ['do-thi-thanh-van'] },
    flags: { number: '264', signedOn: '2020-02-14', units: ['department'] },
  },
  {
    year: 2020,
    collectives: { number: '330', signedOn: '2021-03-01', units: ['department', 'industry', 'energy', 'trade'] },
    fighters: { number: '321', signedOn: '2021-02-26', people: ['nguyen-dang-khoat'] },
    diplomas: { number: '331', signedOn: '2021-03-01', people: ['ban-tai-phuc'], units: ['industry'] },
  },
  {
    year: 2021,
    collectives: { number: '317', signedOn: '2022-02-25', units: ['department', 'administration', 'energy', 'trade'] },
    fighters: { number: '309', signedOn: '2022-02-23', people: ['ban-tai-phuc'] },
    diplomas: { number: '318', signedOn: '2022-02-25', people: ['luong-thi-kim-oanh'], units: ['trade'] },
  },
  {
    year: 2022,
    collectives: {
      number: '342',
      signedOn: '2023-02-24',
      units: ['department', 'planning', 'energy', 'promotion-center'],
    },
    fighters: { number: '335', signedOn: '2023-02-22', people: ['do-thi-thanh-van'] },
    diplomas: { number: '343', signedOn: '2023-02-24', people: ['nong-thi-huong-1985'], units: ['energy'] },
  },
  {
    year: 2023,
    collectives: {
      number: '355',
      signedOn: '2024-02-28',
      units: ['department', 'planning', 'energy', 'promotion-center'],
    },
    fighters: { number: '349', signedOn: '2024-02-27', people: ['loc-van-tuyen'] },
    diplomas: { number: '356', signedOn: '2024-02-28', people: ['trieu-mui-pham'], units: ['planning'] },
    flags: { number: '340', signedOn: '2024-02-22', units: ['department'] },
  },
  {
    year: 2024,
    collectives: {
      number: '361',
      signedOn: '2025-02-26',
      units: ['department', 'planning', 'industry', 'promotion-center'],
    },
    fighters: { number: '357', signedOn: '2025-02-25', people: ['nong-thi-huong-1985', 'hoang-thi-nguyet-anh'] },
    diplomas: {
      number: '362',
      signedOn: '2025-02-26',
      people: ['nguyen-thi-tuyet-minh', 'dinh-thi-lua'],
      units: ['department', 'promotion-center'],
    },
  },
  {
    year: 2025,
    collectives: {
      number: '418',
      signedOn: '2026-03-05',
      units: ['department', 'planning', 'energy', 'trade', 'promotion-center', 'market-operations'],
    },
    diplomas: {
      number: '419',
      signedOn: '2026-03-05',
      people: ['luc-minh-khoi', 'ma-thi-duyen'],
      units: ['energy'],
    },
  },
];
