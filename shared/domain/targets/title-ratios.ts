import type { AwardCode } from '../awards/award-code.ts';
import type { TargetAssessment } from './assess-target.ts';
import { sharePercent } from './growth.ts';

/** The ratios on emulation itself that departments promise: always counted, never typed. */
export const titleRatioCodes = [
  'people-registered',
  'collectives-registered',
  'collectives-advanced',
  'collectives-excellent',
  'collectives-excellent-of-advanced',
  'people-advanced',
  'people-fighters',
  'people-fighters-of-advanced',
  'office-diploma',
  'office-flag',
] as const;
export type TitleRatioCode = (typeof titleRatioCodes)[number];

/** What a ratio counts, among whom. */
export interface TitleRatio {
  readonly name: string;
  readonly subject: 'person' | 'collective' | 'office';
  /** Any of these counts; empty: any registration at all. */
  readonly awards: readonly AwardCode[];
  /** The whole: null for everybody, else those who have any of these. */
  readonly of: readonly AwardCode[] | null;
  readonly measure: '%' | 'lần';
}

/** A higher title holds the lower one in it: TTLĐXS is TTLĐTT and more (Law 06/2022/QH15, Article 27), CSTĐCS is LĐTT (Article 23). */
const advancedCollective = ['TTLDTT', 'TTLDXS'] as const satisfies readonly AwardCode[];
const advancedLaborer = ['LDTT', 'CSTDCS'] as const satisfies readonly AwardCode[];

export const titleRatios: Readonly<Record<TitleRatioCode, TitleRatio>> = {
  'people-registered': {
    name: 'Cá nhân đăng ký thi đua',
    subject: 'person',
    awards: [],
    of: null,
    measure: '%',
  },
  'collectives-registered': {
    name: 'Tập thể đăng ký thi đua',
    subject: 'collective',
    awards: [],
    of: null,
    measure: '%',
  },
  'collectives-advanced': {
    name: 'Tập thể đạt Tập thể lao động tiên tiến trở lên',
    subject: 'collective',
    awards: advancedCollective,
    of: null,
    measure: '%',
  },
  'collectives-excellent': {
    name: 'Tập thể đạt Tập thể lao động xuất sắc',
    subject: 'collective',
    awards: ['TTLDXS'],
    of: null,
    measure: '%',
  },
  'collectives-excellent-of-advanced': {
    name: 'Tập thể lao động xuất sắc trong số Tập thể lao động tiên tiến',
    subject: 'collective',
    awards: ['TTLDXS'],
    of: advancedCollective,
    measure: '%',
  },
  'people-advanced': {
    name: 'Cá nhân đạt Lao động tiên tiến',
    subject: 'person',
    awards: advancedLaborer,
    of: null,
    measure: '%',
  },
  'people-fighters': {
    name: 'Cá nhân đạt Chiến sĩ thi đua cơ sở',
    subject: 'person',
    awards: ['CSTDCS'],
    of: null,
    measure: '%',
  },
  'people-fighters-of-advanced': {
    name: 'Chiến sĩ thi đua cơ sở trong số Lao động tiên tiến',
    subject: 'person',
    awards: ['CSTDCS'],
    of: advancedLaborer,
    measure: '%',
  },
  'office-diploma': {
    name: 'Sở được tặng Bằng khen',
    subject: 'office',
    awards: ['BKT', 'BKTTG'],
    of: null,
    measure: 'lần',
  },
  'office-flag': {
    name: 'Sở được tặng Cờ thi đua',
    subject: 'office',
    awards: ['COT', 'COCP'],
    of: null,
    measure: 'lần',
  },
};

/** A ratio of registration itself has no later stages. */
export function isOfRegistration(code: TitleRatioCode): boolean {
  return titleRatios[code].awards.length === 0;
}

/** Somebody of the year: what they registered for, were proposed for and received. */
export interface EmulationMember {
  readonly registered: ReadonlySet<string>;
  readonly proposed: ReadonlySet<string>;
  readonly granted: ReadonlySet<string>;
}

/** So many of so many. */
export interface StageCount {
  readonly count: number;
  readonly of: number;
}

/** A ratio at the three stages of the year. */
export interface TitleRatioCount {
  readonly registered: StageCount;
  readonly proposed: StageCount;
  readonly granted: StageCount;
}

type Stage = keyof TitleRatioCount;

/** Whether somebody counts in a ratio at a stage. Where no award is named, any registration counts at every stage. */
export function isCounted(ratio: TitleRatio, member: EmulationMember, stage: Stage): boolean {
  if (ratio.awards.length === 0) return member.registered.size > 0;
  return ratio.awards.some((award) => member[stage].has(award));
}

/** Whether somebody belongs to the whole of a ratio at a stage. */
export function isInWhole(ratio: TitleRatio, member: EmulationMember, stage: Stage): boolean {
  return ratio.of === null || ratio.of.some((award) => member[stage].has(award));
}

/** Counts a ratio among the members of its subject. Whole people and collectives; nobody twice. */
export function countTitleRatio(code: TitleRatioCode, members: readonly EmulationMember[]): TitleRatioCount {
  const ratio = titleRatios[code];
  const at = (stage: Stage): StageCount => {
    const whole = members.filter((member) => isInWhole(ratio, member, stage));
    return { count: whole.filter((member) => isCounted(ratio, member, stage)).length, of: whole.length };
  };
  return { registered: at('registered'), proposed: at('proposed'), granted: at('granted') };
}

/** The number that a stage gives the ratio: percent with one decimal, or times. Null where there is nobody to count among. */
export function ratioValue(code: TitleRatioCode, { count, of }: StageCount): number | null {
  return titleRatios[code].measure === '%' ? sharePercent(count, of) : count;
}

/**
 * Where a counted target stands on a day. Decisions decide; before them the proposals, else the registrations, are its forecast.
 * The decisions of a year may come until the next year's end of March, when the province's titles are out; only then is it missed.
 */
export function assessTitleRatio(
  code: TitleRatioCode,
  planned: number,
  counted: TitleRatioCount,
  plan: { readonly year: number; readonly on: string },
): TargetAssessment {
  const ofRegistration = isOfRegistration(code);
  const stages = ofRegistration ? ([] as const) : ([counted.proposed, counted.registered] as const);
  const hasResult = ofRegistration ? counted.registered.count > 0 : counted.granted.count > 0;
  const reached = hasResult ? ratioValue(code, ofRegistration ? counted.registered : counted.granted) : null;
  const expected = stages.find((stage) => stage.count > 0);
  const forecast = reached ?? (expected === undefined ? null : ratioValue(code, expected));
  const isOver = plan.on > `${plan.year + 1}-03-31`;
  const state =
    reached !== null && reached >= planned
      ? 'reached'
      : isOver
        ? 'missed'
        : forecast === null
          ? plan.on > `${plan.year}-12-31`
            ? 'unknown'
            : 'not-started'
          : forecast >= planned
            ? 'on-track'
            : 'behind';
  return {
    state,
    reached,
    through: null,
    progress: reached === null || planned === 0 ? null : Math.round((reached / planned) * 1000) / 10,
    forecast,
    growth: null,
    missingPeriods: [],
  };
}
