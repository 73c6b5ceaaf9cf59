import type { SampleDecision } from './sample-decision.ts';

const province = { symbol: 'QĐ-UBND', level: 'province', signerPost: 'Chủ tịch' } as const;
const ministry = {
  symbol: 'QĐ-BCT',
  issuer: 'Bộ Công Thương',
  level: 'province',
  signerName: null,
  signerPost: 'Bộ trưởng',
} as const;
const primeMinister = {
  symbol: 'QĐ-TTg',
  issuer: 'Thủ tướng Chính phủ',
  level: 'government',
  signerName: null,
  signerPost: 'Thủ tướng',
} as const;
const president = {
  symbol: 'QĐ-CTN',
  issuer: 'Chủ tịch nước',
  level: 'state',
  signerName: null,
  signerPost: 'Chủ tịch nước',
} as const;
const medalLine = 'Về việc tặng Kỷ niệm chương “Vì sự nghiệp phát triển ngành Công Thương Việt Nam”';
const medalCitation = 'Có công lao đóng góp vào sự nghiệp phát triển ngành Công Thương Việt Nam';

/** Decisions of the ministry, the Prime Minister and the President; and of the province outside its yearly ones. Who signs for the state is left out: nobody is invented in such a post. */
export const higherDecisions: readonly SampleDecision[] = [
  {
    ...primeMinister,
    number: '1127',
    signedOn: '2016-06-20',
    kind: 'merit',
    year: 2015,
    subjectLine: 'Về việc tặng Bằng khen của Thủ tướng Chính phủ',
    conferrals: [
      {
        code: 'BKTTG',
        units: ['department'],
        citation:
          'Đã có thành tích trong công tác từ năm 2011 đến năm 2015, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc',
      },
    ],
  },
  {
    ...ministry,
    number: '4388',
    signedOn: '2016-11-08',
    kind: 'dedication',
    year: 2016,
    subjectLine: medalLine,
    conferrals: [
      {
        code: 'KNC',
        people: ['nguyen-the-vy', 'la-van-sinh', 'vuong-dac-thu'],
        citation: medalCitation,
        sum: 'unknown',
      },
    ],
  },
  {
    ...president,
    number: '744',
    signedOn: '2019-05-17',
    kind: 'dedication',
    year: 2018,
    subjectLine: 'Về việc tặng thưởng Huân chương Lao động hạng Ba',
    conferrals: [
      {
        code: 'HCLD3',
        people: ['ma-dinh-khai'],
        citation: 'Đã có thành tích xuất sắc trong công tác từ năm 2014 đến năm 2018',
      },
    ],
  },
  {
    ...ministry,
    number: '3120',
    signedOn: '2021-05-06',
    kind: 'dedication',
    year: 2021,
    subjectLine: medalLine,
    conferrals: [
      {
        code: 'KNC',
        people: ['loc-van-tuyen', 'do-thi-thanh-van', 'trieu-quang-tien', 'luong-thi-kim-oanh', 'hoang-cong-liem'],
        citation: medalCitation,
        sum: 'unknown',
      },
    ],
  },
  {
    ...president,
    number: '1406',
    signedOn: '2021-08-26',
    kind: 'merit',
    year: 2020,
    subjectLine: 'Về việc tặng thưởng Huân chương Lao động hạng Ba',
    conferrals: [
      {
        code: 'HCLD3',
        units: ['department'],
        citation: 'Đã có thành tích xuất sắc trong công tác từ năm 2016 đến năm 2020',
      },
    ],
  },
  {
    ...province,
    issuer: 'UBND tỉnh Bắc Lĩnh',
    signerName: 'Hứa Trọng Điềm',
    number: '1733',
    signedOn: '2021-10-20',
    kind: 'unexpected',
    year: 2021,
    subjectLine: 'Về việc tặng và truy tặng Bằng khen trong công tác phòng, chống dịch Covid-19',
    conferrals: [
      {
        code: 'BKT',
        people: ['ngon-van-khiem'],
        citation: 'Đã có thành tích xuất sắc, hy sinh khi làm nhiệm vụ phòng, chống dịch Covid-19',
        status: 'posthumous',
      },
      {
        code: 'BKT',
        people: ['giang-a-chu'],
        citation: 'Đã có thành tích xuất sắc trong công tác phòng, chống dịch Covid-19',
      },
    ],
  },
  {
    ...ministry,
    number: '516',
    signedOn: '2022-03-23',
    kind: 'merit',
    year: 2021,
    subjectLine: 'Về việc tặng Cờ thi đua của Bộ Công Thương năm 2021',
    conferrals: [
      {
        code: 'COT',
        units: ['department'],
        citation: 'Hoàn thành xuất sắc nhiệm vụ, dẫn đầu cụm thi đua các Sở Công Thương năm 2021',
      },
    ],
  },
  {
    ...primeMinister,
    number: '1248',
    signedOn: '2023-10-26',
    kind: 'merit',
    year: 2022,
    subjectLine: 'Về việc tặng danh hiệu Chiến sĩ thi đua toàn quốc',
    note: 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và các luật sửa đổi, bổ sung.',
    conferrals: [
      {
        code: 'CSTDTQ',
        people: ['do-thi-thanh-van'],
        citation: 'Đã có thành tích đặc biệt xuất sắc trong phong trào thi đua yêu nước từ năm 2017 đến năm 2022',
      },
    ],
  },
  {
    ...ministry,
    number: '2870',
    signedOn: '2024-10-31',
    kind: 'dedication',
    year: 2024,
    subjectLine: medalLine,
    conferrals: [
      {
        code: 'KNC',
        people: ['than-duc-loi', 'nguyen-dang-khoat', 'hoang-thi-nguyet-anh', 'nong-duc-chinh'],
        citation: medalCitation,
        sum: 'unknown',
      },
    ],
  },
  {
    ...primeMinister,
    number: '1095',
    signedOn: '2025-05-29',
    kind: 'merit',
    year: 2024,
    subjectLine: 'Về việc tặng Bằng khen của Thủ tướng Chính phủ',
    conferrals: [
      {
        code: 'BKTTG',
        people: ['loc-van-tuyen'],
        citation:
          'Đã có thành tích trong công tác từ năm 2020 đến năm 2024, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc',
      },
    ],
  },
];
