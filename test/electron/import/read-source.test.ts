import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { zipFiles } from '#electron/documents/word/zip-files.ts';
import { readPastedText, readSourceFile } from '#electron/import/read-source.ts';
import { type AppFailure, AppFailureError } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { docx, table, xlsx } from '../../fixtures/imports/corpus-case.ts';

/** What the reading of a file ended with. */
function refusalOf(name: string, bytes: Uint8Array): AppFailure {
  try {
    readSourceFile(name, bytes);
  } catch (error) {
    if (error instanceof AppFailureError) return error.failure;
    throw error;
  }
  throw new Error('The file was expected to be refused, and was read.');
}
const text = (content: string) => new TextEncoder().encode(content);
const archive = (parts: Record<string, string | Uint8Array>) =>
  zipFiles(
    new Map(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? text(content) : content]),
    ),
    new Date(0),
  );
const workbook = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

describe('A table of a Word file that was cut at the end of a page', () => {
  const cell = (content: string) => `<w:tc><w:p><w:r><w:t>${content}</w:t></w:r></w:p></w:tc>`;
  const part = (...rows: readonly string[][]) =>
    `<w:tbl><w:tblGrid>${rows[0]?.map(() => '<w:gridCol/>').join('')}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  const said = (content: string) => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;
  const sheetsOf = (body: string) => {
    const xml = `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
    return readSourceFile('bang.docx', archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml })).sheets;
  };
  const head = ['STT', 'Họ và tên', 'Danh hiệu'];
  const first = part(head, ['1', 'Nông Thị Hạnh', 'LĐTT']);
  const second = part(['2', 'Vàng A Páo', 'LĐTT']);

  test('is one table, also with an empty line or a page number between its parts', () => {
    for (const between of ['', '<w:p/>', said('(tiếp theo)'), said('Trang 2')]) {
      const sheets = sheetsOf(said('DANH SÁCH') + first + between + second);
      expect(sheets).toHaveLength(1);
      const names = sheets[0]?.rows.map((row) => row[1]?.text ?? '');
      expect(names).toEqual(['', 'Họ và tên', 'Nông Thị Hạnh', 'Vàng A Páo']);
    }
  });

  test('is another table where something is said between, or the columns are others', () => {
    expect(sheetsOf(first + said('II. Tập thể') + second)).toHaveLength(2);
    expect(sheetsOf(first + part(['2', 'Vàng A Páo', 'LĐTT', 'x']))).toHaveLength(2);
  });
});

describe('A file that cannot be read is told in a sentence', () => {
  test('protected by a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x']] }],
      encryption: { password: 'thu', spinCount: 1000 },
    });
    const failure = refusalOf('mat-khau.xlsx', new Uint8Array(bytes));
    expect(failure).toMatchObject({ kind: 'importFile', problem: 'protected' });
    expect(failureSentence(failure)).toMatch(/“mat-khau.xlsx” có mật khẩu.*bỏ mật khẩu/);
  });

  test.each([
    ['a cut file', 'cat.xlsx', async () => (await xlsx({ rows: table('A | B\n1 | 2') })).slice(0, 900), 'damaged'],
    ['an empty file', 'trong.xlsx', () => new Uint8Array(), 'empty'],
    ['a sheet without cells', 'khong-o.xlsx', () => xlsx({ rows: [[]] }), 'empty'],
    ['a PDF', 'danh-sach.xlsx', () => text('%PDF-1.7 …'), 'pdf'],
    ['a picture', 'anh.xlsx', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'picture'],
    ['a program', 'la.csv', () => Uint8Array.from({ length: 500 }, (_, index) => (index % 31) + 1), 'unknown-format'],
    [
      'a Word file without a table',
      'van-ban.docx',
      () => archive({ 'word/document.xml': '<w:document><w:body><w:p/></w:body></w:document>' }),
      'no-table',
    ],
    ['a LibreOffice file', 'a.ods', () => archive({ mimetype: 'x', 'content.xml': '<x/>' }), 'open-document'],
    ['an archive of something else', 'a.zip', () => archive({ 'doc.txt': 'x' }), 'unknown-format'],
  ] as const)('%s', async (_what, name, make, problem) => {
    expect(refusalOf(name, await make())).toMatchObject({ kind: 'importFile', fileName: name, problem });
  });
});

describe('What was made to harm is refused', () => {
  test('a part that unfolds to a hundred megabytes', () => {
    const bytes = archive({ ...workbook, 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(3_000_000);
    expect(refusalOf('bom.xlsx', bytes)).toMatchObject({ problem: 'bomb' });
  });

  test('entities that multiply', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(refusalOf('bom.xlsx', archive({ ...workbook, 'xl/worksheets/sheet1.xml': bomb }))).toMatchObject({
      problem: 'bomb',
    });
  });

  test('two cells a million rows apart', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(refusalOf('xa.xlsx', archive({ ...workbook, 'xl/worksheets/sheet1.xml': sheet }))).toMatchObject({
      problem: 'too-large',
    });
  });

  test('tables in tables without end', () => {
    const bytes = archive({ 'word/document.xml': `<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(5000)}` });
    expect(refusalOf('long.docx', bytes)).toMatchObject({ problem: 'damaged' });
  });
});

