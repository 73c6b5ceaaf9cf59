import { describe, expect, test } from 'vitest';
import type { CaseFacts, CaseInput } from '#shared/domain/eligibility/case-input.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';
import { awarded, collectiveCase, dossierIn, findingIn, outcomeIn, resultIn } from '../case-builder.ts';

const laws: readonly LawVersionKey[] = ['R2014', 'R2017', 'R2024', 'R2025', 'R2026'];

describe.each(laws)('flags of the year, %s', (law) => {
  const { year } = dossierIn[law];
  const leader: CaseFacts = { blockLeader: [{ year }], exceededTargets: [{ year }] };
  describe.each(['COT', 'COCP'] as const)('%s', (award) => {
    test.each([
      ['leads its block and exceeded its targets', leader, 'eligible', undefined],
      [
        'is not among those that flags are given to',
        { ...leader, eligibleForFlag: false },
        'ineligible',
        ['eligibleForFlag', 'notMet'],
      ],
      [
        'leads, whether flags are given to it is not recorded',
        { ...leader, eligibleForFlag: undefined },
        'eligible',
        undefined,
      ],
      ['does not lead', { ...leader, blockLeader: [] }, 'ineligible', ['blockLeader', 'notMet']],
      ['led last year', { ...leader, blockLeader: [{ year: year - 1 }] }, 'ineligible', ['blockLeader', 'notMet']],
      ['did not exceed its targets', { ...leader, exceededTargets: [] }, 'ineligible', ['exceededTargets', 'notMet']],
      [
        'exceeded last year only',
        { ...leader, exceededTargets: [{ year: year - 1 }] },
        'ineligible',
        ['exceededTargets', 'notMet'],
      ],
      ['leadership unknown', { ...leader, blockLeader: undefined }, 'undetermined', ['blockLeader', 'unknown']],
      ['targets unknown', { ...leader, exceededTargets: undefined }, 'undetermined', ['exceededTargets', 'unknown']],
      [
        'leadership unknown, targets not exceeded',
        { blockLeader: undefined, exceededTargets: [] },
        'ineligible',
        ['exceededTargets', 'notMet'],
      ],
    ] as const)('%s: %s', (_says, facts, outcome, because) => {
      const input = collectiveCase(award, law, facts);
      expect(outcomeIn(input)).toBe(outcome);
      if (because !== undefined) expect(resultIn(input, because[0])).toBe(because[1]);
    });
  });

  test('the Government’s flag of the year leaves no provincial one', () => {
    expect(outcomeIn(collectiveCase('COT', law, { ...leader, awards: awarded('COCP', year) }))).toBe('ineligible');
  });

  test('the provincial flag of the year does not bar the Government’s', () => {
    expect(outcomeIn(collectiveCase('COCP', law, { ...leader, awards: awarded('COT', year) }))).toBe('eligible');
  });

  test('the soundness of the organization is for the officer to confirm', () => {
    expect(findingIn(collectiveCase('COT', law, leader), 'sound')).toMatchObject({ toConfirm: true });
  });
});

describe('flags at the end of a thematic movement', () => {
  const thematic = (award: 'COT' | 'COCP', law: LawVersionKey, facts: CaseFacts): CaseInput => ({
    ...collectiveCase(award, law, facts),
    kind: 'movement',
  });
  test.each([
    ['COT', 'R2025', '2022-06-01', '2025-06-01', 'eligible', 'three years to the day'],
    ['COT', 'R2025', '2022-06-02', '2025-06-01', 'ineligible', 'a day short of three years'],
    ['COT', 'R2025', '2022-06-01', '2025-12-05', 'eligible', 'concluded on the day of the dossier'],
    ['COT', 'R2025', '2022-06-01', '2025-12-06', 'ineligible', 'not concluded by the dossier'],
    ['COCP', 'R2025', '2020-06-01', '2025-06-01', 'eligible', 'five years to the day'],
    ['COCP', 'R2025', '2020-06-02', '2025-06-01', 'ineligible', 'a day short of five years'],
    ['COCP', 'R2014', '2011-01-01', '2016-01-01', 'eligible', 'five years under the decree of 2014'],
    ['COCP', 'R2017', '2018-01-01', '2022-01-01', 'ineligible', 'four years'],
  ] as const)('%s, %s, movement from %s to %s: %s (%s)', (award, law, startedOn, concludedOn, outcome, _why) => {
    expect(outcomeIn(thematic(award, law, { movement: { startedOn, concludedOn } }))).toBe(outcome);
  });

  test('the movement unknown leaves it undetermined', () => {
    expect(outcomeIn(thematic('COT', 'R2025', {}))).toBe('undetermined');
  });

  test('the program holds no such standard for the provincial flag before 2024', () => {
    expect(outcomeIn(thematic('COT', 'R2017', {}))).toBe('undetermined');
  });
});
