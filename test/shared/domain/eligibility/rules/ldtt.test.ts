import { describe, expect, test } from 'vitest';
import type { LawVersionKey } from '#shared/law/versions.ts';
import {
  cleanPerson,
  dossierIn,
  findingIn,
  outcomeIn,
  personCase,
  type Row,
  rated,
  resultIn,
} from '../case-builder.ts';

const allLaws: readonly LawVersionKey[] = ['R2014', 'R2017', 'R2024', 'R2025', 'R2026'];

function good(law: LawVersionKey) {
  const { year } = dossierIn[law];
  return rated(year, year, 'HTT');
}

describe.each(allLaws)('Lao động tiên tiến, %s', (law) => {
  const { year } = dossierIn[law];
  const inYear = (day: string) => `${year}-${day}` as `${number}-${number}-${number}`;
  const rows: readonly Omit<Row, 'law'>[] = [
    { says: 'rated excellent', facts: { ratings: rated(year, year, 'HTXS') }, outcome: 'eligible' },
    { says: 'rated good', facts: { ratings: good(law) }, outcome: 'eligible' },
    {
      says: 'rated completed only',
      facts: { ratings: rated(year, year, 'HT') },
      outcome: 'ineligible',
      because: ['rating', 'notMet'],
    },
    {
      says: 'rated not completed',
      facts: { ratings: rated(year, year, 'KHT') },
      outcome: 'ineligible',
      because: ['rating', 'notMet'],
    },
    {
      says: 'rated last year, not yet this year',
      facts: { ratings: rated(year - 1, year - 1, 'HTXS') },
      outcome: 'undetermined',
      because: ['rating', 'unknown'],
    },
    {
      says: 'no ratings known at all',
      facts: { ratings: undefined },
      outcome: 'undetermined',
      because: ['rating', 'unknown'],
    },
    {
      says: 'reprimanded in the year',
      facts: {
        ratings: good(law),
        discipline: [{ form: 'reprimand', on: inYear('03-02'), until: `${year + 1}-03-02` }],
      },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'reprimanded in the year, the period over before the dossier',
      facts: { ratings: good(law), discipline: [{ form: 'reprimand', on: inYear('01-10'), until: inYear('04-10') }] },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'warned last year, the period still running',
      facts: { ratings: good(law), discipline: [{ form: 'warning', on: `${year - 1}-12-20`, until: inYear('12-20') }] },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'warned last year, the last day of the period is the day of the dossier',
      facts: { ratings: good(law), discipline: [{ form: 'warning', on: `${year - 1}-12-05`, until: inYear('12-05') }] },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'warned last year, the period ended in January: the rest of the year counts',
      facts: { ratings: good(law), discipline: [{ form: 'warning', on: `${year - 1}-01-20`, until: inYear('01-20') }] },
      outcome: 'eligible',
    },
    {
      says: 'warned last year, the period ended in November: the rest of the year is too short',
      facts: { ratings: good(law), discipline: [{ form: 'warning', on: `${year - 1}-11-20`, until: inYear('11-20') }] },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'disciplined years ago',
      facts: { ratings: good(law), discipline: [{ form: 'warning', on: '2010-01-20', until: '2011-01-20' }] },
      outcome: 'eligible',
    },
    {
      says: 'disciplined, the end of the period not recorded',
      facts: { ratings: good(law), discipline: [{ form: 'warning', on: '2010-01-20' }] },
      outcome: 'undetermined',
      because: ['discipline', 'unknown'],
    },
    {
      says: 'disciplined, the period known not to be over',
      facts: { ratings: good(law), discipline: [{ form: 'demotion', on: '2010-01-20', until: null }] },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'disciplined after the day of the dossier',
      facts: { ratings: good(law), discipline: [{ form: 'warning', on: inYear('12-06'), until: null }] },
      outcome: 'eligible',
    },
    {
      says: 'nothing known of discipline',
      facts: { ratings: good(law), discipline: undefined },
      outcome: 'undetermined',
      because: ['discipline', 'unknown'],
    },
    {
      says: 'a complaint being verified',
      facts: { ratings: good(law), underReview: [{ kind: 'complaint', from: inYear('11-01'), to: null }] },
      outcome: 'ineligible',
      because: ['underReview', 'notMet'],
    },
    {
      says: 'discipline being considered',
      facts: { ratings: good(law), underReview: [{ kind: 'discipline', from: inYear('11-01'), to: inYear('12-31') }] },
      outcome: 'ineligible',
      because: ['underReview', 'notMet'],
    },
    {
      says: 'an investigation that ends on the day of the dossier',
      facts: {
        ratings: good(law),
        underReview: [{ kind: 'investigation', from: inYear('11-01'), to: inYear('12-05') }],
      },
      outcome: 'ineligible',
      because: ['underReview', 'notMet'],
    },
    {
      says: 'an inspection cleared the day before the dossier',
      facts: { ratings: good(law), underReview: [{ kind: 'inspection', from: inYear('11-01'), to: inYear('12-04') }] },
      outcome: 'eligible',
    },
    {
      says: 'a complaint that comes the day after the dossier',
      facts: { ratings: good(law), underReview: [{ kind: 'complaint', from: inYear('12-06'), to: null }] },
      outcome: 'eligible',
    },
    {
      says: 'a complaint of which nobody wrote down the end',
      facts: { ratings: good(law), underReview: [{ kind: 'complaint', from: inYear('11-01') }] },
      outcome: 'undetermined',
      because: ['underReview', 'unknown'],
    },
    {
      says: 'nothing known of reviews',
      facts: { ratings: good(law), underReview: undefined },
      outcome: 'undetermined',
      because: ['underReview', 'unknown'],
    },
    {
      says: 'on maternity leave for six months',
      facts: {
        ratings: good(law),
        employment: {
          startedOn: '2000-01-15',
          absences: [{ from: inYear('02-01'), to: inYear('08-01'), reason: 'maternity' }],
        },
      },
      outcome: 'eligible',
      because: ['maternity', 'met'],
    },
    {
      says: 'trained for three months',
      facts: {
        ratings: good(law),
        employment: {
          startedOn: '2000-01-15',
          absences: [{ from: inYear('02-01'), to: inYear('04-30'), reason: 'training' }],
        },
      },
      outcome: 'eligible',
      because: ['training', 'met'],
    },
    {
      says: 'trained for two years with a good result',
      facts: {
        ratings: good(law),
        employment: {
          startedOn: '2000-01-15',
          absences: [{ from: `${year - 1}-01-05`, to: inYear('12-31'), reason: 'training', hasGoodResult: true }],
        },
      },
      outcome: 'eligible',
      because: ['training', 'met'],
    },
    {
      says: 'came by transfer in May: the new unit decides, the officer asks the old one',
      facts: {
        ratings: good(law),
        employment: { startedOn: '2000-01-15', absences: [], transfers: [{ kind: 'transfer', on: inYear('05-10') }] },
      },
      outcome: 'eligible',
      because: ['transfer', 'met'],
    },
    {
      says: 'away on secondment: the sending unit decides',
      facts: {
        ratings: good(law),
        employment: { startedOn: '2000-01-15', absences: [], transfers: [{ kind: 'secondment', on: inYear('05-10') }] },
      },
      outcome: 'eligible',
      because: ['transfer', 'met'],
    },
    {
      says: 'named Advanced Laborer for the year already',
      facts: { ratings: good(law), awards: [{ award: 'LDTT', year, decidedOn: inYear('12-01') }] },
      outcome: 'ineligible',
      because: ['alreadyGranted', 'notMet'],
    },
  ];

  test.each(rows)('$says: $outcome', ({ facts, outcome, because }) => {
    const input = personCase('LDTT', law, facts);
    expect(outcomeIn(input)).toBe(outcome);
    if (because !== undefined) expect(resultIn(input, because[0])).toBe(because[1]);
  });

  test('unity and spirit are for the officer to confirm and change nothing', () => {
    expect(findingIn(personCase('LDTT', law, { ratings: good(law) }), 'spirit')).toMatchObject({
      result: 'met',
      toConfirm: true,
    });
  });
});

