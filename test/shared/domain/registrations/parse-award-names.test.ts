import { describe, expect, test } from 'vitest';
import { awardsByPrecedence } from '#shared/domain/awards/award-catalogue.ts';
import { parseAwardNames } from '#shared/domain/registrations/parse-award-names.ts';

const awards = awardsByPrecedence.map((award, index) => ({ ...award, id: index + 1 }));
const codesOf = (text: string) => {
  const parsed = parseAwardNames(text, awards);
  return parsed.ok ? parsed.ids.map((id) => awards[id - 1]?.code) : `không rõ: ${parsed.unknown}`;
};

describe('names of awards in one cell', () => {
  test.each([
    ['CSTĐCS, LĐTT', ['CSTDCS', 'LDTT']],
    ['lao dong tien tien; Giấy khen', ['LDTT', 'GK']],
    ['Chiến sĩ thi đua bộ, ban, ngành, tỉnh, LĐTT', ['CSTDT', 'LDTT']],
    ['Danh hiệu Chiến sĩ thi đua cơ sở\nLĐTT', ['CSTDCS', 'LDTT']],
    ['LĐTT, LDTT', ['LDTT']],
    ['', []],
    [' ,; ', []],
  ])('%j is read', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test('that are in no catalogue are told, not guessed', () => {
    expect(codesOf('LĐTT, Chiến sĩ')).toBe('không rõ: Chiến sĩ');
  });
});
