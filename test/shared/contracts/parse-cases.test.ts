import { describe, expect, test } from 'vitest';
import { nearestWord } from '#shared/contracts/nearest-word.ts';
import { describeProblems, parseCases } from '#shared/contracts/parse-cases.ts';

const frame = { award: 'LDTT', year: 2026, on: '2026-12-05', subject: 'person' } as const;
const ofPerson = (facts: object) => ({ ...frame, facts });
const ofCollective = (facts: object) => ({ ...frame, award: 'TTLDTT', subject: 'collective', facts });

function problemsIn(json: unknown): string {
  const parsed = parseCases(json);
  return parsed.ok ? '' : describeProblems(parsed.problems);
}

/** The case of the contract, word for word. */
const contractCase = {
  award: 'CSTDCS',
  year: 2026,
  on: '2026-12-05',
  subject: 'person',
  facts: {
    gender: 'female',
    ratings: [{ year: 2026, rating: 'HTXS' }],
    awards: [{ award: 'LDTT', year: 2025, decidedOn: '2025-12-20' }],
    initiatives: [{ year: 2026, recognizedOn: '2026-11-20', scope: 'grassroots' }],
    researchTopics: [{ acceptedOn: '2026-09-09', scope: 'grassroots' }],
    discipline: [{ form: 'reprimand', on: '2026-03-02', until: '2027-03-02' }],
    underReview: [{ kind: 'complaint', from: '2026-11-01', to: null }],
    employment: {
      startedOn: '2015-03-01',
      absences: [{ from: '2026-02-01', to: '2026-08-01', reason: 'maternity' }],
    },
  },
};

const contractCollective = {
  award: 'TTLDXS',
  year: 2026,
  on: '2026-12-05',
  subject: 'collective',
  facts: {
    existsSince: '2001-01-01',
    eligibleForFlag: false,
    blockLeader: [{ year: 2025 }],
    exceededTargets: [{ year: 2025 }],
    members: {
      total: 12,
      completed: 12,
      advancedLaborers: 10,
      grassrootsEmulationFighters: 2,
      disciplined: [{ form: 'warning', on: '2026-05-05' }],
    },
  },
};

describe('a case file', () => {
  test('may be one case or a list, and keeps which', () => {
    expect(parseCases(contractCase)).toMatchObject({ ok: true, isList: false });
    expect(parseCases([contractCase, contractCollective])).toMatchObject({ ok: true, isList: true });
    expect(parseCases([])).toEqual({ ok: true, cases: [], isList: true });
  });

  test('keeps every fact as it is written', () => {
    const parsed = parseCases(contractCase);
    expect(parsed.ok && parsed.cases[0]).toEqual(contractCase);
  });

  test('may leave every fact out: what is absent is unknown', () => {
    expect(parseCases(ofPerson({})).ok).toBe(true);
    expect(parseCases(ofCollective({})).ok).toBe(true);
  });
});