describe('new recruits', () => {
  const recruit = (law: LawVersionKey, startedOn: `${number}-${number}-${number}`) =>
    personCase('LDTT', law, { ratings: good(law), employment: { startedOn, absences: [] } });

  test.each([
    ['R2014', '2016-03-01', 'eligible', 'ten months by the end of the year'],
    ['R2014', '2016-03-02', 'ineligible', 'a day short of ten months'],
    ['R2017', '2022-03-01', 'eligible', 'ten months by the end of the year'],
    ['R2017', '2022-03-02', 'ineligible', 'a day short of ten months'],
    ['R2017', '2022-07-01', 'ineligible', 'six months, when ten were asked'],
    ['R2024', '2024-03-02', 'eligible', 'a day short of ten months, when six are asked'],
    ['R2024', '2024-07-01', 'eligible', 'six months by the end of the year'],
    ['R2024', '2024-07-02', 'ineligible', 'a day short of six months'],
    ['R2025', '2025-07-01', 'eligible', 'six months by the end of the year'],
    ['R2025', '2025-07-02', 'ineligible', 'a day short of six months'],
    ['R2026', '2026-07-01', 'eligible', 'six months by the end of the year'],
    ['R2026', '2026-07-02', 'ineligible', 'a day short of six months'],
    ['R2025', '2025-12-31', 'ineligible', 'started on the last day'],
    ['R2025', '2026-02-01', 'ineligible', 'not yet employed in the year'],
  ] as const)('%s, from %s: %s (%s)', (law, startedOn, outcome, _why) => {
    expect(outcomeIn(recruit(law, startedOn))).toBe(outcome);
  });

  test('an office that counts to the dossier asks for six months by that day', () => {
    const options = { settings: { recruitMonths: 'dossierDay' } } as const;
    expect(outcomeIn(recruit('R2025', '2025-06-06'), options)).toBe('eligible');
    expect(outcomeIn(recruit('R2025', '2025-06-07'), options)).toBe('ineligible');
  });

  test('a start that is not recorded is unknown, with the place to enter it', () => {
    const input = personCase('LDTT', 'R2025', { ratings: good('R2025'), employment: undefined });
    expect(outcomeIn(input)).toBe('undetermined');
    expect(findingIn(input, 'recruit')?.missing).toEqual({
      fact: 'ngày bắt đầu công tác',
      enterAt: 'Hồ sơ cá nhân → Quá trình công tác',
      key: 'employment.startedOn',
    });
  });

  test('somebody rated in an earlier year is no new recruit, whatever the start', () => {
    const input = personCase('LDTT', 'R2025', { ratings: rated(2023, 2025, 'HTT'), employment: undefined });
    expect(outcomeIn(input)).toBe('eligible');
  });
});

