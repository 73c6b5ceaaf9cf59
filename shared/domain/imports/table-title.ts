import type { IsoDate } from '../../dates/iso-date.ts';
import { foldText } from '../../text/fold.ts';
import type { AwardCode } from '../awards/award-code.ts';
import { awardOfHeader } from './read-awards.ts';
import { readDecision } from './read-values.ts';
import type { SheetText } from './sheet-text.ts';

/** What the lines above a table say. */
export interface TableTitle {
  readonly text: string;
  readonly year: number | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: IsoDate | null;
  /** The one award that the title says everybody below has; null in proposals, which confer nothing. */
  readonly award: AwardCode | null;
  /** The one award for which the title proposes everybody below. */
  readonly proposed: AwardCode | null;
  /** Lines that may name the unit which sent the file. */
  readonly unitLines: readonly string[];
}

const LONGEST_TITLE = 600;

/** Reads the lines above a table (and the sheet's name): the year it speaks of, a decision, who sent it. */
export function readTitle(sheet: SheetText, headerTop: number, thisYear: number): TableTitle {
  const lines: string[] = [];
  for (let row = 0; row < headerTop; row++) {
    for (let column = 0; column < sheet.width; column++) {
      const text = sheet.text(row, column);
      if (text !== '') lines.push(...text.split('\n').map((line) => line.trim()));
    }
  }
  const text = lines.join('\n').slice(0, LONGEST_TITLE);
  // The day of signing stands beside the national heading and is not the year of the table.
  const said = lines.filter((line) => !/ngày.*tháng.*năm|cộng hoà|cộng hòa|độc lập/iu.test(line)).join(' ');
  const decision = readDecision(lines.find((line) => /quyết định|\bqđ\b/iu.test(line)) ?? '', thisYear);
  return {
    text,
    year: yearOfTitle(`${said} `) ?? yearOfTitle(`${sheet.source.name} `),
    decisionNumber: decision.number,
    decidedOn: decision.decidedOn,
    award: CONFERS_NOTHING.test(said) ? null : awardOfTitle(said),
    proposed: /đề nghị|đề xuất/iu.test(said) ? awardOfTitle(said) : null,
    unitLines: lines.filter((line) => line.length < 120 && !/cộng hoà|cộng hòa|độc lập/iu.test(line)),
  };
}

const CONFERS_NOTHING = /đề nghị|đề xuất|đăng ký|dự kiến/iu;

function awardOfTitle(text: string): AwardCode | null {
  const codes = new Set(
    text
      .split(/[.;“”"]|\bnăm\b/iu)
      .flatMap((part) => awardOfHeader(part.replace(/.*(?:danh hiệu|tặng|hình thức)/iu, '')) ?? []),
  );
  return codes.size === 1 ? ([...codes][0] as AwardCode) : null;
}

/** `năm 2025`, `NĂM 2025`, `2025`; null where several years are named. */
function yearOfTitle(text: string): number | null {
  const named = [...foldText(text).matchAll(/\bnam ((?:19|20)\d\d)\b/g)].map((match) => Number(match[1]));
  const all =
    named.length > 0
      ? named
      : [...text.matchAll(/(?<![\d/.-])((?:19|20)\d\d)(?![\d/.-])/g)].map((match) => Number(match[1]));
  const years = new Set(all);
  return years.size === 1 ? ([...years][0] as number) : null;
}
