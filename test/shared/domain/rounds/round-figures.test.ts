import { describe, expect, test } from 'vitest';
import { completeSettings } from '#shared/domain/eligibility/settings.ts';
import { type CountedProposal, roundFigures } from '#shared/domain/rounds/round-figures.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';

const law = lawInForceOn('2025-12-20');
let next = 1;
function line(changes: Partial<CountedProposal> = {}): CountedProposal {
  next += 1;
  return {
    id: next,
    awardTypeId: 18,
    code: 'LDTT',
    awardName: 'Lao động tiên tiến',
    awardShortName: 'LĐTT',
    precedence: 18,
    recipient: `person ${next}`,
    subject: 'person',
    gender: 'male',
    members: null,
    ethnicGroup: 'Tày',
    role: 'direct-worker',
    ...changes,
  };
}
const fighter = (changes: Partial<CountedProposal> = {}) =>
  line({ awardTypeId: 15, code: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở', precedence: 15, ...changes });
const find = (lines: CountedProposal[], key: string, quota: number | null = null, fighterCap = 'none') =>
  roundFigures(
    lines,
    [{ awardTypeId: 15, quota, quotaSource: 'Công văn 12/SNV' }],
    40,
    law,
    completeSettings({ fighterCap: fighterCap as 'none' }),
  ).find((figure) => figure.key === key);

describe('quotas and shares while a list is built', () => {
  test('a quota that is exceeded says by how many, and who goes first among equals: the woman', () => {
    const woman = fighter({ gender: 'female' });
    const lines = [fighter(), woman, fighter()];
    const figure = find(lines, 'award-15', 2);
    expect(figure).toMatchObject({ count: 3, most: 2, isKept: false, provision: 'Công văn 12/SNV' });
    expect(figure?.tie?.ids).toEqual([woman.id]);
    expect(figure?.tie?.provision).toBe('Nghị định 152/2025/NĐ-CP, Điều 4 khoản 6');
    expect(find(lines, 'award-15', 3)).toMatchObject({ isKept: true, tie: null });
  });

  test('among collectives the one with at least 70 % women goes first; one with a member of unknown gender is not guessed', () => {
    const unit = (members: CountedProposal['members']) =>
      fighter({ subject: 'collective', gender: null, role: null, members });
    const seven = unit({ women: 7, total: 10 });
    const lines = [seven, unit({ women: 6, total: 9 }), unit(null)];
    expect(find(lines, 'award-15', 1)?.tie?.ids).toEqual([seven.id]);
  });

  test('who is proposed for both titles counts once among the laborers, and twice proposed counts once', () => {
    const both = 'person 900';
    const lines = [line({ recipient: both }), fighter({ recipient: both }), fighter({ recipient: both }), line()];
    expect(find(lines, 'fighters')).toMatchObject({ count: 1, of: 2 });
    expect(find(lines, 'laborers')).toMatchObject({ count: 2, of: 40 });
  });

  test('there is a cap on fighters only where the office or the old law sets one, rounded down to whole people', () => {
    const lines = [...Array.from({ length: 12 }, () => line()), fighter(), fighter()];
    expect(find(lines, 'fighters')).toMatchObject({ most: null, isKept: null });
    expect(find(lines, 'fighters', null, 'fifteenPercent')).toMatchObject({ count: 2, of: 14, most: 2, isKept: true });
  });

  test('every figure opens its names', () => {
    const woman = line({ gender: 'female', role: 'leader' });
    const lines = [woman, line()];
    expect(find(lines, 'women-18')).toMatchObject({ ids: [woman.id], count: 1, of: 2 });
    expect(find(lines, 'leaders-18')?.ids).toEqual([woman.id]);
  });
});
