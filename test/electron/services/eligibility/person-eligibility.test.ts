import { describe, expect, test } from 'vitest';
import { listEligible } from '#electron/services/eligibility/list-eligible.ts';
import { readLadder } from '#electron/services/eligibility/read-ladder.ts';
import { removeFact, saveAbsence, saveDiscipline, saveReview } from '#electron/services/facts/save-facts.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { evaluateCase } from '#shared/domain/eligibility/evaluate-case.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';
import { awarded, cleanPerson, initiativesOf, rated } from '../../../shared/domain/eligibility/case-builder.ts';
import { docketOf, grant, ON, rate, recognize, veteran, YEAR } from './eligibility-office.ts';

const outcome = (office: ServiceContext, id: number, award: AwardCode) =>
  docketOf(office).evaluate({ kind: 'person', id }, award).outcome;
const rowsFor = (office: ServiceContext, award: AwardCode) =>
  listEligible(office, { award, year: YEAR, on: ON, subject: 'person' });

describe('what is in the office is judged as if written by hand', () => {
  test('three Chiến sĩ thi đua cơ sở and an initiative of the province make a Chiến sĩ thi đua cấp tỉnh', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    for (const year of [2023, 2024, 2025]) {
      rate(office, id, year, 'HTXS');
      grant(office, id, 'CSTDCS', year);
    }
    recognize(office, id, 'provincial', 2025);
    const byHand = {
      ...cleanPerson,
      ratings: rated(2023, 2025, 'HTXS'),
      awards: awarded('CSTDCS', 2023, 2024, 2025),
      // The office does not record yet for what an initiative was used: it is confirmed by the officer.
      initiatives: initiativesOf('provincial', 2025).map(({ usedFor: _, ...initiative }) => initiative),
    };
    const ladder = readLadder(office, { owner: { kind: 'person', id }, year: YEAR, on: ON });
    expect(ladder.evaluations.find(({ award }) => award === 'CSTDT')?.outcome).toBe('eligible');
    for (const screen of ladder.evaluations) {
      const { award } = screen;
      expect(screen).toEqual(evaluateCase({ award, year: YEAR, on: ON, subject: 'person', facts: byHand }));
    }
    expect(ladder.years.at(-1)).toMatchObject({
      year: YEAR,
      rating: 'HTXS',
      titles: ['CSTDCS'],
      commendations: [],
      initiatives: 1,
      isDisciplined: false,
    });
  });

  test('an initiative that was refused does not count, nor one that waits', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    rate(office, id, YEAR, 'HTT');
    expect(outcome(office, id, 'CSTDCS')).toBe('ineligible');
    recognize(office, id, 'grassroots', YEAR);
    expect(outcome(office, id, 'CSTDCS')).toBe('eligible');
  });
});

describe('ratings that nobody entered', () => {
  test('leave a person undetermined, and the missing year is named with where to enter it', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    expect(outcome(office, id, 'LDTT')).toBe('undetermined');
    const missing = docketOf(office)
      .evaluate({ kind: 'person', id }, 'LDTT')
      .findings.find(({ result }) => result === 'unknown')?.missing;
    expect(missing).toMatchObject({
      fact: expect.stringContaining('2025'),
      enterAt: 'Hồ sơ cá nhân → Xếp loại hằng năm',
    });
    rate(office, id, YEAR, 'HTT');
    expect(outcome(office, id, 'LDTT')).toBe('eligible');
    rate(office, id, YEAR, null);
    expect(outcome(office, id, 'LDTT')).toBe('undetermined');
  });

  test('a day of entering service that nobody entered is unknown too, never taken for long service', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId, 'Vàng A Páo', { startedOn: null });
    rate(office, id, YEAR, 'HTT');
    expect(outcome(office, id, 'LDTT')).toBe('undetermined');
  });
});

