import { describe, expect, test } from 'vitest';
import {
  listLawChoices,
  readSettingEffect,
  removeRegulation,
  saveRegulation,
  saveSetting,
} from '#electron/services/eligibility/law-choices.ts';
import { listEligible } from '#electron/services/eligibility/list-eligible.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { regulationFields } from '#shared/contracts/law-choices.ts';
import type { RegulationCriterion } from '#shared/domain/eligibility/regulation.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { docketOf, grant, ON, officeRegulation, rate, recognize, veteran, YEAR } from './eligibility-office.ts';

const outcome = (office: ServiceContext, id: number) =>
  docketOf(office).evaluate({ kind: 'person', id }, 'CSTDCS').outcome;

/** Good in the year, with an initiative: Chiến sĩ thi đua cơ sở by the law. */
function goodWorker() {
  const office = newOffice();
  const id = veteran(office, office.departmentId);
  rate(office, id, YEAR, 'HTT');
  recognize(office, id, 'grassroots', YEAR);
  expect(outcome(office, id)).toBe('eligible');
  return { office, id };
}

const excellentDemand: RegulationCriterion = {
  key: 'excellent',
  award: 'CSTDCS',
  label: 'Hoàn thành xuất sắc nhiệm vụ',
  place: 'Điều 5 khoản 2',
  from: '2025-01-10',
  demand: { kind: 'minimumRating', rating: 'HTXS', years: 1 },
};

describe('an open reading', () => {
  const choice = { setting: 'diplomaInitiatives', value: 'bothBranches' } as const;
  /** Bằng khen of the province by two titles, if that branch asks for no initiatives. */
  function titledTwice() {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    for (const year of [2024, 2025]) {
      rate(office, id, year, 'HTT');
      grant(office, id, 'CSTDCS', year);
    }
    veteran(office, office.departmentId, 'Vàng A Páo');
    return { office, id };
  }

  test('tells whose outcome changes before anything is written, and changes just that when chosen', () => {
    const { office, id } = titledTwice();
    const untouched = wholeContent(office);
    const effects = readSettingEffect(office, { choice, year: YEAR, on: ON });
    expect(wholeContent(office)).toEqual(untouched);
    const owner = { kind: 'person', id } as const;
    expect(effects).toEqual([{ owner, name: 'Nông Thị Hạnh', award: 'BKT', before: 'eligible', after: 'ineligible' }]);
    expect(docketOf(office).evaluate(owner, 'BKT').outcome).toBe('eligible');
    saveSetting(office, choice);
    expect(docketOf(office).evaluate(owner, 'BKT').outcome).toBe('ineligible');
    expect(readSettingEffect(office, { choice, year: YEAR, on: ON })).toEqual([]);
  });

  test('is one step that can be taken back', () => {
    const office = newOffice();
    expect(saveSetting(office, choice).diplomaInitiatives).toBe('bothBranches');
    undoStep(office);
    expect(listLawChoices(office).settings.diplomaInitiatives).toBe('excellentBranch');
  });
});

describe('a regulation of the office', () => {
  test('adds its demand to the law’s, cited like the state’s; without it the law alone decides', () => {
    const { office, id } = goodWorker();
    const regulation = officeRegulation({ criteria: [excellentDemand] });
    const saved = saveRegulation(office, { id: null, regulation });
    expect(outcome(office, id)).toBe('ineligible');
    const [row] = listEligible(office, { award: 'CSTDCS', year: YEAR, on: ON, subject: 'person' });
    expect(row?.provision).toBe('Quyết định 12/QĐ-SCT, Điều 5 khoản 2');
    expect(listLawChoices(office).regulations).toEqual([{ id: saved.id, regulation }]);
    removeRegulation(office, { id: saved.id });
    expect(outcome(office, id)).toBe('eligible');
  });

  test('entering, correcting and removing it are each taken back by one Ctrl+Z', () => {
    const { office, id } = goodWorker();
    const regulation = officeRegulation({ criteria: [excellentDemand] });
    const saved = saveRegulation(office, { id: null, regulation });
    saveRegulation(office, { id: saved.id, regulation: officeRegulation() });
    expect(outcome(office, id)).toBe('eligible');
    undoStep(office);
    expect(outcome(office, id)).toBe('ineligible');
    removeRegulation(office, { id: saved.id });
    undoStep(office);
    expect(outcome(office, id)).toBe('ineligible');
    undoStep(office);
    expect(outcome(office, id)).toBe('eligible');
    expect(listLawChoices(office).regulations).toEqual([]);
  });

  test.each([
    ['2025-12-21', 'ineligible'],
    ['2025-12-20', 'eligible'],
  ] as const)('expired on %s leaves a dossier of 20/12/2025 %s', (expiredOn, expected) => {
    const { office, id } = goodWorker();
    const { instrument } = officeRegulation();
    const regulation = officeRegulation({ instrument: { ...instrument, expiredOn }, criteria: [excellentDemand] });
    saveRegulation(office, { id: null, regulation });
    expect(outcome(office, id)).toBe(expected);
  });

  test('that is not there cannot be corrected or removed', () => {
    const office = newOffice();
    const before = wholeContent(office);
    expect(failureOf(() => saveRegulation(office, { id: 9, regulation: officeRegulation() }))).toMatchObject({
      kind: 'notFound',
    });
    expect(failureOf(() => removeRegulation(office, { id: 9 }))).toMatchObject({ kind: 'notFound' });
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('a regulation is refused at the field that is wrong', () => {
  const cap = { parameter: 'titles.cstdcs.cap-percent', from: '2025-01-10', value: 15, place: 'Điều 7' } as const;
  const { instrument } = officeRegulation();
  test.each([
    [
      'a parameter that the program does not know',
      { values: [{ ...cap, parameter: 'titles.none' }] },
      'values.0.parameter',
    ],
    ['a share of 150 %', { values: [{ ...cap, value: 150 }] }, 'values.0.value'],
    ['a share in words', { values: [cap, { ...cap, value: 'mười lăm' }] }, 'values.1.value'],
    ['an end before its beginning', { instrument: { ...instrument, expiredOn: '2025-01-10' } }, 'instrument.expiredOn'],
    ['no number', { instrument: { ...instrument, title: ' ' } }, 'instrument.title'],
    ['a key twice', { criteria: [excellentDemand, excellentDemand] }, 'criteria.1.key'],
    [
      'a title that collectives cannot get',
      { criteria: [{ ...excellentDemand, subject: 'collective' }] },
      'criteria.0.subject',
    ],
    [
      'a demand of no years',
      { criteria: [{ ...excellentDemand, demand: { ...excellentDemand.demand, years: 0 } }] },
      'criteria.0.demand.years',
    ],
  ] as const)('%s', (_what, changes, path) => {
    const checked = regulationFields.safeParse({ ...officeRegulation(), ...changes });
    expect(checked.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  test('and a right one passes unchanged', () => {
    const regulation = officeRegulation({ values: [cap, { ...cap, value: null }], criteria: [excellentDemand] });
    expect(regulationFields.parse(regulation)).toEqual(regulation);
  });
});
