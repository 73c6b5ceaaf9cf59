import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { saveExemplar } from '#electron/services/exemplars/save-exemplars.ts';
import { listFigureReports, readFigureOffers } from '#electron/services/figures/figure-reports.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { listGoalNames } from '#electron/services/periods/read-goals.ts';
import {
  listPeriodNames,
  readPeriod,
  readPeriodSubjects,
  readPeriodTable,
} from '#electron/services/periods/read-periods.ts';
import { saveGoals, savePeriod } from '#electron/services/periods/save-periods.ts';
import { saveRegistrations } from '#electron/services/registrations/save-registrations.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { mergeUnits } from '#electron/services/units/merge-units.ts';
import { splitUnit } from '#electron/services/units/split-unit.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { awardMeasure } from '#shared/domain/periods/period-fact.ts';
import { awardTypeId, decide, toPerson, toUnit } from '../../../fixtures/decisions.ts';
import { exemplarInput } from '../../../fixtures/exemplars.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const texts = { leadership: null, shortcomings: null, lessons: null, directions: null };

/** Two divisions, one fighter in each of three years, flags of the province and the ministry. */
function officeOfYears() {
  const office = newOffice();
  const { id: energy } = createUnit(office, newUnit('Phòng Năng lượng', office.departmentId));
  const { id: trade } = createUnit(office, newUnit('Phòng Thương mại', office.departmentId));
  const { id: thu } = createPerson(office, personIn('Lầu A Thử', energy, '2015-01-01'));
  const { id: cho } = createPerson(office, personIn('Bàn Văn Chờ', trade, '2015-01-01'));
  for (const [year, number] of [
    [2021, '01'],
    [2022, '02'],
    [2023, '03'],
  ] as const) {
    const lines = [
      toPerson(office, thu, 'CSTDCS', { year }),
      ...(year === 2022 ? [toPerson(office, cho, 'CSTDCS', { year })] : []),
    ];
    decide(office, lines, { number, signedOn: `${year}-12-20` });
  }
  const flag = (issuer: string, number: string, year: number) =>
    decide(office, [toUnit(office, office.departmentId, 'COT', { year })], {
      ...{ number, symbol: 'QĐ', issuer, level: 'province', signedOn: `${year + 1}-03-01` },
    });
  flag('UBND tỉnh Thượng Sơn', '100', 2022);
  return { office, energy, trade, thu, cho, flag };
}

function period(office: ReturnType<typeof newOffice>, changes: Partial<Input<'periods:save'>['period']> = {}) {
  const fields = { name: 'Giai đoạn 2020 - 2025', fromYear: 2020, toYear: 2025, ...texts, ...changes };
  return savePeriod(office, { id: null, period: fields }).id;
}

const goal = {
  counted: null,
  issuer: null,
  planned: 1,
  countedOver: 'span',
  unitId: null,
  reached: null,
  note: null,
} as const;

