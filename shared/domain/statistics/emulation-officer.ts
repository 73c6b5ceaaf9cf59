/** Trình độ đào tạo. Circular 02/2023/TT-BNV, form 0605.N. */
export const educations = ['elementary', 'intermediate', 'college', 'university', 'postgraduate'] as const;
export type Education = (typeof educations)[number];
export const educationNames: Record<Education, string> = {
  elementary: 'Sơ cấp',
  intermediate: 'Trung cấp',
  college: 'Cao đẳng',
  university: 'Đại học',
  postgraduate: 'Trên đại học',
};

/** Người làm công tác thi đua, khen thưởng, with what form 0605.N asks. Null: not known. */
export interface EmulationOfficer {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly unitId: number | null;
  readonly unitName: string | null;
  /** Kind of the unit: division, branch, service-unit … */
  readonly unitKind: string | null;
  /** Since when in emulation work. */
  readonly fromOn: string | null;
  readonly toOn: string | null;
  /** Chuyên trách; false: kiêm nhiệm. */
  readonly isFullTime: boolean | null;
  readonly education: Education | null;
  readonly note: string | null;
}
