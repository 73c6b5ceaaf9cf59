import { bkttgCollectiveRecord } from '../../../law/parameters/commendations/bkttg/collective-record.ts';
import { bkttgCollectiveYears } from '../../../law/parameters/commendations/bkttg/collective-years.ts';
import { bkttgFighterTitles } from '../../../law/parameters/commendations/bkttg/fighter-titles.ts';
import { bkttgHouseholdContribution } from '../../../law/parameters/commendations/bkttg/household-contribution.ts';
import { bkttgInitiatives } from '../../../law/parameters/commendations/bkttg/initiatives.ts';
import { bkttgYears } from '../../../law/parameters/commendations/bkttg/years.ts';
import type { PeriodSpec } from '../conditions/counted-period.ts';
import { recordWithin } from '../conditions/earlier-record.ts';
import { periodConditions } from '../conditions/period-conditions.ts';
import { initiativesWithin, titlesWithin } from '../conditions/period-demands.ts';
import { hasPriorAward, supportingKindsConfirmed } from '../conditions/prior-award.ts';
import { contributes } from '../conditions/special-grounds.ts';
import type { Condition } from '../criterion.ts';
import { at, type Place, type Rule } from './rule.ts';

const untilNow = (): boolean => true;

/** Until 2023: after the provincial diploma, five excellent years with five initiatives. */
function personBefore2024(place: Place): readonly Condition[] {
  const spec: PeriodSpec = {
    after: 'BKT',
    standard: 'excellent',
    years: bkttgYears,
    endsWithProposal: untilNow,
  };
  const period = {
    key: 'period',
    label: 'Hoàn thành xuất sắc nhiệm vụ liên tục',
    ...place,
  };
  const initiatives = {
    key: 'initiatives',
    label: 'Sáng kiến trong thời gian đó',
    ...place,
  };
  return [
    hasPriorAward(place, 'BKT'),
    ...periodConditions(period, spec, [initiativesWithin(initiatives, 'grassroots', bkttgInitiatives)]),
  ];
}

/**
 * Luật 06/2022/QH15, Điều 73 khoản 1 điểm b: has the provincial diploma *and* five good years up to the proposal (the text does
 * not say "và sau đó"), with three titles in that time.
 */
function person2024(place: Place): readonly Condition[] {
  const spec: PeriodSpec = {
    standard: 'good',
    years: bkttgYears,
    endsWithProposal: untilNow,
  };
  const period = {
    key: 'period',
    label: 'Hoàn thành tốt nhiệm vụ trở lên liên tục',
    ...place,
  };
  const titles = {
    key: 'titles',
    label: 'Chiến sĩ thi đua cơ sở trong thời gian đó',
    ...place,
  };
  return [
    hasPriorAward(place, 'BKT'),
    ...periodConditions(period, spec, [titlesWithin(titles, 'CSTDCS', bkttgFighterTitles)]),
  ];
}

function collective(place: Place): readonly Condition[] {
  const spec: PeriodSpec = {
    after: 'BKT',
    standard: 'excellentCollective',
    years: bkttgCollectiveYears,
    endsWithProposal: untilNow,
  };
  const period = {
    key: 'period',
    label: 'Hoàn thành xuất sắc hoặc Tập thể lao động xuất sắc liên tục',
    ...place,
  };
  const record = {
    key: 'record',
    label: 'Cờ thi đua, bằng khen trong thời gian đó',
    ...place,
  };
  return [
    hasPriorAward(place, 'BKT'),
    ...periodConditions(period, spec, [recordWithin(record, bkttgCollectiveRecord)]),
  ];
}

const ofPerson = (place: Place): Condition => supportingKindsConfirmed(place, ['BKT']);
const ofCollective = (place: Place): Condition => supportingKindsConfirmed(place, ['COT', 'BKT']);

/** Where thematic results are kept from supporting a merit award, in each version. */
export const supportPlaces = {
  R2014: at('decree65of2014', '2', 'memory'),
  R2017: at('decree91of2017', '3.2', 'secondary'),
  R2024: at('decree98of2023', '4.3', 'memory'),
  R2025: at('decree152of2025', '4.3'),
} as const;

/** Bằng khen của Thủ tướng Chính phủ. */
export const bkttgRules: readonly Rule[] = [
  {
    award: 'BKTTG',
    subject: 'person',
    kind: 'merit',
    versions: [
      {
        from: 'R2014',
        conditions: [...personBefore2024(at('decree65of2014', '23.1c')), ofPerson(supportPlaces.R2014)],
      },
      {
        from: 'R2017',
        conditions: [...personBefore2024(at('decree91of2017', '38', 'secondary')), ofPerson(supportPlaces.R2017)],
      },
      {
        from: 'R2024',
        conditions: [...person2024(at('law2022', '73.1b')), ofPerson(supportPlaces.R2024)],
      },
      {
        from: 'R2025',
        conditions: [...person2024(at('law2022', '73.1b')), ofPerson(supportPlaces.R2025)],
      },
    ],
  },
  {
    award: 'BKTTG',
    subject: 'collective',
    kind: 'merit',
    versions: [
      {
        from: 'R2014',
        conditions: [...collective(at('decree65of2014', '23.3c')), ofCollective(supportPlaces.R2014)],
      },
      {
        from: 'R2017',
        conditions: [...collective(at('decree91of2017', '38', 'secondary')), ofCollective(supportPlaces.R2017)],
      },
      {
        from: 'R2024',
        conditions: [...collective(at('law2022', '73.4e')), ofCollective(supportPlaces.R2024)],
      },
      {
        from: 'R2025',
        conditions: [...collective(at('law2022', '73.4e')), ofCollective(supportPlaces.R2025)],
      },
    ],
  },
  {
    award: 'BKTTG',
    subject: 'household',
    kind: 'merit',
    versions: [
      {
        from: 'R2014',
        conditions: [contributes(at('decree65of2014', '23.4'), bkttgHouseholdContribution)],
      },
      {
        from: 'R2017',
        conditions: [contributes(at('decree91of2017', '38', 'memory'), bkttgHouseholdContribution)],
      },
      { from: 'R2024', conditions: [contributes(at('law2022', '73.6'))] },
    ],
  },
];