describe('What a sheet holds is read', () => {
  test('fonts of single words, hidden rows and columns, days, padded numbers and merged cells', async () => {
    const bytes = await xlsx({
      rows: table("Tên | Ngày | CCCD\nNông | @1985-03-05 | 1085000001\n'05 | 1900,5 | 7"),
      look: {
        fonts: { A: '.VnTime' },
        formats: { C: '000000000000' },
        hiddenRows: [3],
        hiddenColumns: ['B'],
        merges: ['A1:B1'],
      },
    });
    const [sheet] = readSourceFile('a.xlsx', bytes).sheets;
    expect(sheet?.rows[1]).toMatchObject([
      { text: 'Nông', kind: 'text', fontName: '.VnTime' },
      { text: '05/03/1985', kind: 'date', number: 31_111 },
      { text: '001085000001', kind: 'number', number: 1_085_000_001 },
    ]);
    expect(sheet?.merges).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1]);
  });

  test('the first formatted piece of a text gives its font', () => {
    const sheet =
      '<worksheet><sheetData><row><c t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>Ngu</t></r><r><t>yÔn_x000D_</t></r></is></c></row></sheetData></worksheet>';
    const [read] = readSourceFile('a.xlsx', archive({ ...workbook, 'xl/worksheets/sheet1.xml': sheet })).sheets;
    expect(read?.rows[0]?.[0]).toEqual({ text: 'NguyÔn\r', kind: 'text', fontName: '.VnTime' });
  });

  test('files with a prefix on every element', () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>A &amp; B</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const [read] = readSourceFile('a.xlsx', archive({ ...workbook, 'xl/worksheets/sheet1.xml': sheet })).sheets;
    expect(read?.rows[1]?.[1]?.text).toBe('A & B');
  });

  test('merged cells of Word, across and down; deleted text is left out', () => {
    const made = docx(['Tiêu đề'], table('A | | B\nC | D | \nE | F | G'), { merges: ['A1:B1', 'C1:C2'] });
    const [sheet] = readSourceFile('a.docx', made).sheets;
    expect(sheet?.rows.map((row) => row.map((cell) => cell?.text ?? ''))).toEqual([
      ['Tiêu đề'],
      ['A', '', 'B'],
      ['C', 'D'],
      ['E', 'F', 'G'],
    ]);
    expect(sheet?.merges).toEqual([
      { startRow: 1, endRow: 1, startColumn: 0, endColumn: 1 },
      { startRow: 1, endRow: 2, startColumn: 2, endColumn: 2 },
    ]);
    const tracked =
      '<w:document><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mới</w:t></w:r><w:del><w:r><w:delText>Cũ</w:delText><w:t>Cũ</w:t></w:r></w:del></w:p></w:tc></w:tr></w:tbl></w:body></w:document>';
    expect(readSourceFile('a.docx', archive({ 'word/document.xml': tracked })).sheets[0]?.rows[0]?.[0]?.text).toBe(
      'Mới',
    );
  });

  test('an Excel 95 workbook', () => {
    const record = (id: number, ...bytes: number[]) => [
      id & 255,
      id >> 8,
      bytes.length & 255,
      bytes.length >> 8,
      ...bytes,
    ];
    const globals = [...record(0x0809, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0), ...record(0x42, 0xe4, 0x04)];
    const sheetAt = globals.length + 4 + 7 + 1 + 4;
    const bound = record(0x85, sheetAt & 255, 0, 0, 0, 0, 0, 1, 0x41);
    const stream = [...globals, ...bound, ...record(0x0a), ...record(0x0809, 0x00, 0x05, 0x10, 0x00, 0, 0, 0, 0)];
    stream.push(...record(0x0204, 0, 0, 1, 0, 0, 0, 3, 0, 0x4e, 0xab, 0x6e), ...record(0x0a));
    expect(readSourceFile('95.xls', Uint8Array.from(stream)).sheets[0]?.rows[0]?.[1]?.text).toBe('N«n');
  });
});

describe('Pasted cells', () => {
  test('text with tabs and quoted line breaks', () => {
    const [sheet] = readPastedText('Họ tên\tGhi chú\r\nNông Văn Thử\t"dòng 1\ndòng ""2"""\r\n', null).sheets;
    expect(sheet?.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['Họ tên', 'Ghi chú'],
      ['Nông Văn Thử', 'dòng 1\ndòng "2"'],
    ]);
  });

  test('the HTML of Excel keeps merged cells and fonts', () => {
    const html =
      '<html><style>.xl7{font-family:.VnTime;}</style><table><tr><td rowspan=2 class=xl7>STT</td><td colspan="2">N&#259;m</td></tr><tr><td>Nam</td><td>N&#7919;</td></tr></table></html>';
    const [sheet] = readPastedText('x', html).sheets;
    expect(sheet?.rows[0]?.[0]).toEqual({ text: 'STT', kind: 'text', fontName: '.VnTime' });
    expect(sheet?.rows[1]?.[2]?.text).toBe('Nữ');
    expect(sheet?.merges).toHaveLength(2);
  });

  test('one stray quote does not swallow the rest', () => {
    const [sheet] = readPastedText('Tên\tGhi chú\nA\t"x\nB\ty\nC\tz', null).sheets;
    expect(sheet?.rows).toHaveLength(4);
  });
});