describe('days off, Nghị định 65/2014/NĐ-CP, Điều 5 khoản 6', () => {
  const off = (law: LawVersionKey, from: string, to: string, reason: 'sick' | 'unpaid' | 'other' | 'maternity') =>
    personCase('LDTT', law, {
      ratings: good(law),
      employment: {
        startedOn: '2000-01-15',
        absences: [
          { from: from as `${number}-${number}-${number}`, to: to as `${number}-${number}-${number}`, reason },
        ],
      },
    });

  test.each([
    ['2016-02-01', '2016-03-24', 'eligible', '39 working days'],
    ['2016-02-01', '2016-03-25', 'ineligible', '40 working days'],
    ['2016-02-01', '2016-03-27', 'ineligible', '40 working days and a weekend'],
    ['2015-11-01', '2016-02-24', 'eligible', '39 working days of the year itself'],
  ] as const)('2014–2017, sick from %s to %s: %s (%s)', (from, to, outcome, _why) => {
    expect(outcomeIn(off('R2014', from, to, 'sick'))).toBe(outcome);
  });

  test.each(['unpaid', 'other'] as const)('2014–2017, %s leave of 40 days bars as sickness does', (reason) => {
    expect(outcomeIn(off('R2014', '2016-02-01', '2016-03-25', reason))).toBe('ineligible');
  });

  test('maternity leave never counts as days off', () => {
    expect(outcomeIn(off('R2014', '2016-02-01', '2016-08-01', 'maternity'))).toBe('eligible');
  });

  test('two absences of 20 days each are added up', () => {
    const input = personCase('LDTT', 'R2014', {
      ratings: good('R2014'),
      employment: {
        startedOn: '2000-01-15',
        absences: [
          { from: '2016-02-01', to: '2016-02-26', reason: 'sick' },
          { from: '2016-05-02', to: '2016-05-27', reason: 'unpaid' },
        ],
      },
    });
    expect(resultIn(input, 'daysOff')).toBe('notMet');
  });

  test('absences that are not recorded are unknown under the decree of 2014', () => {
    const input = personCase('LDTT', 'R2014', { ratings: good('R2014'), employment: { startedOn: '2000-01-15' } });
    expect(outcomeIn(input)).toBe('undetermined');
  });

  test.each(['R2017', 'R2024', 'R2025', 'R2026'] as const)('the condition ended with the decree: %s', (law) => {
    const { year } = dossierIn[law];
    const input = off(law, `${year}-02-01`, `${year}-03-25`, 'sick');
    expect(resultIn(input, 'daysOff')).toBeUndefined();
    expect(outcomeIn(input)).toBe('eligible');
  });

  test.each(['R2024', 'R2025', 'R2026'] as const)('%s: three months of sickness are shown beside the rating', (law) => {
    const { year } = dossierIn[law];
    const short = off(law, `${year}-02-01`, `${year}-04-29`, 'sick');
    const long = off(law, `${year}-02-01`, `${year}-04-30`, 'sick');
    expect(findingIn(short, 'longAbsence')).toBeUndefined();
    expect(findingIn(long, 'longAbsence')).toMatchObject({ result: 'met', toConfirm: true });
  });
});

