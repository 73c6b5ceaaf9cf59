import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { type AwardCode, awardCodes } from '../awards/award-code.ts';

/** Awards written in a cell, as officers abbreviate them. */
export interface AwardsRead {
  readonly awards: readonly { readonly code: AwardCode; readonly year: number | null }[];
  /** What could not be understood, or could mean several awards; '' where everything was. */
  readonly problem: string;
}

const EMULATION_FIGHTER = '(?:chien s[iy] ?(?:thi dua|td)|cs ?(?:thi dua|td)|cstd)';
const COLLECTIVE = '(?:tap the|tt)';
const LABOR = '(?:lao dong|ld)';
const DIPLOMA = '(?:bang khen|bk)';
const OF = '(?: cua)?';
const LEVEL = '(?: cap)?';
const PROVINCE =
  '(?:(?:chu tich |ct )?(?:ubnd|uy ban nhan dan)(?: tinh| thanh pho| tp)?|bo ban nganh tinh|tinh|thanh pho|bo(?: truong)?(?: bo)?(?: cong thuong| ct)?|nganh|bct)';
const CLASSES: readonly (readonly [number: 1 | 2 | 3, words: string])[] = [
  [1, '(?:nhat|1|i)'],
  [2, '(?:nhi|2|ii)'],
  [3, '(?:ba|3|iii)'],
];

/** Each award's spellings, on folded text, the longer before the shorter. What matches is taken out before the next is tried. */
const spellings: readonly (readonly [code: AwardCode, pattern: RegExp])[] = [
  ...CLASSES.toReversed().flatMap(([number, words]) => [
    [
      `HCLD${number}`,
      new RegExp(`\\b(?:huan chuong lao dong|hc lao dong|hc ?ld) ?(?:hang )?(?:h ?)?${words}\\b`, 'g'),
    ] as const,
    [
      `HCDL${number}`,
      new RegExp(`\\b(?:huan chuong doc lap|hc doc lap|hc ?dl) ?(?:hang )?(?:h ?)?${words}\\b`, 'g'),
    ] as const,
  ]),
  ['CSTDTQ', new RegExp(`\\b${EMULATION_FIGHTER}${LEVEL} ?(?:toan quoc|tq)\\b`, 'g')],
  ['CSTDCS', new RegExp(`\\b${EMULATION_FIGHTER}${LEVEL} ?(?:co so|cs)\\b`, 'g')],
  ['CSTDT', new RegExp(`\\b${EMULATION_FIGHTER}${LEVEL}${OF} ?(?:${PROVINCE}|t)\\b`, 'g')],
  ['COCP', /\b(?:co (?:thi dua|td)(?: xuat sac)?(?: cua)?(?: chinh phu| cp)|co chinh phu|cotdcp|cocp)\b/g],
  ['COT', new RegExp(`\\b(?:co (?:thi dua|td)(?: xuat sac| dan dau)*${LEVEL}${OF} ${PROVINCE}|cot)\\b`, 'g')],
  ['TTLDXS', new RegExp(`\\b(?:${COLLECTIVE} ?${LABOR} ?(?:xuat sac|xs)|tap the xuat sac)\\b`, 'g')],
  ['TTLDTT', new RegExp(`\\b(?:${COLLECTIVE} ?${LABOR} ?(?:tien tien|tt)|tap the tien tien)\\b`, 'g')],
  ['LDTT', new RegExp(`\\b${LABOR} ?(?:tien tien|tt)\\b`, 'g')],
  ['BKTTG', new RegExp(`\\b${DIPLOMA}${OF} ?(?:thu tuong(?: chinh phu| cp)?|ttg(?: ?cp)?|ttcp)\\b`, 'g')],
  ['BKT', new RegExp(`\\b${DIPLOMA}${LEVEL}${OF} ?(?:${PROVINCE}|t)\\b`, 'g')],
  ['GK', /\b(?:giay khen|gk)(?: cua)?(?: giam doc)?(?: so)?(?: cong thuong)?\b/g],
  ['KNC', /\b(?:ky niem chuong|knc)(?: vi su nghiep(?: phat trien)?(?: nganh)?(?: cong thuong)?)?\b/g],
];

const codeWords = new Map(awardCodes.map((code) => [code.toLowerCase(), code]));

