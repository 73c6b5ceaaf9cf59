import { describe, expect, test } from 'vitest';
import { countAwards, countByAwardType } from '#renderer/features/award-register/award-counts.ts';
import { filterAwards, noFilter } from '#renderer/features/award-register/award-filter.ts';
import type { AwardRow } from '#shared/contracts/awards.ts';

function award(id: number, fields: Partial<AwardRow>): AwardRow {
  return {
    id,
    awardTypeId: 18,
    code: 'LDTT',
    awardName: 'Lao động tiên tiến',
    awardShortName: 'LĐTT',
    family: 'title',
    level: 'grassroots',
    precedence: 18,
    subject: 'person',
    personId: id,
    unitId: null,
    recipientName: 'Nông Thị Hạnh',
    recipientSortKey: 'hanh',
    gender: null,
    bornOn: null,
    bornYear: null,
    position: null,
    unitName: null,
    unitOrder: 1,
    year: 2025,
    citation: null,
    amount: 1_404_000,
    status: 'granted',
    orderNumber: null,
    decisionId: null,
    decisionNumber: null,
    decidedOn: null,
    issuer: null,
    ...fields,
  };
}

const flag = {
  awardTypeId: 10,
  code: 'COT',
  awardName: 'Cờ thi đua của bộ, ban, ngành, tỉnh',
  precedence: 10,
} as const;
const awards = [
  award(1, {}),
  award(2, { status: 'revoked' }),
  award(3, { ...flag, subject: 'collective', level: 'province', amount: null }),
  award(4, { awardTypeId: 17, awardName: 'Giấy khen', precedence: 17, subject: 'household' }),
];

describe('the counts beside the register', () => {
  test('stand in the order of precedence and add up to the list', () => {
    const counts = countByAwardType(awards);
    expect(counts.map(({ name, total }) => [name, total])).toEqual([
      ['Cờ thi đua của bộ, ban, ngành, tỉnh', 1],
      ['Giấy khen', 1],
      ['Lao động tiên tiến', 2],
    ]);
    expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(awards.length);
  });

  test('show exactly their own awards when clicked', () => {
    for (const { awardTypeId, total } of countByAwardType(awards)) {
      expect(filterAwards(awards, { ...noFilter, awardTypeId })).toHaveLength(total);
    }
  });
});

test('the foot of the register counts people, collectives, households and money, and tells what was taken back', () => {
  expect(countAwards(awards)).toEqual({ persons: 2, collectives: 1, households: 1, amount: 3 * 1_404_000, revoked: 1 });
});

describe('filtering the register', () => {
  test('shows households with the collectives', () => {
    expect(filterAwards(awards, { ...noFilter, subject: 'collective' }).map(({ id }) => id)).toEqual([3, 4]);
    expect(filterAwards(awards, { ...noFilter, subject: 'person' }).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('by level shows that level only, and no filter shows all', () => {
    expect(filterAwards(awards, { ...noFilter, level: 'province' }).map(({ id }) => id)).toEqual([3]);
    expect(filterAwards(awards, noFilter)).toHaveLength(4);
  });
});
