import { describe, expect, test } from 'vitest';
import { awardCatalogue, awardsByPrecedence } from '#shared/domain/awards/award-catalogue.ts';
import { awardCodes, emulationTitleCodes, isAwardCode } from '#shared/domain/awards/award-code.ts';
import { isRatingAtLeast } from '#shared/domain/awards/rating-code.ts';

describe('the award catalogue', () => {
  test('lists every code once, under its own key', () => {
    expect(Object.keys(awardCatalogue).sort()).toEqual([...awardCodes].sort());
    for (const code of awardCodes) expect(awardCatalogue[code].code).toBe(code);
  });

  test('ranks every award on its own step, the Independence Order first and the Advanced Laborer last', () => {
    expect(awardsByPrecedence.map((award) => award.precedence)).toEqual(awardCodes.map((_, index) => index + 1));
    expect(awardsByPrecedence.at(0)?.code).toBe('HCDL1');
    expect(awardsByPrecedence.at(-1)?.code).toBe('LDTT');
  });

  test('never ranks a lower level above a higher one', () => {
    const levels = ['state', 'government', 'province', 'grassroots'];
    const ranks = awardsByPrecedence.map((award) => levels.indexOf(award.level));
    expect(ranks).toEqual([...ranks].sort());
  });

  test('calls the eight titles of Articles 19 and 20 titles and everything else commendations', () => {
    const titles = awardsByPrecedence.filter((award) => award.family === 'title').map((award) => award.code);
    expect(titles.sort()).toEqual([...emulationTitleCodes].sort());
  });

  test('knows its codes exactly as written', () => {
    expect(isAwardCode('CSTDCS')).toBe(true);
    expect(isAwardCode('cstdcs')).toBe(false);
    expect(isAwardCode('CSTĐCS')).toBe(false);
  });
});

describe('ratings', () => {
  test('are ordered from excellent completion down to non-completion', () => {
    expect(isRatingAtLeast('HTXS', 'HTT')).toBe(true);
    expect(isRatingAtLeast('HTT', 'HTT')).toBe(true);
    expect(isRatingAtLeast('HT', 'HTT')).toBe(false);
    expect(isRatingAtLeast('KHT', 'HT')).toBe(false);
  });
});
