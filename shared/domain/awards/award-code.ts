/** Emulation titles (danh hiệu thi đua), by the codes officers use. Luật 06/2022/QH15, Điều 19, 20. */
export const emulationTitleCodes = ['LDTT', 'CSTDCS', 'CSTDT', 'CSTDTQ', 'TTLDTT', 'TTLDXS', 'COT', 'COCP'] as const;

/** Forms of commendation (hình thức khen thưởng). Luật 06/2022/QH15, Điều 9. */
export const commendationCodes = [
  'GK',
  'BKT',
  'BKTTG',
  'HCLD3',
  'HCLD2',
  'HCLD1',
  'HCDL3',
  'HCDL2',
  'HCDL1',
  'KNC',
] as const;

export type EmulationTitleCode = (typeof emulationTitleCodes)[number];
export type CommendationCode = (typeof commendationCodes)[number];

/** An award is either an emulation title or a form of commendation, conferred by a decision. */
export type AwardCode = EmulationTitleCode | CommendationCode;

/** Every award code, titles first. */
export const awardCodes: readonly AwardCode[] = [...emulationTitleCodes, ...commendationCodes];

/** True if `text` is the code of an award that the program knows. */
export function isAwardCode(text: string): text is AwardCode {
  return (awardCodes as readonly string[]).includes(text);
}
