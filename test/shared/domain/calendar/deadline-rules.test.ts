import { describe, expect, test } from 'vitest';
import { calendarState } from '#shared/domain/calendar/calendar-entry.ts';
import { deadlinesOfYear } from '#shared/domain/calendar/deadline-rules.ts';
import type { RegulationValues } from '#shared/law/regulation-values.ts';

const deadline = (year: number, rule: string, regulations: readonly RegulationValues[] = []) =>
  deadlinesOfYear(year, regulations).find((each) => each.rule === rule);

describe('The deadlines of a year', () => {
  test('are read in the law of their own day: 30/6/2025 by Decree 98, 30/6/2026 by Decree 152', () => {
    expect(deadline(2025, 'government-flag')).toMatchObject({
      dueOn: '2025-06-30',
      basis: 'law',
      source: expect.stringContaining('Nghị định 98/2023/NĐ-CP, Điều 32'),
    });
    expect(deadline(2026, 'government-flag')).toMatchObject({
      dueOn: '2026-06-30',
      source: expect.stringContaining('Nghị định 152/2025/NĐ-CP'),
    });
  });

  test('of the statistics is 15/12, by Circular 02/2023', () => {
    expect(deadline(2026, 'statistics')).toMatchObject({ dueOn: '2026-12-15', basis: 'law' });
  });

  test('that the province sets stand in for common practice, with the province’s article', () => {
    expect(deadline(2026, 'province-dossier')).toMatchObject({ dueOn: '2026-12-10', basis: 'practice' });
    const regulation: RegulationValues = {
      instrument: {
        title: 'Quyết định 12/2026/QĐ-UBND',
        name: 'Quy định',
        issuer: 'UBND tỉnh',
        issuedOn: '2026-02-01',
        inForceOn: '2026-03-01',
        expiredOn: null,
      },
      values: [{ parameter: 'deadlines.province-dossier', from: '2026-03-01', value: '12-01', place: 'Điều 6' }],
    };
    expect(deadline(2026, 'province-dossier', [regulation])).toMatchObject({
      dueOn: '2026-12-01',
      basis: 'law',
      source: 'Quyết định 12/2026/QĐ-UBND, Điều 6',
    });
  });

  test('that nothing sets and nobody practises have no invented day', () => {
    expect(deadline(2026, 'provincial-initiatives-first')).toBeUndefined();
  });
});

test('a matter is late the day after its day, due in the week before it, and done whatever the day', () => {
  expect(calendarState('2026-11-22', null, '2026-11-22')).toBe('due');
  expect(calendarState('2026-11-29', null, '2026-11-22')).toBe('due');
  expect(calendarState('2026-11-30', null, '2026-11-22')).toBe('to-come');
  expect(calendarState('2026-11-21', null, '2026-11-22')).toBe('late');
  expect(calendarState('2026-11-21', '2026-11-20', '2026-11-22')).toBe('done');
});
