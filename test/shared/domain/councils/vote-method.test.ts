import { expect, test } from 'vitest';
import { votingInWords } from '#shared/domain/councils/vote-method.ts';

const fighter = 'Chiến sĩ thi đua cơ sở';
const laborer = 'Lao động tiên tiến';

test('the minutes say of each award how it was voted on, and nothing certain where nobody said', () => {
  const awards = (first: 'ballot' | null, second: 'show-of-hands' | null) => [
    { name: fighter, voteMethod: first },
    { name: laborer, voteMethod: second },
  ];
  expect(votingInWords(awards('ballot', 'show-of-hands'))).toBe(
    `bỏ phiếu kín xét ${fighter}; biểu quyết giơ tay xét ${laborer}`,
  );
  expect(votingInWords(awards('ballot', null))).toBe(
    `bỏ phiếu kín xét ${fighter}; bỏ phiếu, biểu quyết xét ${laborer}`,
  );
  expect(votingInWords(awards(null, null))).toBe('bỏ phiếu, biểu quyết');
});
