import { differInHookOnly, familyNamesLike, isKnownFamilyName } from '../../text/family-names.ts';
import { foldText } from '../../text/fold.ts';
import { convertToUnicode, detectEncoding } from '../../text/legacy-encoding.ts';
import { composeLetters, normalizeText, normalizeTonePlacement } from '../../text/normalize.ts';
import { splitPersonName, tidyPersonName } from '../../text/person-name.ts';
import { remember } from '../../text/remember.ts';
import { parseSyllable } from '../../text/syllable.ts';
import { ACCENTED_LETTERS } from '../../text/vietnamese-letters.ts';

/** What can look wrong in the spelling of a name. */
export const spellingProblemKinds = [
  'legacy-encoding',
  'decomposed',
  'spaces',
  'capitals',
  'address',
  'tone-position',
  'mark',
  'tone-style',
] as const;
export type SpellingProblemKind = (typeof spellingProblemKinds)[number];

export const spellingProblemNames: Record<SpellingProblemKind, string> = {
  'legacy-encoding': 'Còn mã TCVN3, VNI',
  decomposed: 'Unicode tổ hợp',
  spaces: 'Dấu cách thừa',
  capitals: 'Viết hoa',
  address: 'Lẫn danh xưng',
  'tone-position': 'Đặt dấu sai chỗ',
  mark: 'Sai dấu',
  'tone-style': 'Hoà/Hòa khác nhau',
};

/** One thing that looks wrong, in a sentence. */
export interface SpellingProblem {
  readonly kind: SpellingProblemKind;
  readonly message: string;
}

/** What looks wrong in one name and how it would be written; `proposal` equals the name where nothing can be proposed. */
export interface SpellingReview {
  readonly proposal: string;
  readonly problems: readonly SpellingProblem[];
  /** False where only the officer can know (two right ways to write it): not fixed together with the others. */
  readonly isSure: boolean;
}

/** How the names of the whole office are written: what one name alone does not tell. */
export interface SpellingHabits {
  /** How often each word of names stands in the office, letter for letter. */
  readonly words: ReadonlyMap<string, number>;
}

const ADDRESS =
  /^(?:ông|bà|đ\/c|đồng chí|anh|chị|ths\.?|ts\.?|pgs\.?(?:\s*ts\.?)?|cn\.?|ks\.?|bs\.?)\s*[.:]?\s+(?=\p{L})/iu;
const REMARK = /\s*[([][^)\]]*[)\]]?\s*$/u;

