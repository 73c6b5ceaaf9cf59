import { describe, expect, test } from 'vitest';
import type { CaseFacts, CaseInput } from '#shared/domain/eligibility/case-input.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';
import {
  awarded,
  collectiveCase,
  dossierIn,
  findingIn,
  outcomeIn,
  personCase,
  rated,
  resultIn,
} from '../case-builder.ts';

const laws: readonly LawVersionKey[] = ['R2014', 'R2017', 'R2024', 'R2025', 'R2026'];

describe.each(laws)('Giấy khen, %s', (law) => {
  const { year } = dossierIn[law];
  test.each([
    ['HTXS', 'eligible'],
    ['HTT', 'eligible'],
    ['HT', 'ineligible'],
    ['KHT', 'ineligible'],
  ] as const)('rated %s: %s, for a person and for a collective', (rating, outcome) => {
    expect(outcomeIn(personCase('GK', law, { ratings: rated(year, year, rating) }))).toBe(outcome);
    expect(outcomeIn(collectiveCase('GK', law, { ratings: rated(year, year, rating) }))).toBe(outcome);
  });

  test('unrated: undetermined', () => {
    expect(outcomeIn(personCase('GK', law, {}))).toBe('undetermined');
  });

  test('what was done is for the officer to confirm', () => {
    expect(findingIn(personCase('GK', law, {}), 'merit')).toMatchObject({ toConfirm: true });
  });

  test('reprimanded in the year: ineligible', () => {
    const discipline = [{ form: 'reprimand', on: `${year}-03-02`, until: `${year}-06-02` }] as const;
    expect(outcomeIn(personCase('GK', law, { ratings: rated(year, year, 'HTT'), discipline }))).toBe('ineligible');
  });

  test('the provincial diploma for the same year’s merit leaves nothing for it', () => {
    const facts = { ratings: rated(year, year, 'HTT'), awards: awarded('BKT', year) };
    expect(outcomeIn(personCase('GK', law, facts))).toBe('ineligible');
  });

  test('a household needs a recognized contribution', () => {
    const household = (facts: CaseFacts): CaseInput => ({
      award: 'GK',
      subject: 'household',
      ...dossierIn[law],
      facts,
    });
    expect(outcomeIn(household({ contribution: {} }))).toBe('eligible');
    expect(outcomeIn(household({}))).toBe('undetermined');
  });
});

describe('Kỷ niệm chương of the Công Thương branch', () => {
  const served = (law: LawVersionKey, facts: CaseFacts) => personCase('KNC', law, facts);
  const since = (startedOn: `${number}-${number}-${number}`, isHeavyWork?: boolean) => ({ startedOn, isHeavyWork });

  test.each([
    ['male', '2005-12-05', 'eligible', 'twenty years to the day'],
    ['male', '2005-12-06', 'ineligible', 'a day short of twenty'],
    ['female', '2010-12-05', 'eligible', 'fifteen years to the day'],
    ['female', '2010-12-06', 'ineligible', 'a day short of fifteen'],
    [undefined, '2005-12-05', 'eligible', 'long enough for anybody'],
    [undefined, '2010-12-06', 'ineligible', 'too short for anybody'],
    [undefined, '2008-01-01', 'undetermined', 'depends on the gender'],
  ] as const)('%s since %s: %s (%s)', (gender, startedOn, outcome, _why) => {
    expect(outcomeIn(served('R2025', { gender, employment: since(startedOn) }))).toBe(outcome);
  });

  test.each([
    ['2015-12-05', 'eligible'],
    ['2015-12-06', 'ineligible'],
  ] as const)('heavy work since %s: %s', (startedOn, outcome) => {
    expect(outcomeIn(served('R2025', { gender: 'male', employment: since(startedOn, true) }))).toBe(outcome);
  });

  test('time under discipline is taken out', () => {
    const discipline = [{ form: 'reprimand', on: '2012-01-01', until: '2012-12-31' }] as const;
    const facts = (startedOn: `${number}-${number}-${number}`): CaseFacts => ({
      gender: 'male',
      employment: since(startedOn),
      discipline,
    });
    expect(outcomeIn(served('R2025', facts('2005-12-01')))).toBe('ineligible');
    expect(outcomeIn(served('R2025', facts('2004-12-01')))).toBe('eligible');
  });

  test('time under two overlapping disciplinary periods is taken out once', () => {
    const discipline = [
      { form: 'reprimand', on: '2012-01-01', until: '2012-12-31' },
      { form: 'warning', on: '2012-07-01', until: '2012-12-31' },
    ] as const;
    expect(outcomeIn(served('R2025', { gender: 'male', employment: since('2004-12-01'), discipline }))).toBe(
      'eligible',
    );
  });

  test('is given once', () => {
    const facts: CaseFacts = { gender: 'male', employment: since('2000-01-01'), awards: awarded('KNC', 2020) };
    expect(outcomeIn(served('R2025', facts))).toBe('ineligible');
    expect(resultIn(served('R2025', facts), 'onlyOnce')).toBe('notMet');
    expect(outcomeIn(served('R2025', { ...facts, awards: [] }))).toBe('eligible');
    expect(outcomeIn(served('R2025', { ...facts, awards: undefined }))).toBe('undetermined');
  });

  test('the start of service unknown: undetermined', () => {
    expect(outcomeIn(served('R2025', { employment: undefined }))).toBe('undetermined');
  });

  test('before the circular the program holds no standard', () => {
    expect(outcomeIn(served('R2014', { gender: 'male', employment: since('1980-01-01') }))).toBe('undetermined');
  });
});

