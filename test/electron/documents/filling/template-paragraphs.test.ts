import { describe, expect, it } from 'vitest';
import { joinPlaceholders, paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';

const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('placeholders that Word has cut into runs', () => {
  it('are put whole into the run in which they begin; nothing else changes', () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const part = `<w:body><w:p>${run('Số: {Số', bold)}${run(' quyết')}${run(' định}, ngày {Ng')}${run('ày}')}</w:p></w:body>`;
    const joined = joinPlaceholders(part);
    expect(paragraphTexts(joined)).toEqual(paragraphTexts(part));
    expect(joined).toContain(run('Số: {Số quyết định}', bold));
    expect(joined).toContain(run(', ngày {Ngày}'));
  });

  it('are left alone where they are whole, and where there is none', () => {
    const part = `<w:body><w:p>${run('{Tên} &amp; {Họ}')}${run('không có gì')}</w:p></w:body>`;
    expect(joinPlaceholders(part)).toBe(part);
  });
});
