import type { UnitKey } from '../units/sample-units.ts';

/** How far a year of the block has come in the sample. */
export type SampleProgress = 'members' | 'scoring' | 'finished';

/** Khối thi đua with its years; everybody not named as head or deputy is a member. */
export interface SampleBlock {
  readonly name: string;
  readonly organizedBy: string;
  readonly isInner: boolean;
  readonly note: string | null;
  readonly years: readonly {
    readonly year: number;
    readonly units: readonly UnitKey[];
    readonly head: UnitKey;
    readonly standingDeputy: UnitKey | null;
    readonly deputies: readonly UnitKey[];
    readonly theme: string | null;
    /** Head, standing deputy and deputy that the year's meeting elected for the next one. */
    readonly elected?: readonly UnitKey[];
    readonly progress: SampleProgress;
  }[];
}

/** The eight of the block until 2024, as in the source of Yên Bái; six after the mergers of 2025. */
const eight = [
  'science',
  'environment',
  'transport',
  'construction',
  'department',
  'agriculture',
  'project-board',
  'industrial-zones',
] as const satisfies readonly UnitKey[];
const six = [
  'construction',
  'department',
  'agriculture-and-environment',
  'science',
  'project-board',
  'industrial-zones',
] as const satisfies readonly UnitKey[];
const inner = [
  'administration',
  'planning',
  'industry',
  'energy',
  'trade',
  'safety',
  'promotion-center',
] as const satisfies readonly UnitKey[];

/** The province's block, in which the department was a member, then deputy, and is head in 2026; and the block of its own units. */
export const sampleBlocks: readonly SampleBlock[] = [
  {
    name: 'Khối thi đua các cơ quan Kinh tế - Kỹ thuật',
    organizedBy: 'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Lĩnh',
    isInner: false,
    note: 'Hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024: ngày 12/01/2024.',
    years: [
      {
        year: 2023,
        units: eight,
        head: 'science',
        standingDeputy: null,
        deputies: ['environment', 'transport'],
        theme: null,
        progress: 'members',
      },
      {
        year: 2024,
        units: eight,
        head: 'environment',
        standingDeputy: 'transport',
        deputies: ['department'],
        theme: 'Chung sức, đồng lòng, quyết liệt, sáng tạo, kỷ cương, tăng tốc, hiệu quả',
        elected: ['transport', 'department', 'project-board'],
        progress: 'finished',
      },
      {
        year: 2025,
        units: six,
        head: 'construction',
        standingDeputy: 'department',
        deputies: ['project-board'],
        theme: 'Tinh gọn bộ máy, tăng tốc, bứt phá, về đích',
        elected: ['department', 'project-board', 'industrial-zones'],
        progress: 'finished',
      },
      {
        year: 2026,
        units: six,
        head: 'department',
        standingDeputy: 'project-board',
        deputies: ['industrial-zones'],
        theme: 'Đoàn kết, kỷ cương, đột phá, phát triển',
        progress: 'scoring',
      },
    ],
  },
  {
    name: 'Khối thi đua các phòng, đơn vị thuộc Sở',
    organizedBy: 'Sở Công Thương',
    isInner: true,
    note: null,
    years: [
      {
        year: 2025,
        units: inner,
        head: 'administration',
        standingDeputy: null,
        deputies: ['planning'],
        theme: 'Kỷ cương, trách nhiệm, sáng tạo, hiệu quả',
        progress: 'finished',
      },
    ],
  },
];
