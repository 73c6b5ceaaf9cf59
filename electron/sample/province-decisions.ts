import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { ProvinceDecision, ProvinceYear } from './data/awards/province-years.ts';
import { provinceYears } from './data/awards/province-years.ts';
import type { SampleDecision } from './data/awards/sample-decision.ts';
import { formerProvinceName, provinceName } from './data/office.ts';

/** Invented chairs of the province in their time. */
const chairs = [
  { from: '2011-01-01', province: formerProvinceName, name: 'Lương Đình Bảo' },
  { from: '2018-06-01', province: formerProvinceName, name: 'Hứa Trọng Điềm' },
  { from: '2025-07-01', province: provinceName, name: 'Đào Thị Hồng Thắm' },
];

/** The province's decisions for each year. */
export function provinceDecisions(): SampleDecision[] {
  return provinceYears.flatMap((year) => [
    ...decision(year, 'TTLDXS', year.collectives, 'tặng danh hiệu Tập thể lao động xuất sắc'),
    ...decision(year, 'CSTDT', year.fighters, 'tặng danh hiệu Chiến sĩ thi đua cấp tỉnh'),
    ...decision(year, 'BKT', year.diplomas, 'tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'),
    ...decision(year, 'COT', year.flags, 'tặng Cờ thi đua của Ủy ban nhân dân tỉnh'),
  ]);
}

function decision(
  { year }: ProvinceYear,
  code: AwardCode,
  decided: ProvinceDecision | undefined,
  what: string,
): SampleDecision[] {
  if (decided === undefined) return [];
  const { number, signedOn, people = [], units = [] } = decided;
  const chair = chairs.findLast(({ from }) => from <= signedOn);
  return [
    {
      number,
      symbol: 'QĐ-UBND',
      signedOn,
      issuer: `UBND tỉnh ${chair?.province ?? provinceName}`,
      level: 'province',
      signerName: chair?.name ?? null,
      signerPost: 'Chủ tịch',
      kind: 'merit',
      subjectLine: `Về việc ${what} năm ${year}`,
      year,
      conferrals: [{ code, units, people, citation: citationOf(code, year) }],
    },
  ];
}

function citationOf(code: AwardCode, year: number): string {
  switch (code) {
    case 'CSTDT':
      return `Có thành tích xuất sắc tiêu biểu trong phong trào thi đua yêu nước từ năm ${year - 2} đến năm ${year}`;
    case 'BKT':
      return `Có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm ${year - 1} và năm ${year}`;
    case 'COT':
      return `Dẫn đầu phong trào thi đua Khối các cơ quan Kinh tế - Kỹ thuật năm ${year}`;
    default:
      return `Hoàn thành xuất sắc nhiệm vụ công tác năm ${year}`;
  }
}
