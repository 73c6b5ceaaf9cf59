import { describe, expect, test } from 'vitest';
import type { MembersFact } from '#shared/domain/eligibility/case-input.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';
import { collectiveCase, dossierIn, findingIn, outcomeIn, rated, resultIn } from '../case-builder.ts';

const laws: readonly LawVersionKey[] = ['R2014', 'R2017', 'R2024', 'R2025', 'R2026'];
const isOld = (law: LawVersionKey): boolean => law === 'R2014' || law === 'R2017';

function advanced(law: LawVersionKey, members: MembersFact | undefined, rating: 'HTXS' | 'HTT' | 'HT' = 'HTT') {
  const { year } = dossierIn[law];
  return collectiveCase('TTLDTT', law, { ratings: rated(year, year, rating), members });
}

function excellent(law: LawVersionKey, members: MembersFact | undefined, rating: 'HTXS' | 'HTT' = 'HTXS') {
  const { year } = dossierIn[law];
  return collectiveCase('TTLDXS', law, { ratings: rated(year, year, rating), members });
}

const whole = (total: number, advancedLaborers: number): MembersFact => ({
  total,
  completed: total,
  advancedLaborers,
  grassrootsEmulationFighters: 1,
  disciplined: [],
});

describe.each(laws)('Tập thể lao động tiên tiến, %s', (law) => {
  const { year } = dossierIn[law];
  test.each([
    [10, 4, 'ineligible', 'ineligible'],
    [10, 5, 'eligible', 'ineligible'],
    [10, 6, 'eligible', 'ineligible'],
    [10, 7, 'eligible', 'eligible'],
    [10, 10, 'eligible', 'eligible'],
    [41, 20, 'ineligible', 'ineligible'],
    [41, 21, 'eligible', 'ineligible'],
    [41, 28, 'eligible', 'ineligible'],
    [41, 29, 'eligible', 'eligible'],
    [3, 2, 'eligible', 'ineligible'],
    [1, 1, 'eligible', 'eligible'],
    [1000, 699, 'eligible', 'ineligible'],
    [1000, 700, 'eligible', 'eligible'],
  ] as const)('of %i members, %i Advanced Laborers: until 2023 %s, from 2024 %s', (total, laborers, old, current) => {
    expect(outcomeIn(advanced(law, whole(total, laborers)))).toBe(isOld(law) ? old : current);
  });

  test.each([
    ['reprimand', 'eligible'],
    ['warning', 'ineligible'],
    ['salary-reduction', 'ineligible'],
    ['demotion', 'ineligible'],
    ['dismissal', 'ineligible'],
    ['forced-resignation', 'ineligible'],
  ] as const)('a member disciplined in the year: %s: %s', (form, outcome) => {
    const members = { ...whole(10, 10), disciplined: [{ form, on: `${year}-05-05` as const }] };
    expect(outcomeIn(advanced(law, members))).toBe(outcome);
  });

  test.each([
    [`${year - 1}-12-31`, 'eligible', 'last year'],
    [`${year}-01-01`, 'ineligible', 'on the first day of the year'],
    [`${year}-12-06`, 'eligible', 'after the dossier'],
  ] as const)('a member warned on %s: %s (%s)', (on, outcome, _when) => {
    const members = {
      ...whole(10, 10),
      disciplined: [{ form: 'warning', on: on as `${number}-${number}-${number}` }],
    } as const;
    expect(outcomeIn(advanced(law, members))).toBe(outcome);
  });

  test.each([
    ['HTXS', 'eligible'],
    ['HTT', 'eligible'],
    ['HT', 'ineligible'],
  ] as const)('the collective rated %s: %s', (rating, outcome) => {
    expect(outcomeIn(advanced(law, whole(10, 10), rating))).toBe(outcome);
  });

  test.each([
    ['rating', collectiveCase('TTLDTT', law, { members: whole(10, 10) }), 'rating'],
    ['members', advanced(law, undefined), 'advancedLaborers'],
    ['number of members', advanced(law, { advancedLaborers: 10, disciplined: [] }), 'advancedLaborers'],
    ['number of Advanced Laborers', advanced(law, { total: 10, disciplined: [] }), 'advancedLaborers'],
    ['discipline of members', advanced(law, { total: 10, advancedLaborers: 10 }), 'memberDiscipline'],
  ] as const)('unknown %s leaves it undetermined', (_what, input, key) => {
    expect(outcomeIn(input)).toBe('undetermined');
    expect(resultIn(input, key)).toBe('unknown');
    expect(findingIn(input, key)?.missing).toBeDefined();
  });

  test('reviews of a collective that are not recorded are for the officer to confirm', () => {
    const { facts, ...question } = advanced(law, whole(10, 10));
    const input = { ...question, facts: { ...facts, underReview: undefined, discipline: undefined } };
    expect(outcomeIn(input)).toBe('eligible');
    expect(findingIn(input, 'underReview')).toMatchObject({ toConfirm: true });
  });

  test('a collective under inspection is barred', () => {
    const { facts, ...question } = advanced(law, whole(10, 10));
    const underReview = [{ kind: 'inspection', from: `${year}-10-01`, to: null }] as const;
    expect(outcomeIn({ ...question, facts: { ...facts, underReview } })).toBe('ineligible');
  });
});

