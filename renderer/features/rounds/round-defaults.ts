import type { RoundKind } from '#shared/domain/rounds/round-kind.ts';

/** The awards that a round of a kind usually is for, by their official codes; the officer changes them. */
export const usualAwards: Readonly<Record<RoundKind, readonly string[]>> = {
  merit: ['LDTT', 'CSTDCS', 'TTLDTT', 'GK', 'CSTDT', 'TTLDXS', 'BKT', 'COT'],
  movement: ['GK', 'BKT'],
  unexpected: ['GK', 'BKT'],
  dedication: ['HCLD3', 'HCLD2'],
  medal: ['KNC'],
  'foreign-relations': ['GK', 'BKT'],
};

/** The name that a round is given until the officer types one. */
export function usualName(kind: RoundKind, year: number): string {
  const names: Readonly<Record<RoundKind, string>> = {
    merit: `Khen thưởng công trạng năm ${year}`,
    movement: `Khen thưởng tổng kết phong trào thi đua năm ${year}`,
    unexpected: `Khen thưởng thành tích đột xuất năm ${year}`,
    dedication: `Khen thưởng quá trình cống hiến năm ${year}`,
    medal: `Đề nghị tặng Kỷ niệm chương năm ${year}`,
    'foreign-relations': `Khen thưởng đối ngoại năm ${year}`,
  };
  return names[kind];
}