describe('A span of years', () => {
  test('counts each year and all, by unit and by person; every number opens as many names', () => {
    const { office, energy, thu } = officeOfYears();
    const scope = { fromYear: 2021, toYear: 2023, unitId: null, personId: null };
    const { years, rows } = readPeriodTable(office, scope);
    expect(years).toEqual([2021, 2022, 2023]);
    const measure = awardMeasure(awardTypeId(office, 'CSTDCS'), 'person');
    expect(rows.find((row) => row.measure.key === measure)).toMatchObject({ counts: [1, 2, 1], total: 4 });
    for (const row of rows) {
      const all = listPeriodNames(office, { scope, measure: row.measure.key, year: null });
      expect([row.measure.key, all.length]).toEqual([row.measure.key, row.total]);
      row.counts.forEach((count, index) => {
        const names = listPeriodNames(office, { scope, measure: row.measure.key, year: years[index] ?? 0 });
        expect(names).toHaveLength(count ?? 0);
      });
    }
    const ofEnergy = readPeriodTable(office, { ...scope, unitId: energy });
    expect(ofEnergy.rows.find((row) => row.measure.key === measure)?.total).toBe(3);
    const people = readPeriodSubjects(office, { scope, by: 'person' });
    expect(people.rows.map(({ name, counts }) => [name, counts[measure]])).toEqual([
      ['Bàn Văn Chờ', 1],
      ['Lầu A Thử', 3],
    ]);
    const own = listPeriodNames(office, { scope, measure, year: null, ofPerson: thu });
    expect(own.map((name) => name.years)).toEqual([[2021], [2022], [2023]]);
  });

  test('knows that the flags of the province and of the ministry by 2025 are two goals (Bắc Kạn 2020-2025)', () => {
    const { office, flag } = officeOfYears();
    const id = period(office);
    const counted = awardMeasure(awardTypeId(office, 'COT'), 'collective');
    saveGoals(office, {
      periodId: id,
      goals: [
        { ...goal, content: 'Cờ thi đua của UBND tỉnh', counted, issuer: 'UBND tỉnh' },
        { ...goal, content: 'Cờ thi đua của Bộ Công Thương', counted, issuer: 'Bộ Công Thương' },
        { ...goal, content: 'Kiện toàn Hội đồng' },
      ],
    });
    const states = () => readPeriod(office, { id }).goals.map((one) => [one.total, one.state]);
    expect(states()).toEqual([
      [1, 'reached'],
      [0, 'missed'],
      [null, 'unknown'],
    ]);
    flag('Bộ Công Thương', '200', 2023);
    expect(states()[1]).toEqual([1, 'reached']);
    const [, ministry] = readPeriod(office, { id }).goals;
    expect(listGoalNames(office, { goalId: ministry?.id ?? 0, year: null })).toMatchObject([
      { name: 'Sở Công Thương', detail: '200/QĐ', years: [2023] },
    ]);
  });

  test('a goal of each year is missed with the first year that missed it; a year without any registration is not known', () => {
    const { office, thu } = officeOfYears();
    const id = period(office, { fromYear: 2024, toYear: 2026 });
    const awardTypeIds = [awardTypeId(office, 'LDTT')];
    const register = (year: number) =>
      saveRegistrations(office, { year, changes: [{ owner: { kind: 'person', id: thu }, awardTypeIds }] });
    saveGoals(office, {
      periodId: id,
      goals: [{ ...goal, content: '100% đăng ký', counted: 'percent person', planned: 100, countedOver: 'each-year' }],
    });
    expect(readPeriod(office, { id }).goals[0]).toMatchObject({ byYear: [null, null, null], state: 'unknown' });
    register(2025);
    expect(readPeriod(office, { id }).goals[0]).toMatchObject({ byYear: [null, 50, null], state: 'missed' });
  });

  test('refuses a goal that counts nothing known, a share above 100, and an issuer of what nobody issues', () => {
    const { office } = officeOfYears();
    const periodId = period(office);
    const refusal = (changes: object) =>
      failureOf(() => saveGoals(office, { periodId, goals: [{ ...goal, content: 'Mục tiêu', ...changes }] }));
    expect(refusal({ counted: 'award 999 person' })).toMatchObject({ field: 'goals.0.counted' });
    expect(refusal({ counted: 'percent person', planned: 101 })).toMatchObject({ field: 'goals.0.planned' });
    expect(refusal({ counted: 'exemplars person', issuer: 'Bộ' })).toMatchObject({ field: 'goals.0.issuer' });
    expect(readPeriod(office, { id: periodId }).goals).toEqual([]);
  });

  test('prints its report with the figures of the records in the officer’s own words', async () => {
    const { office, thu } = officeOfYears();
    saveExemplar(office, exemplarInput({ kind: 'person', id: thu }, { foundOn: '2022-02-02' }));
    const periodId = period(office, { leadership: 'Có {số CSTĐCS} lượt Chiến sĩ thi đua cơ sở.' });
    const params = {
      fromYear: 2020,
      toYear: 2025,
      periodId,
      unitId: null,
      datedOn: '2026-01-05',
      signerId: null,
      recipients: [],
    };
    const { bytes } = await renderDocument(office, { document: 'period-report', params }, 'docx');
    const parts = readWordPackage(bytes ?? new Uint8Array(), 'a.docx');
    const printed = parts.ok ? paragraphTexts(String(parts.value.get('word/document.xml'))) : [];
    expect(printed).toContain('Có 4 lượt Chiến sĩ thi đua cơ sở.');
    expect(printed.some((text) => text.includes('01 cá nhân điển hình'))).toBe(true);
    expect(printed).toContain('Cờ thi đua của bộ, ban, ngành, tỉnh');
  });

  test('refuses a figure in its texts that nobody counts, and keeps what was there', () => {
    const { office } = officeOfYears();
    const refused = failureOf(() => period(office, { lessons: 'Đạt {số CSTĐXX}.' }));
    expect(refused).toMatchObject({
      kind: 'refused',
      field: 'period.lessons',
      message: expect.stringContaining('{số CSTĐXX}'),
    });
  });

  test('offers its figures to the officer’s own Word reports', () => {
    const { office } = officeOfYears();
    const values = new Map(
      readFigureOffers(office, { year: 2023, fromYear: 2021 }).map((one) => [one.name, one.value]),
    );
    expect(values.get('số CSTĐCS')).toBe('4');
    expect(values.get('giai đoạn')).toBe('2021 - 2023');
    expect(values.get('số phong trào do Sở phát động')).toBe('0');
    expect(listFigureReports(office)).toEqual([]);
  });
});