describe('discipline, review and absence entered in the office', () => {
  function ratedGood() {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    rate(office, id, YEAR, 'HTT');
    expect(outcome(office, id, 'LDTT')).toBe('eligible');
    return { office, id };
  }

  test('a warning of the year bars Lao động tiên tiến, shows on the ladder, and no longer when removed', () => {
    const { office, id } = ratedGood();
    const entered = saveDiscipline(office, {
      id: null,
      personId: id,
      form: 'warning',
      decidedOn: '2025-03-05',
      untilOn: '2026-03-05',
      decision: '12/QĐ-SCT',
      note: null,
    });
    expect(outcome(office, id, 'LDTT')).toBe('ineligible');
    const { years } = readLadder(office, { owner: { kind: 'person', id }, year: YEAR, on: ON });
    expect(years.find(({ year }) => year === 2025)?.isDisciplined).toBe(true);
    expect(years.find(({ year }) => year === 2024)?.isDisciplined).toBe(false);
    removeFact(office, { fact: 'discipline', id: entered.id });
    expect(outcome(office, id, 'LDTT')).toBe('eligible');
  });

  test('a review bars while it lasts, and not after its conclusion', () => {
    const { office, id } = ratedGood();
    const review = { owner: { kind: 'person', id }, kind: 'inspection', fromOn: '2025-12-01', note: null } as const;
    const entered = saveReview(office, { ...review, id: null, toOn: null });
    expect(outcome(office, id, 'LDTT')).not.toBe('eligible');
    saveReview(office, { ...review, id: entered.id, toOn: '2025-12-19' });
    expect(outcome(office, id, 'LDTT')).toBe('eligible');
  });

  test.each([
    ['maternity', 'maternity', undefined],
    ['training', 'training', true],
    ['other', 'longAbsence', true],
  ] as const)(
    'a year away (%s) is said, and confirmed by the officer where the law leaves it to the rating',
    (reason, key, toConfirm) => {
      const { office, id } = ratedGood();
      saveAbsence(office, {
        id: null,
        personId: id,
        reason,
        fromOn: '2025-01-01',
        toOn: '2025-12-31',
        note: null,
      });
      const { findings } = docketOf(office).evaluate({ kind: 'person', id }, 'LDTT');
      const said = findings.find((finding) => finding.key === key);
      expect(said?.reason).toContain('01/01/2025');
      expect(said?.toConfirm).toBe(toConfirm);
    },
  );

  test('an absence that is not over counts to the day of the case', () => {
    const { office, id } = ratedGood();
    saveAbsence(office, { id: null, personId: id, reason: 'other', fromOn: '2025-12-10', toOn: null, note: null });
    expect(outcome(office, id, 'LDTT')).toBe('eligible');
  });
});

describe('the list of a year', () => {
  test('has the eligible first and those who have the award already last, and the missing piece with its article', () => {
    const office = newOffice();
    const given = veteran(office, office.departmentId, 'Bế Văn An');
    const open = veteran(office, office.departmentId, 'Vi Thị Yến');
    const poor = veteran(office, office.departmentId, 'Lý Văn Ba');
    const blank = veteran(office, office.departmentId, 'Triệu Văn Chi');
    rate(office, given, YEAR, 'HTT');
    rate(office, open, YEAR, 'HTT');
    rate(office, poor, YEAR, 'KHT');
    grant(office, given, 'LDTT', YEAR);
    const rows = rowsFor(office, 'LDTT');
    expect(rows.map(({ owner, outcome: is, isGranted }) => [owner.id, is, isGranted])).toEqual([
      [open, 'eligible', false],
      [blank, 'undetermined', false],
      [poor, 'ineligible', false],
      [given, 'ineligible', true],
    ]);
    expect(rows.map(({ missing }) => missing)).toEqual([
      '',
      expect.stringContaining('Chưa có xếp loại'),
      expect.stringContaining('Không hoàn thành'),
      expect.stringContaining('Đã được tặng'),
    ]);
    expect(rows[2]?.provision).toMatch(/Điều/);
  });

  test('an award that was revoked is no award', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    rate(office, id, YEAR, 'HTT');
    decide(office, [toPerson(office, id, 'LDTT', { year: YEAR, status: 'revoked' })]);
    expect(rowsFor(office, 'LDTT')[0]).toMatchObject({ isGranted: false, outcome: 'eligible' });
  });

  test('of an award that people cannot get says so', () => {
    expect(failureOf(() => rowsFor(newOffice(), 'TTLDXS'))).toMatchObject({ kind: 'refused', field: 'award' });
  });
});

test('the ladder of somebody who works here says what the next years ask; of somebody who has left it does not', () => {
  const office = newOffice();
  const plansOf = (id: number) => readLadder(office, { owner: { kind: 'person', id }, year: YEAR, on: ON }).plans;
  const membership = { unitId: office.departmentId, position: null, role: null, fromOn: '2000-01-15', toOn: null };
  const staying = veteran(office, office.departmentId, 'Nông Thị Ở', { membership });
  const left = veteran(office, office.departmentId, 'Nông Thị Đi', {
    membership: { ...membership, toOn: '2025-12-19' },
  });
  for (const id of [staying, left]) {
    for (const year of [2023, 2024, 2025]) {
      rate(office, id, year, 'HTXS');
      if (year > 2023) grant(office, id, 'CSTDCS', year);
    }
    recognize(office, id, 'provincial', YEAR);
  }
  expect(plansOf(staying).length).toBeGreaterThan(0);
  expect(plansOf(left)).toEqual([]);
});
