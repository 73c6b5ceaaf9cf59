import { expect, test } from 'vitest';
import {
  decisionName,
  printedDecisionNumber,
  readDecisionNumber,
} from '#renderer/features/decisions/decision-number.ts';

test('the whole number line of the paper, typed into the number field, is taken apart', () => {
  expect(readDecisionNumber('Số: 05/QĐ-SCT')).toEqual({ number: '05', symbol: 'QĐ-SCT' });
  expect(readDecisionNumber('1234/QĐ-UBND')).toEqual({ number: '1234', symbol: 'QĐ-UBND' });
});

test('a number alone leaves the symbol as it is', () => {
  expect(readDecisionNumber(' 12 ')).toEqual({ number: '12', symbol: null });
  expect(readDecisionNumber('12/')).toEqual({ number: '12', symbol: null });
});

test('numbers below ten print with a leading zero (Nghị định 30/2020/NĐ-CP)', () => {
  expect(printedDecisionNumber('5')).toBe('05');
  expect(printedDecisionNumber('05')).toBe('05');
  expect(printedDecisionNumber('15')).toBe('15');
});

test('a decision is called by number and symbol', () => {
  expect(decisionName({ number: '5', symbol: 'QĐ-SCT' })).toBe('05/QĐ-SCT');
  expect(decisionName({ number: '12', symbol: '' })).toBe('12');
});
