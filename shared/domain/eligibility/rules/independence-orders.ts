import type { Parameter } from '../../../law/parameter.ts';
import type { AwardCombination } from '../../../law/parameter-values.ts';
import { hcdl1CollectiveRecord } from '../../../law/parameters/commendations/hcdl1/collective-record.ts';
import { hcdl1CollectiveYears } from '../../../law/parameters/commendations/hcdl1/collective-years.ts';
import { hcdl2CollectiveRecord } from '../../../law/parameters/commendations/hcdl2/collective-record.ts';
import { hcdl2CollectiveYears } from '../../../law/parameters/commendations/hcdl2/collective-years.ts';
import { hcdl3CollectiveRecord } from '../../../law/parameters/commendations/hcdl3/collective-record.ts';
import { hcdl3CollectiveYears } from '../../../law/parameters/commendations/hcdl3/collective-years.ts';
import { hcdl3ExistenceYears } from '../../../law/parameters/commendations/hcdl3/existence-years.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import { oldEnough } from '../conditions/collective-standing.ts';
import { recordWithin } from '../conditions/earlier-record.ts';
import { notInProgram } from '../conditions/not-in-program.ts';
import { periodConditions } from '../conditions/period-conditions.ts';
import { hasPriorAward, supportingKindsConfirmed } from '../conditions/prior-award.ts';
import type { Condition } from '../criterion.ts';
import { supportPlaces } from './bkttg.ts';
import { at, type Rule } from './rule.ts';

interface IndependenceOrder {
  readonly award: AwardCode;
  readonly prior: AwardCode;
  readonly years: Parameter<number>;
  readonly record: Parameter<readonly AwardCombination[]>;
  readonly existenceYears?: Parameter<number>;
  /** Article of Luật 06/2022/QH15. */
  readonly article: string;
}

const orders: readonly IndependenceOrder[] = [
  {
    award: 'HCDL3',
    prior: 'HCLD1',
    years: hcdl3CollectiveYears,
    record: hcdl3CollectiveRecord,
    existenceYears: hcdl3ExistenceYears,
    article: '38',
  },
  {
    award: 'HCDL2',
    prior: 'HCDL3',
    years: hcdl2CollectiveYears,
    record: hcdl2CollectiveRecord,
    article: '37',
  },
  {
    award: 'HCDL1',
    prior: 'HCDL2',
    years: hcdl1CollectiveYears,
    record: hcdl1CollectiveRecord,
    article: '36',
  },
];

/** Luật 06/2022/QH15, Điều 36–38, khoản 3: ten excellent years after the award below, with flags and diplomas in that time. */
function collective({ prior, years, record, existenceYears, article }: IndependenceOrder): readonly Condition[] {
  const place = at('law2022', `${article}.3`);
  const period = {
    key: 'period',
    label: 'Hoàn thành xuất sắc hoặc Tập thể lao động xuất sắc liên tục',
    ...place,
  };
  return [
    ...(existenceYears === undefined ? [] : [oldEnough(place, existenceYears)]),
    hasPriorAward(place, prior),
    ...periodConditions(
      period,
      {
        after: prior,
        standard: 'excellentCollective',
        years,
        endsWithProposal: () => true,
      },
      [
        recordWithin(
          {
            key: 'record',
            label: 'Cờ thi đua, bằng khen trong thời gian đó',
            ...place,
          },
          record,
        ),
      ],
    ),
  ];
}

function rulesOf(order: IndependenceOrder): readonly Rule[] {
  const { award, article } = order;
  const old = notInProgram(at('law2003', undefined, 'memory'), 'tiêu chuẩn Huân chương Độc lập trước 01/01/2024');
  const ofPerson = notInProgram(
    at('law2022', article),
    'tiêu chuẩn Huân chương Độc lập cho cá nhân (công lao, quá trình cống hiến)',
  );
  return [
    {
      award,
      subject: 'collective',
      kind: 'merit',
      versions: [
        { from: 'R2014', conditions: [old] },
        {
          from: 'R2024',
          conditions: [...collective(order), supportingKindsConfirmed(supportPlaces.R2024, ['COT', 'BKT', 'BKTTG'])],
        },
        {
          from: 'R2025',
          conditions: [...collective(order), supportingKindsConfirmed(supportPlaces.R2025, ['COT', 'BKT', 'BKTTG'])],
        },
      ],
    },
    {
      award,
      subject: 'person',
      kind: 'merit',
      versions: [
        { from: 'R2014', conditions: [old] },
        { from: 'R2024', conditions: [ofPerson] },
      ],
    },
  ];
}

/** Huân chương Độc lập hạng Ba, hạng Nhì, hạng Nhất. */
export const independenceOrderRules: readonly Rule[] = orders.flatMap(rulesOf);
