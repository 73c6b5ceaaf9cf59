import { yearOf } from '../../../dates/iso-date.ts';
import type { Parameter } from '../../../law/parameter.ts';
import { cstdtConsecutiveTitles } from '../../../law/parameters/titles/cstdt/consecutive-titles.ts';
import { type EvaluationContext, grantedAwards, lastDisciplinedYear, pendingAwards } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { describeAward, shortName, twoDigits } from '../wording.ts';

/**
 * CSTĐ tỉnh won so many times in a row. Each is won for a cycle of three years, so the next one in a row is that of the next
 * cycle: 2023 and 2026. Titles closer together, as decided under another reading, are in a row too. The last one is of the
 * year of the case or of the year before (năm liền kề), and the dossier comes by the end of the year after it.
 */
export function consecutiveCycles(head: ConditionHead, count: Parameter<number>): Criterion {
  return {
    ...head,
    parameters: [count, cstdtConsecutiveTitles],
    check: (context) => judge(context, context.law.value(count)),
  };
}

function judge(context: EvaluationContext, count: number): Verdict {
  const { year, facts, subject, law, settings } = context;
  const name = shortName('CSTDT');
  const wanted = `cần ${twoDigits(count)} lần liên tục ${name}, lần cuối năm ${year - 1} hoặc ${year}`;
  if (facts.awards === undefined) {
    return unknown(
      `Chưa có quá trình khen thưởng; ${wanted}.`,
      missingFact(subject, 'awards', `các lần được tặng ${name}`),
    );
  }
  const used =
    settings.reuseYears === 'yes' ? undefined : grantedAwards(context, 'CSTDTQ').findLast((held) => held.year < year);
  const after = Math.max(used?.year ?? Number.NEGATIVE_INFINITY, lastDisciplinedYear(context) - 1);
  const granted = grantedAwards(context, 'CSTDT').filter((held) => held.year <= year && held.year > after);
  const cycle = law.value(cstdtConsecutiveTitles);
  const earliest = Math.max(year, yearOf(context.on)) - 1;
  const run = lastRun(granted, cycle);
  const said = run.map(describeAward);
  const isRecent = (last: number | undefined): boolean => last !== undefined && last >= earliest;

  if (run.length >= count && isRecent(run.at(-1)?.year))
    return met(`Có ${twoDigits(run.length)} lần liên tục ${name}: ${said.join(', ')}.`, said);
  const pending = pendingAwards(context, 'CSTDT').filter((held) => held.year <= year);
  const hoped = lastRun(
    [...granted, ...pending].sort((left, right) => left.year - right.year),
    cycle,
  );
  if (hoped.length >= count && isRecent(hoped.at(-1)?.year)) {
    return unknown(
      `Có ${name} đang đề nghị, chưa có quyết định; ${wanted}.`,
      missingFact(subject, 'awards', `quyết định tặng ${name}`),
      said,
    );
  }
  if (run.length >= count)
    return notMet(`${name} lần cuối năm ${run.at(-1)?.year}, đã quá năm liền kề; ${wanted}.`, said);
  const spent = used === undefined ? '' : ` Các lần đến năm ${used.year} đã dùng để xét ${shortName('CSTDTQ')}.`;
  const found = said.length === 0 ? `Chưa có ${name}` : `Mới có ${said.join(', ')}`;
  return notMet(`${found}; ${wanted}.${spent}`, said);
}

/** The last titles that follow one another at most a cycle apart. */
function lastRun<T extends { readonly year: number }>(titles: readonly T[], cycle: number): readonly T[] {
  const run: T[] = [];
  for (const title of titles.toReversed()) {
    const next = run[0];
    if (next !== undefined && next.year === title.year) continue;
    if (next !== undefined && next.year - title.year > cycle) break;
    run.unshift(title);
  }
  return run;
}
