import type { UnitKey } from '../units/sample-units.ts';

/** Kết quả năm của tập thể; what is left out is unknown. */
export const unitAchievements: readonly {
  readonly unit: UnitKey;
  readonly year: number;
  readonly exceededTargets: boolean | null;
  readonly ledBlock: boolean | null;
}[] = [
  { unit: 'department', year: 2016, exceededTargets: true, ledBlock: false },
  { unit: 'department', year: 2017, exceededTargets: true, ledBlock: true },
  { unit: 'department', year: 2018, exceededTargets: true, ledBlock: false },
  { unit: 'department', year: 2019, exceededTargets: true, ledBlock: true },
  { unit: 'department', year: 2020, exceededTargets: true, ledBlock: false },
  { unit: 'department', year: 2021, exceededTargets: true, ledBlock: true },
  { unit: 'department', year: 2022, exceededTargets: false, ledBlock: false },
  { unit: 'department', year: 2023, exceededTargets: true, ledBlock: true },
  { unit: 'department', year: 2024, exceededTargets: true, ledBlock: false },
  { unit: 'department', year: 2025, exceededTargets: true, ledBlock: null },
  { unit: 'promotion-center', year: 2024, exceededTargets: true, ledBlock: null },
  { unit: 'promotion-center', year: 2025, exceededTargets: null, ledBlock: null },
  { unit: 'market-control', year: 2025, exceededTargets: true, ledBlock: null },
];
