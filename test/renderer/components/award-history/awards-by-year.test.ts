import { describe, expect, it } from 'vitest';
import { awardsByYear, countByKind } from '#renderer/components/award-history/awards-by-year.ts';
import type { AwardRow } from '#shared/contracts/awards.ts';

function award(id: number, year: number, code: string, precedence: number, more: Partial<AwardRow> = {}): AwardRow {
  return {
    id,
    awardTypeId: precedence,
    code,
    awardName: `Danh hiệu ${code}`,
    awardShortName: code,
    family: 'title',
    level: 'grassroots',
    precedence,
    subject: 'person',
    personId: 1,
    unitId: null,
    recipientName: 'Nông Thị Hạnh',
    recipientSortKey: 'hạnh',
    gender: 'female',
    bornOn: null,
    bornYear: null,
    position: null,
    unitName: null,
    unitOrder: 1,
    year,
    citation: null,
    amount: null,
    status: 'granted',
    orderNumber: null,
    decisionId: null,
    decisionNumber: null,
    decidedOn: null,
    issuer: null,
    ...more,
  };
}

describe('the awards of a person or unit', () => {
  it('stand year by year, the newest first, and within a year the highest first', () => {
    const years = awardsByYear([award(1, 2022, 'LDTT', 17), award(2, 2023, 'LDTT', 17), award(3, 2022, 'CSTDCS', 14)]);
    expect(years.map(({ year, awards }) => [year, awards.map(({ id }) => id)])).toEqual([
      [2023, [2]],
      [2022, [3, 1]],
    ]);
  });

  it('are counted by kind in order of precedence', () => {
    const counts = countByKind([award(1, 2022, 'LDTT', 17), award(2, 2023, 'LDTT', 17), award(3, 2022, 'CSTDCS', 14)]);
    expect(counts.map(({ code, count }) => [code, count])).toEqual([
      ['CSTDCS', 1],
      ['LDTT', 2],
    ]);
  });

  it('a revoked award stays in the list but does not count', () => {
    const revoked = award(1, 2022, 'BKT', 9, { status: 'revoked' });
    expect(awardsByYear([revoked])).toHaveLength(1);
    expect(countByKind([revoked])).toEqual([]);
  });
});
