import { describe, expect, it } from 'vitest';
import { administrativePage } from '#electron/documents/layout/page-setup.ts';
import { wordToHtml } from '#electron/documents/pages/word-to-html.ts';
import { newWordPackage } from '#electron/documents/word/new-word-package.ts';
import { paragraph, ruleLine, run } from '#electron/documents/word/word-paragraph.ts';
import { sectionProperties } from '#electron/documents/word/word-section.ts';
import { table, tableRow } from '#electron/documents/word/word-table.ts';

const portrait = sectionProperties(administrativePage('portrait'));
const html = (body: string, changes: Readonly<Record<string, string>> = {}) => {
  const parts = new Map(newWordPackage(body, { title: 'Thử <1>', author: 'Sở', createdAt: new Date(0) }));
  for (const [name, content] of Object.entries(changes)) parts.set(name, content);
  return wordToHtml(parts, 'Thử <1>');
};
/** The declarations of the class of the first element that holds `text`. */
const cssOf = (page: string, text: string) => {
  const name = new RegExp(`class="([^"]+)"[^<]*>${text}`).exec(page)?.[1];
  return new RegExp(`\\.${name}\\{([^}]*)\\}`).exec(page)?.[1] ?? '';
};
const cells = (...texts: readonly string[]) => texts.map((content) => ({ content: paragraph('TableText', content) }));