describe('the base of the share', () => {
  const members = { ...whole(41, 28), completed: 40, unrated: 1 };
  test('leaves out members who could not be rated: 28 of 40 are 70 %', () => {
    expect(outcomeIn(advanced('R2025', members))).toBe('eligible');
  });
  test('an office that counts everybody: 28 of 41 are not', () => {
    expect(outcomeIn(advanced('R2025', members), { settings: { memberBase: 'all' } })).toBe('ineligible');
  });
  test('never rounds up on the screen either', () => {
    expect(findingIn(advanced('R2025', whole(41, 28)), 'advancedLaborers')?.reason).toBe(
      '28/41 Lao động tiên tiến (68,29%); cần từ 70% trở lên.',
    );
    expect(findingIn(advanced('R2025', whole(1000, 699)), 'advancedLaborers')?.reason).toContain('(69,9%)');
    expect(findingIn(advanced('R2025', whole(100_000, 69_999)), 'advancedLaborers')?.reason).toContain('(69,99%)');
  });
});

describe.each(laws)('Tập thể lao động xuất sắc, %s', (law) => {
  const { year } = dossierIn[law];
  test.each([
    ['everybody completed, 70 % Advanced Laborers, one fighter', whole(10, 7), 'eligible', undefined],
    ['one member did not complete', { ...whole(10, 7), completed: 9 }, 'ineligible', 'completed'],
    ['69 % Advanced Laborers', whole(100, 69), 'ineligible', 'advancedLaborers'],
    ['70 % Advanced Laborers', whole(100, 70), 'eligible', undefined],
    ['28 of 41', whole(41, 28), 'ineligible', 'advancedLaborers'],
    ['29 of 41', whole(41, 29), 'eligible', undefined],
    ['no fighter', { ...whole(10, 7), grassrootsEmulationFighters: 0 }, 'ineligible', 'fighters'],
    ['two fighters', { ...whole(10, 7), grassrootsEmulationFighters: 2 }, 'eligible', undefined],
    ['nobody unrated counted against it', { ...whole(10, 7), completed: 9, unrated: 1 }, 'eligible', undefined],
  ] as const)('%s: %s', (_says, members, outcome, key) => {
    const input = excellent(law, members);
    expect(outcomeIn(input)).toBe(outcome);
    if (key !== undefined) expect(resultIn(input, key)).toBe('notMet');
  });

  test('rated good only: ineligible', () => {
    expect(outcomeIn(excellent(law, whole(10, 10), 'HTT'))).toBe('ineligible');
  });

  test.each([
    ['completed', { ...whole(10, 7), completed: undefined }],
    ['advancedLaborers', { ...whole(10, 7), advancedLaborers: undefined }],
    ['fighters', { ...whole(10, 7), grassrootsEmulationFighters: undefined }],
  ] as const)('unknown %s leaves it undetermined', (key, members) => {
    expect(outcomeIn(excellent(law, members))).toBe('undetermined');
    expect(resultIn(excellent(law, members), key)).toBe('unknown');
  });

  test('a member warned bars it until 2023; from 2024 the clause is gone', () => {
    const members = { ...whole(10, 10), disciplined: [{ form: 'warning', on: `${year}-05-05` }] } as const;
    expect(outcomeIn(excellent(law, members))).toBe(isOld(law) ? 'ineligible' : 'eligible');
  });

  test('unknown discipline of members matters until 2023 only', () => {
    const { disciplined: _, ...members } = whole(10, 10);
    expect(outcomeIn(excellent(law, members))).toBe(isOld(law) ? 'undetermined' : 'eligible');
  });
});

describe('the day of the Law of 2022', () => {
  test.each([
    ['2023-12-31', 'eligible', 'Luật 15/2003/QH11, Điều 28'],
    ['2024-01-01', 'ineligible', 'Luật 06/2022/QH15, Điều 28 khoản 1'],
  ] as const)('6 of 10 Advanced Laborers in 2023, dossier of %s: %s by %s', (on, outcome, provision) => {
    const { facts } = collectiveCase('TTLDTT', 'R2017', { ratings: rated(2023, 2023, 'HTT'), members: whole(10, 6) });
    const input = { award: 'TTLDTT', subject: 'collective', year: 2023, on, facts } as const;
    expect(outcomeIn(input)).toBe(outcome);
    expect(findingIn(input, 'advancedLaborers')?.provision).toBe(provision);
  });
});