describe('what cannot be judged is told with its place and what was expected', () => {
  test.each([
    [
      'an unknown award',
      { ...frame, award: 'CSTĐCS', facts: {} },
      'case 1, award: "CSTĐCS" không hợp lệ; cần một trong: LDTT,',
    ],
    ['an award in lower case', { ...frame, award: 'ldtt', facts: {} }, '(có phải "LDTT"?)'],
    [
      'a day that is on no calendar',
      { ...frame, on: '2026-02-30', facts: {} },
      'case 1, on: "2026-02-30" không hợp lệ; cần ngày có thật',
    ],
    [
      'a day written the Vietnamese way',
      { ...frame, on: '05/12/2026', facts: {} },
      'case 1, on: "05/12/2026" không hợp lệ',
    ],
    ['a day of the year 0026', { ...frame, on: '0026-12-05', facts: {} }, 'case 1, on:'],
    ['a year as text', { ...frame, year: '2026', facts: {} }, 'case 1, year: "2026" không hợp lệ; cần năm'],
    ['half a year', { ...frame, year: 2026.5, facts: {} }, 'case 1, year: 2026.5 không hợp lệ'],
    ['a year long past', { ...frame, year: 26, facts: {} }, 'case 1, year: 26 không hợp lệ; cần năm từ 1945 đến 2100'],
    ['no year', { award: 'LDTT', on: '2026-12-05', subject: 'person', facts: {} }, 'case 1, year: thiếu; cần năm'],
    ['no facts', frame, 'case 1, facts: thiếu; cần một đối tượng'],
    [
      'a subject that is none',
      { ...frame, subject: 'team', facts: {} },
      'case 1, subject: "team" không hợp lệ; cần một trong: person, collective, household',
    ],
    [
      'a title of persons for a collective',
      { ...frame, subject: 'collective', facts: {} },
      'case 1, subject: LĐTT không tặng cho tập thể; cần "person" (cá nhân).',
    ],
    [
      'a title of collectives for a person',
      { ...frame, award: 'TTLDTT', facts: {} },
      'case 1, subject: TTLĐTT không tặng cho cá nhân; cần "collective" (tập thể).',
    ],
    [
      'a kind that the title does not know',
      { ...frame, kind: 'movement', facts: {} },
      'case 1, kind: LĐTT không xét theo "movement"; cần một trong: merit.',
    ],
    [
      'a dossier before the first law',
      { ...frame, year: 2014, on: '2014-08-19', facts: {} },
      'case 1, on: ngày 19/08/2014 có trước quy định sớm nhất',
    ],
    [
      'a misspelt key of the case',
      { ...frame, facts: {}, awrad: 1 },
      'case 1, awrad: khóa không có trong quy ước; có phải "award"?',
    ],
    [
      'a misspelt key of the facts',
      ofPerson({ ratigns: [] }),
      'case 1, facts.ratigns: khóa không có trong quy ước; có phải "ratings"?',
    ],
    [
      'a misspelt key deep inside',
      ofPerson({ employment: { absences: [{ from: '2026-01-01', to: '2026-02-01', raeson: 'sick' }] } }),
      'case 1, facts.employment.absences[0].raeson: khóa không có trong quy ước; có phải "reason"?',
    ],
    [
      'a key that means nothing',
      ofPerson({ shoeSize: 40 }),
      'case 1, facts.shoeSize: khóa không có trong quy ước; các khóa dùng được: ratings,',
    ],
    [
      'members of a person',
      ofPerson({ members: { total: 3 } }),
      'case 1, facts.members: khóa này chỉ dùng cho tập thể.',
    ],
    [
      'a gender of a collective',
      ofCollective({ gender: 'female' }),
      'case 1, facts.gender: khóa này chỉ dùng cho cá nhân.',
    ],
    [
      'a misspelt rating',
      ofPerson({
        ratings: [
          { year: 2025, rating: 'HTT' },
          { year: 2026, rating: 'HTSX' },
        ],
      }),
      'case 1, facts.ratings[1].rating: "HTSX" không hợp lệ; cần một trong: HTXS, HTT, HT, KHT (có phải "HTXS"?).',
    ],
    ['a rating without a year', ofPerson({ ratings: [{ rating: 'HTT' }] }), 'case 1, facts.ratings[0].year: thiếu'],
    [
      'ratings that are no list',
      ofPerson({ ratings: { year: 2026, rating: 'HTT' } }),
      'case 1, facts.ratings: {"year":2026,"rating":"HTT"} không hợp lệ; cần một danh sách',
    ],
    [
      'a form of discipline in Vietnamese',
      ofPerson({ discipline: [{ form: 'khiển trách', on: '2026-01-01' }] }),
      'case 1, facts.discipline[0].form: "khiển trách" không hợp lệ; cần một trong: reprimand',
    ],
    ['a scope that is none', ofPerson({ initiatives: [{ scope: 'province' }] }), '(có phải "provincial"?)'],
    [
      'an award with neither year nor day',
      ofPerson({ awards: [{ award: 'LDTT' }] }),
      'case 1, facts.awards[0]: {"award":"LDTT"} không hợp lệ; cần “year” hoặc ngày',
    ],
    [
      'a negative count',
      ofCollective({ members: { total: 10, advancedLaborers: -1 } }),
      'case 1, facts.members.advancedLaborers: -1 không hợp lệ; cần số nguyên từ 0 trở lên, không được âm.',
    ],
    [
      'half a member',
      ofCollective({ members: { total: 10.5 } }),
      'case 1, facts.members.total: 10.5 không hợp lệ; cần số nguyên từ 0 trở lên.',
    ],
    [
      'a collective of nobody',
      ofCollective({ members: { total: 0 } }),
      'case 1, facts.members.total: 0 không hợp lệ; cần ít nhất 01 cá nhân.',
    ],
    [
      'a yes that is a word',
      ofCollective({ eligibleForFlag: 'yes' }),
      'case 1, facts.eligibleForFlag: "yes" không hợp lệ; cần true hoặc false.',
    ],
    ['a number instead of a case', 42, 'case 1: 42 không hợp lệ; cần một đối tượng'],
    ['nothing instead of a case', null, 'case 1: null không hợp lệ'],
    ['a list within the list', [[frame]], 'case 1:'],
  ] as const)('%s', (_what, json, words) => {
    expect(problemsIn(json)).toContain(words);
  });

  test('the number of the case is the officer’s, counted from 1', () => {
    expect(problemsIn([ofPerson({}), ofPerson({}), ofPerson({ ratings: [{ year: 2026, rating: 'X' }] })])).toMatch(
      /^case 3, facts\.ratings\[0\]\.rating: /,
    );
  });

  test('all problems are told at once, each on its line', () => {
    expect(problemsIn([{ ...frame, award: 'X', on: 'Y', facts: { ratigns: [] } }, 7]).split('\n')).toHaveLength(4);
  });

  test('one bad case keeps the whole file from being judged', () => {
    expect(parseCases([contractCase, 42]).ok).toBe(false);
  });
});