describe('the pages of a Word file', () => {
  it('have its paper and margins', () => {
    const page = html(paragraph('BodyText', 'a') + portrait);
    expect(page).toMatch(/@page section-1\{size:595\.3pt 841\.9pt;margin:53\.7pt 42\.5pt 57\.1pt 85\.05pt;/);
    // The three points that the margin lacks stand above the first line of every page, for its accents.
    expect(page).toContain('section{padding-top:3pt;box-decoration-break:clone;');
    expect(html(sectionProperties(administrativePage('landscape')))).toContain('size:841.9pt 595.3pt;');
  });

  it('do not part a paragraph of three lines, of which one would stand alone', () => {
    const line = 'Hội đồng Thi đua - Khen thưởng xét tặng danh hiệu thi đua cho các tập thể, cá nhân. ';
    const css = (lines: number) => cssOf(html(paragraph('BodyText', line.repeat(lines).trim()) + portrait), 'Hội đồng');
    expect(css(1)).not.toContain('break-inside');
    expect(css(2)).toContain('break-inside:avoid');
    expect(css(4)).not.toContain('break-inside');
  });

  it('carry the page number at the top in the middle, but not on the first page', () => {
    const page = html(portrait);
    expect(page).toMatch(/@top-center\{content:counter\(page,from-second-page\);[^}]*padding-top:28\.35pt;\}/);
    expect(page).toContain('range:2 infinite');
  });

  it('number an appendix anew', () => {
    const first = paragraph('EndLine', '', { section: portrait });
    const page = html(
      first +
        paragraph('BodyText', 'b') +
        sectionProperties(administrativePage('landscape'), { restartsNumbering: true }),
    );
    expect(page).toMatch(
      /@page section-2\{[^@]*counter-increment:section-2-page;@top-center\{content:counter\(section-2-page,/,
    );
    expect(page.match(/<section /g)).toHaveLength(2);
  });

  it('read a page number as Word writes it after editing, with text around it, and none where the file has none', () => {
    const field = ['begin', 'separate', 'end'].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`);
    const header = `<w:hdr><w:p><w:r><w:t>Trang </w:t></w:r>${field[0]}<w:r><w:instrText> PAGE </w:instrText></w:r>${field[1]}<w:r><w:t>7</w:t></w:r>${field[2]}<w:r><w:t>/</w:t></w:r><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p></w:hdr>`;
    expect(html(portrait, { 'word/header1.xml': header })).toContain(
      '@top-left{content:"Trang " counter(page,from-second-page) "/" counter(pages);',
    );
    expect(html(portrait, { 'word/header1.xml': '<w:hdr><w:p/></w:hdr>' })).not.toContain('@top');
  });

  it('set text as its style says, and runs as they differ from it', () => {
    const page = html(
      paragraph('NationalName', 'QUỐC HIỆU') +
        paragraph('BodyText', [run('đậm', { bold: true }), run('nghiêng', { italic: true }), run('thường')]) +
        paragraph('Group1', [
          run('hoa'),
          '<w:r><w:rPr><w:caps w:val="0"/><w:u w:val="single"/><w:sz w:val="40"/><w:color w:val="FF0000"/></w:rPr><w:t>khác</w:t></w:r>',
        ]) +
        portrait,
    );
    expect(cssOf(page, 'QUỐC HIỆU')).toBe('font-size:13pt;line-height:14.95pt;font-weight:bold;text-align:center;');
    expect(cssOf(page, 'đậm')).toBe('font-weight:bold;');
    expect(cssOf(page, 'nghiêng')).toBe('font-style:italic;');
    expect(page).toContain('</span>thường</p>');
    expect(cssOf(page, 'hoa')).toContain('text-transform:uppercase;');
    expect(cssOf(page, 'khác')).toBe(
      'font-size:20pt;line-height:23pt;text-decoration:underline;text-transform:none;color:#FF0000;',
    );
  });

  it('place paragraphs by indents, spaces and lines', () => {
    const page = html(
      `<w:p><w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="auto"/><w:ind w:left="720" w:right="360" w:hanging="360"/><w:jc w:val="right"/></w:pPr><w:r><w:t>lùi</w:t></w:r></w:p>${paragraph('BodyText', 'thân')}${ruleLine(100, 300)}${portrait}`,
    );
    expect(cssOf(page, 'lùi')).toBe(
      'font-size:14pt;line-height:24.15pt;margin:6pt 18pt 3pt 36pt;text-align:right;text-indent:-18pt;break-after:avoid;break-inside:avoid;break-before:page;',
    );
    expect(cssOf(page, 'thân')).toContain('text-align:justify;text-indent:36pt;');
    expect(cssOf(page, '<br>')).toMatch(/line-height:4pt;margin:2pt 100pt 0pt 100pt;border-top:0\.75pt solid #000000;/);
  });

  it('show text as text: nothing in it becomes HTML', () => {
    const page = html(paragraph('BodyText', '<script>alert(1)</script> & "x"') + portrait);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; "x"');
    expect(page).toContain('<title>Thử &lt;1&gt;</title>');
    expect(page).not.toContain('<script');
  });

  it('show what the officer’s editing left: tabs, breaks, links and inserted text, but not what is deleted', () => {
    const page = html(
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r><w:hyperlink><w:r><w:t>d</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>e</w:t></w:r></w:ins><w:del><w:r><w:delText>f</w:delText></w:r></w:del><w:bookmarkEnd/></w:p>' +
        `<w:sdt><w:sdtPr><w:id/></w:sdtPr><w:sdtContent>${paragraph('BodyText', 'g')}</w:sdtContent></w:sdt><w:p/>${portrait}`,
    );
    expect(page).toMatch(/>a\tb<br>c\u2011de<\/p><p[^>]*>g<\/p><p[^>]*><br><\/p>/);
  });

  it('do without styles that the file does not have', () => {
    expect(html(`<w:p><w:pPr><w:pStyle w:val="Lạ"/></w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>${portrait}`)).toContain(
      '>chữ</p>',
    );
  });
});

describe('tables on the pages', () => {
  const format = { columnWidths: [100, 200], bordered: true, cellMargins: { horizontal: 4, vertical: 2 } };
  const header = tableRow(format.columnWidths, [{ content: paragraph('TableHeader', 'Đầu') }, ...cells('bảng')], {
    isHeader: true,
  });

  it('repeat their header row, break no row, and have the widths of their columns', () => {
    const page = html(table(format, [header, tableRow(format.columnWidths, cells('một', 'hai'))]) + portrait);
    expect(page).toMatch(
      /<colgroup><col style="width:100pt"><col style="width:199\.25pt"><\/colgroup><thead><tr[^>]*>.*Đầu.*<\/thead><tbody>.*một/s,
    );
    const row = /<tbody><tr class="(\w+)"/.exec(page)?.[1];
    expect(page).toContain(`.${row}{break-inside:avoid;}`);
  });

  it('have cells over several columns and rows', () => {
    const merged = (merge: string, text: string) =>
      `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph('TableText', text)}</w:tc>`;
    const rows = [
      `<w:tr>${merged('<w:vMerge w:val="restart"/>', 'cao')}${merged('', 'x')}</w:tr>`,
      `<w:tr>${merged('<w:vMerge/>', '')}${merged('', 'y')}</w:tr>`,
      `<w:tr>${merged('<w:gridSpan w:val="2"/>', 'rộng')}</w:tr>`,
    ];
    const page = html(table(format, rows) + portrait);
    expect(page).toMatch(/<td[^>]* rowspan="2"><p[^>]*>cao/);
    expect(page).toMatch(/<td[^>]* colspan="2"><p[^>]*>rộng/);
    expect(page.match(/<td/g)).toHaveLength(4);
  });

  it('may stand inside each other', () => {
    const inner = table(format, [tableRow(format.columnWidths, cells('trong', 'cùng'))]);
    const page = html(
      table(format, [
        tableRow(format.columnWidths, [{ content: inner + paragraph('TableText', '') }, ...cells('ngoài')]),
      ]) + portrait,
    );
    expect(page.match(/<table/g)).toHaveLength(2);
  });

  it('take along what may not be parted from their last rows, up to the signature', () => {
    const last = tableRow(
      format.columnWidths,
      ['a', 'b'].map((text) => ({ content: paragraph('TableText', text, { keepWithNext: true }) })),
    );
    const signature = table({ ...format, bordered: false }, [
      tableRow(format.columnWidths, cells('Nơi nhận', 'Ký tên')),
    ]);
    const page = html(
      table(format, [header, last]) +
        paragraph('ClosingLine', 'Kết') +
        signature +
        paragraph('BodyText', 'sau') +
        portrait,
    );
    expect(page).toMatch(
      /colspan="2"><p[^>]*>Kết<\/p><\/td><\/tr><tr[^>]*><td[^>]* colspan="2"><table.*Ký tên.*<\/table><\/td><\/tr><\/tbody><\/table><p[^>]*>sau/s,
    );
  });
});
