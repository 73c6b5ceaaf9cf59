import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { GoalSpan } from '#shared/domain/periods/judge-goal.ts';

/** A goal of the sample: counted by an award and its issuer, or by a measure. */
export interface SampleGoal {
  readonly content: string;
  readonly award?: { readonly code: AwardCode; readonly subject: 'person' | 'collective'; readonly issuer?: string };
  readonly counted?: string;
  readonly planned: number;
  readonly countedOver: GoalSpan;
  readonly reached?: number;
  readonly note?: string;
}

/** A span of the sample with its goals and the texts of its report. */
export interface SamplePeriod {
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly leadership?: string;
  readonly shortcomings?: string;
  readonly lessons?: string;
  readonly directions?: string;
  readonly goals: readonly SampleGoal[];
}

const everybody: readonly SampleGoal[] = [
  {
    content: 'Hằng năm 100% cá nhân đăng ký thi đua',
    counted: 'percent person',
    planned: 100,
    countedOver: 'each-year',
  },
  {
    content: 'Hằng năm 100% tập thể đăng ký thi đua',
    counted: 'percent unit',
    planned: 100,
    countedOver: 'each-year',
  },
];

/** The span of the Bắc Kạn document's goals (point 8: both flags by 2025), its texts shortened, and the span that follows. */
export const samplePeriods: readonly SamplePeriod[] = [
  {
    name: 'Giai đoạn 2020 - 2025',
    fromYear: 2020,
    toYear: 2025,
    leadership: [
      'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và các văn bản hướng dẫn của Tỉnh ủy, UBND tỉnh, hằng năm Sở kịp thời xây dựng kế hoạch công tác thi đua, khen thưởng, tổ chức phát động phong trào, đăng ký danh hiệu và ký giao ước thi đua trong Khối.',
      'Trong giai đoạn đã có {số lượt khen thưởng} lượt tập thể, cá nhân được khen thưởng, trong đó {số CSTĐCS} lượt Chiến sĩ thi đua cơ sở ({số CSTĐCS nữ} lượt là nữ).',
    ].join('\n'),
    shortcomings: [
      'Việc phát hiện, bồi dưỡng điển hình tiên tiến ở một số phòng, đơn vị chưa thường xuyên; hồ sơ đề nghị có nơi còn chậm.',
      'Nguyên nhân: tổ chức bộ máy thay đổi nhiều; người làm công tác thi đua, khen thưởng kiêm nhiệm.',
    ].join('\n'),
    lessons: [
      'Phong trào thi đua phải gắn với nhiệm vụ chính trị, có chỉ tiêu cụ thể, có người chịu trách nhiệm.',
      'Sơ kết, tổng kết kịp thời; chú trọng tập thể nhỏ, người trực tiếp lao động, không giữ chức vụ lãnh đạo, quản lý.',
    ].join('\n'),
    directions: [
      'Tiếp tục đổi mới nội dung, cách thức tổ chức phong trào thi đua; thực hiện tốt cả bốn khâu phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến.',
      'Nâng cao trách nhiệm của thành viên Hội đồng trong việc phát hiện, giới thiệu điển hình.',
    ].join('\n'),
    goals: [
      {
        content: 'Sở được tặng Cờ thi đua của UBND tỉnh',
        award: { code: 'COT', subject: 'collective', issuer: 'tỉnh' },
        planned: 1,
        countedOver: 'span',
      },
      {
        content: 'Sở được tặng Cờ thi đua của Bộ Công Thương',
        award: { code: 'COT', subject: 'collective', issuer: 'Bộ Công Thương' },
        planned: 1,
        countedOver: 'span',
      },
      ...everybody,
      {
        content: 'Mỗi năm có ít nhất 2 điển hình được phát hiện, bồi dưỡng',
        counted: 'exemplars person',
        planned: 2,
        countedOver: 'each-year',
      },
      {
        content: 'Kiện toàn Hội đồng Thi đua - Khen thưởng, rà soát tiêu chí thi đua',
        planned: 1,
        countedOver: 'span',
        reached: 1,
        note: 'Quyết định kiện toàn năm 2021 và 2025',
      },
    ],
  },
  {
    name: 'Giai đoạn 2026 - 2030',
    fromYear: 2026,
    toYear: 2030,
    goals: [
      {
        content: 'Sở được tặng ít nhất 02 Cờ thi đua của UBND tỉnh',
        award: { code: 'COT', subject: 'collective', issuer: 'tỉnh' },
        planned: 2,
        countedOver: 'span',
      },
      ...everybody,
      {
        content: 'Có ít nhất 10 sáng kiến có phạm vi ảnh hưởng cấp tỉnh',
        counted: 'initiatives provincial',
        planned: 10,
        countedOver: 'span',
      },
    ],
  },
];
