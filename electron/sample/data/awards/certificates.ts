import type { SampleDecision } from './sample-decision.ts';

const issued = {
  symbol: 'QĐ-SCT',
  issuer: 'Sở Công Thương',
  level: 'grassroots',
  signerPost: 'Giám đốc',
} as const;
const byKhai = { ...issued, signerName: 'Ma Đình Khải' } as const;
const byTuyen = { ...issued, signerName: 'Lộc Văn Tuyên' } as const;
const byVan = { ...issued, signerName: 'Đỗ Thị Thanh Vân', signerPost: 'Phó Giám đốc' } as const;

/** Giấy khen của Giám đốc Sở: for movements, and for what came unexpectedly. */
export const certificates: readonly SampleDecision[] = [
  {
    ...byKhai,
    number: '84',
    signedOn: '2016-10-12',
    kind: 'movement',
    year: 2016,
    subjectLine:
      'Về việc tặng Giấy khen cho tập thể, cá nhân có thành tích trong thực hiện tiêu chí số 4 về điện và tiêu chí số 7 về chợ nông thôn',
    conferrals: [
      {
        code: 'GK',
        units: ['industry-and-energy'],
        people: ['be-ngoc-khoi', 'dang-dinh-dat', 'nguyen-van-hoa-1976', 'trieu-mui-pham'],
        citation: 'Có thành tích trong phong trào “Bắc Lĩnh chung sức xây dựng nông thôn mới” giai đoạn 2011 - 2015',
      },
    ],
  },
  {
    ...byKhai,
    number: '71',
    signedOn: '2019-08-16',
    kind: 'movement',
    year: 2019,
    subjectLine:
      'Về việc tặng Giấy khen sơ kết 10 năm thực hiện Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”',
    conferrals: [
      {
        code: 'GK',
        units: ['trade', 'promotion-center', 'tea'],
        people: ['hoang-cong-liem', 'linh-van-chap', 'vang-thi-my', 'ly-may-chan'],
        citation: 'Có thành tích trong thực hiện Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”',
      },
    ],
  },
  {
    ...byKhai,
    number: '68',
    signedOn: '2020-05-14',
    kind: 'movement',
    year: 2020,
    subjectLine:
      'Về việc tặng Giấy khen cho tập thể, cá nhân điển hình tiên tiến xuất sắc trong phong trào thi đua giai đoạn 2015 - 2020',
    conferrals: [
      {
        code: 'GK',
        units: ['planning', 'industry', 'promotion-center'],
        people: [
          'do-thi-thanh-van',
          'trieu-quang-tien',
          'luong-thi-kim-oanh',
          'luc-minh-khoi',
          'nguyen-thi-tuyet-minh',
          'nong-duc-chinh',
          'nguyen-dang-khoat',
          'be-ngoc-khoi',
          'ban-tai-phuc',
          'pham-thuy-duong',
          'vu-hai-dang',
          'hoang-thi-nguyet-anh',
        ],
        citation: 'Điển hình tiên tiến xuất sắc trong phong trào thi đua giai đoạn 2015 - 2020',
      },
    ],
  },
  {
    ...byKhai,
    number: '69',
    signedOn: '2020-05-14',
    kind: 'movement',
    year: 2020,
    subjectLine:
      'Về việc tặng Giấy khen cho tập thể, cá nhân tiêu biểu trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2020',
    conferrals: [
      {
        code: 'GK',
        units: ['administration'],
        people: ['giang-a-chu', 'tan-may-phin'],
        citation: 'Tiêu biểu, điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2020',
      },
    ],
  },
  {
    ...byTuyen,
    number: '133',
    signedOn: '2021-10-13',
    kind: 'unexpected',
    year: 2021,
    subjectLine:
      'Về việc tặng Giấy khen đột xuất trong công tác bảo đảm hàng hóa thiết yếu, phòng, chống dịch Covid-19',
    conferrals: [
      {
        code: 'GK',
        units: ['trade', 'promotion-center'],
        people: ['ban-tai-phuc', 'giang-a-chu', 'vang-thi-my', 'vu-thi-nhinh', 'kieu-quoc-thinh'],
        named: [
          { name: 'Công ty TNHH Thương mại tổng hợp Hồng Kiều', subject: 'collective' },
          { name: 'Hộ kinh doanh Lành Thị Ón, chợ Pác Cuổi', subject: 'household' },
        ],
        citation: 'Có thành tích đột xuất trong bảo đảm hàng hóa thiết yếu, phòng, chống dịch Covid-19 năm 2021',
      },
    ],
  },
  {
    ...byVan,
    number: '198',
    signedOn: '2022-12-08',
    kind: 'movement',
    year: 2022,
    subjectLine: 'Về việc tặng Giấy khen sơ kết phong trào thi đua “Đồng khởi mới” năm 2022',
    conferrals: [
      {
        code: 'GK',
        units: ['energy', 'hydropower'],
        people: ['be-ngoc-khoi', 'trieu-mui-pham', 'dang-dinh-dat', 'tong-thi-diem', 'tran-quy-tho'],
        citation: 'Có thành tích tiêu biểu trong phong trào thi đua “Đồng khởi mới” năm 2022',
      },
    ],
  },
  {
    ...byTuyen,
    number: '171',
    signedOn: '2023-10-27',
    kind: 'movement',
    year: 2023,
    subjectLine: 'Về việc tặng Giấy khen cho doanh nghiệp, hợp tác xã sử dụng năng lượng tiết kiệm và hiệu quả',
    conferrals: [
      {
        code: 'GK',
        units: ['wood', 'tea'],
        named: [{ name: 'Công ty Cổ phần Xi măng Lũng Vài', subject: 'collective' }],
        citation: 'Có thành tích trong sử dụng năng lượng tiết kiệm và hiệu quả giai đoạn 2021 - 2023',
      },
    ],
  },
  {
    ...byTuyen,
    number: '160',
    signedOn: '2024-09-25',
    kind: 'unexpected',
    year: 2024,
    subjectLine: 'Về việc tặng Giấy khen đột xuất trong khắc phục hậu quả cơn bão số 3 năm 2024',
    conferrals: [
      {
        code: 'GK',
        units: ['energy'],
        people: ['lau-a-phenh', 'dang-dinh-dat', 'chao-lao-ta', 'vang-thi-my', 'sung-mi-sinh', 'hua-van-bang'],
        named: [{ name: 'Hộ ông Lường Văn Pản, thôn Nà Khuổi', subject: 'household' }],
        citation:
          'Có thành tích đột xuất trong khắc phục hậu quả cơn bão số 3, bảo đảm cung ứng điện và hàng hóa thiết yếu',
      },
    ],
  },
  {
    ...byTuyen,
    number: '214',
    signedOn: '2025-09-26',
    kind: 'movement',
    year: 2025,
    subjectLine:
      'Về việc tặng Giấy khen cho tập thể, cá nhân có thành tích trong sắp xếp tổ chức bộ máy Sở Công Thương',
    conferrals: [
      {
        code: 'GK',
        units: ['administration', 'market-control'],
        people: [
          'luong-thi-kim-oanh',
          'nguyen-thi-tuyet-minh',
          'tran-hai-yen',
          'vi-hong-nham',
          'mai-thi-len',
          'bui-xuan-thuc',
          'ma-thi-duyen',
        ],
        citation:
          'Có thành tích trong sắp xếp tổ chức bộ máy khi hợp nhất tỉnh và tiếp nhận lực lượng quản lý thị trường',
      },
    ],
  },
];
