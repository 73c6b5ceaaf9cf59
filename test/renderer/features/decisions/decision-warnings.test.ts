import { describe, expect, test } from 'vitest';
import type { DecisionHead, RecipientDraft } from '#renderer/features/decisions/decision-draft.ts';
import { duplicateOf, futureDateWarning, lineWarnings } from '#renderer/features/decisions/decision-warnings.ts';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';

const head: DecisionHead = {
  number: '5',
  symbol: 'QĐ-SCT',
  signedOn: '2026-01-05',
  issuer: 'Sở Công Thương',
  level: 'grassroots',
  signerName: '',
  signerPost: '',
  commendationKind: 'merit',
  subjectLine: 'Về việc khen thưởng',
  note: '',
};

function saved(fields: Partial<DecisionRow>): DecisionRow {
  return {
    ...head,
    id: 3,
    signedOn: '2026-03-01',
    note: null,
    personCount: 0,
    collectiveCount: 0,
    totalAmount: 0,
    attachmentCount: 0,
    ...fields,
  };
}

describe('a number that is taken (numbers run from 1 January to 31 December, Nghị định 30/2020/NĐ-CP, Điều 15)', () => {
  test('is noticed with or without its leading zero', () => {
    expect(duplicateOf(head, null, [saved({ number: '05' })])?.id).toBe(3);
  });

  test('is free in another year, for another issuer and under another symbol', () => {
    expect(duplicateOf(head, null, [saved({ signedOn: '2025-12-31' })])).toBeNull();
    expect(duplicateOf(head, null, [saved({ issuer: 'UBND tỉnh' })])).toBeNull();
    expect(duplicateOf(head, null, [saved({ symbol: 'QĐ-HĐ' })])).toBeNull();
  });

  test('is not the decision itself', () => {
    expect(duplicateOf(head, 3, [saved({})])).toBeNull();
  });

  test('cannot be told before the number and the date are there', () => {
    expect(duplicateOf({ ...head, number: '' }, null, [saved({ number: '' })])).toBeNull();
    expect(duplicateOf({ ...head, signedOn: '5/1' }, null, [saved({})])).toBeNull();
  });
});

test('a signing date after today is pointed out, today is not', () => {
  expect(futureDateWarning(head, '2026-01-04')).toContain('sau ngày hôm nay');
  expect(futureDateWarning(head, '2026-01-05')).toBeNull();
  expect(futureDateWarning({ ...head, signedOn: null }, '2026-01-04')).toBeNull();
});

function awardType(id: number, name: string, subjects: AwardType['subjects']): AwardType {
  return {
    id,
    code: name,
    name,
    shortName: name,
    family: 'title',
    level: 'grassroots',
    decidedBy: 'Giám đốc Sở',
    subjects,
    precedence: id,
    physicalItem: null,
    isOfLaw: true,
    awardCount: 0,
  };
}

const awardTypes = new Map([
  [18, awardType(18, 'Lao động tiên tiến', ['person'])],
  [17, awardType(17, 'Giấy khen', ['person', 'collective', 'household'])],
]);

function line(key: string, fields: Partial<RecipientDraft>): RecipientDraft {
  return {
    key,
    id: null,
    source: { kind: 'person', id: 1 },
    name: 'Nông Thị Hạnh',
    bornYear: null,
    awardTypeId: 18,
    year: 2025,
    position: null,
    unitName: 'Phòng A',
    isPlaceFromRecords: true,
    citation: null,
    amount: null,
    status: 'granted',
    ...fields,
  };
}

describe('a line of the list', () => {
  test('in order has no warning', () => {
    expect(lineWarnings([line('a', {})], awardTypes).size).toBe(0);
  });

  test('with the same recipient, award and year as an earlier one says which', () => {
    const warnings = lineWarnings(
      [line('a', {}), line('b', { source: { kind: 'person', id: 2 } }), line('c', {})],
      awardTypes,
    );
    expect(warnings.get('a')).toBeUndefined();
    expect(warnings.get('c')?.name).toContain('dòng 1');
  });

  test('may name somebody twice with two awards', () => {
    expect(lineWarnings([line('a', {}), line('b', { awardTypeId: 17 })], awardTypes).size).toBe(0);
  });

  test('that gives a personal title to a collective says for whom it is (Luật 06/2022/QH15, Điều 24)', () => {
    const warnings = lineWarnings([line('a', { source: { kind: 'unit', id: 5 } })], awardTypes);
    expect(warnings.get('a')?.award).toBe('Lao động tiên tiến chỉ dành cho cá nhân; dòng này là tập thể.');
  });

  test('without a unit says so, except for a collective', () => {
    expect(lineWarnings([line('a', { unitName: '  ' })], awardTypes).get('a')?.unit).toContain('Chưa rõ đơn vị');
    const collective = line('b', { source: { kind: 'unit', id: 5 }, awardTypeId: 17, unitName: null });
    expect(lineWarnings([collective], awardTypes).get('b')).toBeUndefined();
  });

  test('outside the records says that only the name is kept', () => {
    const outsider = line('a', { source: { kind: 'named', subject: 'collective' }, awardTypeId: 17 });
    expect(lineWarnings([outsider], awardTypes).get('a')?.name).toContain('chỉ ghi theo tên');
  });
});
