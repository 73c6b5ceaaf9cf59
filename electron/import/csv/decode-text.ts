import { detectEncoding } from '#shared/text/legacy-encoding.ts';
import { composeLetters } from '#shared/text/normalize.ts';

/** Text of a file with the code page that it was in; null for Unicode. */
export interface DecodedText {
  readonly text: string;
  readonly codePage: string | null;
}

const SAMPLE = 20_000;
/** Letters that only windows-1258 makes of its bytes: Vietnamese letters of one byte, and tone marks of their own. */
const VIETNAMESE_1258 = /[ăđơưĂĐƠƯ]|\p{L}[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * The text of a .csv or .txt file: Unicode by its byte order mark or because it is valid UTF-8; else one of the old code pages,
 * whichever makes likelier Vietnamese of it. TCVN3 and VNI text stays as it is, to be converted by column.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return { text: unicode, codePage: null };
  const western = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = composeLetters(new TextDecoder('windows-1258').decode(bytes));
  const sample = western.slice(0, SAMPLE);
  const guess = detectEncoding(sample);
  const isLegacy = (guess.encoding === 'tcvn3' || guess.encoding === 'vni') && guess.confidence > 0.9;
  if (!isLegacy && VIETNAMESE_1258.test(new TextDecoder('windows-1258').decode(bytes.subarray(0, SAMPLE))))
    return { text: vietnamese, codePage: 'windows-1258' };
  return { text: western, codePage: 'windows-1252' };
}

function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = bytes.subarray(0, 400).filter((byte) => byte === 0).length;
  if (zeros > 100) return new TextDecoder(bytes[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
