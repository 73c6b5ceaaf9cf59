import type { UnitKey } from '../units/sample-units.ts';

/** A pledge with its parties, and what they made of it. */
export interface SamplePledge {
  readonly year: number;
  readonly name: string;
  readonly scope: 'office' | 'block';
  readonly state: 'draft' | 'signed';
  readonly goal: string;
  readonly commitment: string | null;
  readonly signedOn: string | null;
  readonly signedAt: string | null;
  readonly parties: readonly UnitKey[];
  readonly criteria: readonly {
    readonly content: string;
    readonly target: string;
    readonly points: number;
    /** What each party reached, in the order of the parties; left out: not known. */
    readonly achieved?: readonly (readonly [text: string, points: number])[];
  }[];
}

const goal =
  'Thi đua hoàn thành và hoàn thành vượt mức các chỉ tiêu phát triển công nghiệp, thương mại được Ủy ban nhân dân tỉnh giao; xây dựng cơ quan kỷ cương, đoàn kết, sáng tạo.';

/** Among the units in 2025 (with results) and 2026; in the province's block in 2024. */
export const samplePledges: readonly SamplePledge[] = [
  {
    year: 2024,
    name: 'Giao ước thi đua Khối các cơ quan Kinh tế - Kỹ thuật năm 2024',
    scope: 'block',
    state: 'signed',
    goal: 'Khối thi đua các cơ quan Kinh tế - Kỹ thuật chung sức, đồng lòng, quyết liệt, sáng tạo, kỷ cương, tăng tốc, hiệu quả.',
    commitment: null,
    signedOn: '2024-01-12',
    signedAt: 'hội trường Sở Khoa học và Công nghệ',
    parties: [
      'environment',
      'transport',
      'department',
      'science',
      'construction',
      'agriculture',
      'project-board',
      'industrial-zones',
    ],
    criteria: [
      { content: 'Kết quả thực hiện nhiệm vụ chính trị, chuyên môn được giao', target: '100% nhiệm vụ', points: 600 },
      {
        content: 'Xây dựng Đảng, chính quyền, đoàn thể; cải cách hành chính, chuyển đổi số',
        target: 'Hoàn thành tốt trở lên',
        points: 200,
      },
      { content: 'Công tác thi đua, khen thưởng và hoạt động của Khối', target: 'Đủ, đúng hạn', points: 200 },
    ],
  },
  {
    year: 2025,
    name: 'Giao ước thi đua giữa các đơn vị năm 2025',
    scope: 'office',
    state: 'signed',
    goal,
    commitment: null,
    signedOn: '2025-01-24',
    signedAt: 'hội trường Sở Công Thương',
    parties: ['administration', 'planning', 'industry', 'energy', 'trade', 'safety', 'promotion-center'],
    criteria: [
      {
        content: 'Hoàn thành nhiệm vụ trong chương trình công tác năm',
        target: '100% đúng hạn',
        points: 50,
        achieved: [
          ['100%', 50],
          ['100%', 50],
          ['98,5%', 48],
          ['100%', 50],
          ['100%', 50],
          ['96%', 46],
          ['100%', 50],
        ],
      },
      {
        content: 'Giải quyết thủ tục hành chính, văn bản đến',
        target: 'Không có hồ sơ quá hạn',
        points: 20,
        achieved: [
          ['Không có', 20],
          ['Không có', 20],
          ['02 hồ sơ quá hạn', 17],
          ['Không có', 20],
          ['01 hồ sơ quá hạn', 18.5],
          ['Không có', 20],
          ['Không có', 20],
        ],
      },
      {
        content: 'Sáng kiến, cải tiến lề lối làm việc',
        target: 'Ít nhất 01 sáng kiến được công nhận',
        points: 15,
        achieved: [
          ['01 sáng kiến', 15],
          ['Tham gia 01 sáng kiến', 12],
          ['Chưa có', 5],
          ['01 đề tài cấp cơ sở', 15],
          ['Chưa có', 6],
          ['Chưa có', 6],
          ['02 sáng kiến', 15],
        ],
      },
      {
        content: 'Kỷ luật, kỷ cương, văn hóa công sở; xây dựng đảng, đoàn thể',
        target: 'Không có người bị kỷ luật',
        points: 15,
        achieved: [
          ['Không có', 15],
          ['Không có', 15],
          ['Không có', 15],
          ['Không có', 15],
          ['Không có', 15],
          ['Không có', 15],
          ['Không có', 15],
        ],
      },
    ],
  },
  {
    year: 2026,
    name: 'Giao ước thi đua giữa các đơn vị năm 2026',
    scope: 'office',
    state: 'signed',
    goal,
    commitment: null,
    signedOn: '2026-01-23',
    signedAt: 'hội trường Sở Công Thương',
    parties: [
      'administration',
      'planning',
      'industry',
      'energy',
      'trade',
      'safety',
      'promotion-center',
      'market-control',
    ],
    criteria: [
      { content: 'Hoàn thành nhiệm vụ trong chương trình công tác năm', target: '100% đúng hạn', points: 50 },
      { content: 'Giải quyết thủ tục hành chính, văn bản đến', target: 'Không có hồ sơ quá hạn', points: 15 },
      { content: 'Chuyển đổi số: ký số, hồ sơ điện tử', target: '100% hồ sơ công việc điện tử', points: 10 },
      { content: 'Sáng kiến, cải tiến lề lối làm việc', target: 'Ít nhất 01 sáng kiến được công nhận', points: 15 },
      { content: 'Kỷ luật, kỷ cương, văn hóa công sở', target: 'Không có người bị kỷ luật', points: 10 },
    ],
  },
];
