import type { LawInForce } from '../../law/law-in-force.ts';
import { ratingsExcellentPercent } from '../../law/parameters/ratings/excellent-percent.ts';
import { cstdcsCapPercent } from '../../law/parameters/titles/cstdcs/cap-percent.ts';
import { isRatingAtLeast, type RatingCode } from '../awards/rating-code.ts';
import type { Settings } from '../eligibility/settings.ts';

/** What is counted of one person of the office in a year. */
export interface CountedPerson {
  readonly unitId: number | null;
  readonly gender: 'male' | 'female' | null;
  readonly ethnicGroup: string | null;
  readonly role: 'leader' | 'direct-worker' | null;
  readonly rating: RatingCode | null;
  readonly isAdvancedLaborer: boolean;
  readonly isGrassrootsFighter: boolean;
}

/** A share counted, with the most that the law or the office's choice allows. */
export interface Ratio {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly of: number;
  /** The most people allowed; null where there is no limit. */
  readonly most: number | null;
  readonly percent: number | null;
  readonly isKept: boolean | null;
  readonly provision: string;
}

/** The shares and quotas of an office's year: ratings, titles, and to whom they went. Whole people, no floating shares. */
export function countRatios(
  people: readonly CountedPerson[],
  units: readonly { readonly id: number; readonly name: string }[],
  law: LawInForce,
  settings: Settings,
): Ratio[] {
  const excellent = law.find(ratingsExcellentPercent);
  const round = settings.excellentCapRounding === 'down' ? Math.floor : Math.round;
  const excellentShare = (key: string, label: string, group: readonly CountedPerson[]): Ratio => {
    const good = group.filter((person) => person.rating !== null && isRatingAtLeast(person.rating, 'HTT')).length;
    const count = group.filter((person) => person.rating === 'HTXS').length;
    const most = excellent === undefined ? null : round((good * excellent.value) / 100);
    return limited({
      key,
      label,
      count,
      of: good,
      most,
      percent: excellent?.value ?? null,
      provision: excellent?.provisions[0] ?? '',
    });
  };

  const laborers = people.filter((person) => person.isAdvancedLaborer);
  const fighters = people.filter((person) => person.isGrassrootsFighter);
  const cap = law.find(cstdcsCapPercent) ?? null;
  const capPercent = cap?.value ?? (settings.fighterCap === 'fifteenPercent' ? 15 : null);
  return [
    excellentShare('excellent', 'Hoàn thành xuất sắc trên số hoàn thành tốt trở lên, toàn cơ quan', people),
    ...units.map((unit) =>
      excellentShare(
        `excellent-${unit.id}`,
        `— ${unit.name}`,
        people.filter((person) => person.unitId === unit.id),
      ),
    ),
    free('laborers', 'Lao động tiên tiến trên số người của cơ quan', laborers.length, people.length),
    limited({
      key: 'fighters',
      label: 'Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến',
      count: fighters.length,
      of: laborers.length,
      most: capPercent === null ? null : Math.floor((laborers.length * capPercent) / 100),
      percent: capPercent,
      provision: cap?.provisions[0] ?? (capPercent === null ? 'Luật 06/2022/QH15, Điều 23' : 'Lựa chọn của cơ quan'),
    }),
    ...structureOf('laborers', 'Lao động tiên tiến', laborers),
    ...structureOf('fighters', 'Chiến sĩ thi đua cơ sở', fighters),
  ];
}

/** Nữ, dân tộc thiểu số, lãnh đạo, trực tiếp among the holders of a title. */
function structureOf(key: string, title: string, holders: readonly CountedPerson[]): Ratio[] {
  const share = (part: string, label: string, isOne: (person: CountedPerson) => boolean) =>
    free(`${key}-${part}`, `${title} là ${label}`, holders.filter(isOne).length, holders.length);
  return [
    share('women', 'nữ', (person) => person.gender === 'female'),
    share(
      'ethnic',
      'người dân tộc thiểu số',
      (person) => person.ethnicGroup !== null && person.ethnicGroup.toLocaleLowerCase('vi') !== 'kinh',
    ),
    share('leaders', 'lãnh đạo, quản lý', (person) => person.role === 'leader'),
    share('direct', 'người trực tiếp công tác', (person) => person.role === 'direct-worker'),
  ];
}

function free(key: string, label: string, count: number, of: number): Ratio {
  return { key, label, count, of, most: null, percent: null, isKept: null, provision: '' };
}

function limited(ratio: Omit<Ratio, 'isKept'>): Ratio {
  return { ...ratio, isKept: ratio.most === null ? null : ratio.count <= ratio.most };
}
