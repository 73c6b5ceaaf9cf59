/**
 * Capitals for headings and printed names: `Sở Công Thương` → `SỞ CÔNG THƯƠNG`. The result is NFC and does not depend on
 * the machine's language.
 */
export function toUpperCaseText(text: string): string {
  return text.normalize('NFC').toUpperCase();
}

/** Small letters: `SỞ CÔNG THƯƠNG` → `sở công thương` (NFC, whatever the machine's language). */
export function toLowerCaseText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The first letter as a capital and the others untouched: `huân chương Lao động` → `Huân chương Lao động`. */
export function capitalizeFirstLetter(text: string): string {
  return text.normalize('NFC').replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/**
 * Each word with a capital and the rest small, as in titles: `sở công thương` → `Sở Công Thương`. Also behind a hyphen or
 * an apostrophe: `ba-na` → `Ba-Na`. For people's names use `tidyPersonName`, which keeps `NTơr` and `RơÔ`.
 */
export function toTitleCase(text: string): string {
  return toLowerCaseText(text).replace(/\p{L}+/gu, capitalizeFirstLetter);
}

/**
 * One capital at the start of each sentence and the rest small: `GIẤY KHEN. CỦA GIÁM ĐỐC` → `Giấy khen. Của giám đốc`.
 * Proper names lose their capitals, so the result is a proposal for the officer to correct.
 */
export function toSentenceCase(text: string): string {
  return toLowerCaseText(text).replace(/(^[^\p{L}]*|[.!?…]\s+)(\p{L})/gu, (_match, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
