import { splitTone, type Tone } from './vietnamese-letters.ts';

/** A written Vietnamese syllable: `khuỷu` = `{ onset: 'kh', rime: 'uyu', tone: 2 }`, lower case, rime without tone. */
export interface Syllable {
  readonly onset: string;
  readonly rime: string;
  readonly tone: Tone;
}

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Longest first, so that `ngh` is tried before `ng` and `n`. */
const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** Every rime of the spelling, without tone. */
const RIMES = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong ooc oong op ot
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt
  uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`);

/** The rimes that follow `qu`, whose `u` belongs to the onset. */
const RIMES_AFTER_QU = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng âp ât âu ây
  e en eng eo ep et ê êch ên ênh êt êu i ich in inh it o ôc ơ ơi ơn y ych yên yêt yn ynh yt yu`);

const BEFORE_FRONT_VOWEL = new Set(['k', 'gh', 'ngh']);
const BEFORE_OTHER_VOWEL = new Set(['c', 'g', 'ng']);
/** `nghiêng` has seven letters. */
const LONGEST = 7;
const STOPPED = /(?:ch|[cpt])$/;

function fits(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime);
  if (onset === 'qu') return RIMES_AFTER_QU.has(rime);
  if (onset === 'gi') return (rime !== '' && !front && RIMES.has(rime)) || RIMES.has(`i${rime}`);
  if (!RIMES.has(rime)) return false;
  if (rime.startsWith('yê')) return onset === '';
  if (BEFORE_FRONT_VOWEL.has(onset)) return front;
  if (BEFORE_OTHER_VOWEL.has(onset)) return !front;
  return !(onset === '' && rime.startsWith('iê'));
}

/**
 * Takes a word apart if it is a possible Vietnamese syllable, otherwise `null`. The tone may stand on a wrong vowel
 * (`hòang`), as typists put it there. A syllable closed by c, ch, p, t can only bear sắc or nặng.
 */
export function parseSyllable(word: string): Syllable | null {
  const letters = word.normalize('NFC').toLowerCase();
  if (letters.length > LONGEST) return null;
  let plain = '';
  let tone: Tone = 0;
  for (const character of letters) {
    const split = splitTone(character);
    if (split.tone !== 0 && tone !== 0) return null;
    if (split.tone !== 0) tone = split.tone;
    plain += split.letter;
  }
  if (STOPPED.test(plain) && tone !== 4 && tone !== 5) return null;
  for (const onset of ONSETS) {
    if (plain.startsWith(onset) && fits(onset, plain.slice(onset.length))) {
      return { onset, rime: plain.slice(onset.length), tone };
    }
  }
  return fits('', plain) ? { onset: '', rime: plain, tone } : null;
}

/** Whether the word, in any case, could be a Vietnamese syllable: `Nguyễn`, `KHUỶU`; not `Niê`, `Êñuôl`, `QĐ`, `ắt1`. */
export function isVietnameseSyllable(word: string): boolean {
  return parseSyllable(word) !== null;
}
