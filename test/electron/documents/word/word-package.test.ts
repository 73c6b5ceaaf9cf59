import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newWordPackage } from '#electron/documents/word/new-word-package.ts';
import { readWordPackage, zipWordPackage } from '#electron/documents/word/word-package.ts';
import { paragraph } from '#electron/documents/word/word-paragraph.ts';
import { parseXml } from '#electron/documents/word/xml-reader.ts';

const properties = {
  title: 'Danh sách <1> & "2"',
  author: 'Sở Công Thương',
  createdAt: new Date('2027-01-05T03:04:05Z'),
};
const parts = newWordPackage(paragraph('BodyText', 'Xin chào'), properties);

describe('a Word file', () => {
  it('comes back from its zip as it went in, the same bytes each time', () => {
    const bytes = zipWordPackage(parts, properties.createdAt);
    const read = readWordPackage(bytes, 'a.docx');
    expect(read.ok && new Map(read.value)).toEqual(new Map(parts));
    expect(zipWordPackage(parts, properties.createdAt)).toEqual(bytes);
  });

  it('keeps pictures as the bytes that they are', () => {
    const picture = new Uint8Array([137, 80, 78, 71, 0, 255]);
    const bytes = zipWordPackage(new Map([...parts, ['word/media/image1.png', picture]]), properties.createdAt);
    expect(unzipSync(bytes)['word/media/image1.png']).toEqual(picture);
  });

  it('names every part in its content types and relationships, all of them well-formed XML', () => {
    const types = String(parts.get('[Content_Types].xml'));
    for (const [name, content] of parts) {
      expect(() => parseXml(String(content))).not.toThrow();
      if (name.endsWith('.xml') && !name.startsWith('[')) expect(types).toContain(`PartName="/${name}"`);
    }
    const relationships = String(parts.get('word/_rels/document.xml.rels'));
    const targets = [...relationships.matchAll(/Target="([^"]+)"/g)].map((match) => `word/${match[1]}`);
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
  });

  it('says its title, author and moment, is Vietnamese, and opens in no compatibility mode', () => {
    const core = String(parts.get('docProps/core.xml'));
    expect(core).toContain('<dc:title>Danh sách &lt;1&gt; &amp; &quot;2&quot;</dc:title>');
    expect(core).toContain('2027-01-05T03:04:05Z');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="vi-VN"');
    expect(parts.get('word/settings.xml')).toMatch(/"compatibilityMode"[^>]* w:val="15"/);
  });

  it('is refused with a sentence when it is none', () => {
    const noZip = readWordPackage(new Uint8Array([1, 2, 3]), 'mẫu.docx');
    const noWord = readWordPackage(zipSync({ 'a.txt': new Uint8Array([1]) }), 'mẫu.docx');
    expect(noZip).toMatchObject({ ok: false, failure: { kind: 'fileDamaged', path: 'mẫu.docx' } });
    expect(noWord).toMatchObject({ ok: false, failure: { kind: 'fileDamaged', path: 'mẫu.docx' } });
  });
});
