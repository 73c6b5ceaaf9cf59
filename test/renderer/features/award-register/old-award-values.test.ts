import { describe, expect, test } from 'vitest';
import {
  emptyOldAward,
  missingFields,
  nextOldAward,
  type OldAwardValues,
  oldAwardRequest,
} from '#renderer/features/award-register/old-award-values.ts';
import { awardInputs } from '#shared/contracts/awards.ts';

const typed: OldAwardValues = {
  ...emptyOldAward,
  person: { id: 4, name: 'Nông Thị Hạnh' },
  awardTypeId: 15,
  year: 2012,
  position: 'Chuyên viên',
};

describe('an award of earlier years', () => {
  test('needs only who, what and which year', () => {
    expect(Object.keys(missingFields(emptyOldAward)).sort()).toEqual(['awardTypeId', 'person', 'year']);
    expect(missingFields(typed)).toEqual({});
    const read = awardInputs['awards:save-old'].parse(oldAwardRequest(null, typed));
    expect(read).toMatchObject({
      recipient: { kind: 'person', id: 4 },
      year: 2012,
      decisionNumber: null,
      decidedOn: null,
    });
  });

  test('of a collective asks for the unit, not for the person', () => {
    expect(missingFields({ ...typed, kind: 'unit' })).toEqual({ unitId: 'Hãy chọn tập thể.' });
    expect(oldAwardRequest(null, { ...typed, kind: 'unit', unitId: 6 })?.recipient).toEqual({ kind: 'unit', id: 6 });
  });

  test('cannot be sent while something is missing', () => {
    expect(oldAwardRequest(null, { ...typed, year: null })).toBeNull();
    expect(oldAwardRequest(null, { ...typed, kind: 'unit' })).toBeNull();
  });

  test('is followed by the next one of the same decision, for somebody else', () => {
    const next = nextOldAward({ ...typed, decisionNumber: '12/QĐ-UBND', citation: 'Thành tích' });
    expect(next).toMatchObject({
      person: null,
      position: '',
      citation: '',
      awardTypeId: 15,
      year: 2012,
      decisionNumber: '12/QĐ-UBND',
    });
  });
});
