import type { LawInForce } from '../../law/law-in-force.ts';
import { cstdcsCapPercent } from '../../law/parameters/titles/cstdcs/cap-percent.ts';
import type { Settings } from '../eligibility/settings.ts';
import { type TiedProposal, type TiePreference, tiePreference } from './tie-preference.ts';

/** A standing proposal as the figures count it. */
export interface CountedProposal extends TiedProposal {
  readonly awardTypeId: number;
  readonly code: string;
  readonly awardName: string;
  readonly awardShortName: string;
  readonly precedence: number;
  /** The same text for the same recipient: who is proposed twice counts once. */
  readonly recipient: string;
  readonly ethnicGroup: string | null;
  readonly role: 'leader' | 'direct-worker' | null;
}

/** A number of the round whose names can be opened, with the most that is allowed. */
export interface RoundFigure {
  readonly key: string;
  readonly group: 'awards' | 'limits' | 'structure';
  readonly label: string;
  /** For the strip above the list. */
  readonly shortLabel: string;
  /** The proposals counted. */
  readonly ids: readonly number[];
  readonly count: number;
  /** Of how many; null where it is no share. */
  readonly of: number | null;
  /** The most allowed; null where there is no limit. */
  readonly most: number | null;
  readonly percent: number | null;
  readonly isKept: boolean | null;
  readonly provision: string;
  /** Where the limit cuts: who goes first among equals. */
  readonly tie: TiePreference | null;
}

/** The numbers that may be proposed, set by whoever sets them. */
export interface AwardQuota {
  readonly awardTypeId: number;
  readonly quota: number | null;
  readonly quotaSource: string | null;
}

/** Counts, limits and structure of a round's list while it is built. Whole people, no floating shares; `officePeople` work here. */
export function roundFigures(
  proposals: readonly CountedProposal[],
  quotas: readonly AwardQuota[],
  officePeople: number,
  law: LawInForce,
  settings: Settings,
): RoundFigure[] {
  const byAward = [...Map.groupBy(proposals, ({ awardTypeId }) => awardTypeId).values()].sort(
    (a, b) => (a[0]?.precedence ?? 0) - (b[0]?.precedence ?? 0),
  );
  const holders = (...codes: readonly string[]) => proposals.filter(({ code }) => codes.includes(code));
  const figure = (
    key: string,
    group: RoundFigure['group'],
    label: string,
    counted: readonly CountedProposal[],
    rest: Partial<Pick<RoundFigure, 'of' | 'most' | 'percent' | 'provision' | 'shortLabel'>> = {},
  ): RoundFigure => {
    const count = recipientsOf(counted);
    const most = rest.most ?? null;
    return {
      key,
      group,
      label,
      shortLabel: rest.shortLabel ?? label,
      ids: counted.map(({ id }) => id),
      count,
      of: rest.of ?? null,
      most,
      percent: rest.percent ?? null,
      isKept: most === null ? null : count <= most,
      provision: rest.provision ?? '',
      tie: most !== null && count > most ? tiePreference(counted, law) : null,
    };
  };
  const share = (
    key: string,
    label: string,
    counted: readonly CountedProposal[],
    of: number,
    limit: { readonly percent: number; readonly provision: string } | null,
    shortLabel: string,
  ): RoundFigure[] =>
    counted.length === 0
      ? []
      : [
          figure(key, 'limits', label, counted, {
            shortLabel,
            of,
            most: limit === null ? null : Math.floor((of * limit.percent) / 100),
            percent: limit?.percent ?? null,
            provision: limit?.provision ?? '',
          }),
        ];

  const fighterCap = law.find(cstdcsCapPercent);
  return [
    ...byAward.map((counted) => {
      const [first] = counted;
      const quota = quotas.find(({ awardTypeId }) => awardTypeId === first?.awardTypeId);
      return figure(`award-${first?.awardTypeId}`, 'awards', first?.awardName ?? '', counted, {
        shortLabel: first?.awardShortName ?? '',
        most: quota?.quota ?? null,
        provision: quota?.quotaSource ?? '',
      });
    }),
    ...share(
      'laborers',
      'Lao động tiên tiến trên số người của cơ quan',
      // Who is Chiến sĩ thi đua cơ sở is Lao động tiên tiến too: Luật 06/2022/QH15, Điều 23 khoản 1.
      holders('LDTT', 'CSTDCS'),
      officePeople,
      null,
      'LĐTT/người',
    ),
    ...share(
      'fighters',
      'Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến',
      holders('CSTDCS'),
      recipientsOf(holders('LDTT', 'CSTDCS')),
      fighterCap
        ? { percent: fighterCap.value, provision: fighterCap.provisions[0] ?? '' }
        : settings.fighterCap === 'fifteenPercent'
          ? { percent: 15, provision: 'Lựa chọn của cơ quan' }
          : null,
      'CSTĐCS/LĐTT',
    ),
    ...byAward.flatMap((counted) => {
      const people = counted.filter(({ subject }) => subject === 'person');
      const [first] = people;
      if (first === undefined) return [];
      const part = (key: string, label: string, isOne: (proposal: CountedProposal) => boolean) =>
        figure(`${key}-${first.awardTypeId}`, 'structure', `${first.awardName}: ${label}`, people.filter(isOne), {
          of: recipientsOf(people),
        });
      return [
        part('women', 'nữ', ({ gender }) => gender === 'female'),
        part(
          'ethnic',
          'người dân tộc thiểu số',
          ({ ethnicGroup }) => ethnicGroup !== null && ethnicGroup.toLocaleLowerCase('vi') !== 'kinh',
        ),
        part('leaders', 'lãnh đạo, quản lý', ({ role }) => role === 'leader'),
        part('direct', 'người trực tiếp công tác', ({ role }) => role === 'direct-worker'),
      ];
    }),
  ];
}

function recipientsOf(proposals: readonly CountedProposal[]): number {
  return new Set(proposals.map(({ recipient }) => recipient)).size;
}