describe('kinds of commendation other than merit', () => {
  const of = (kind: CaseInput['kind'], input: CaseInput): CaseInput => ({ ...input, kind });

  test.each(laws)('%s: a sudden deed asks for no history, only that nothing bars it', (law) => {
    const { year } = dossierIn[law];
    expect(outcomeIn(of('unexpected', personCase('BKT', law, {})))).toBe('eligible');
    const underReview = [{ kind: 'complaint', from: `${year}-01-01`, to: null }] as const;
    expect(outcomeIn(of('unexpected', personCase('BKT', law, { underReview })))).toBe('ineligible');
    expect(findingIn(of('unexpected', personCase('BKT', law, {})), 'ground')).toMatchObject({ toConfirm: true });
  });

  test.each([
    ['2022-06-01', '2025-06-01', 'eligible'],
    ['2022-06-02', '2025-06-01', 'ineligible'],
  ] as const)(
    'the Prime Minister’s diploma for a collective asks for a movement of three years: %s to %s %s',
    (startedOn, concludedOn, outcome) => {
      const facts: CaseFacts = { movement: { startedOn, concludedOn } };
      expect(outcomeIn(of('movement', collectiveCase('BKTTG', 'R2025', facts)))).toBe(outcome);
    },
  );

  test.each([
    ['2020-06-01', '2025-06-01', 'eligible'],
    ['2020-06-02', '2025-06-01', 'ineligible'],
  ] as const)(
    'Huân chương Lao động hạng Ba asks for a movement of five years: %s to %s %s',
    (startedOn, concludedOn, outcome) => {
      const facts: CaseFacts = { movement: { startedOn, concludedOn } };
      expect(outcomeIn(of('movement', personCase('HCLD3', 'R2025', facts)))).toBe(outcome);
    },
  );

  test('kinds that the program does not hold are undetermined', () => {
    expect(outcomeIn(of('seniority', personCase('BKT', 'R2025', {})))).toBe('undetermined');
    expect(outcomeIn(of('dedication', personCase('BKT', 'R2025', {})))).toBe('undetermined');
  });

  describe('dedication of a department director', () => {
    const director = (
      law: LawVersionKey,
      award: 'HCLD3' | 'HCLD2',
      from: string,
      gender: 'male' | 'female' | undefined,
    ) =>
      of(
        'dedication',
        personCase(award, law, {
          gender,
          leadership: [{ post: 'department-director', from: from as `${number}-${number}-${number}`, to: null }],
        }),
      );
    test.each([
      ['R2025', 'HCLD3', '2015-12-05', 'male', 'eligible', 'ten years'],
      ['R2025', 'HCLD3', '2015-12-06', 'male', 'ineligible', 'a day short of ten years'],
      ['R2025', 'HCLD3', '2019-04-05', 'female', 'eligible', 'six years and eight months for a woman'],
      ['R2025', 'HCLD3', '2019-04-06', 'female', 'ineligible', 'a day short of that'],
      ['R2025', 'HCLD3', '2018-01-01', undefined, 'undetermined', 'depends on the gender'],
      ['R2025', 'HCLD2', '2010-12-05', 'male', 'eligible', 'fifteen years'],
      ['R2025', 'HCLD2', '2015-12-05', 'female', 'eligible', 'ten years for a woman'],
      ['R2014', 'HCLD3', '2009-12-05', 'female', 'eligible', 'three years less for a woman'],
      ['R2014', 'HCLD3', '2009-12-06', 'female', 'ineligible', 'a day short of that'],
      ['R2014', 'HCLD2', '2001-12-05', 'male', 'eligible', 'fifteen years'],
    ] as const)('%s %s since %s, %s: %s (%s)', (law, award, from, gender, outcome, _why) => {
      expect(outcomeIn(director(law, award, from, gender))).toBe(outcome);
    });

    test('terms are added up, and the post must be recorded', () => {
      const leadership = [
        { post: 'department-director', from: '2005-01-01', to: '2010-01-01' },
        { post: 'department-director', from: '2020-01-01', to: '2025-01-01' },
      ] as const;
      expect(outcomeIn(of('dedication', personCase('HCLD3', 'R2025', { gender: 'male', leadership })))).toBe(
        'eligible',
      );
      expect(outcomeIn(of('dedication', personCase('HCLD3', 'R2025', {})))).toBe('undetermined');
    });
  });
});
