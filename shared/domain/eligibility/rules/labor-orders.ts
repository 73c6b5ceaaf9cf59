import type { Parameter } from '../../../law/parameter.ts';
import type { AwardCombination } from '../../../law/parameter-values.ts';
import { hcld1CollectiveRecord } from '../../../law/parameters/commendations/hcld1/collective-record.ts';
import { hcld1CollectiveYears } from '../../../law/parameters/commendations/hcld1/collective-years.ts';
import { hcld1ExcellentYears } from '../../../law/parameters/commendations/hcld1/excellent-years.ts';
import { hcld1FighterTitles } from '../../../law/parameters/commendations/hcld1/fighter-titles.ts';
import { hcld1Initiatives } from '../../../law/parameters/commendations/hcld1/initiatives.ts';
import { hcld1Years } from '../../../law/parameters/commendations/hcld1/years.ts';
import { hcld2CollectiveRecord } from '../../../law/parameters/commendations/hcld2/collective-record.ts';
import { hcld2CollectiveYears } from '../../../law/parameters/commendations/hcld2/collective-years.ts';
import { hcld2ExcellentYears } from '../../../law/parameters/commendations/hcld2/excellent-years.ts';
import { hcld2FighterTitles } from '../../../law/parameters/commendations/hcld2/fighter-titles.ts';
import { hcld2Initiatives } from '../../../law/parameters/commendations/hcld2/initiatives.ts';
import { hcld2Years } from '../../../law/parameters/commendations/hcld2/years.ts';
import { hcld3CollectiveRecord } from '../../../law/parameters/commendations/hcld3/collective-record.ts';
import { hcld3CollectiveYears } from '../../../law/parameters/commendations/hcld3/collective-years.ts';
import { hcld3ExcellentYears } from '../../../law/parameters/commendations/hcld3/excellent-years.ts';
import { hcld3ExistenceYears } from '../../../law/parameters/commendations/hcld3/existence-years.ts';
import { hcld3FighterTitles } from '../../../law/parameters/commendations/hcld3/fighter-titles.ts';
import { hcld3Initiatives } from '../../../law/parameters/commendations/hcld3/initiatives.ts';
import { hcld3Years } from '../../../law/parameters/commendations/hcld3/years.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import { oldEnough } from '../conditions/collective-standing.ts';
import type { PeriodSpec } from '../conditions/counted-period.ts';
import { recordWithin } from '../conditions/earlier-record.ts';
import { periodConditions } from '../conditions/period-conditions.ts';
import { excellentYearsWithin, initiativesWithin, titlesWithin } from '../conditions/period-demands.ts';
import { hasPriorAward, supportingKindsConfirmed } from '../conditions/prior-award.ts';
import type { Condition } from '../criterion.ts';
import { supportPlaces } from './bkttg.ts';
import { at, type Place, type Rule } from './rule.ts';

/** What one class of the Labor Order (Huân chương Lao động) demands, apart from where it stands. */
interface LaborOrder {
  readonly award: AwardCode;
  readonly prior: AwardCode;
  readonly fighter: AwardCode;
  readonly years: Parameter<number>;
  readonly excellentYears: Parameter<number>;
  readonly fighterTitles: Parameter<number>;
  readonly initiatives: Parameter<number>;
  readonly collectiveYears: Parameter<number>;
  readonly collectiveRecord: Parameter<readonly AwardCombination[]>;
  readonly existenceYears?: Parameter<number>;
  readonly endsWithProposal: PeriodSpec['endsWithProposal'];
  /** Articles: of NĐ 65/2014, of NĐ 91/2017, and the points of Luật 06/2022/QH15 for persons and collectives. */
  readonly places: {
    readonly in2014: string;
    readonly in2017: string;
    readonly person: string;
    readonly collective: string;
  };
}

const always = (): boolean => true;

const orders: readonly LaborOrder[] = [
  {
    award: 'HCLD3',
    prior: 'BKTTG',
    fighter: 'CSTDCS',
    years: hcld3Years,
    excellentYears: hcld3ExcellentYears,
    fighterTitles: hcld3FighterTitles,
    initiatives: hcld3Initiatives,
    collectiveYears: hcld3CollectiveYears,
    collectiveRecord: hcld3CollectiveRecord,
    existenceYears: hcld3ExistenceYears,
    endsWithProposal: always,
    places: {
      in2014: '17',
      in2017: '24',
      person: '44.1e',
      collective: '44.4đ',
    },
  },
  {
    award: 'HCLD2',
    prior: 'HCLD3',
    fighter: 'CSTDT',
    years: hcld2Years,
    excellentYears: hcld2ExcellentYears,
    fighterTitles: hcld2FighterTitles,
    initiatives: hcld2Initiatives,
    collectiveYears: hcld2CollectiveYears,
    collectiveRecord: hcld2CollectiveRecord,
    endsWithProposal: ({ settings }) => settings.secondClassPeriod === 'untilNow',
    places: {
      in2014: '16',
      in2017: '23',
      person: '43.1đ',
      collective: '43.4d',
    },
  },
  {
    award: 'HCLD1',
    prior: 'HCLD2',
    fighter: 'CSTDT',
    years: hcld1Years,
    excellentYears: hcld1ExcellentYears,
    fighterTitles: hcld1FighterTitles,
    initiatives: hcld1Initiatives,
    collectiveYears: hcld1CollectiveYears,
    collectiveRecord: hcld1CollectiveRecord,
    endsWithProposal: always,
    places: {
      in2014: '15',
      in2017: '22',
      person: '42.1đ',
      collective: '42.4d',
    },
  },
];

