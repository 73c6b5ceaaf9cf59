import { fontEncoding } from '../../text/legacy-font.ts';
import { toTitleCase, toUpperCaseText } from '../../text/letter-case.ts';
import { unicodeToTcvn3 } from '../../text/tcvn3.ts';
import { unicodeToVni } from '../../text/vni.ts';
import type { CertificateLetterCase } from './certificate-design.ts';

/** A stretch of text in one font, in the font's own code. */
export interface FontRun {
  readonly text: string;
  readonly font: string;
}

/** A capital letter with a tone: TCVN3 has no code for it. */
const TONED_CAPITAL =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u0128\u0168\u1ea0-\u1ef9]/u;

/** The text in the letter case of its field. */
export function inLetterCase(text: string, letterCase: CertificateLetterCase): string {
  if (letterCase === 'upper') return toUpperCaseText(text);
  return letterCase === 'title' ? toTitleCase(text) : text.normalize('NFC');
}

/**
 * Unicode text in the code of a font: fonts of the TCVN3 kind (.VnTime) and VNI fonts get their own codes. TCVN3 has no
 * capitals with a tone; such a letter is set in the font's sister for capitals (.VnTimeH), where its small code shows as one.
 */
export function fontRuns(text: string, font: string): FontRun[] {
  const encoding = fontEncoding(font);
  if (encoding === 'vni') return [{ text: unicodeToVni(text), font }];
  if (encoding === 'tcvn3-upper') return [{ text: unicodeToTcvn3(text), font }];
  if (encoding !== 'tcvn3') return [{ text, font }];
  const runs: FontRun[] = [];
  for (const letter of text.normalize('NFC')) {
    const isTonedCapital =
      TONED_CAPITAL.test(letter) && letter === letter.toUpperCase() && letter !== letter.toLowerCase();
    const wanted = isTonedCapital ? `${font}H` : font;
    const last = runs.at(-1);
    const code = unicodeToTcvn3(letter);
    if (last?.font === wanted) runs[runs.length - 1] = { text: last.text + code, font: wanted };
    else runs.push({ text: code, font: wanted });
  }
  return runs;
}
