import { describe, expect, it } from 'vitest';
import { documentNumber, numberLine } from '#shared/domain/documents/document-number.ts';

describe('number and symbol of a document (Nghị định 30/2020/NĐ-CP)', () => {
  it.each([
    ['5', 'QĐ-SCT', '05/QĐ-SCT'],
    ['05', 'QĐ-SCT', '05/QĐ-SCT'],
    ['12', 'QĐ-SCT', '12/QĐ-SCT'],
    ['15/QĐ-UBND', '', '15/QĐ-UBND'],
    ['15/QĐ-UBND', 'QĐ-SCT', '15/QĐ-UBND'],
    ['7', '', '07'],
  ])('number “%s” and symbol “%s” print as “%s”', (number, symbol, printed) => {
    expect(documentNumber(number, symbol)).toBe(printed);
  });

  it('leaves a blank for a number that is written in by hand', () => {
    expect(numberLine(null, 'DS-SCT')).toBe('Số:       /DS-SCT');
    expect(numberLine('3', 'DS-SCT')).toBe('Số: 03/DS-SCT');
  });
});
