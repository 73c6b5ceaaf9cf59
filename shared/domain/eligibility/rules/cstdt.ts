import { cstdtConsecutiveTitles } from '../../../law/parameters/titles/cstdt/consecutive-titles.ts';
import { cstdtqConsecutiveTitles } from '../../../law/parameters/titles/cstdtq/consecutive-titles.ts';
import type { ScopeCode } from '../case-codes.ts';
import { hasAchievement, initiativesUnused } from '../conditions/achievements.ts';
import { confirmed } from '../conditions/confirm.ts';
import { consecutiveCycles } from '../conditions/consecutive-cycles.ts';
import { consecutiveTitles } from '../conditions/consecutive-titles.ts';
import type { AnyOf, Condition } from '../criterion.ts';
import { oneUse } from './general-bars.ts';
import { at, type Place, type Rule } from './rule.ts';

/** The years of a cycle; of two cycles and the year in which the dossier may follow. */
const cycle = { years: 3 } as const;
const twoCycles = { years: 7 } as const;

function wideInitiative(place: Place, scope: ScopeCode, where: string, back: { readonly years: number }): AnyOf {
  return {
    key: 'achievement',
    label: `Sáng kiến hoặc đề tài có ảnh hưởng trong ${where}`,
    ...place,
    anyOf: [
      hasAchievement(
        {
          key: 'initiative',
          label: `Sáng kiến áp dụng hiệu quả, nhân rộng trong ${where}`,
          ...place,
        },
        { list: 'initiatives', scope, ...back },
      ),
      hasAchievement(
        {
          key: 'researchTopic',
          label: `Đề tài, đề án, công trình ảnh hưởng trong ${where}`,
          ...place,
        },
        { list: 'researchTopics', scope, ...back },
      ),
    ],
  };
}

const outstanding = (place: Place): Condition =>
  confirmed(
    { key: 'outstanding', label: 'Thành tích xuất sắc tiêu biểu', ...place },
    'Được lựa chọn trong số người đủ tiêu chuẩn.',
  );

const unused = (scope: ScopeCode, back: { readonly years: number }): Condition =>
  initiativesUnused(oneUse, scope, back);

function provincial(titles: Place, initiative: Place): readonly Condition[] {
  const streak = {
    key: 'consecutiveTitles',
    label: 'Chiến sĩ thi đua cơ sở liên tục',
    ...titles,
  };
  return [
    consecutiveTitles(streak, 'CSTDCS', cstdtConsecutiveTitles),
    wideInitiative(initiative, 'provincial', 'bộ, ngành, tỉnh', cycle),
    outstanding(titles),
  ];
}

function national(titles: Place, initiative: Place): readonly Condition[] {
  const streak = {
    key: 'consecutiveTitles',
    label: 'Chiến sĩ thi đua bộ, tỉnh liên tục',
    ...titles,
  };
  return [
    consecutiveCycles(streak, cstdtqConsecutiveTitles),
    wideInitiative(initiative, 'national', 'toàn quốc', twoCycles),
    outstanding(titles),
  ];
}

/** Chiến sĩ thi đua bộ, ban, ngành, tỉnh. */
export const cstdtRule: Rule = {
  award: 'CSTDT',
  subject: 'person',
  kind: 'merit',
  versions: [
    {
      from: 'R2014',
      conditions: provincial(at('law2003', '22', 'secondary'), at('law2003', '22', 'secondary')),
    },
    {
      from: 'R2017',
      conditions: provincial(at('decree91of2017', '9', 'secondary'), at('decree91of2017', '9', 'secondary')),
    },
    {
      from: 'R2024',
      conditions: [...provincial(at('law2022', '22.1'), at('law2022', '22')), unused('provincial', cycle)],
    },
  ],
};

/** Chiến sĩ thi đua toàn quốc. */
export const cstdtqRule: Rule = {
  award: 'CSTDTQ',
  subject: 'person',
  kind: 'merit',
  versions: [
    {
      from: 'R2014',
      conditions: national(at('decree65of2014', '3.4'), at('law2003', '21', 'secondary')),
    },
    {
      from: 'R2017',
      conditions: national(at('decree91of2017', '9', 'secondary'), at('decree91of2017', '9', 'secondary')),
    },
    {
      from: 'R2024',
      conditions: [...national(at('law2022', '21.1'), at('law2022', '21')), unused('national', twoCycles)],
    },
  ],
};