/** Until 2023: five excellent years after the award below, with initiatives of provincial scope. */
function personBefore2024(order: LaborOrder, place: Place): readonly Condition[] {
  const spec: PeriodSpec = {
    after: order.prior,
    standard: 'excellent',
    years: order.years,
    endsWithProposal: always,
  };
  const period = {
    key: 'period',
    label: 'Lập được thành tích xuất sắc liên tục',
    ...place,
  };
  const initiatives = {
    key: 'initiatives',
    label: 'Sáng kiến cấp tỉnh trong thời gian đó',
    ...place,
  };
  return [
    hasPriorAward(place, order.prior),
    ...periodConditions(period, spec, [initiativesWithin(initiatives, 'provincial', order.initiatives)]),
  ];
}

/** From 2024: five good years after the award below, some of them excellent, and titles in that time. */
function person2024(order: LaborOrder): readonly Condition[] {
  const place = at('law2022', order.places.person);
  const { prior, years, endsWithProposal } = order;
  const spec: PeriodSpec = {
    after: prior,
    standard: 'good',
    years,
    endsWithProposal,
  };
  const period = {
    key: 'period',
    label: 'Hoàn thành tốt nhiệm vụ trở lên liên tục',
    ...place,
  };
  return [
    hasPriorAward(place, prior),
    ...periodConditions(period, spec, [
      excellentYearsWithin(
        {
          key: 'excellentYears',
          label: 'Năm hoàn thành xuất sắc trong thời gian đó',
          ...place,
        },
        order.excellentYears,
      ),
      titlesWithin(
        {
          key: 'titles',
          label: 'Chiến sĩ thi đua trong thời gian đó',
          ...place,
        },
        order.fighter,
        order.fighterTitles,
      ),
    ]),
  ];
}

function collective(order: LaborOrder, place: Place): readonly Condition[] {
  const spec: PeriodSpec = {
    after: order.prior,
    standard: 'excellentCollective',
    years: order.collectiveYears,
    endsWithProposal: always,
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
    ...(order.existenceYears === undefined ? [] : [oldEnough(place, order.existenceYears)]),
    hasPriorAward(place, order.prior),
    ...periodConditions(period, spec, [recordWithin(record, order.collectiveRecord)]),
  ];
}

function rulesOf(order: LaborOrder): readonly Rule[] {
  const { award, prior, places } = order;
  const collective2024 = collective(order, at('law2022', places.collective));
  const ofPerson = (place: Place): Condition => supportingKindsConfirmed(place, [prior]);
  const ofCollective = (place: Place): Condition => supportingKindsConfirmed(place, [prior, 'COT', 'BKT']);
  return [
    {
      award,
      subject: 'person',
      kind: 'merit',
      versions: [
        {
          from: 'R2014',
          conditions: [
            ...personBefore2024(order, at('decree65of2014', `${places.in2014}.1b`)),
            ofPerson(supportPlaces.R2014),
          ],
        },
        {
          from: 'R2017',
          conditions: [
            ...personBefore2024(order, at('decree91of2017', places.in2017, 'memory')),
            ofPerson(supportPlaces.R2017),
          ],
        },
        {
          from: 'R2024',
          conditions: [...person2024(order), ofPerson(supportPlaces.R2024)],
        },
        {
          from: 'R2025',
          conditions: [...person2024(order), ofPerson(supportPlaces.R2025)],
        },
      ],
    },
    {
      award,
      subject: 'collective',
      kind: 'merit',
      versions: [
        {
          from: 'R2014',
          conditions: [
            ...collective(order, at('decree65of2014', `${places.in2014}.4b`)),
            ofCollective(supportPlaces.R2014),
          ],
        },
        {
          from: 'R2017',
          conditions: [
            ...collective(order, at('decree91of2017', places.in2017, 'memory')),
            ofCollective(supportPlaces.R2017),
          ],
        },
        {
          from: 'R2024',
          conditions: [...collective2024, ofCollective(supportPlaces.R2024)],
        },
        {
          from: 'R2025',
          conditions: [...collective2024, ofCollective(supportPlaces.R2025)],
        },
      ],
    },
  ];
}

/** Huân chương Lao động hạng Ba, hạng Nhì, hạng Nhất. */
export const laborOrderRules: readonly Rule[] = orders.flatMap(rulesOf);
