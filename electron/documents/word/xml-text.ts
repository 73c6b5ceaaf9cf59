/** What XML 1.0 cannot hold at all: control characters and halves of surrogate pairs. One of them makes Word refuse the file. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const TO_ESCAPE = /[&<>"]/;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` as the content of an XML element or attribute; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  const allowed = removeForbiddenCharacters(text);
  return TO_ESCAPE.test(allowed)
    ? allowed.replace(/[&<>"]/g, (character) => entities[character] ?? character)
    : allowed;
}

/** `text` without the characters that XML 1.0 cannot hold. */
export function removeForbiddenCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that an XML text or attribute value stands for. */
export function unescapeXml(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (entity, hexadecimal, decimal, name) => {
    if (name !== undefined) return characters[name] ?? entity;
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
