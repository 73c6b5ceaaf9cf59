import type { Parameter } from '../../../law/parameter.ts';
import { bktCollectiveYears } from '../../../law/parameters/commendations/bkt/collective-years.ts';
import { bktConsecutiveTitles } from '../../../law/parameters/commendations/bkt/consecutive-titles.ts';
import { bktExcellentYears } from '../../../law/parameters/commendations/bkt/excellent-years.ts';
import { bktInitiatives } from '../../../law/parameters/commendations/bkt/initiatives.ts';
import { hasAchievement, initiativesUnused } from '../conditions/achievements.ts';
import { confirmed } from '../conditions/confirm.ts';
import { consecutiveTitles } from '../conditions/consecutive-titles.ts';
import type { PeriodSpec, YearStandard } from '../conditions/counted-period.ts';
import { type PeriodDemand, periodConditions } from '../conditions/period-conditions.ts';
import { initiativesOrTopicsWithin, initiativesWithin } from '../conditions/period-demands.ts';
import { contributes } from '../conditions/special-grounds.ts';
import type { AllOf, AnyOf, Condition } from '../criterion.ts';
import { oneUse } from './general-bars.ts';
import { at, type Place, type Rule } from './rule.ts';

const untilNow = (standard: YearStandard, years: Parameter<number>): PeriodSpec => ({
  standard,
  years,
  endsWithProposal: () => true,
});

const conduct = (place: Place): Condition =>
  confirmed(
    { key: 'conduct', label: 'Gương mẫu chấp hành', ...place },
    'Gương mẫu chấp hành đường lối, chủ trương, pháp luật.',
  );

const excellentYears = (place: Place) => ({
  key: 'period',
  label: 'Hoàn thành xuất sắc nhiệm vụ liên tục',
  ...place,
});
const initiatives = (place: Place) => ({
  key: 'initiatives',
  label: 'Sáng kiến trong thời gian đó',
  ...place,
});

/** Until 2023: two excellent years in a row with two initiatives. */
function excellentWithInitiatives(place: Place): readonly Condition[] {
  return [
    ...periodConditions(excellentYears(place), untilNow('excellent', bktExcellentYears), [
      initiativesWithin(initiatives(place), 'grassroots', bktInitiatives),
    ]),
    conduct(place),
  ];
}

const place2022 = at('law2022', '74.1d');

function excellentBranch(): AllOf {
  const demand: PeriodDemand = initiativesOrTopicsWithin(
    {
      ...initiatives(place2022),
      label: 'Sáng kiến hoặc đề tài trong thời gian đó',
    },
    'grassroots',
    bktInitiatives,
  );
  return {
    key: 'excellentBranch',
    label: 'Hoàn thành xuất sắc nhiệm vụ liên tục và có sáng kiến',
    ...place2022,
    allOf: periodConditions(excellentYears(place2022), untilNow('excellent', bktExcellentYears), [demand]),
  };
}

/** By the other reading of điểm d, two titles in a row need two initiatives of those years as well. */
function initiativesOfTitles(): AnyOf {
  const head = {
    ...initiatives(place2022),
    label: 'Sáng kiến hoặc đề tài trong thời gian đó',
  };
  const need = {
    scope: 'grassroots',
    years: 2,
    count: bktInitiatives,
  } as const;
  return {
    ...head,
    appliesIf: ({ settings }) => settings.diplomaInitiatives === 'bothBranches',
    anyOf: [
      hasAchievement({ ...head, label: 'Sáng kiến' }, { list: 'initiatives', ...need }),
      hasAchievement(
        { ...head, key: 'researchTopics', label: 'Đề tài, đề án, công trình' },
        { list: 'researchTopics', ...need },
      ),
    ],
  };
}

function titlesBranch(): AllOf {
  const head = {
    key: 'consecutiveTitles',
    label: 'Chiến sĩ thi đua cơ sở liên tục',
    ...place2022,
  };
  return {
    ...head,
    key: 'titlesBranch',
    allOf: [consecutiveTitles(head, 'CSTDCS', bktConsecutiveTitles), initiativesOfTitles()],
  };
}

/** Luật 06/2022/QH15, Điều 74 khoản 1 điểm d. */
function person2024(): readonly Condition[] {
  const either: AnyOf = {
    key: 'record',
    label: 'Quá trình thành tích công trạng',
    ...place2022,
    anyOf: [titlesBranch(), excellentBranch()],
  };
  return [either, initiativesUnused(oneUse, 'grassroots', { years: 2 }), conduct(at('law2022', '74.1'))];
}

function collective(place: Place): readonly Condition[] {
  const head = {
    key: 'period',
    label: 'Hoàn thành xuất sắc hoặc Tập thể lao động xuất sắc liên tục',
    ...place,
  };
  return [
    ...periodConditions(head, untilNow('excellentCollective', bktCollectiveYears), []),
    confirmed(
      {
        key: 'conduct',
        label: 'Dân chủ cơ sở, phong trào, tiết kiệm, phòng chống tham nhũng',
        ...place,
      },
      'Thực hiện tốt dân chủ ở cơ sở, tổ chức phong trào, thực hành tiết kiệm, phòng chống tham nhũng, tiêu cực.',
    ),
  ];
}

/** Bằng khen của bộ, ban, ngành, tỉnh. */
export const bktRules: readonly Rule[] = [
  {
    award: 'BKT',
    subject: 'person',
    kind: 'merit',
    versions: [
      {
        from: 'R2014',
        conditions: excellentWithInitiatives(at('decree65of2014', '24.1c')),
      },
      {
        from: 'R2017',
        conditions: excellentWithInitiatives(at('decree91of2017', '39', 'secondary')),
      },
      { from: 'R2024', conditions: person2024() },
    ],
  },
  {
    award: 'BKT',
    subject: 'collective',
    kind: 'merit',
    versions: [
      {
        from: 'R2014',
        conditions: collective(at('decree65of2014', '24', 'memory')),
      },
      {
        from: 'R2017',
        conditions: collective(at('decree91of2017', '39', 'memory')),
      },
      { from: 'R2024', conditions: collective(at('law2022', '74.3d')) },
    ],
  },
  {
    award: 'BKT',
    subject: 'household',
    kind: 'merit',
    versions: [
      {
        from: 'R2014',
        conditions: [contributes(at('decree65of2014', '24', 'memory'))],
      },
      {
        from: 'R2017',
        conditions: [contributes(at('decree91of2017', '39', 'memory'))],
      },
      { from: 'R2024', conditions: [contributes(at('law2022', '74.5'))] },
    ],
  },
];
