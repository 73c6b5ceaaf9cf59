import { describe, expect, test } from 'vitest';
import { type ComparedAward, type ComparedProposal, findOverlaps } from '#shared/domain/rounds/find-overlaps.ts';

let next = 1;
function proposal(changes: Partial<ComparedProposal> = {}): ComparedProposal {
  next += 1;
  return {
    id: next,
    roundId: 1,
    roundName: 'Khen thưởng năm 2026',
    recipient: 'person 7',
    awardTypeId: 12,
    code: 'BKT',
    awardShortName: 'BK tỉnh',
    family: 'commendation',
    year: 2026,
    kind: 'merit',
    awardId: null,
    ...changes,
  };
}
function award(changes: Partial<ComparedAward> = {}): ComparedAward {
  const { roundId: _r, roundName: _n, awardId: _a, ...same } = proposal();
  return { ...same, kind: 'merit', decision: '12/QĐ-UBND', ...changes };
}
const certificate = { awardTypeId: 17, code: 'GK', awardShortName: 'GK' } as const;
const laborer = { awardTypeId: 18, code: 'LDTT', awardShortName: 'LĐTT', family: 'title' } as const;
const kindsOf = (lines: ComparedProposal[], awards: ComparedAward[] = []) =>
  lines.map(({ id }) => (findOverlaps(lines, awards).get(id) ?? []).map((overlap) => overlap.kind));

describe('one achievement is commended once', () => {
  test('the same person twice for the same award is marked on both lines, also across two rounds of the year', () => {
    const other = proposal({ roundId: 2, roundName: 'Đợt đột xuất' });
    const lines = [proposal(), other];
    expect(kindsOf(lines)).toEqual([['twice'], ['twice']]);
    expect(findOverlaps(lines, []).get(lines[0]?.id ?? 0)?.[0]?.text).toContain('Đợt đột xuất');
    expect(kindsOf([proposal(), proposal({ recipient: 'person 8' })])).toEqual([[], []]);
  });

  test('who has the award of that year already is marked, not by the award that came of the proposal itself', () => {
    const granted = award();
    expect(kindsOf([proposal()], [granted])).toEqual([['granted']]);
    expect(kindsOf([proposal({ awardId: granted.id })], [granted])).toEqual([[]]);
    expect(kindsOf([proposal()], [award({ year: 2025 })])).toEqual([[]]);
  });

  test('two forms of commendation for the merit of one year are marked with the article', () => {
    const lines = [proposal(), proposal(certificate)];
    expect(kindsOf(lines)).toEqual([['same-achievement'], ['same-achievement']]);
    expect(findOverlaps(lines, []).get(lines[0]?.id ?? 0)?.[0]?.text).toContain('Điều 5 khoản 2 điểm c');
  });

  test('a title beside a form, another kind of achievement, and a commemorative medal are no second commendation', () => {
    expect(kindsOf([proposal(), proposal(laborer)])).toEqual([[], []]);
    expect(kindsOf([proposal(), proposal({ ...certificate, kind: 'unexpected' })])).toEqual([[], []]);
    expect(kindsOf([proposal(), proposal({ awardTypeId: 14, code: 'KNC', awardShortName: 'KNC' })])).toEqual([[], []]);
  });
});
