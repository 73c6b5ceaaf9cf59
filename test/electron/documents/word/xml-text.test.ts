import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, removeForbiddenCharacters, unescapeXml } from '#electron/documents/word/xml-text.ts';

describe('text in XML', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapeXml(escapeXml(text))).toBe(removeForbiddenCharacters(text));
      }),
    );
  });

  it('loses what XML cannot hold: control characters and halves of characters, not tabs and line breaks', () => {
    expect(removeForbiddenCharacters('A\u0000B\u000bC\ud800D\uffffE\t\n')).toBe('ABCDE\t\n');
    expect(removeForbiddenCharacters('tốt 😀 Ước')).toBe('tốt 😀 Ước');
  });

  it('reads the entities that other programs write', () => {
    expect(unescapeXml('&#7841;&#x1EA1;&quot;&apos;&amp;lt;')).toBe('ạạ"\'&lt;');
  });
});
