import { describe, expect, it } from 'vitest';
import { countAwards, countsInText } from '#shared/domain/award-lists/award-counts.ts';
import { collectiveAward, personAward } from '../../../fixtures/award-records.ts';

const household = personAward({ subject: 'household', amount: null });

describe('counting awards', () => {
  it('counts collectives, households and people apart, and adds up the amounts that are known', () => {
    expect(countAwards([collectiveAward(), personAward(), personAward({ amount: null }), household])).toEqual({
      collectives: 1,
      households: 1,
      persons: 2,
      amount: 2_030_000 + 760_000,
    });
  });

  it('says counts below ten with a zero before them, and leaves out what there is none of', () => {
    expect(countsInText({ collectives: 3, households: 0, persons: 45, amount: 0 })).toBe('03 tập thể, 45 cá nhân');
    expect(countsInText({ collectives: 0, households: 1, persons: 9, amount: 0 })).toBe('01 hộ gia đình, 09 cá nhân');
    expect(countsInText({ collectives: 10, households: 0, persons: 0, amount: 0 }, 'có ')).toBe('có 10 tập thể');
  });

  it('says in words that an empty list has nobody', () => {
    expect(countsInText(countAwards([]), 'có ')).toBe('không có tập thể, cá nhân nào');
  });
});