/** Counts the words of all names, for `reviewSpelling`. */
export function spellingHabits(names: readonly string[]): SpellingHabits {
  const words = new Map<string, number>();
  for (const name of names) {
    for (const word of (PLAIN_NAME.test(name) ? name : tidyPersonName(name)).split(' '))
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { words };
}

/**
 * Looks at the spelling of one person's name: text still in an old encoding, decomposed letters, spaces, capitals, an
 * address or a remark written into the name, a tone on a wrong vowel, a family name or a syllable with wrong marks, and
 * `hoà`/`hòa` written otherwise than mostly in this office. What is right by itself is never called wrong.
 */
export function reviewSpelling(name: string, habits: SpellingHabits): SpellingReview {
  const problems: SpellingProblem[] = [];
  const add = (kind: SpellingProblemKind, message: string) => problems.push({ kind, message });
  let text = name;

  const isPlain = PLAIN_NAME.test(text);
  const { encoding, confidence, reason } = isPlain ? UNICODE : detectEncoding(text);
  if (encoding !== 'unicode' && encoding !== 'decomposed' && confidence > 0.8) {
    text = convertToUnicode(text, encoding);
    add('legacy-encoding', reason);
  }
  if (!isPlain && composeLetters(text) !== text) {
    text = composeLetters(text);
    add('decomposed', 'Chữ và dấu là những ký tự rời; tìm và so sánh có thể không thấy.');
  }
  if (!isPlain && normalizeText(text) !== text) {
    text = normalizeText(text);
    add('spaces', 'Có dấu cách thừa hoặc ký tự ẩn.');
  }
  const bare = text.replace(ADDRESS, '').replace(REMARK, '');
  if (bare !== text && bare.includes(' ')) {
    text = bare;
    add('address', 'Danh xưng, học vị hoặc ghi chú nằm trong họ tên.');
  }
  const tidy = isPlain && text === name ? text : tidyPersonName(text);
  if (tidy !== text) {
    text = tidy;
    add('capitals', 'Chữ hoa, chữ thường chưa đúng lối viết họ tên.');
  }
  const placed = placeTones(text);
  if (placed !== text) {
    text = placed;
    add('tone-position', 'Dấu thanh đặt ở chữ cái không mang dấu.');
  }
  const mended = mendMarks(text, habits);
  if (mended.message !== null) {
    text = mended.text;
    add('mark', mended.message);
  }
  const isSure = mended.message === null || mended.isSure;
  const usual = problems.length === 0 ? usualToneStyle(text, habits) : null;
  if (usual !== null) {
    add(
      'tone-style',
      `Trong cơ quan phần lớn viết “${usual.word}” (${usual.count} người), không viết “${usual.instead}”.`,
    );
    return { proposal: usual.text, problems, isSure: false };
  }
  return { proposal: text, problems, isSure };
}

/** Words of Vietnamese letters, each with one capital at its start, one space between: nothing of it is coded or cased oddly. */
const SMALL = `a-z${ACCENTED_LETTERS.filter((letter) => letter === letter.toLowerCase()).join('')}`;
const CAPITAL = `A-Z${ACCENTED_LETTERS.filter((letter) => letter !== letter.toLowerCase()).join('')}`;
const PLAIN_NAME = new RegExp(`^[${CAPITAL}][${SMALL}]*(?: [${CAPITAL}][${SMALL}]*)*$`);
const UNICODE = { encoding: 'unicode', confidence: 1, reason: '' } as const;

/** Tones on the vowels of one of the two accepted styles; a word that fits either stays as it is. */
function placeTones(text: string): string {
  return text.split(' ').map(placeTone).join(' ');
}

const modernForm = remember((word) => normalizeTonePlacement(word, 'modern'));
const classicForm = remember((word) => normalizeTonePlacement(word, 'classic'));
const placeTone = (word: string): string =>
  word === modernForm(word) || word === classicForm(word) ? word : classicForm(word);

interface MendedMarks {
  readonly text: string;
  readonly message: string | null;
  readonly isSure: boolean;
}

/** A family name that is known with other marks only, `Thi` between family and given name, a syllable that cannot be. */
function mendMarks(text: string, habits: SpellingHabits): MendedMarks {
  const none = { text, message: null, isSure: true };
  const { order, familyName, middleName } = splitPersonName(text);
  if (order === 'given-first') return none;
  const words = text.split(' ');
  const [family = ''] = words;
  if (familyName === family && words.length > 1 && !isKnownFamilyName(family)) {
    const like = familyNamesLike(family);
    const [likeliest] = like.toSorted((a, b) => (habits.words.get(b) ?? 0) - (habits.words.get(a) ?? 0));
    if (likeliest !== undefined && !hasHabit(habits, family)) {
      const isSure = like.length === 1 && differInHookOnly(family, likeliest);
      const others =
        like.length === 1 ? `có lẽ là “${likeliest}”` : `có thể là ${like.map((name) => `“${name}”`).join(', ')}`;
      return { text: [likeliest, ...words.slice(1)].join(' '), message: `Họ “${family}” lạ; ${others}.`, isSure };
    }
  }
  if (middleName.split(' ')[0] === 'Thi' && words.length > 2) {
    return { text: words.with(1, 'Thị').join(' '), message: 'Chữ đệm “Thi” có lẽ là “Thị”.', isSure: false };
  }
  const odd = words.findIndex((word) => hasImpossibleMarks(word));
  if (odd === -1) return none;
  const word = words[odd] ?? '';
  const usual = usualWordLike(word, habits);
  if (usual === null) return { text, message: `“${word}” không phải một âm tiết tiếng Việt.`, isSure: false };
  const message = `“${word}” không phải một âm tiết tiếng Việt; có lẽ là “${usual}”.`;
  return { text: words.with(odd, usual).join(' '), message, isSure: false };
}

/** A family name borne by five people is one, listed here or not. */
const hasHabit = (habits: SpellingHabits, word: string): boolean => (habits.words.get(word) ?? 0) >= 5;

/** Letters of a Vietnamese syllable with marks that no syllable has: `Nguyẽn`, `Hưong`; not `Niê`, `K'Brêu`. */
const hasImpossibleMarks = remember((word) => {
  if (!/^\p{L}+$/u.test(word) || parseSyllable(word) !== null) return false;
  return possibleForms.has(foldText(word));
});

/** Unmarked letters of frequent words of names, with how they are usually marked. */
const usualForms: readonly string[] =
  'Nguyễn Hương Phương Dương Trường Thường Hường Vương Lương Trương Cường Tường Hướng Xương Khương Hượng Chương Phượng Tưởng Đường Huyền Tuyền Quyền Duyên Nguyên Quyên Uyên Huyên Tuyên Thuyên Xuyến Tuyết Nguyệt Nhiên Thiện Hiền Hiển Tiến Kiên Liên Điền Miền Biên Viên Yến Xuân Tuấn Quân Huân Luân Thuận Chuẩn Nhuận Thuần Quang Hoàng Toàn Hoan Loan Thoan Ngoan Đoan Hoài Hoa Thoa Khoa Toại Khuê Quế Huệ Tuệ Quỳnh Huỳnh Khánh Thanh Oanh Vinh'.split(
    ' ',
  );
const possibleForms: ReadonlySet<string> = new Set(usualForms.map(foldText));

/** The word with the same letters that stands most often in the office's names, at least thrice. */
function usualWordLike(word: string, habits: SpellingHabits): string | null {
  const letters = foldText(word);
  let best: string | null = null;
  for (const [other, count] of habits.words) {
    if (other === word || count < 3 || foldText(other) !== letters || parseSyllable(other) === null) continue;
    if (best === null || count > (habits.words.get(best) ?? 0)) best = other;
  }
  return best ?? usualForms.find((form) => foldText(form) === letters) ?? null;
}

interface UsualStyle {
  readonly text: string;
  readonly word: string;
  readonly instead: string;
  readonly count: number;
}

/** The same word with its tone at the other accepted place, where at least three times as many people write it so. */
function usualToneStyle(text: string, habits: SpellingHabits): UsualStyle | null {
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const modern = modernForm(word);
    const other = word === modern ? classicForm(word) : modern;
    const count = habits.words.get(other) ?? 0;
    if (other === word || count < 3 * (habits.words.get(word) ?? 1)) continue;
    return { text: words.with(index, other).join(' '), word: other, instead: word, count };
  }
  return null;
}