describe('facts that contradict each other are reported, not judged', () => {
  test.each([
    [
      'two ratings of one year',
      ofPerson({
        ratings: [
          { year: 2026, rating: 'HTT' },
          { year: 2026, rating: 'HTXS' },
        ],
      }),
      'case 1, facts.ratings[1].year',
    ],
    [
      'the same rating twice',
      ofPerson({
        ratings: [
          { year: 2026, rating: 'HTT' },
          { year: 2026, rating: 'HTT' },
        ],
      }),
      'case 1, facts.ratings[1].year',
    ],
    [
      'a title dated before employment began',
      ofPerson({
        awards: [{ award: 'LDTT', year: 2014, decidedOn: '2014-12-20' }],
        employment: { startedOn: '2015-03-01' },
      }),
      'case 1, facts.awards[0]',
    ],
    [
      'a title decided earlier in the year than employment began',
      ofPerson({ awards: [{ award: 'LDTT', decidedOn: '2015-02-28' }], employment: { startedOn: '2015-03-01' } }),
      'case 1, facts.awards[0]',
    ],
    [
      'a rating before employment began',
      ofPerson({ ratings: [{ year: 2014, rating: 'HTT' }], employment: { startedOn: '2015-03-01' } }),
      'case 1, facts.ratings[0].year',
    ],
    [
      'discipline before employment began',
      ofPerson({ discipline: [{ form: 'reprimand', on: '2015-02-28' }], employment: { startedOn: '2015-03-01' } }),
      'case 1, facts.discipline[0].on',
    ],
    [
      'an absence before employment began',
      ofPerson({
        employment: { startedOn: '2015-03-01', absences: [{ from: '2015-02-01', to: '2015-04-01', reason: 'sick' }] },
      }),
      'case 1, facts.employment.absences[0].from',
    ],
    [
      'a flag before the collective existed',
      ofCollective({ awards: [{ award: 'COT', year: 2000 }], existsSince: '2001-01-01' }),
      'case 1, facts.awards[0]',
    ],
    [
      'a decision before the year it rewards',
      ofPerson({ awards: [{ award: 'LDTT', year: 2025, decidedOn: '2024-12-20' }] }),
      'case 1, facts.awards[0].decidedOn',
    ],
    [
      'the same title twice in a year',
      ofPerson({
        awards: [
          { award: 'LDTT', year: 2025 },
          { award: 'LDTT', year: 2025 },
        ],
      }),
      'case 1, facts.awards[1]',
    ],
    [
      'a title of collectives held by a person',
      ofPerson({ awards: [{ award: 'TTLDTT', year: 2025 }] }),
      'case 1, facts.awards[0].award',
    ],
    [
      'a discipline that ends before it begins',
      ofPerson({ discipline: [{ form: 'reprimand', on: '2026-03-02', until: '2026-03-01' }] }),
      'case 1, facts.discipline[0].until',
    ],
    [
      'a review that ends before it begins',
      ofPerson({ underReview: [{ kind: 'complaint', from: '2026-03-02', to: '2026-03-01' }] }),
      'case 1, facts.underReview[0].to',
    ],
    [
      'an absence that ends before it begins',
      ofPerson({ employment: { absences: [{ from: '2026-03-02', to: '2026-03-01', reason: 'sick' }] } }),
      'case 1, facts.employment.absences[0].to',
    ],
    [
      '12 Advanced Laborers of 10 members',
      ofCollective({ members: { total: 10, advancedLaborers: 12 } }),
      'case 1, facts.members.advancedLaborers: dữ kiện mâu thuẫn nên không xét. Số Lao động tiên tiến (12) lớn hơn tổng số cá nhân (10).',
    ],
    ['12 of 10 completed', ofCollective({ members: { total: 10, completed: 12 } }), 'case 1, facts.members.completed'],
    [
      'more Advanced Laborers than completed',
      ofCollective({ members: { total: 10, completed: 8, advancedLaborers: 9 } }),
      'case 1, facts.members.advancedLaborers',
    ],
    [
      'more fighters than members',
      ofCollective({ members: { total: 10, grassrootsEmulationFighters: 11 } }),
      'case 1, facts.members.grassrootsEmulationFighters',
    ],
    [
      'an unrated member among the completed',
      ofCollective({ members: { total: 10, completed: 10, unrated: 1 } }),
      'case 1, facts.members.completed',
    ],
    [
      'more disciplined than members',
      ofCollective({
        members: {
          total: 1,
          disciplined: [
            { form: 'warning', on: '2026-01-01' },
            { form: 'warning', on: '2026-01-02' },
          ],
        },
      }),
      'case 1, facts.members.disciplined',
    ],
    ['an achievement after the dossier', { ...frame, year: 2027, facts: {} }, 'case 1, year'],
  ] as const)('%s', (_what, json, words) => {
    expect(problemsIn(json)).toContain(words);
    expect(problemsIn(json)).toContain('mâu thuẫn');
  });

  test.each([
    ['10 of 10 members', ofCollective({ members: { total: 10, completed: 10, advancedLaborers: 10 } })],
    [
      'a title of the year employment began',
      ofPerson({
        awards: [{ award: 'LDTT', year: 2015, decidedOn: '2015-12-20' }],
        employment: { startedOn: '2015-03-01' },
      }),
    ],
    [
      'two diplomas in a year',
      ofPerson({
        awards: [
          { award: 'BKT', year: 2025 },
          { award: 'BKT', year: 2025, kind: 'unexpected' },
        ],
      }),
    ],
    [
      'a title withdrawn and given again',
      ofPerson({
        awards: [
          { award: 'LDTT', year: 2025, status: 'revoked' },
          { award: 'LDTT', year: 2025 },
        ],
      }),
    ],
    [
      'a title decided after the dossier: it does not count yet',
      ofPerson({ awards: [{ award: 'CSTDCS', year: 2026, decidedOn: '2026-12-31' }] }),
    ],
    [
      'a discipline of a single day',
      ofPerson({ discipline: [{ form: 'reprimand', on: '2026-03-02', until: '2026-03-02' }] }),
    ],
  ] as const)('no contradiction: %s', (_what, json) => {
    expect(problemsIn(json)).toBe('');
  });
});

describe('the nearest word', () => {
  test.each([
    ['ratigns', 'ratings'],
    ['RATINGS', 'ratings'],
    ['award', 'awards'],
    ['discpline', 'discipline'],
    ['xyz', undefined],
    ['', undefined],
  ] as const)('to "%s" is %s', (written, word) => {
    expect(nearestWord(written, ['ratings', 'awards', 'discipline'])).toBe(word);
  });
});
