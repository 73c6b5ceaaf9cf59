import { describe, expect, test } from 'vitest';
import { listEligible } from '#electron/services/eligibility/list-eligible.ts';
import { saveAchievement, saveRatings } from '#electron/services/facts/save-facts.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { type Finding, flattenFindings } from '#shared/domain/eligibility/finding.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { newUnit } from '../../../fixtures/units.ts';
import { docketOf, grant, ON, rate, veteran, YEAR } from './eligibility-office.ts';

const finding = (office: ServiceContext, id: number, award: AwardCode, key: string): Finding | undefined =>
  flattenFindings(docketOf(office).evaluate({ kind: 'unit', id }, award).findings).find(
    ({ finding: each }) => each.key === key,
  )?.finding;

/** A division with a team under it: so many people in each. */
function division(inDivision: number, inTeam: number) {
  const office = newOffice();
  const unit = createUnit(office, {
    ...newUnit('Phòng Thương mại', office.departmentId, '2010-01-01'),
    eligibleForFlag: true,
  }).id;
  const team = createUnit(office, newUnit('Tổ Xuất nhập khẩu', unit, '2010-01-01')).id;
  const people = Array.from({ length: inDivision + inTeam }, (_, index) =>
    veteran(office, index < inDivision ? unit : team, `Nông Văn ${'ABCDEĐGHIK'[index]}`),
  );
  return { office, unit, team, people };
}

describe('the 70 % of Lao động tiên tiến', () => {
  test.each([
    [7, 'met', '07/10'],
    [6, 'notMet', '06/10'],
  ] as const)('is counted of the people of the unit and of its sub-units: %i of 10 is %s', (holders, result, said) => {
    const { office, unit, people } = division(6, 4);
    for (const id of people.slice(0, holders)) grant(office, id, 'LDTT', YEAR);
    const found = finding(office, unit, 'TTLDTT', 'advancedLaborers');
    expect(found?.result).toBe(result);
    expect(found?.reason).toContain(said);
  });

  test('does not count who left before the end of the year, and counts who came by then', () => {
    const { office, unit, people } = division(2, 0);
    for (const id of people) grant(office, id, 'LDTT', YEAR);
    const left = { unitId: unit, position: null, role: null, fromOn: '2001-01-01', toOn: '2025-06-30' };
    veteran(office, unit, 'Người Đã Đi', { membership: left });
    const came = { ...left, fromOn: '2025-12-01', toOn: null };
    veteran(office, unit, 'Người Mới Đến', { membership: came });
    expect(finding(office, unit, 'TTLDTT', 'advancedLaborers')?.reason).toContain('02/03');
  });

  test('counts a Chiến sĩ thi đua cơ sở as the Lao động tiên tiến that such a person is', () => {
    const { office, unit, people } = division(2, 0);
    grant(office, people[0] ?? 0, 'LDTT', YEAR);
    grant(office, people[1] ?? 0, 'CSTDCS', YEAR);
    expect(finding(office, unit, 'TTLDTT', 'advancedLaborers')?.reason).toContain('02/02');
  });

  test('is unknown as long as nobody in the office has the title for that year', () => {
    const { office, unit } = division(2, 0);
    expect(finding(office, unit, 'TTLDTT', 'advancedLaborers')).toMatchObject({
      result: 'unknown',
      missing: { enterAt: 'Hồ sơ đơn vị → Xếp loại và khen thưởng của từng người trong đơn vị' },
    });
  });
});

describe('everybody completed their tasks', () => {
  test('is unknown while one rating is missing, and counted when all are there', () => {
    const { office, unit, people } = division(1, 1);
    rate(office, people[0] ?? 0, YEAR, 'HTT');
    expect(finding(office, unit, 'TTLDXS', 'completed')?.result).toBe('unknown');
    rate(office, people[1] ?? 0, YEAR, 'HT');
    expect(finding(office, unit, 'TTLDXS', 'completed')?.result).toBe('met');
    rate(office, people[1] ?? 0, YEAR, 'KHT');
    expect(finding(office, unit, 'TTLDXS', 'completed')?.result).toBe('notMet');
  });

  test('does not wait for the rating of somebody who came too late in the year to be rated', () => {
    const { office, unit, people } = division(1, 0);
    rate(office, people[0] ?? 0, YEAR, 'HTT');
    veteran(office, unit, 'Người Mới Tuyển', { startedOn: '2025-09-01' });
    expect(finding(office, unit, 'TTLDXS', 'completed')?.result).toBe('met');
  });
});

describe('what a collective achieved in a year', () => {
  const achieved = (office: ServiceContext, unit: number, exceeded: boolean | null, led: boolean | null) =>
    saveAchievement(office, { unitId: unit, year: YEAR, exceededTargets: exceeded, ledBlock: led });

  test('not entered leaves the flag undetermined, not refused, and names where to enter it', () => {
    const { office, unit } = division(1, 0);
    for (const key of ['exceededTargets', 'blockLeader']) {
      expect(finding(office, unit, 'COT', key)).toMatchObject({
        result: 'unknown',
        missing: { enterAt: 'Hồ sơ đơn vị → Kết quả hằng năm' },
      });
    }
  });

  test('half entered leaves the other half unknown', () => {
    const { office, unit } = division(1, 0);
    achieved(office, unit, true, null);
    expect(finding(office, unit, 'COT', 'exceededTargets')?.result).toBe('met');
    expect(finding(office, unit, 'COT', 'blockLeader')?.result).toBe('unknown');
    achieved(office, unit, true, false);
    expect(finding(office, unit, 'COT', 'blockLeader')?.result).toBe('notMet');
  });

  test('of another year says nothing of the year judged', () => {
    const { office, unit } = division(1, 0);
    saveAchievement(office, { unitId: unit, year: 2024, exceededTargets: true, ledBlock: true });
    expect(finding(office, unit, 'COT', 'blockLeader')?.result).toBe('unknown');
  });
});

test('a unit whose people and rating are good is eligible for Tập thể lao động tiên tiến on the list', () => {
  const { office, unit, people } = division(2, 1);
  for (const id of people) {
    rate(office, id, YEAR, 'HTT');
    grant(office, id, 'LDTT', YEAR);
  }
  saveRatings(office, { changes: [{ owner: { kind: 'unit', id: unit }, year: YEAR, rating: 'HTT' }] });
  const rows = listEligible(office, { award: 'TTLDTT', year: YEAR, on: ON, subject: 'unit' });
  expect(rows.find(({ owner }) => owner.id === unit)).toMatchObject({ outcome: 'eligible', missing: '' });
});
