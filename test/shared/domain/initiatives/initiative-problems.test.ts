import { describe, expect, test } from 'vitest';
import { type InitiativeDays, initiativeProblems } from '#shared/domain/initiatives/initiative-problems.ts';

const nothing: InitiativeDays = {
  state: 'submitted',
  year: 2026,
  shares: [60, 40],
  firstAppliedOn: null,
  requestedOn: null,
  receivedOn: null,
  recognizedOn: null,
};
const problems = (days: Partial<InitiativeDays>) => initiativeProblems({ ...nothing, ...days }, '2026-11-22');

describe('bad input about an initiative', () => {
  test.each([
    [[60, 39], '99%'],
    [[60, 41], '101%'],
    [[100, 1, null], '101%'],
  ])('shares of %s are refused at the authors, saying that they make %s', (shares, sum) => {
    const [problem] = problems({ shares });
    expect(problem).toMatchObject({ field: 'authors', isRefused: true });
    expect(problem?.message).toContain(sum);
    expect(problem?.message).toContain('Thông tư 18/2013/TT-BKHCN');
  });

  test('shares of 100 %, and shares of which one is unknown, are fine', () => {
    expect(problems({ shares: [100] })).toEqual([]);
    expect(problems({ shares: [99, null] })).toEqual([]);
    expect(problems({ shares: [] })).toEqual([]);
  });

  test('applied first tomorrow is refused of a request, as the law wants it applied already', () => {
    const [problem] = problems({ firstAppliedOn: '2026-11-23' });
    expect(problem).toMatchObject({ field: 'firstAppliedOn', isRefused: true });
    expect(problem?.message).toContain('Luật 06/2022/QH15, Điều 3 khoản 4');
    expect(problems({ firstAppliedOn: '2026-11-22' })).toEqual([]);
  });

  test('of an initiative only registered, a first application to come is a warning', () => {
    expect(problems({ state: 'registered', firstAppliedOn: '2026-12-15' })).toMatchObject([{ isRefused: false }]);
  });

  test('a request a year after the first application is in time, a day more is warned of', () => {
    expect(problems({ firstAppliedOn: '2025-09-10', requestedOn: '2026-09-10' })).toEqual([]);
    const [problem] = problems({ firstAppliedOn: '2025-09-10', requestedOn: '2026-09-11' });
    expect(problem).toMatchObject({ field: 'requestedOn', isRefused: false });
    expect(problem?.message).toContain('hạn 10/09/2026; Nghị định 13/2012/NĐ-CP');
  });

  test('a request before the first application is warned of', () => {
    expect(problems({ firstAppliedOn: '2026-09-10', requestedOn: '2026-09-09' })).toMatchObject([
      { field: 'requestedOn', isRefused: false },
    ]);
  });

  test('recognized before it was asked for is refused', () => {
    expect(problems({ requestedOn: '2026-09-10', recognizedOn: '2026-09-09' })).toMatchObject([
      { field: 'recognizedOn', isRefused: true },
    ]);
  });

  test('what is typed and is no day says nothing here', () => {
    expect(problems({ firstAppliedOn: '31/02/2026', requestedOn: 'mai' })).toEqual([]);
  });
});