describe('training of a year or longer', () => {
  const trained = (law: LawVersionKey, hasGoodResult: boolean | undefined) => {
    const { year } = dossierIn[law];
    return personCase('LDTT', law, {
      ratings: good(law),
      employment: {
        startedOn: '2000-01-15',
        absences: [{ from: `${year}-01-01`, to: `${year}-12-31`, reason: 'training', hasGoodResult }],
      },
    });
  };

  test.each([
    ['R2014', true, 'eligible'],
    ['R2014', false, 'ineligible'],
    ['R2014', undefined, 'undetermined'],
    ['R2017', false, 'ineligible'],
    ['R2024', false, 'eligible'],
    ['R2025', undefined, 'eligible'],
  ] as const)('%s, good result %s: %s', (law, hasGoodResult, outcome) => {
    expect(outcomeIn(trained(law, hasGoodResult))).toBe(outcome);
  });

  test('from 2024 the officer confirms the result', () => {
    expect(findingIn(trained('R2025', false), 'training')).toMatchObject({ toConfirm: true });
  });
});

describe('the day before and the day of each change of law', () => {
  const facts = { ...cleanPerson, ratings: rated(2013, 2026, 'HTT') };
  test.each([
    ['2017-09-30', 2017, '2017-03-01', 'R2014', 'eligible'],
    ['2017-10-01', 2017, '2017-03-02', 'R2017', 'ineligible'],
    ['2023-12-31', 2023, '2023-07-01', 'R2017', 'ineligible'],
    ['2024-01-01', 2023, '2023-07-01', 'R2024', 'eligible'],
    ['2025-06-30', 2025, '2025-01-01', 'R2024', 'eligible'],
    ['2025-07-01', 2025, '2025-01-01', 'R2025', 'eligible'],
    ['2026-09-30', 2026, '2026-01-01', 'R2025', 'eligible'],
    ['2026-10-01', 2026, '2026-01-01', 'R2026', 'eligible'],
  ] as const)('a dossier of %s for %i, recruited %s, by %s: %s', (on, year, startedOn, law, outcome) => {
    const input = {
      award: 'LDTT',
      subject: 'person',
      on,
      year,
      facts: { ...facts, ratings: rated(year, year, 'HTT'), employment: { startedOn, absences: [] } },
    } as const;
    expect(outcomeIn(input)).toBe(outcome);
    expect(findingIn(input, 'recruit')?.provision).toBe(
      {
        R2014: 'Nghị định 65/2014/NĐ-CP, Điều 5 khoản 6',
        R2017: 'Luật 15/2003/QH11, Điều 24; Nghị định 91/2017/NĐ-CP',
        R2024: 'Luật 06/2022/QH15, Điều 24; Thông tư 01/2024/TT-BNV',
        R2025: 'Luật 06/2022/QH15, Điều 24; Thông tư 15/2025/TT-BNV',
        R2026: 'Luật 06/2022/QH15, Điều 24; Thông tư 15/2025/TT-BNV',
      }[law],
    );
  });
});
