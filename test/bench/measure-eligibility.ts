import type { CaseFacts } from '#shared/domain/eligibility/case-input.ts';
import { awardsFor, evaluateAward, judgeOn } from '#shared/domain/eligibility/evaluate-award.ts';
import { readFacts } from '#shared/domain/eligibility/facts.ts';
import { type Figure, median, timesOf } from './figure.ts';
import { numbersFrom } from './random-numbers.ts';

const PEOPLE = 5000;
const YEARS = 15;

/** 5,000 people with 15 years each against every award: the law engine alone. */
export async function measureEligibility(): Promise<Figure[]> {
  const random = numbersFrom(1948);
  const people = Array.from({ length: PEOPLE }, () => inventedFacts(random));
  const awards = awardsFor('person');
  const evaluateAll = () => {
    const judge = judgeOn('2026-12-05');
    for (const facts of people) evaluateOne(judge, awards, facts);
  };
  const all = median(await timesOf(3, evaluateAll));
  const judge = judgeOn('2026-12-05');
  const one = await timesOf(200, () => evaluateOne(judge, awards, people[7] ?? {}));
  return [
    {
      name: `eligibility of ${PEOPLE} people, ${YEARS} years each, ${awards.length} awards`,
      measured: all,
      unit: 'ms',
      promise: 1000,
    },
    { name: 'eligibility of one person in that', measured: all / PEOPLE, unit: 'ms', promise: 1 },
    { name: 'one person evaluated anew after an edit', measured: median(one), unit: 'ms', promise: 5 },
  ];
}

function evaluateOne(judge: ReturnType<typeof judgeOn>, awards: ReturnType<typeof awardsFor>, facts: CaseFacts): void {
  const read = readFacts(facts);
  for (const award of awards) evaluateAward(judge, { award, year: 2026, subject: 'person', facts: read });
}

function inventedFacts(random: ReturnType<typeof numbersFrom>): CaseFacts {
  const years = Array.from({ length: YEARS }, (_, index) => 2012 + index);
  return {
    gender: random.pick(['male', 'female'] as const),
    ratings: years.map((year) => ({ year, rating: random.pick(['HTXS', 'HTT', 'HTT', 'HT'] as const) })),
    awards: years.flatMap((year) => [
      { award: 'LDTT' as const, year, decidedOn: `${year}-12-20` as const },
      ...(random.below(3) > 0 ? [{ award: 'CSTDCS' as const, year, decidedOn: `${year}-12-20` as const }] : []),
    ]),
    initiatives: years
      .filter(() => random.below(2) === 0)
      .map((year) => ({
        year,
        recognizedOn: `${year}-11-20` as const,
        scope: random.pick(['grassroots', 'provincial'] as const),
      })),
    researchTopics: [],
    discipline: [],
    underReview: [],
    employment: { startedOn: '2010-03-01', absences: [] },
  };
}
