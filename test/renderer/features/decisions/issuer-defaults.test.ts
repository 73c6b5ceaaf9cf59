import { describe, expect, test } from 'vitest';
import {
  defaultsOfIssuer,
  issuerChoices,
  newDecisionHead,
  withIssuer,
} from '#renderer/features/decisions/issuer-defaults.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import type { Office } from '#shared/contracts/office.ts';

const office: Office = {
  superiorName: 'UBND tỉnh Lạng Sơn',
  name: 'Sở Công Thương',
  placeName: 'Lạng Sơn',
  symbolAbbreviation: 'SCT',
  signers: [
    {
      id: 1,
      fullName: 'Lý Văn Cũ',
      post: 'Giám đốc',
      authority: '',
      onBehalfOf: null,
      fromOn: null,
      toOn: '2024-06-30',
    },
    {
      id: 2,
      fullName: 'Hoàng Thị Mới',
      post: 'Giám đốc',
      authority: '',
      onBehalfOf: null,
      fromOn: '2024-07-01',
      toOn: null,
    },
    {
      id: 3,
      fullName: 'Nông Văn Phó',
      post: 'Phó Giám đốc',
      authority: 'KT.',
      onBehalfOf: 'GIÁM ĐỐC',
      fromOn: null,
      toOn: null,
    },
  ],
};

function decision(fields: Partial<DecisionRow>): DecisionRow {
  return {
    id: 1,
    number: '1',
    symbol: 'QĐ-UBND',
    signedOn: '2025-01-10',
    issuer: 'UBND tỉnh Lạng Sơn',
    level: 'province',
    signerName: null,
    signerPost: null,
    commendationKind: 'merit',
    subjectLine: 'Về việc tặng Bằng khen',
    note: null,
    personCount: 0,
    collectiveCount: 0,
    totalAmount: 0,
    attachmentCount: 0,
    ...fields,
  };
}

describe('a new decision', () => {
  test('is of the office itself, with its symbol and the head of that day', () => {
    const head = newDecisionHead(issuerChoices(office, [], '2026-01-05'));
    expect(head).toMatchObject({
      issuer: 'Sở Công Thương',
      symbol: 'QĐ-SCT',
      level: 'grassroots',
      signerName: 'Hoàng Thị Mới',
      signerPost: 'Giám đốc',
      commendationKind: 'merit',
    });
  });

  test('of an earlier day is signed by who signed then', () => {
    expect(newDecisionHead(issuerChoices(office, [], '2023-12-01')).signerName).toBe('Lý Văn Cũ');
  });
});

describe('choosing another issuer', () => {
  const entered = [
    decision({ id: 1, signedOn: '2024-01-10', signerName: 'Trần Văn Chủ', signerPost: 'Chủ tịch' }),
    decision({ id: 2, signedOn: '2025-02-01', symbol: 'QĐ-CTUBND', signerName: 'Đỗ Thị Chủ', signerPost: 'Chủ tịch' }),
  ];
  const choices = issuerChoices(office, entered, '2026-01-05');
  const head = newDecisionHead(choices);

  test('brings its symbol, level and signer, as they were entered last', () => {
    expect(withIssuer(head, 'Sở Công Thương', 'UBND tỉnh Lạng Sơn', choices)).toMatchObject({
      symbol: 'QĐ-CTUBND',
      level: 'province',
      signerName: 'Đỗ Thị Chủ',
    });
  });

  test('keeps the symbol and the signer that the officer typed herself', () => {
    const typed = { ...head, symbol: 'QĐ-VPS', signerName: 'Người Khác', signerPost: 'Chánh Văn phòng' };
    expect(withIssuer(typed, 'Sở Công Thương', 'Thủ tướng Chính phủ', choices)).toMatchObject({
      level: 'government',
      symbol: 'QĐ-VPS',
      signerName: 'Người Khác',
    });
  });

  test('that is not known changes nothing else', () => {
    expect(withIssuer(head, 'Sở Công Thương', 'Hội Liên hiệp Phụ nữ', choices)).toEqual({
      ...head,
      issuer: 'Hội Liên hiệp Phụ nữ',
    });
  });

  test('finds the issuer however its accents and letters are typed', () => {
    expect(defaultsOfIssuer(choices, 'thu tuong chinh phu')?.level).toBe('government');
  });

  test('offers every issuer of entered decisions, once', () => {
    const names = issuerChoices(office, [...entered, decision({ id: 3, issuer: 'Bộ Nội vụ' })], '2026-01-05').map(
      (choice) => choice.issuer,
    );
    expect(names).toContain('Bộ Nội vụ');
    expect(new Set(names).size).toBe(names.length);
  });
});
