import { cite } from '../../../law/citation.ts';
import { ldttMinimumRating } from '../../../law/parameters/titles/ldtt/minimum-rating.ts';
import { confirmed } from '../conditions/confirm.ts';
import { leastRating } from '../conditions/least-rating.ts';
import {
  absenceAgainstRating,
  fewDaysOff,
  longEnoughEmployed,
  maternityCounts,
  trainingCounts,
  unitThatDecides,
} from '../conditions/working-time.ts';
import type { Criterion } from '../criterion.ts';
import { at, type Place, type Rule, within } from './rule.ts';

const title2003 = cite('law2003', '24');
const title2022 = cite('law2022', '24');

/** What makes an Advanced Laborer, split into what a title of the year settles and what is asked in any case. */
export interface AdvancedLaborerStandard {
  /** Settled by holding LĐTT of the year. */
  readonly tested: readonly Criterion[];
  /** Said or confirmed in any case. */
  readonly remarks: readonly Criterion[];
}

interface Places {
  readonly rating: Place;
  readonly exclusions: Place;
  readonly maternity: Place;
  readonly training: Place;
  readonly transfer: Place;
  readonly spirit: Place;
}

function standard(places: Places, extra: readonly Criterion[] = []): AdvancedLaborerStandard {
  return {
    tested: [
      leastRating(places.rating, ldttMinimumRating),
      longEnoughEmployed(places.exclusions),
      fewDaysOff(places.exclusions),
      trainingCounts(places.training),
    ],
    remarks: [
      maternityCounts(places.maternity),
      unitThatDecides(places.transfer),
      ...extra,
      confirmed(
        { key: 'spirit', label: 'Tinh thần thi đua', ...places.spirit },
        'Tự lực, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua.',
      ),
    ],
  };
}

/** Nghị định 65/2014/NĐ-CP, Điều 5: 10 months for recruits, fewer than 40 working days off. */
export const advancedLaborer2014 = standard({
  rating: at('decree65of2014', '5'),
  exclusions: at('decree65of2014', '5.6'),
  maternity: at('decree65of2014', '5'),
  training: at('decree65of2014', '5.3'),
  transfer: at('decree65of2014', '5'),
  spirit: at('decree65of2014', '5'),
});

/** Nghị định 91/2017/NĐ-CP, as Thông tư 03/2018/TT-BNG repeats it. */
export const advancedLaborer2017 = standard({
  rating: within(title2003, at('decree91of2017', undefined, 'secondary')),
  exclusions: within(title2003, at('decree91of2017', undefined, 'secondary')),
  maternity: within(title2003, at('decree91of2017', undefined, 'secondary')),
  training: within(title2003, at('decree91of2017', undefined, 'memory')),
  transfer: within(title2003, at('decree91of2017', undefined, 'memory')),
  spirit: within(title2003, at('decree91of2017', undefined, 'secondary')),
});

/** Luật 06/2022/QH15, Điều 24: 6 months for recruits; long absences work through the rating. */
export const advancedLaborer2024 = standard(
  {
    rating: at('law2022', '24.1'),
    exclusions: within(title2022, at('circular1of2024', undefined, 'secondary')),
    maternity: at('decree98of2023', '4', 'memory'),
    training: within(title2022, at('circular1of2024', undefined, 'memory')),
    transfer: within(title2022, at('circular1of2024', undefined, 'secondary')),
    spirit: at('law2022', '24.1'),
  },
  [absenceAgainstRating(within(title2022, at('decree90of2020')))],
);

/** The same under Nghị định 152/2025/NĐ-CP and Thông tư 15/2025/TT-BNV. */
export const advancedLaborer2025 = standard(
  {
    rating: at('law2022', '24.1'),
    exclusions: within(title2022, at('circular15of2025', undefined, 'memory')),
    maternity: at('decree152of2025', '4.5'),
    training: within(title2022, at('circular15of2025', undefined, 'memory')),
    transfer: within(title2022, at('circular15of2025', undefined, 'memory')),
    spirit: at('law2022', '24.1'),
  },
  [absenceAgainstRating(within(title2022, at('decree335of2025', undefined, 'memory')))],
);

const conditionsOf = ({ tested, remarks }: AdvancedLaborerStandard): readonly Criterion[] => [...tested, ...remarks];

/** Lao động tiên tiến. */
export const ldttRule: Rule = {
  award: 'LDTT',
  subject: 'person',
  kind: 'merit',
  versions: [
    { from: 'R2014', conditions: conditionsOf(advancedLaborer2014) },
    { from: 'R2017', conditions: conditionsOf(advancedLaborer2017) },
    { from: 'R2024', conditions: conditionsOf(advancedLaborer2024) },
    { from: 'R2025', conditions: conditionsOf(advancedLaborer2025) },
  ],
};
