import type { UnitKey } from '../units/sample-units.ts';
import type { SampleMovement, SampleTarget } from './sample-movement.ts';

const department = { level: 'department', launchedBy: 'Sở Công Thương' } as const;
const everybody = 'Công chức, viên chức và người lao động của Sở';

/** Movements that the department launched: numbers of 2024 and 2022 as published plans of two departments give them; what was reached is invented. */
export const departmentMovements: readonly SampleMovement[] = [
  {
    ...department,
    key: 'plan-2022',
    name: 'Thi đua “Đồng khởi mới” năm 2022',
    kind: 'thematic',
    startsOn: '2022-03-25',
    endsOn: '2022-12-31',
    planNumber: '483/KH-SCT',
    answers: 'dong-khoi',
    goal: 'Xây dựng hệ thống chính trị trong sạch, vững mạnh; hoàn thành nhiệm vụ chuyên môn; phục hồi, phát triển kinh tế.',
    participants: everybody,
    targets: [
      target(
        'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp (giá so sánh 2010)',
        'tỷ đồng',
        38_300,
        'industry',
        38_420,
        '2022-12-31',
      ),
      target(
        'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp tăng so với ước năm 2021',
        '%',
        8.2,
        'industry',
        8.5,
        '2022-12-31',
      ),
      target('Sản lượng điện thương phẩm', 'triệu kWh', 1_860, 'energy', 1_871, '2022-12-31'),
      target('Sản lượng điện thương phẩm tăng so với ước năm 2021', '%', 4, 'energy', 4.6, '2022-12-31'),
      target('Điện gió đưa vào khai thác thương mại', 'MW', 140, 'energy', 93, '2022-12-31'),
      target(
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
        'tỷ đồng',
        56_000,
        'trade',
        56_750,
        '2022-12-31',
      ),
      target(
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tăng so với ước năm 2021',
        '%',
        12.6,
        'trade',
        14.1,
        '2022-12-31',
      ),
      target('Kim ngạch xuất khẩu', 'triệu USD', 1_500, 'trade', 1_512, '2022-12-31'),
      target('Kim ngạch xuất khẩu tăng so với năm 2021', '%', 20.2, 'trade', 21.2, '2022-12-31'),
      target('Kim ngạch nhập khẩu', 'triệu USD', 800, 'trade', 741, '2022-12-31'),
      target('Cụm công nghiệp mới được thu hút đầu tư và triển khai', 'cụm', 2, 'industry', 2, '2022-12-31'),
      target('Đề án phát triển kinh tế ban đêm', 'đề án', 1, 'trade', 1, '2022-11-30'),
    ],
  },
  {
    ...department,
    key: 'plan-2024',
    name: 'Phát động thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024',
    kind: 'regular',
    startsOn: '2024-01-01',
    endsOn: '2024-12-31',
    answers: 'ministry-2020-2025',
    goal: 'Hoàn thành và hoàn thành vượt mức các chỉ tiêu kinh tế của ngành được Ủy ban nhân dân tỉnh giao.',
    participants: everybody,
    targets: [
      target('Giá trị sản xuất công nghiệp (giá so sánh 2010)', 'tỷ đồng', 1_900, 'industry', 1_918, '2024-12-31'),
      target(
        'Giá trị sản xuất công nghiệp tăng so với ước thực hiện năm 2023',
        '%',
        6.72,
        'industry',
        7.73,
        '2024-12-31',
      ),
      target('Tỷ lệ số hộ được sử dụng điện lưới quốc gia', '%', 98, 'energy', 98.2, '2024-12-31'),
      target('Nhiệm vụ, đề án khuyến công hoàn thành', '%', 100, 'promotion-center', 100, '2024-12-31'),
      target('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'tỷ đồng', 8_390, 'trade', 8_455, '2024-12-31'),
      target('Tổng kim ngạch xuất, nhập khẩu', 'triệu USD', 30.8, 'trade', 29.6, '2024-12-31'),
      target('Nhiệm vụ, đề án xúc tiến thương mại hoàn thành', '%', 100, 'promotion-center', 100, '2024-12-31'),
      target('Tập thể đạt Tập thể lao động tiên tiến trở lên', '%', 80, 'administration', 88.9, '2024-12-31'),
      target('Tập thể đạt Tập thể lao động xuất sắc', '%', 20, 'administration', 33.3, '2025-02-28'),
      { name: 'Cá nhân đạt Lao động tiên tiến', measure: '%', planned: 80, responsible: 'administration' },
      { name: 'Cá nhân đạt Chiến sĩ thi đua cơ sở', measure: '%', planned: 10, responsible: 'administration' },
    ],
  },
  {
    ...department,
    key: 'wave-2024',
    name: 'Thi đua lập thành tích chào mừng 76 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2024)',
    kind: 'wave',
    startsOn: '2024-04-01',
    endsOn: '2024-06-11',
    participants: everybody,
  },
  {
    ...department,
    key: 'merger-2025',
    name: 'Thi đua hoàn thành sắp xếp tổ chức bộ máy khi hợp nhất tỉnh',
    kind: 'wave',
    startsOn: '2025-03-01',
    endsOn: '2025-09-30',
    participants: everybody,
    targets: [
      {
        ...target('Thủ tục hành chính giải quyết quá hạn', 'hồ sơ', 0, 'administration', 3, '2025-09-30'),
        direction: 'less-is-better',
      },
      target('Hồ sơ, tài liệu hai Sở được bàn giao và số hóa', '%', 100, 'administration', 100, '2025-09-15'),
    ],
  },
];

/** A target with its unit of measure, who answers for it, and what was reached by a day. */
function target(
  name: string,
  measure: string,
  planned: number,
  responsible: UnitKey,
  actual?: number,
  actualOn?: string,
): SampleTarget {
  const reached = actual === undefined || actualOn === undefined ? {} : { actual, actualOn };
  return { name, measure, planned, responsible, ...reached };
}