/** Awards that need one more word to be known. */
const vague: readonly (readonly [pattern: RegExp, message: string])[] = [
  [new RegExp(`\\b${EMULATION_FIGHTER}\\b`), 'chiến sĩ thi đua cấp nào (cơ sở, tỉnh hay toàn quốc)'],
  [new RegExp(`\\b${DIPLOMA}\\b`), 'bằng khen của ai (tỉnh, bộ hay Thủ tướng Chính phủ)'],
  [/\b(?:huan chuong|hc)\b/, 'huân chương nào, hạng mấy'],
  [/\bco (?:thi dua|td)\b/, 'cờ thi đua của ai (tỉnh, bộ hay Chính phủ)'],
];

/** Words around awards that say nothing of their own. */
const FILLERS =
  /\b(?:dat|duoc|tang|danh hieu|hinh thuc|khen thuong|thi dua|dang ky|de nghi|xet|nam|cap|va|cac|nien do|lien tuc|tu|den|so|qd|quyet dinh)\b/g;

const NOTHING = /^(?:|khong|ko|k|khong dang ky|khong co|chua co|0|o)$/;

/**
 * The awards in a cell: `LĐTT; CSTĐ cơ sở năm 2024`, `CSTĐCS (2022, 2023)`. Years behind an award belong to it. A spelling that
 * could mean several awards, or none, is a problem, never a guess.
 */
export function readAwards(text: string): AwardsRead {
  const awards: { code: AwardCode; year: number | null }[] = [];
  const problems: string[] = [];
  const add = (code: AwardCode, years: readonly number[]) => {
    for (const year of years.length > 0 ? years : [null]) {
      if (!awards.some((award) => award.code === code && award.year === year)) awards.push({ code, year });
    }
  };
  for (const segment of text.split(/[;\n]|,(?!\s*\d)|\+|(?<=\p{L})\s*\/\s*(?=\p{L})|\s[-–]\s(?=\p{L})/u)) {
    const { codes, rest } = takeAwards(foldText(segment));
    const years = yearsIn(rest);
    if (codes.length === 0 && years.length > 0 && awards.length > 0) {
      const last = awards[awards.length - 1] as { code: AwardCode; year: number | null };
      if (last.year === null) awards.pop();
      add(last.code, years);
      continue;
    }
    for (const code of codes) add(code, years);
    const left = rest
      .replace(/\b(?:19|20)\d\d\b/g, ' ')
      .replace(FILLERS, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (NOTHING.test(left) || (codes.length > 0 && !isVague(left))) continue;
    const meant = vague.find(([pattern]) => pattern.test(left));
    problems.push(
      meant === undefined
        ? `“${segment.trim()}” không phải danh hiệu, hình thức khen thưởng có trong danh mục`
        : `Chưa rõ “${segment.trim()}” là ${meant[1]}`,
    );
  }
  return { awards, problem: problems.join('; ') };
}

const isVague = (text: string): boolean => vague.some(([pattern]) => pattern.test(text));

/** The one award that a column's header stands for, or null. */
export function awardOfHeader(header: string): AwardCode | null {
  const { codes, rest } = takeAwards(foldText(header));
  const [code, ...others] = codes;
  const left = rest.replace(FILLERS, ' ').replace(/\b(?:19|20)\d\d\b/g, ' ');
  return code !== undefined && others.length === 0 && left.replace(/[\d\s]/g, '').length <= 3 ? code : null;
}

const takeAwards = remember((folded): { readonly codes: readonly AwardCode[]; readonly rest: string } => {
  const found: { code: AwardCode; at: number }[] = [];
  let rest = folded;
  for (const [code, pattern] of spellings) {
    rest = rest.replace(pattern, (match, ...values) => {
      found.push({ code: code as AwardCode, at: values.findLast((value) => typeof value === 'number') as number });
      return ' '.repeat(match.length);
    });
  }
  rest = rest.replace(/[a-z]+\d?/g, (word, at: number) => {
    const code = codeWords.get(word);
    if (code === undefined) return word;
    found.push({ code, at });
    return ' '.repeat(word.length);
  });
  found.sort((left, right) => left.at - right.at);
  return { codes: [...new Set(found.map(({ code }) => code))], rest };
});

const LONGEST_RANGE = 10;

/** Years of a text: `2022 2023`, and what lies between in `2019-2021` (folded to `2019 2021` it can't be told apart, so only as written). */
function yearsIn(folded: string): number[] {
  const years = [...folded.matchAll(/\b((?:19|20)\d\d)\b/g)].map((match) => Number(match[1]));
  const range = /\b(?:tu|giai doan) (?:nam )?((?:19|20)\d\d) (?:den |toi )?(?:nam )?((?:19|20)\d\d)\b/.exec(folded);
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (to > from && to - from < LONGEST_RANGE)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }
  return [...new Set(years)];
}
