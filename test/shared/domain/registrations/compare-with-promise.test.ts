import { describe, expect, test } from 'vitest';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { compareWithPromise, type RankedAward } from '#shared/domain/registrations/compare-with-promise.ts';

const ranked = (code: AwardCode): RankedAward => {
  const { precedence, shortName } = awardCatalogue[code];
  return { awardTypeId: precedence, code, shortName, precedence };
};
const compare = (promised: AwardCode[], received: AwardCode[], decided: AwardCode[]) =>
  compareWithPromise(promised.map(ranked), received.map(ranked), (id) =>
    decided.some((code) => awardCatalogue[code].precedence === id),
  ).state;

describe('a promise beside its result', () => {
  test('is kept, in part, missed or exceeded', () => {
    expect(compare(['CSTDCS', 'LDTT'], ['CSTDCS', 'LDTT'], ['LDTT'])).toBe('kept');
    expect(compare(['CSTDCS', 'LDTT'], ['LDTT'], ['LDTT', 'CSTDCS'])).toBe('partly');
    expect(compare(['LDTT'], [], ['LDTT'])).toBe('missed');
    expect(compare(['LDTT'], ['LDTT', 'CSTDCS'], ['LDTT'])).toBe('exceeded');
  });

  test('is not called missed before the year is decided', () => {
    expect(compare(['LDTT'], [], [])).toBe('open');
    expect(compare(['CSTDT', 'LDTT'], ['LDTT'], ['LDTT'])).toBe('open');
  });

  test('is reached by a title that includes the promised one (Law 06/2022/QH15, Article 23)', () => {
    expect(compare(['LDTT'], ['CSTDCS'], ['LDTT', 'CSTDCS'])).toBe('exceeded');
    expect(compare(['CSTDCS'], ['LDTT'], ['LDTT', 'CSTDCS'])).toBe('missed');
  });

  test('of nobody who registered is said to be none', () => {
    expect(compare([], ['LDTT'], ['LDTT'])).toBe('unregistered');
  });
});