describe('Units that merged (the reorganisation of 2025)', () => {
  test('hand their figures of the years before to the unit that carries them on, which says whose they are', async () => {
    const { office, energy, trade } = officeOfYears();
    const measure = awardMeasure(awardTypeId(office, 'CSTDCS'), 'person');
    const into = { kind: 'new', unit: newUnit('Phòng Năng lượng và Thương mại', office.departmentId) } as const;
    const { id: merged } = mergeUnits(office, { ids: [energy, trade], into, on: '2024-07-01', decision: null });
    const scope = { fromYear: 2021, toYear: 2024, unitId: merged, personId: null };
    const table = readPeriodTable(office, scope);
    expect(table.rows.find((row) => row.measure.key === measure)).toMatchObject({ counts: [1, 2, 1, 0], total: 4 });
    expect(table.inherited.map(({ name, on, isCounted }) => [name, on, isCounted])).toEqual([
      ['Phòng Năng lượng', '2024-07-01', true],
      ['Phòng Thương mại', '2024-07-01', true],
    ]);

    const whole = { ...scope, unitId: null };
    const { rows } = readPeriodSubjects(office, { scope: whole, by: 'unit' });
    const row = rows.find(({ id }) => id === merged);
    expect(row?.counts[measure]).toBe(4);
    expect(row?.detail).toBe('gồm cả Phòng Năng lượng, Phòng Thương mại (hợp nhất, sáp nhập năm 2024)');
    expect(rows.some(({ id }) => id === energy || id === trade)).toBe(false);
    expect(listPeriodNames(office, { scope: whole, measure, year: null, ofUnit: merged })).toHaveLength(4);

    // The years before the merger stay as they were, and the old unit keeps its own table.
    const before = readPeriodSubjects(office, { scope: { ...whole, toYear: 2023 }, by: 'unit' });
    expect(before.rows.map(({ id, counts }) => [id, counts[measure]])).toEqual(
      expect.arrayContaining([
        [energy, 3],
        [trade, 1],
      ]),
    );
    expect(
      readPeriodTable(office, { ...scope, unitId: energy }).rows.find((one) => one.measure.key === measure)?.total,
    ).toBe(3);

    const params = {
      fromYear: 2021,
      toYear: 2024,
      periodId: null,
      unitId: merged,
      datedOn: '2024-12-31',
      signerId: null,
    };
    const report = await renderDocument(
      office,
      { document: 'period-report', params: { ...params, recipients: [] } },
      'docx',
    );
    const parts = readWordPackage(report.bytes ?? new Uint8Array(), 'a.docx');
    const lines = parts.ok ? paragraphTexts(String(parts.value.get('word/document.xml'))).join(' ') : '';
    expect(lines).toContain('Số liệu gồm cả của Phòng Năng lượng (hợp nhất, sáp nhập ngày 01/07/2024)');
  });

  test('a unit that was split off says where it came from, and takes nothing along: nothing counts twice', () => {
    const { office, energy } = officeOfYears();
    const measure = awardMeasure(awardTypeId(office, 'CSTDCS'), 'person');
    const { ids } = splitUnit(office, {
      ...{ id: energy, into: [newUnit('Phòng Điện lực', office.departmentId)], on: '2024-07-01' },
      ...{ keepsOld: true, moves: [], decision: null },
    });
    const scope = { fromYear: 2021, toYear: 2024, unitId: ids[0] ?? 0, personId: null };
    const { rows, inherited } = readPeriodTable(office, scope);
    expect(rows.find((row) => row.measure.key === measure)).toBeUndefined();
    expect(inherited).toMatchObject([{ name: 'Phòng Năng lượng', isCounted: false }]);
  });
});
