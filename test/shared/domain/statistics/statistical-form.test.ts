import { describe, expect, test } from 'vitest';
import { awardStructureForm } from '#shared/domain/statistics/forms/award-structure-form.ts';
import { awardSummaryForm } from '#shared/domain/statistics/forms/award-summary-form.ts';
import {
  movementLength,
  movementsForm,
  type StatisticalMovement,
} from '#shared/domain/statistics/forms/movements-form.ts';
import { provinceAwardsForm } from '#shared/domain/statistics/forms/province-awards-form.ts';
import { groupOfWork } from '#shared/domain/statistics/recipient-group.ts';
import type { StatisticalAward } from '#shared/domain/statistics/statistical-award.ts';
import { type CountedForm, countForm, itemsBehind } from '#shared/domain/statistics/statistical-form.ts';

let next = 0;

/** A Bằng khen of the province for a direct worker, merit; with what the test changes. */
function award(changes: Partial<StatisticalAward> = {}): StatisticalAward {
  next += 1;
  return {
    ...{ key: `award ${next}`, name: `Nông Thị Thử ${next}`, detail: 'BK tỉnh 2025', place: null, stage: 'decided' },
    ...{
      awardId: next,
      personId: next,
      code: 'BKT',
      awardName: 'Bằng khen',
      awardShortName: 'BK tỉnh',
      precedence: 12,
    },
    ...{ family: 'commendation', level: 'province', subject: 'person', gender: 'female', ethnicGroup: 'Tày' },
    ...{ group: 'direct-worker', collectiveKind: null, kind: 'merit' },
    ...changes,
  };
}

const countOf = (form: CountedForm, row: string, column: string) =>
  form.counts[form.rows.findIndex(({ key }) => key === row)]?.[form.columns.findIndex(({ key }) => key === column)];

describe('form 0603.N', () => {
  test('counts an award in the total, at its subject, its group and its kind', () => {
    const form = countForm(provinceAwardsForm, [
      award(),
      award({ code: 'CSTDT', group: 'department-leader' }),
      award({ subject: 'collective', group: null, collectiveKind: 'enterprise', kind: 'movement' }),
    ]);
    expect(['01', '02', '03', '05', '07', '10', '11', '12'].map((row) => countOf(form, row, 'total'))).toEqual([
      3, 1, 1, 2, 1, 1, 2, 1,
    ]);
    expect(countOf(form, '01', 'diploma')).toBe(2);
    expect(countOf(form, '01', 'fighter')).toBe(1);
    expect(form.findings).toEqual([]);
  });

  test('a person of whom nobody knows whether they lead counts as unknown, never as not leading, and is named', () => {
    const unknown = award({ group: null, name: 'Lò Thị Chưa Rõ' });
    const items = [award(), unknown];
    const form = countForm(provinceAwardsForm, items);
    expect(countOf(form, '05', 'total')).toBe(2);
    expect(countOf(form, '10', 'total')).toBe(1);
    const [finding] = form.findings;
    expect(finding?.names).toEqual(['Lò Thị Chưa Rõ (BK tỉnh 2025)']);
    expect(finding?.sentence).toBe(
      'Dòng 05 «Cá nhân» lớn hơn tổng các dòng thành phần 1 lượt: chưa rõ chức vụ lãnh đạo hay trực tiếp',
    );
    expect(itemsBehind(provinceAwardsForm, items, finding ?? { row: '', column: '' })).toEqual([unknown]);
    expect(form.rows.find(({ isOutside }) => isOutside)).toMatchObject({ code: '', fact: 'group' });
  });

  test('a collective whose kind is not known is named beside the enterprises', () => {
    const form = countForm(provinceAwardsForm, [award({ subject: 'collective', group: null })]);
    expect(form.findings.map(({ sentence }) => sentence)).toEqual([
      'Dòng 03 «Trong đó: doanh nghiệp» chưa đủ: 1 lượt chưa rõ loại tập thể',
    ]);
  });
});

describe('Biểu 01 of the province', () => {
  const types = [{ code: 'BKT', name: 'Bằng khen', level: 'province' as const, precedence: 12 }];

  test('has 19 columns with number and name', () => {
    expect(countForm(awardSummaryForm(types), []).columns).toHaveLength(17);
  });

  test('what was sent up is not counted as decided, nor by kind', () => {
    const form = countForm(awardSummaryForm(types), [award({ stage: 'sent' }), award()]);
    expect(countOf(form, 'BKT', 'sent-person')).toBe(1);
    expect(countOf(form, 'BKT', 'decided-person')).toBe(1);
    expect(countOf(form, 'BKT', 'merit-other')).toBe(1);
  });
});

describe('the split of awards', () => {
  test('every known fact adds up to the whole; each unknown one has a column of its own', () => {
    const types = [{ code: 'BKT', name: 'Bằng khen', level: 'province' as const, precedence: 12 }];
    const form = countForm(awardStructureForm(types), [
      award({ gender: null }),
      award({ ethnicGroup: 'Kinh', gender: 'male' }),
      award({ ethnicGroup: null }),
    ]);
    expect(['person', 'women', 'men', 'minority', 'kinh'].map((key) => countOf(form, 'total', key))).toEqual([
      3, 1, 1, 1, 1,
    ]);
    expect(form.columns.filter(({ isOutside }) => isOutside).map(({ fact }) => fact)).toEqual([
      'gender',
      'ethnicGroup',
    ]);
  });
});

describe('form 0601.N', () => {
  const movement = (
    startsOn: StatisticalMovement['startsOn'],
    endsOn: StatisticalMovement['endsOn'],
  ): StatisticalMovement => ({
    ...{ key: 'm', name: 'Phong trào', detail: '', place: null, kind: 'thematic', launchLevel: 'department' },
    startsOn,
    endsOn,
  });

  test.each([
    ['2025-01-01', '2025-12-30', 'under-1'],
    ['2025-01-01', '2025-12-31', '1'],
    ['2025-01-01', '2026-01-01', '1-to-3'],
    ['2021-01-01', '2023-12-30', '1-to-3'],
    ['2021-01-01', '2023-12-31', '3-to-5'],
    ['2021-01-01', '2025-12-30', '3-to-5'],
    ['2021-01-01', '2025-12-31', 'from-5'],
    ['2021-01-01', null, null],
  ] as const)('a movement from %s to %s is of length %s', (from, to, length) => {
    expect(movementLength(movement(from, to))).toBe(length);
  });

  test('a movement without an end is in no row of lengths and is named', () => {
    const form = countForm(movementsForm, [movement('2025-02-01', null)]);
    expect(form.findings.map(({ names }) => names)).toEqual([['Phong trào']]);
  });
});

describe('the group of a person as the work history tells it', () => {
  test.each([
    ['leader', 'department', 'department-leader'],
    ['leader', 'division', 'other-leader'],
    ['leader', 'enterprise', 'entrepreneur'],
    ['leader', 'outside-body', null],
    ['direct-worker', 'department', 'direct-worker'],
    [null, 'division', null],
  ] as const)('%s of a %s: %s', (role, unitKind, group) => {
    expect(groupOfWork({ role, unitKind })).toBe(group);
  });
});
