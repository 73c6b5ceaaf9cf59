import { formatDate } from '../../dates/format-date.ts';
import { type IsoDate, yearOf } from '../../dates/iso-date.ts';
import { awardCatalogue } from '../awards/award-catalogue.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { AwardFact, CaseInput, MembersFact } from './case-input.ts';
import { shortName } from './wording.ts';

/** Facts that cannot all be true. `place` is the path within the case: `facts.ratings[1]`. */
export interface Contradiction {
  readonly place: string;
  /** Vietnamese sentence: what contradicts what. */
  readonly message: string;
}

/** Titles of a single year, of which nobody holds two for the same year. */
const yearlyTitles: ReadonlySet<AwardCode> = new Set(['LDTT', 'CSTDCS', 'TTLDTT', 'TTLDXS', 'COCP']);

/**
 * Finds facts that contradict each other: such a case is reported, not judged. Facts later than the day of the case are no
 * contradiction; they just do not count yet.
 */
export function findContradictions(input: CaseInput): readonly Contradiction[] {
  return [
    ...ofYears(input),
    ...ofRatings(input),
    ...ofAwards(input),
    ...ofBeginnings(input),
    ...ofSpans(input),
    ...ofMembers(input.facts.members),
  ];
}

function ofYears({ year, on }: CaseInput): readonly Contradiction[] {
  if (year <= yearOf(on)) return [];
  return [{ place: 'year', message: `Năm thành tích ${year} ở sau ngày nhận hồ sơ ${formatDate(on)}.` }];
}

function ofRatings({ facts }: CaseInput): readonly Contradiction[] {
  const firstPlaces = new Map<number, number>();
  return (facts.ratings ?? []).flatMap(({ year }, index) => {
    const first = firstPlaces.get(year);
    firstPlaces.set(year, first ?? index);
    if (first === undefined) return [];
    const message = `Năm ${year} đã có xếp loại ở ratings[${first}]; mỗi năm chỉ có một xếp loại.`;
    return [{ place: `facts.ratings[${index}].year`, message }];
  });
}

function ofAwards({ facts, subject }: CaseInput): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const firstPlaces = new Map<string, number>();
  (facts.awards ?? []).forEach((fact, index) => {
    const { award, decidedOn } = fact;
    const place = `facts.awards[${index}]`;
    const year = yearOfAward(fact);
    if (!awardCatalogue[award].subjects.includes(subject)) {
      found.push({ place: `${place}.award`, message: `${shortName(award)} không tặng cho đối tượng này.` });
    }
    if (fact.year !== undefined && decidedOn && yearOf(decidedOn) < fact.year) {
      const message = `Quyết định ngày ${formatDate(decidedOn)} có trước năm thành tích ${fact.year}.`;
      found.push({ place: `${place}.decidedOn`, message });
    }
    if (!yearlyTitles.has(award) || year === undefined || fact.status === 'revoked') return;
    const key = `${award} ${year}`;
    const first = firstPlaces.get(key);
    firstPlaces.set(key, first ?? index);
    if (first !== undefined) {
      const message = `Đã có ${shortName(award)} năm ${year} ở awards[${first}]; mỗi năm chỉ tặng một lần.`;
      found.push({ place, message });
    }
  });
  return found;
}

function yearOfAward({ year, decidedOn }: AwardFact): number | undefined {
  return year ?? (decidedOn ? yearOf(decidedOn) : undefined);
}

