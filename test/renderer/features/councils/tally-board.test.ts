import { describe, expect, test } from 'vitest';
import { choiceOf, rowAfter, tallyKey } from '#renderer/features/councils/tally-board.ts';

/** The row after these keys, with room for five ballots. */
function typed(keys: string, row = ''): string {
  return [...keys].reduce((now, key) => {
    const known = tallyKey(key === '<' ? 'Backspace' : key);
    return known === null ? now : rowAfter(now, known, 5);
  }, row);
}

describe('number keys on the board', () => {
  test('put down one vote each: for, against, abstain, downgrade, invalid', () => {
    expect(typed('12340')).toBe('12340');
    expect([...'12340'].map(choiceOf)).toEqual(['for', 'against', 'abstain', 'downgrade', 'invalid']);
  });

  test('put down no more votes than there are ballots', () => {
    expect(typed('1111111')).toBe('11111');
  });

  test('take the last vote back, and none where there is none', () => {
    expect(typed('112<1')).toBe('111');
    expect(typed('<<')).toBe('');
  });

  test('let all the rest agree by 9, and do nothing to a full row', () => {
    expect(typed('29')).toBe('21111');
    expect(typed('9', '22222')).toBe('22222');
  });

  test('are these only: other digits and letters belong to nothing', () => {
    expect([...'5678abc '].map((key) => tallyKey(key))).toEqual(Array.from({ length: 8 }, () => null));
    expect(tallyKey('Enter')).toEqual({ kind: 'next' });
    expect(tallyKey('ArrowUp')).toEqual({ kind: 'previous' });
  });
});
