import { ldttMinimumRating } from '../../../law/parameters/titles/ldtt/minimum-rating.ts';
import { ttldttAdvancedLaborerPercent } from '../../../law/parameters/titles/ttldtt/advanced-laborer-percent.ts';
import { ttldxsAdvancedLaborerPercent } from '../../../law/parameters/titles/ttldxs/advanced-laborer-percent.ts';
import { ttldxsCompletedPercent } from '../../../law/parameters/titles/ttldxs/completed-percent.ts';
import { ttldxsMinimumFighters } from '../../../law/parameters/titles/ttldxs/minimum-fighters.ts';
import { leastFighters, memberShare, nobodyWarned } from '../conditions/collective-members.ts';
import { confirmed } from '../conditions/confirm.ts';
import { excellentRating, leastRating } from '../conditions/least-rating.ts';
import type { Condition } from '../criterion.ts';
import { at, type Place, type Rule } from './rule.ts';

const spirit = (place: Place): Condition =>
  confirmed(
    {
      key: 'spirit',
      label: 'Phong trào thường xuyên, nội bộ đoàn kết',
      ...place,
    },
    'Phong trào thi đua thường xuyên, thiết thực, hiệu quả; nội bộ đoàn kết, gương mẫu chấp hành.',
  );

const laborers = {
  key: 'advancedLaborers',
  label: 'Tỷ lệ Lao động tiên tiến',
} as const;

function advanced(place: Place): readonly Condition[] {
  return [
    leastRating(place, ldttMinimumRating),
    memberShare({ ...laborers, ...place }, 'advancedLaborers', ttldttAdvancedLaborerPercent),
    nobodyWarned(place),
    spirit(place),
  ];
}

function excellent(place: Place): readonly Condition[] {
  return [
    excellentRating(place),
    memberShare(
      { key: 'completed', label: 'Cá nhân hoàn thành nhiệm vụ', ...place },
      'completed',
      ttldxsCompletedPercent,
    ),
    memberShare({ ...laborers, ...place }, 'advancedLaborers', ttldxsAdvancedLaborerPercent),
    leastFighters(place, ttldxsMinimumFighters),
    spirit(place),
  ];
}

/** Tập thể lao động tiên tiến: 50 % of the members until 2023, 70 % from 2024. */
export const ttldttRule: Rule = {
  award: 'TTLDTT',
  subject: 'collective',
  kind: 'merit',
  versions: [
    { from: 'R2014', conditions: advanced(at('law2003', '28', 'memory')) },
    { from: 'R2017', conditions: advanced(at('law2003', '28', 'secondary')) },
    { from: 'R2024', conditions: advanced(at('law2022', '28.1')) },
  ],
};

/** Tập thể lao động xuất sắc. The clause on discipline of members ended with the Law of 2003. */
export const ttldxsRule: Rule = {
  award: 'TTLDXS',
  subject: 'collective',
  kind: 'merit',
  versions: [
    {
      from: 'R2014',
      conditions: [...excellent(at('law2003', '27', 'memory')), nobodyWarned(at('law2003', '27', 'memory'))],
    },
    {
      from: 'R2017',
      conditions: [...excellent(at('law2003', '27', 'secondary')), nobodyWarned(at('law2003', '27', 'secondary'))],
    },
    { from: 'R2024', conditions: excellent(at('law2022', '27.1')) },
  ],
};
