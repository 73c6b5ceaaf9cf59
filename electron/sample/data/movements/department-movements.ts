import type { UnitKey } from '../units/sample-units.ts';
import type { SampleMovement, SampleTarget } from './sample-movement.ts';

const department = { level: 'department', launchedBy: 'Sở Công Thương' } as const;
const everybody = 'Công chức, viên chức và người lao động của Sở';

/** Movements that the department launched: plans of 2024 and 2022 as two departments published them; what was reached is invented. */
export const departmentMovements: readonly SampleMovement[] = [
  {
    ...department,
    key: 'plan-2022',
    name: 'Phong trào thi đua “Đồng Khởi mới” năm 2022',
    kind: 'thematic',
    startsOn: '2022-01-01',
    endsOn: '2022-12-31',
    planNumber: '483/KH-SCT',
    planOn: '2022-03-22',
    answers: 'dong-khoi',
    goal: [
      'Quán triệt trong công chức, viên chức và người lao động nội dung cơ bản của Chỉ thị số 01-CT/TU ngày 17/10/2020 của Ban Thường vụ Tỉnh ủy về phát động Phong trào thi đua Đồng Khởi mới giai đoạn 2020 - 2025, tầm nhìn đến năm 2030.',
      'Tạo sự chuyển biến mạnh mẽ về tinh thần trách nhiệm, tư tưởng tiến công, tính kỷ luật, kỷ cương trong thực hiện nhiệm vụ; góp phần thực hiện nhiệm vụ chính trị của ngành.',
      'Phát hiện, nhân rộng các điển hình tiên tiến, sáng kiến, kinh nghiệm, cách làm hay; biểu dương, khen thưởng các tập thể, cá nhân tiêu biểu.',
    ].join('\n'),
    participants: everybody,
    content: [
      'Thi đua xây dựng hệ thống chính trị trong sạch, vững mạnh: đẩy mạnh cải cách thủ tục hành chính, nâng cao tinh thần trách nhiệm, chất lượng phục vụ Nhân dân; đẩy mạnh ứng dụng số, xây dựng chính quyền số.',
      'Thi đua thực hiện nhiệm vụ chuyên môn: hoàn chỉnh hạ tầng các khu, cụm công nghiệp; nâng cao chất lượng xuất khẩu; kêu gọi, thu hút đầu tư hạ tầng thương mại; đẩy mạnh hoạt động khuyến công, xúc tiến thương mại; phát triển hạ tầng điện đồng bộ.',
      'Thi đua thực hiện tốt các nhiệm vụ, giải pháp phục hồi, phát triển kinh tế; phấn đấu đạt và vượt các chỉ tiêu kinh tế - xã hội.',
    ].join('\n'),
    measures: [
      'Các phòng, đơn vị trực thuộc căn cứ chức năng, nhiệm vụ và nội dung thi đua nêu trên để tổ chức thực hiện.',
      'Tăng cường sự lãnh đạo của cấp ủy, chính quyền, đề cao vai trò của người đứng đầu và Hội đồng thi đua - khen thưởng.',
      'Đẩy mạnh công tác thông tin, tuyên truyền các phong trào thi đua yêu nước và công tác khen thưởng.',
    ].join('\n'),
    commendation:
      'Khen thưởng kịp thời, công khai, minh bạch, đúng người, đúng việc, đúng thành tích; chú trọng khen thưởng người trực tiếp lao động.',
    midtermDueOn: '2022-07-15',
    midtermHeldOn: '2022-07-12',
    midtermReview: 'Sáu tháng đầu năm các chỉ tiêu đạt từ 46% đến 52% kế hoạch; điện gió chậm do thủ tục đấu nối.',
    finalDueOn: '2022-12-31',
    finalHeldOn: '2022-12-28',
    finalReview:
      'Đạt và vượt 4/6 chỉ tiêu; hoàn thành 2/3 nội dung đăng ký. Điện gió mới đưa vào khai thác 93 MW, kim ngạch nhập khẩu đạt 741 triệu USD.',
    targets: [
      target('Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp (giá so sánh 2010)', 'tỷ đồng', 38_300, 'industry', {
        growth: 8.2,
        ...summed('quarter', 8_610, 9_480, 9_930, 10_400),
      }),
      target('Sản lượng điện thương phẩm', 'triệu kWh', 1_860, 'energy', {
        growth: 4,
        ...summed('quarter', 421, 468, 493, 489),
      }),
      target('Điện gió đưa vào khai thác thương mại', 'MW', 140, 'energy', level('quarter', 0, 30, 63, 93)),
      target('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'tỷ đồng', 56_000, 'trade', {
        growth: 12.6,
        ...summed('quarter', 13_200, 13_950, 14_380, 15_220),
      }),
      target('Kim ngạch xuất khẩu', 'triệu USD', 1_500, 'import-export', {
        growth: 20.2,
        ...summed('quarter', 344, 378, 391, 399),
      }),
      target('Kim ngạch nhập khẩu', 'triệu USD', 800, 'import-export', summed('quarter', 171, 187, 192, 191)),
    ],
    commitments: [
      {
        content:
          'Hỗ trợ các nhà đầu tư hoàn thành, đưa vào vận hành các dự án điện gió với tổng công suất khoảng 140 MW',
        responsible: 'energy',
        dueOn: '2022-12-31',
        outcome: 'partly-kept',
        result: 'Đưa vào vận hành 93 MW; phần còn lại chờ đấu nối lưới điện.',
      },
      {
        content:
          'Phối hợp thu hút đầu tư và triển khai ít nhất 02 cụm công nghiệp mới trên địa bàn các huyện, thành phố',
        responsible: 'industry',
        dueOn: '2022-12-31',
        outcome: 'kept',
        finishedOn: '2022-11-18',
        result: 'Đã khởi công hạ tầng 02 cụm công nghiệp.',
      },
      {
        content: 'Xây dựng và hoàn thành Đề án phát triển kinh tế ban đêm',
        responsible: 'trade',
        dueOn: '2022-11-30',
        outcome: 'kept',
        finishedOn: '2022-11-25',
        result: 'Ủy ban nhân dân tỉnh đã phê duyệt Đề án.',
      },
    ],
  },
  {
    ...department,
    key: 'plan-2024',
    name: 'Phát động thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024',
    kind: 'regular',
    startsOn: '2024-01-01',
    endsOn: '2024-12-31',
    planNumber: '112/KH-SCT',
    planOn: '2024-01-22',
    answers: 'ministry-2020-2025',
    goal: 'Tiếp tục đổi mới phong trào thi đua yêu nước, phát huy nội lực, tinh thần lao động sáng tạo của toàn thể công chức, viên chức và người lao động; hoàn thành và hoàn thành vượt mức các chỉ tiêu kinh tế của ngành được Ủy ban nhân dân tỉnh giao.',
    participants: everybody,
    content: [
      'Tiếp tục thực hiện có hiệu quả Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng.',
      'Phấn đấu hoàn thành và hoàn thành vượt mức các chỉ tiêu kinh tế của ngành đã được Ủy ban nhân dân tỉnh giao.',
      'Tiếp tục thực hiện hiệu quả các cuộc vận động lớn, các phong trào thi đua do Trung ương và tỉnh phát động.',
      'Đẩy mạnh cải cách hành chính, chuyển đổi số; tăng cường kỷ luật, kỷ cương hành chính.',
      'Thực hiện tốt công tác sơ kết, tổng kết; phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến.',
    ].join('\n'),
    measures:
      'Trưởng các phòng, đơn vị cụ thể hóa nội dung, tiêu chí thi đua của phòng, đơn vị mình; Văn phòng Sở theo dõi, đôn đốc, tổng hợp, báo cáo Giám đốc Sở.',
    commendation:
      'Bình chọn, suy tôn những tập thể, cá nhân có thành tích xuất sắc tiêu biểu để kịp thời biểu dương, khen thưởng theo thẩm quyền hoặc trình cấp trên khen thưởng.',
    midtermDueOn: '2024-07-31',
    midtermHeldOn: '2024-07-19',
    finalDueOn: '2024-12-31',
    finalHeldOn: '2024-12-27',
    targets: [
      target('Giá trị sản xuất công nghiệp (giá so sánh 2010)', 'tỷ đồng', 1_900, 'industry', {
        baseline: 1_780.4,
        growth: 6.72,
        ...summed('month', 138.2, 121.5, 152.8, 155.1, 159.4, 161.7, 163.2, 166.9, 168.8, 172.3, 176.5, 181.6),
      }),
      target(
        'Tỷ lệ số hộ được sử dụng điện lưới quốc gia',
        '%',
        98,
        'energy',
        level('quarter', 97.6, 97.8, 98.1, 98.2),
      ),
      target('Nhiệm vụ, đề án khuyến công hoàn thành', '%', 100, 'promotion-center', level('quarter', 10, 42, 78, 100)),
      target('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'tỷ đồng', 8_390, 'trade', {
        ...summed('month', 702, 688, 671, 679, 690, 694, 699, 706, 712, 724, 735, 755),
      }),
      target('Tổng kim ngạch xuất, nhập khẩu', 'triệu USD', 30.8, 'import-export', {
        ...summed('month', 2.1, 1.8, 2.4, 2.5, 2.6, 2.4, 2.5, 2.6, 2.7, 2.6, 2.7, 2.7),
      }),
      target(
        'Nhiệm vụ, đề án xúc tiến thương mại hoàn thành',
        '%',
        100,
        'promotion-center',
        level('quarter', 15, 48, 81, 100),
      ),
      {
        name: 'Tập thể đạt Tập thể lao động tiên tiến trở lên',
        measure: '%',
        planned: 80,
        ratio: 'collectives-advanced',
      },
      { name: 'Tập thể đạt Tập thể lao động xuất sắc', measure: '%', planned: 20, ratio: 'collectives-excellent' },
      { name: 'Cá nhân đạt Lao động tiên tiến', measure: '%', planned: 80, ratio: 'people-advanced' },
      { name: 'Cá nhân đạt Chiến sĩ thi đua cơ sở', measure: '%', planned: 10, ratio: 'people-fighters' },
      {
        name: 'Cơ quan Sở được tặng Bằng khen hoàn thành xuất sắc nhiệm vụ năm 2024',
        measure: 'lần',
        planned: 1,
        ratio: 'office-diploma',
      },
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
    finalHeldOn: '2024-06-11',
  },
  {
    ...department,
    key: 'merger-2025',
    name: 'Thi đua hoàn thành sắp xếp tổ chức bộ máy khi hợp nhất tỉnh',
    kind: 'wave',
    startsOn: '2025-03-01',
    endsOn: '2025-09-30',
    participants: everybody,
    finalHeldOn: '2025-10-15',
    targets: [
      target('Thủ tục hành chính giải quyết quá hạn', 'hồ sơ', 0, 'administration', {
        direction: 'less-is-better',
        actual: 3,
        actualOn: '2025-09-30',
      }),
      target('Hồ sơ, tài liệu hai Sở được bàn giao và số hóa', '%', 100, 'administration', {
        actual: 100,
        actualOn: '2025-09-15',
      }),
    ],
  },
];

/** A target with its unit of measure and who answers for it. */
function target(
  name: string,
  measure: string,
  planned: number,
  responsible: UnitKey,
  more: Partial<SampleTarget>,
): SampleTarget {
  return { name, measure, planned, responsible, ...more };
}

/** Monthly or quarterly output that adds up. */
function summed(frequency: 'month' | 'quarter', ...values: readonly number[]): Partial<SampleTarget> {
  return { frequency, accumulation: 'sum', values };
}

/** A level of which the newest counts. */
function level(frequency: 'month' | 'quarter', ...values: readonly number[]): Partial<SampleTarget> {
  return { frequency, accumulation: 'latest', values };
}
