import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdInWords, votesNeeded, voteThreshold } from '#shared/domain/councils/vote-threshold.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';
import type { RegulationValues } from '#shared/law/regulation-values.ts';

const on2024 = lawInForceOn('2024-12-15');

describe('Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7', () => {
  test.each([
    ['CSTDT', 90],
    ['CSTDTQ', 90],
    ['CSTDCS', 80],
    ['COT', 80],
    ['COCP', 80],
  ])('%s needs %i%% of all members, by ballot', (code, percent) => {
    const threshold = voteThreshold(code, on2024);
    expect(threshold).toMatchObject({ percent, isBallotRequired: true, certainty: 'read' });
    expect(threshold.basis).toBe('Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7');
  });

  test.each(['LDTT', 'TTLDTT', 'GK', 'BKT', 'GK-CUA-SO'])(
    'sets no share for %s: more than half, and says so',
    (code) => {
      const threshold = voteThreshold(code, on2024);
      expect(threshold).toMatchObject({ percent: null, isBallotRequired: false, certainty: null });
      expect(threshold.basis).toContain('luật không quy định tỷ lệ');
    },
  );

  test('from 01/7/2025 the figure stands on a decree whose article nobody has read, and the officer is told', () => {
    expect(voteThreshold('CSTDCS', lawInForceOn('2025-06-30')).note).toBeNull();
    expect(voteThreshold('CSTDCS', lawInForceOn('2025-07-01'))).toMatchObject({
      percent: 80,
      note: 'Chưa đối chiếu văn bản.',
    });
  });

  test('the 90% are those of the council of the ministry or province, which the note tells a department', () => {
    expect(voteThreshold('CSTDT', on2024).note).toContain('hội đồng cấp bộ, tỉnh');
  });
});

test('the regulation of the office goes before the law, and sets what the law leaves open', () => {
  const regulation: RegulationValues = {
    instrument: {
      title: 'Quyết định 12/QĐ-SCT',
      name: 'Quy chế thi đua, khen thưởng',
      issuer: 'Sở Công Thương',
      issuedOn: '2025-01-10',
      inForceOn: '2025-01-10',
      expiredOn: null,
    },
    values: [
      { parameter: 'votes.base-title-percent', from: '2025-01-10', value: 85, place: 'Điều 9' },
      { parameter: 'votes.other-percent', from: '2025-01-10', value: 70, place: 'Điều 10' },
    ],
  };
  const law = lawInForceOn('2025-12-15', [regulation]);
  expect(voteThreshold('CSTDCS', law)).toMatchObject({
    percent: 85,
    basis: 'Quyết định 12/QĐ-SCT, Điều 9',
    note: null,
  });
  expect(voteThreshold('LDTT', law)).toMatchObject({ percent: 70, basis: 'Quyết định 12/QĐ-SCT, Điều 10' });
  expect(voteThreshold('LDTT', lawInForceOn('2025-01-09', [regulation])).percent).toBeNull();
});

test.each([
  [80, 9, 8],
  [80, 10, 8],
  [80, 5, 4],
  [90, 9, 9],
  [90, 10, 9],
  [90, 17, 16],
  [null, 9, 5],
  [null, 8, 5],
  [100, 7, 7],
])('%s%% of %i members are %i votes', (percent, members, needed) => {
  expect(votesNeeded({ percent }, members)).toBe(needed);
});

test('the votes needed are the least that reach the share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 500 }), (percent, members) => {
      const needed = votesNeeded({ percent }, members);
      expect(needed * 100).toBeGreaterThanOrEqual(percent * members);
      expect((needed - 1) * 100).toBeLessThan(percent * members);
    }),
  );
});

test('the threshold in words has both the share and the votes', () => {
  expect(thresholdInWords({ percent: 80 }, 9)).toBe('từ 80% tổng số thành viên trở lên (8/9)');
  expect(thresholdInWords({ percent: null }, 9)).toBe('quá nửa tổng số thành viên (5/9)');
});
