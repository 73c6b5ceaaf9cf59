import { foldText } from '../../text/fold.ts';
import { normalizeText, normalizeTonePlacement } from '../../text/normalize.ts';
import { remember } from '../../text/remember.ts';
import { editDistance } from './edit-distance.ts';

/** Where a person worked, for comparing. */
export interface WorkPeriod {
  readonly unitId: number;
  readonly unitName: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** What is compared of a person. */
export interface NameProfile {
  readonly id: number;
  readonly fullName: string;
  readonly otherSpellings: readonly string[];
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: 'male' | 'female' | null;
  readonly nationalId: string | null;
  readonly work: readonly WorkPeriod[];
  /** Decisions that name the person. */
  readonly decisionIds: readonly number[];
  /** Years with an award or a rating. */
  readonly years: readonly number[];
}

/** What is known of everybody without reading histories. */
export type NameKey = Pick<NameProfile, 'id' | 'fullName' | 'otherSpellings' | 'bornOn' | 'bornYear' | 'nationalId'>;

/** One piece of evidence, in Vietnamese. */
export interface PairReason {
  readonly speaks: 'for' | 'against';
  readonly text: string;
}

/** How likely two records are one person. From `LIKELY` on: very likely; from `POSSIBLE` on: to be looked at. */
export interface PairScore {
  readonly score: number;
  readonly reasons: readonly PairReason[];
}

export const LIKELY = 70;
export const POSSIBLE = 45;

/**
 * Weighs what speaks for and against two records being one person: name, birth, gender, CCCD, units and history. `namesakes`
 * is how many people of the office bear the name without marks: a name that many bear says less. 0–100; unknown facts say
 * nothing.
 */
export function scorePair(a: NameProfile, b: NameProfile, namesakes: number): PairScore {
  const evidence = [
    ...compareNames(a, b),
    ...compareBirth(a, b),
    ...compareNationalIds(a, b),
    ...compareGender(a, b),
    ...compareWork(a, b),
    ...compareHistory(a, b),
  ];
  if (namesakes > 2) {
    evidence.push({
      weight: -Math.min(15, 4 * (namesakes - 2)),
      text: `${namesakes} người trong danh sách cùng họ tên`,
    });
  }
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return {
    score: Math.max(0, Math.min(100, Math.round(sum))),
    reasons: evidence
      .filter(({ weight }) => weight !== 0)
      .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
      .map(({ weight, text }) => ({ speaks: weight > 0 ? 'for' : 'against', text })),
  };
}

/** What units, and years without a clash, can add at most; see `compareWork` and `compareHistory`. */
const MOST_FROM_WORK_AND_HISTORY = 14 + 6;

/**
 * Whether two records can come to `POSSIBLE` at all, by what is known of everybody: name, birth and CCCD. Units and history,
 * which must be read first, can add only so much, and all else speaks against.
 */
export function mayBeOnePerson(a: NameKey, b: NameKey): boolean {
  const sum = (evidence: readonly Evidence[]) => evidence.reduce((total, { weight }) => total + weight, 0);
  const known = sum(compareBirth(a, b)) + sum(compareNationalIds(a, b)) + MOST_FROM_WORK_AND_HISTORY;
  return known + SAME_NAME >= POSSIBLE && known + sum(compareNames(a, b)) >= POSSIBLE;
}

const SAME_NAME = 55;

interface Evidence {
  readonly weight: number;
  readonly text: string;
}

const exact = remember((name) => normalizeTonePlacement(normalizeText(name), 'modern').toLowerCase());
const fold = remember(foldText);

function compareNames(a: NameKey, b: NameKey): Evidence[] {
  const namesOfA = [a.fullName, ...a.otherSpellings];
  const namesOfB = [b.fullName, ...b.otherSpellings];
  const best = (same: (x: string, y: string) => boolean) => namesOfA.some((x) => namesOfB.some((y) => same(x, y)));
  if (best((x, y) => exact(x) === exact(y))) {
    const isLetterForLetter = a.fullName === b.fullName;
    return [
      {
        weight: SAME_NAME,
        text: isLetterForLetter ? 'Họ tên giống hệt' : 'Họ tên giống, chỉ khác cách đặt dấu, viết hoa hoặc dấu cách',
      },
    ];
  }
  if (best((x, y) => fold(x) === fold(y))) return [{ weight: 42, text: 'Họ tên chỉ khác dấu' }];
  if (best(isOneWordShort)) return [{ weight: 28, text: 'Một bên thiếu chữ đệm' }];
  if (best((x, y) => editDistance(fold(x), fold(y), 1) <= 1)) return [{ weight: 28, text: 'Họ tên lệch một chữ cái' }];
  if (best((x, y) => sortedWords(x) === sortedWords(y))) return [{ weight: 28, text: 'Cùng các chữ, khác thứ tự' }];
  return [{ weight: 0, text: 'Họ tên khác nhau' }];
}

const sortedWords = remember((name) => foldText(name).split(' ').sort().join(' '));

/** The same family and given name, and all middle names of the shorter are in the longer. */
function isOneWordShort(x: string, y: string): boolean {
  const [short = [], long = []] = [fold(x).split(' '), fold(y).split(' ')].sort((m, n) => m.length - n.length);
  if (long.length !== short.length + 1 || short.length < 2) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  return long.some((_, index) => long.toSpliced(index, 1).join(' ') === short.join(' '));
}

function compareBirth(a: NameKey, b: NameKey): Evidence[] {
  if (a.bornOn !== null && b.bornOn !== null) {
    if (a.bornOn === b.bornOn) return [{ weight: 38, text: 'Cùng ngày sinh' }];
    const [yearA = '', monthA = '', dayA = ''] = a.bornOn.split('-');
    const [yearB = '', monthB = '', dayB = ''] = b.bornOn.split('-');
    if (yearA === yearB && monthA === dayB && dayA === monthB)
      return [{ weight: 22, text: 'Ngày và tháng sinh đổi chỗ' }];
    if (editDistance(a.bornOn, b.bornOn, 1) <= 1) return [{ weight: 8, text: 'Ngày sinh lệch một chữ số' }];
    if (monthA === monthB && dayA === dayB) return [{ weight: 4, text: 'Cùng ngày, tháng sinh, khác năm' }];
    return [{ weight: -45, text: 'Khác ngày sinh' }];
  }
  if (a.bornYear === null || b.bornYear === null) return [];
  if (a.bornYear === b.bornYear) return [{ weight: 20, text: `Cùng năm sinh ${a.bornYear}` }];
  if (Math.abs(a.bornYear - b.bornYear) === 1) return [{ weight: -12, text: 'Năm sinh lệch một năm' }];
  return [{ weight: -45, text: `Khác năm sinh (${a.bornYear}, ${b.bornYear})` }];
}

function compareNationalIds(a: NameKey, b: NameKey): Evidence[] {
  const [x, y] = [a.nationalId, b.nationalId];
  if (x === null || y === null || x.length !== y.length) return [];
  if (x === y) return [{ weight: 60, text: 'Cùng số CCCD' }];
  if (editDistance(x, y, 1) <= 1) return [{ weight: 15, text: 'Số CCCD lệch một chữ số' }];
  return [{ weight: -60, text: 'Khác số CCCD' }];
}

function compareGender(a: NameProfile, b: NameProfile): Evidence[] {
  if (a.gender === null || b.gender === null || a.gender === b.gender) return [];
  return [{ weight: -30, text: 'Khác giới tính' }];
}

function compareWork(a: NameProfile, b: NameProfile): Evidence[] {
  const shared = a.work.find((period) => b.work.some((other) => other.unitId === period.unitId));
  if (shared !== undefined) return [{ weight: 14, text: `Cùng đơn vị ${shared.unitName}` }];
  const clash = a.work.find((period) => b.work.some((other) => overlaps(period, other)));
  if (clash === undefined) return [];
  return [{ weight: -8, text: 'Cùng lúc ở hai đơn vị khác nhau' }];
}

/** Both known to have begun, and neither over before the other. */
function overlaps(a: WorkPeriod, b: WorkPeriod): boolean {
  if (a.fromOn === null || b.fromOn === null) return false;
  return a.fromOn <= (b.toOn ?? '9999') && b.fromOn <= (a.toOn ?? '9999');
}

function compareHistory(a: NameProfile, b: NameProfile): Evidence[] {
  const both = a.decisionIds.filter((id) => b.decisionIds.includes(id)).length;
  if (both > 0) return [{ weight: -40, text: 'Cùng có tên trong một quyết định, như hai người' }];
  const sameYears = a.years.filter((year) => b.years.includes(year)).length;
  if (sameYears > 0) return [{ weight: -4 * Math.min(3, sameYears), text: `Cùng có kết quả trong ${sameYears} năm` }];
  if (a.years.length > 0 && b.years.length > 0)
    return [{ weight: 6, text: 'Lịch sử khen thưởng, xếp loại nối nhau, không trùng năm' }];
  return [];
}
