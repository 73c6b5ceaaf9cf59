import { parseVietnameseDate } from '../../dates/parse-date.ts';
import { type ParsedNumber, parseVietnameseNumber } from '../../numbers/vietnamese-number.ts';
import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';

/**
 * Reads a target's number as officers write it: `1.900,5`, `98%`, `1.900 tỷ đồng` where that is the unit of measure. A day (which
 * Excel makes of `8.5` or `3/4`) and a number that could be English are problems in a Vietnamese sentence, never a guess.
 */
export function parseQuantity(text: string, measure: string | null = null): ParsedNumber {
  const written = normalizeText(text);
  const parsed = parseVietnameseNumber(withoutMeasure(written, measure));
  if ('value' in parsed) return parsed;
  if (/[/-]/.test(written.slice(1)) && 'date' in parseVietnameseDate(written)) {
    return { problem: `“${written}” là một ngày, không phải số; có thể Excel đã đổi số thành ngày. Hãy nhập lại số.` };
  }
  return parsed;
}

function withoutMeasure(text: string, measure: string | null): string {
  const words = text.replace(/%$/, '').trimEnd();
  if (measure === null || measure === '') return words;
  const wanted = foldText(measure);
  const space = words.search(/[^\d.,+\-− ]/);
  return space > 0 && foldText(words.slice(space)) === wanted ? words.slice(0, space).trimEnd() : words;
}
