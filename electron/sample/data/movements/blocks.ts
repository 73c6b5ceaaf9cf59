import type { UnitKey } from '../units/sample-units.ts';

/** Khối thi đua of eight, with who headed it; everybody not named as head or deputy is a member. */
export interface SampleBlock {
  readonly name: string;
  readonly organizedBy: string;
  readonly note: string | null;
  readonly units: readonly UnitKey[];
  readonly years: readonly {
    readonly year: number;
    readonly head: UnitKey;
    readonly standingDeputy: UnitKey | null;
    readonly deputies: readonly UnitKey[];
  }[];
}

/** The block of the department, with its heads of 2023 and 2024. */
export const sampleBlocks: readonly SampleBlock[] = [
  {
    name: 'Khối thi đua các cơ quan Kinh tế - Kỹ thuật',
    organizedBy: 'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Lĩnh',
    note: 'Hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024: ngày 12/01/2024.',
    units: [
      'science',
      'environment',
      'transport',
      'construction',
      'department',
      'agriculture',
      'project-board',
      'industrial-zones',
    ],
    years: [
      { year: 2023, head: 'science', standingDeputy: null, deputies: ['environment', 'transport'] },
      { year: 2024, head: 'environment', standingDeputy: 'transport', deputies: ['department'] },
    ],
  },
];