/** Nothing can be earned before the employment began, or before the collective existed. */
function ofBeginnings({ facts }: CaseInput): readonly Contradiction[] {
  const startedOn = facts.employment?.startedOn ?? facts.existsSince;
  if (startedOn === undefined) return [];
  const what = facts.existsSince === undefined ? 'bắt đầu công tác' : 'thành lập';
  const tell = (place: string, thing: string): Contradiction => ({
    place,
    message: `${thing} có trước ngày ${what} ${formatDate(startedOn)}.`,
  });
  const isEarlier = (year: number | undefined, day: IsoDate | null | undefined): boolean =>
    (year !== undefined && year < yearOf(startedOn)) || (Boolean(day) && (day ?? '') < startedOn);
  return [
    ...(facts.awards ?? []).flatMap((fact, index) =>
      isEarlier(fact.year, fact.decidedOn)
        ? [tell(`facts.awards[${index}]`, `${shortName(fact.award)} năm ${yearOfAward(fact)}`)]
        : [],
    ),
    ...(facts.ratings ?? []).flatMap(({ year }, index) =>
      isEarlier(year, undefined) ? [tell(`facts.ratings[${index}].year`, `Xếp loại năm ${year}`)] : [],
    ),
    ...(facts.discipline ?? []).flatMap(({ on }, index) =>
      on < startedOn ? [tell(`facts.discipline[${index}].on`, `Kỷ luật ngày ${formatDate(on)}`)] : [],
    ),
    ...(facts.employment?.absences ?? []).flatMap(({ from }, index) =>
      from < startedOn ? [tell(`facts.employment.absences[${index}].from`, `Lần nghỉ từ ${formatDate(from)}`)] : [],
    ),
  ];
}

interface Span {
  readonly place: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null | undefined;
}

function ofSpans({ facts }: CaseInput): readonly Contradiction[] {
  const spans: readonly Span[] = [
    ...(facts.discipline ?? []).map(({ on, until }, index) => ({
      place: `facts.discipline[${index}].until`,
      from: on,
      to: until,
    })),
    ...(facts.underReview ?? []).map(({ from, to }, index) => ({ place: `facts.underReview[${index}].to`, from, to })),
    ...(facts.employment?.absences ?? []).map(({ from, to }, index) => ({
      place: `facts.employment.absences[${index}].to`,
      from,
      to,
    })),
    ...(facts.leadership ?? []).map(({ from, to }, index) => ({ place: `facts.leadership[${index}].to`, from, to })),
    ...(facts.movement === undefined
      ? []
      : [{ place: 'facts.movement.concludedOn', from: facts.movement.startedOn, to: facts.movement.concludedOn }]),
  ];
  return spans.flatMap(({ place, from, to }) =>
    to && to < from
      ? [{ place, message: `Ngày kết thúc ${formatDate(to)} có trước ngày bắt đầu ${formatDate(from)}.` }]
      : [],
  );
}

const partNames = {
  completed: 'số cá nhân hoàn thành nhiệm vụ',
  advancedLaborers: 'số Lao động tiên tiến',
  grassrootsEmulationFighters: 'số Chiến sĩ thi đua cơ sở',
  unrated: 'số người chưa xếp loại',
} as const;

function ofMembers(members: MembersFact | undefined): readonly Contradiction[] {
  if (members === undefined) return [];
  const { total, completed, advancedLaborers, unrated = 0, disciplined } = members;
  const found: Contradiction[] = [];
  for (const [key, name] of Object.entries(partNames)) {
    const part = members[key as keyof typeof partNames];
    if (total !== undefined && part !== undefined && part > total) {
      found.push({
        place: `facts.members.${key}`,
        message: `${capital(name)} (${part}) lớn hơn tổng số cá nhân (${total}).`,
      });
    }
  }
  if (found.length > 0) return found;
  const rated = total === undefined ? undefined : total - unrated;
  if (rated !== undefined && completed !== undefined && completed > rated) {
    const message = `${capital(partNames.completed)} (${completed}) lớn hơn số người được xếp loại (${rated}).`;
    found.push({ place: 'facts.members.completed', message });
  }
  const most = completed ?? rated;
  if (most !== undefined && advancedLaborers !== undefined && advancedLaborers > most) {
    const message = `${capital(partNames.advancedLaborers)} (${advancedLaborers}) lớn hơn số người hoàn thành nhiệm vụ (${most}).`;
    found.push({ place: 'facts.members.advancedLaborers', message });
  }
  if (total !== undefined && disciplined !== undefined && disciplined.length > total) {
    const message = `Số cá nhân bị kỷ luật (${disciplined.length}) lớn hơn tổng số cá nhân (${total}).`;
    found.push({ place: 'facts.members.disciplined', message });
  }
  return found;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
