/** Whether a target is reached from below or kept from above. */
export const targetDirections = ['more-is-better', 'less-is-better'] as const;
export type TargetDirection = (typeof targetDirections)[number];
export const targetDirectionNames: Record<TargetDirection, string> = {
  'more-is-better': 'Từ mức này trở lên',
  'less-is-better': 'Không quá mức này',
};

/** How often a target's number comes in. */
export const targetFrequencies = ['month', 'quarter', 'year'] as const;
export type TargetFrequency = (typeof targetFrequencies)[number];
export const targetFrequencyNames: Record<TargetFrequency, string> = {
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  year: 'Hằng năm',
};

/** Whether the periods add up to the result (output), or the newest one is the result (a level, a share). */
export const accumulations = ['sum', 'latest'] as const;
export type Accumulation = (typeof accumulations)[number];
export const accumulationNames: Record<Accumulation, string> = {
  sum: 'Cộng các kỳ',
  latest: 'Lấy kỳ mới nhất',
};
