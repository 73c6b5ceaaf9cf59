import { gkMinimumRating } from '../../../law/parameters/commendations/gk/minimum-rating.ts';
import type { SubjectKind } from '../../awards/subject-kind.ts';
import { confirmed } from '../conditions/confirm.ts';
import { leastRating } from '../conditions/least-rating.ts';
import { contributes } from '../conditions/special-grounds.ts';
import type { Condition } from '../criterion.ts';
import { at, type Place, type Rule } from './rule.ts';

const merit = (place: Place): Condition =>
  confirmed(
    { key: 'merit', label: 'Thành tích để khen', ...place },
    'Được bình xét trong phong trào thi đua, hoặc có nhiều thành tích.',
  );

function conditionsFor(subject: SubjectKind, place: Place): readonly Condition[] {
  if (subject === 'household') return [contributes(place), merit(place)];
  return [leastRating(place, gkMinimumRating), merit(place)];
}

/** Giấy khen của Giám đốc Sở. The law leaves the standard to the province; a good rating is the usual one (Bắc Ninh). */
function gkRule(subject: SubjectKind): Rule {
  return {
    award: 'GK',
    subject,
    kind: 'merit',
    versions: [
      {
        from: 'R2014',
        conditions: conditionsFor(subject, at('decree65of2014', '25', 'memory')),
      },
      {
        from: 'R2017',
        conditions: conditionsFor(subject, at('decree91of2017', '40', 'memory')),
      },
      {
        from: 'R2024',
        conditions: conditionsFor(subject, at('law2022', '75', 'memory')),
      },
    ],
  };
}

export const gkRules: readonly Rule[] = [gkRule('person'), gkRule('collective'), gkRule('household')];
