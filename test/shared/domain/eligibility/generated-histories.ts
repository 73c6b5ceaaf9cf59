import fc from 'fast-check';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { type AwardCode, awardCodes } from '#shared/domain/awards/award-code.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import { disciplineForms, reviewKinds, scopeCodes } from '#shared/domain/eligibility/case-codes.ts';
import type { CaseFacts, CaseInput } from '#shared/domain/eligibility/case-input.ts';

const firstYear = 2004;
const lastYear = 2026;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** True with a chance of so many in a hundred. */
const chance = (percent: number) => fc.nat(99).map((drawn) => drawn < percent);

function rarely<T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(chance(percent), value).map(([is, drawn]) => (is ? [drawn] : []));
}

/** Mostly excellent, so that long careers come about; sometimes poor, sometimes unrated. */
const rating: fc.Arbitrary<RatingCode | undefined> = fc
  .nat(99)
  .map((drawn) => (drawn < 70 ? 'HTXS' : drawn < 92 ? 'HTT' : drawn < 95 ? 'HT' : undefined));

/** How likely a year brings an award, in a hundred: high enough for every ladder to be climbed now and then. */
const likelihood: Readonly<Record<'person' | 'collective', Partial<Record<AwardCode, number>>>> = {
  person: { CSTDCS: 80, CSTDT: 25, CSTDTQ: 2, BKT: 12, BKTTG: 7, HCLD3: 5, HCLD2: 4, HCLD1: 1, KNC: 1 },
  collective: { TTLDXS: 60, COT: 35, COCP: 25, BKT: 20, BKTTG: 15, HCLD3: 6, HCLD2: 6, HCLD1: 6, HCDL3: 3, HCDL2: 3 },
};

function yearOf(subject: 'person' | 'collective') {
  const awards = Object.entries(likelihood[subject]).map(([award, percent]) =>
    fc.tuple(fc.constant(award as AwardCode), chance(percent), fc.nat(19)),
  );
  return fc.record({
    rating,
    awards: fc.tuple(...awards),
    initiative: fc.tuple(chance(60), fc.constantFrom(...scopeCodes)),
    topic: fc.tuple(chance(10), fc.constantFrom(...scopeCodes)),
    leads: chance(60),
    exceeds: chance(70),
  });
}

type Year = typeof yearOf extends (subject: 'person') => fc.Arbitrary<infer Y> ? Y : never;

function history(subject: 'person' | 'collective', drawn: readonly Year[]): CaseFacts {
  const each = drawn.map((year, index) => ({ ...year, year: years[index] ?? firstYear }));
  const facts: CaseFacts = {
    ratings: each.flatMap(({ year, rating: code }) => (code === undefined ? [] : [{ year, rating: code }])),
    awards: each.flatMap(({ year, awards }) =>
      awards.flatMap(([award, isGranted, kind]) => {
        const decidedOn = `${year}-12-01` as IsoDate;
        return isGranted
          ? [{ award, year, decidedOn, kind: kind === 0 ? ('movement' as const) : ('merit' as const) }]
          : [];
      }),
    ),
  };
  if (subject === 'collective') {
    return {
      ...facts,
      blockLeader: each.flatMap(({ year, leads }) => (leads ? [{ year }] : [])),
      exceededTargets: each.flatMap(({ year, exceeds }) => (exceeds ? [{ year }] : [])),
    };
  }
  return {
    ...facts,
    initiatives: each.flatMap(({ year, initiative: [is, scope] }) =>
      is ? [{ year, recognizedOn: `${year}-11-01` as IsoDate, scope, usedFor: [] }] : [],
    ),
    researchTopics: each.flatMap(({ year, topic: [is, scope] }) =>
      is ? [{ acceptedOn: `${year}-10-01` as IsoDate, scope }] : [],
    ),
  };
}

const someYear = fc.integer({ min: firstYear + 4, max: lastYear });

const person: fc.Arbitrary<CaseFacts> = fc
  .record({
    drawn: fc.array(yearOf('person'), { minLength: years.length, maxLength: years.length }),
    gender: fc.constantFrom('male' as const, 'female' as const),
    discipline: rarely(
      10,
      fc.tuple(someYear, fc.constantFrom(...disciplineForms)).map(([year, form]) => ({
        form,
        on: `${year}-03-02` as IsoDate,
        until: `${year + 1}-03-02` as IsoDate,
      })),
    ),
    underReview: rarely(
      8,
      fc.constantFrom(...reviewKinds).map((kind) => ({ kind, from: '2016-01-01' as IsoDate, to: null })),
    ),
    absences: rarely(
      20,
      someYear.map((year) => ({
        from: `${year}-02-01` as IsoDate,
        to: `${year}-08-01` as IsoDate,
        reason: 'maternity' as const,
      })),
    ),
  })
  .map(({ drawn, absences, ...rest }) => ({
    ...history('person', drawn),
    ...rest,
    employment: { startedOn: '2003-03-01', absences },
  }));

const members = fc.integer({ min: 1, max: 60 }).chain((total) =>
  fc.integer({ min: Math.ceil(total / 2), max: total }).chain((advancedLaborers) =>
    fc.record({
      total: fc.constant(total),
      completed: chance(80).map((all) => (all ? total : advancedLaborers)),
      advancedLaborers: fc.constant(advancedLaborers),
      grassrootsEmulationFighters: fc.integer({ min: 0, max: 3 }),
      disciplined: fc.constant([]),
    }),
  ),
);

const collective: fc.Arbitrary<CaseFacts> = fc
  .record({
    drawn: fc.array(yearOf('collective'), { minLength: years.length, maxLength: years.length }),
    existsSince: fc.constantFrom<IsoDate[]>('1975-01-01', '2003-01-01'),
    eligibleForFlag: fc.boolean(),
    members,
  })
  .map(({ drawn, ...rest }) => ({ ...history('collective', drawn), ...rest, discipline: [], underReview: [] }));

const dossierDays: readonly IsoDate[] = ['2016-12-05', '2022-12-05', '2024-12-05', '2025-12-05', '2026-12-05'];

function casesOf(subject: 'person' | 'collective', facts: fc.Arbitrary<CaseFacts>): fc.Arbitrary<CaseInput> {
  const codes = awardCodes.filter((code) => awardCatalogue[code].subjects.includes(subject));
  return fc
    .record({ award: fc.constantFrom(...codes), on: fc.constantFrom(...dossierDays), facts })
    .map(({ award, on, facts: known }) => ({ award, on, year: Number(on.slice(0, 4)), subject, facts: known }));
}

/** Cases with a full history: long careers, mostly good, in which now and then everything is won and now and then all goes wrong. */
export const generatedCase: fc.Arbitrary<CaseInput> = fc.oneof(
  casesOf('person', person),
  casesOf('collective', collective),
);

/** Facts that may be taken out of a case, so that they become unknown. */
export const removableFacts = [
  'gender',
  'ratings',
  'awards',
  'initiatives',
  'researchTopics',
  'discipline',
  'underReview',
  'employment',
  'existsSince',
  'eligibleForFlag',
  'blockLeader',
  'exceededTargets',
  'members',
] as const satisfies readonly (keyof CaseFacts)[];
