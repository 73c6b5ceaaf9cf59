import { hasAchievement, initiativesUnused } from '../conditions/achievements.ts';
import { excellentRating, unlessAdvancedLaborer } from '../conditions/least-rating.ts';
import type { AnyOf, Condition, Criterion, Readings } from '../criterion.ts';
import { oneUse } from './general-bars.ts';
import {
  type AdvancedLaborerStandard,
  advancedLaborer2014,
  advancedLaborer2017,
  advancedLaborer2024,
  advancedLaborer2025,
} from './ldtt.ts';
import { at, type Place, type Rule } from './rule.ts';

const thisYear = { years: 1 } as const;

function standardOf({ tested, remarks }: AdvancedLaborerStandard): readonly Criterion[] {
  return [...tested.map(unlessAdvancedLaborer), ...remarks];
}

function initiative(place: Place): Criterion {
  const head = {
    key: 'initiative',
    label: 'Sáng kiến được cơ sở công nhận',
    ...place,
  };
  return hasAchievement(head, {
    list: 'initiatives',
    scope: 'grassroots',
    ...thisYear,
  });
}

function topic(place: Place): Criterion {
  const head = {
    key: 'researchTopic',
    label: 'Đề tài, đề án, công trình đã nghiệm thu',
    ...place,
  };
  return hasAchievement(head, {
    list: 'researchTopics',
    scope: 'grassroots',
    ...thisYear,
  });
}

/** Until 2023 an initiative or a topic was asked for in any case. */
function initiativeOrTopic(place: Place): AnyOf {
  const head = {
    key: 'achievement',
    label: 'Có sáng kiến hoặc đề tài',
    ...place,
  };
  return { ...head, anyOf: [initiative(place), topic(place)] };
}

/** Luật 06/2022/QH15, Điều 23: excellent, or an initiative, or a topic. */
function excellentOrInitiative(place: Place): AnyOf {
  const head = {
    key: 'achievement',
    label: 'Hoàn thành xuất sắc, hoặc có sáng kiến, hoặc đề tài',
    ...place,
  };
  return {
    ...head,
    anyOf: [excellentRating(place), initiative(place), topic(place)],
  };
}

const place2022 = at('law2022', '23');

const asIn2022: Condition = {
  ...excellentOrInitiative(place2022),
  key: 'readingEither',
  label: 'Như Luật 06/2022/QH15 (một trong các hướng)',
};

const asInDraft: Condition = {
  key: 'readingBoth',
  label: 'Như dự thảo sửa đổi (hoàn thành xuất sắc và có sáng kiến hoặc đề tài)',
  citation: place2022.citation,
  certainty: 'secondary',
  allOf: [excellentRating(place2022), initiativeOrTopic(place2022)],
};

/** Luật 06/2026/QH16 has not been read here: known where the two possible readings agree, or as the officer has set it. */
const unreadLaw: Readings = {
  key: 'achievement',
  label: 'Hoàn thành xuất sắc và sáng kiến theo Luật 06/2026/QH16',
  citation: place2022.citation,
  certainty: 'secondary',
  readings: [asIn2022, asInDraft],
};

const chosenReading = (reading: 'unread' | 'either' | 'both', condition: Condition): Condition => ({
  ...condition,
  appliesIf: ({ settings }) => settings.fighterFrom2026 === reading,
});

/** Chiến sĩ thi đua cơ sở. */
export const cstdcsRule: Rule = {
  award: 'CSTDCS',
  subject: 'person',
  kind: 'merit',
  versions: [
    {
      from: 'R2014',
      conditions: [...standardOf(advancedLaborer2014), initiativeOrTopic(at('decree65of2014', '4.1'))],
    },
    {
      from: 'R2017',
      conditions: [...standardOf(advancedLaborer2017), initiativeOrTopic(at('decree91of2017', '9.3'))],
    },
    {
      from: 'R2024',
      conditions: [
        ...standardOf(advancedLaborer2024),
        excellentOrInitiative(place2022),
        initiativesUnused(oneUse, 'grassroots', thisYear),
      ],
    },
    {
      from: 'R2025',
      conditions: [
        ...standardOf(advancedLaborer2025),
        excellentOrInitiative(place2022),
        initiativesUnused(oneUse, 'grassroots', thisYear),
      ],
    },
    {
      from: 'R2026',
      conditions: [
        ...standardOf(advancedLaborer2025),
        chosenReading('unread', unreadLaw),
        chosenReading('either', excellentOrInitiative(place2022)),
        chosenReading('both', {
          ...asInDraft,
          key: 'achievement',
          label: 'Hoàn thành xuất sắc và có sáng kiến hoặc đề tài',
        }),
        initiativesUnused(oneUse, 'grassroots', thisYear),
      ],
    },
  ],
};
