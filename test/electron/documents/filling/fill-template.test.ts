import { describe, expect, it } from 'vitest';
import { fillTemplate } from '#electron/documents/filling/fill-template.ts';
import type { TemplateData, TemplateTable } from '#electron/documents/filling/template-data.ts';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { newWordPackage } from '#electron/documents/word/new-word-package.ts';
import { paragraph } from '#electron/documents/word/word-paragraph.ts';
import { table, tableRow } from '#electron/documents/word/word-table.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';

const properties = { title: 'Thử', author: 'Sở', createdAt: new Date(0) };
const text = (content: string) => paragraph('BodyText', content);
const list = (...rows: readonly (readonly string[])[]) => {
  const format = { columnWidths: [100, 100], bordered: true, cellMargins: { horizontal: 4, vertical: 2 } };
  return table(
    format,
    rows.map((cells) =>
      tableRow(
        format.columnWidths,
        cells.map((content) => ({ content: text(content) })),
      ),
    ),
  );
};
const people: TemplateTable = {
  offers: { 'Người nhận': ['STT', 'Họ và tên'], 'Tổng cộng': ['Tổng số'] },
  rows: [
    { kind: 'Người nhận', values: { STT: '1', 'Họ và tên': 'Bế Thị <An> & con' } },
    { kind: 'Người nhận', values: { STT: '2', 'Họ và tên': 'Nông Văn\nƯớc\u0000' } },
    { kind: 'Tổng cộng', values: { 'Tổng số': '02 cá nhân' } },
  ],
  keptRows: 2,
};
const personRow = ['{#Danh sách}{#Người nhận}{STT}', '{Họ và tên}{/Người nhận}'];
const totalRow = ['{#Tổng cộng}Cộng', '{Tổng số}{/Tổng cộng}{/Danh sách}'];

const fill = (body: readonly string[], scope: TemplateData['scope'] = {}, tables: TemplateData['tables'] = {}) =>
  fillTemplate(newWordPackage([...body, text('Hết')].join(''), properties), { scope, tables });
const filledTexts = (...given: Parameters<typeof fill>) => {
  const filled = fill(...given);
  if (!filled.ok) throw new Error(failureSentence(filled.failure));
  return paragraphTexts(String(filled.value.get('word/document.xml'))).slice(0, -1);
};
const sentence = (...given: Parameters<typeof fill>) => {
  const filled = fill(...given);
  return filled.ok ? 'điền được' : failureSentence(filled.failure);
};

describe('filling a template', () => {
  it('puts values in, keeps what stands around them, and drops what Word could not read', () => {
    expect(
      filledTexts([text('Số: {Số} của {Tên cơ quan}')], { Số: '<5>', 'Tên cơ quan': 'SỞ\u0001 & CƠ QUAN' }),
    ).toEqual(['Số: <5> của SỞ & CƠ QUAN']);
  });

  it('repeats a part for each element of a list, and leaves parts without a value out', () => {
    const body = [
      text('{#Nơi nhận}'),
      text('{Dòng}'),
      text('{/Nơi nhận}'),
      text('{#Phụ đề}'),
      text('{Phụ đề}'),
      text('{/Phụ đề}'),
    ];
    const recipients = { offers: ['Dòng'], items: [{ Dòng: '- A;' }, { Dòng: '- B.' }] };
    expect(filledTexts(body, { 'Nơi nhận': recipients, 'Phụ đề': '' })).toEqual(['- A;', '- B.']);
    expect(filledTexts(body, { 'Nơi nhận': { ...recipients, items: [] }, 'Phụ đề': 'năm 2026' })).toEqual(['năm 2026']);
  });

  it('copies the template’s own rows for a long list, with line breaks and without what XML cannot hold', () => {
    const filled = fill([list(['STT', 'Họ và tên'], personRow, totalRow)], {}, { 'Danh sách': people });
    const document = filled.ok ? String(filled.value.get('word/document.xml')) : '';
    expect(paragraphTexts(document)).toEqual([
      'STT',
      'Họ và tên',
      '1',
      'Bế Thị <An> & con',
      '2',
      'Nông VănƯớc',
      'Cộng',
      '02 cá nhân',
      'Hết',
    ]);
    expect(document).toContain('Nông Văn</w:t><w:br/><w:t xml:space="preserve">Ước');
    expect(document).not.toContain('bookmarkStart');
  });

  it('keeps the last rows of a list together with what follows it', () => {
    const filled = fill([list(personRow, totalRow)], {}, { 'Danh sách': people });
    const rows = filled.ok ? String(filled.value.get('word/document.xml')).split('<w:tr>').slice(1) : [];
    expect(rows.map((row) => row.split('<w:keepNext/>').length - 1)).toEqual([0, 2, 2]);
  });

  it('does so in rows as Word saves them: with empty paragraphs, with and without properties, some kept already', () => {
    const row = [
      '<w:tr><w:tc><w:p w:rsidR="1"><w:r><w:t>{#Danh sách}{#Người nhận}{STT}</w:t></w:r></w:p><w:p w:rsidR="2"/><w:p/></w:tc>',
      '<w:tc><w:p><w:pPr><w:pStyle w:val="a"/><w:keepNext/><w:jc w:val="left"/></w:pPr><w:r><w:t>{Họ và tên}</w:t></w:r></w:p>',
      '<w:p><w:pPr/><w:r><w:t>{/Người nhận}{/Danh sách}</w:t></w:r></w:p></w:tc></w:tr>',
    ].join('');
    const [first] = people.rows;
    const one = { ...people, rows: first ? [first] : [], keptRows: 1 };
    const filled = fill([`<w:tbl>${row}</w:tbl>`], {}, { 'Danh sách': one });
    const document = filled.ok ? String(filled.value.get('word/document.xml')) : '';
    const paragraphs =
      /<w:tr>.*<\/w:tr>/s
        .exec(document)?.[0]
        .split(/<w:p(?: [^>]*)?>/)
        .slice(1) ?? [];
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs.every((xml) => /^<w:pPr>(<w:pStyle w:val="a"\/>)?<w:keepNext\/>(?!.*keepNext)/.test(xml))).toBe(
      true,
    );
  });

  it('does without a kind of row that the officer took out of the template', () => {
    const only = ['{#Danh sách}{#Người nhận}{STT}', '{Họ và tên}{/Người nhận}{/Danh sách}'];
    expect(filledTexts([list(only)], {}, { 'Danh sách': people })).toHaveLength(4);
  });

  it('reads placeholders that Word has cut into runs, in text and in rows', () => {
    const cut = (xml: string) =>
      xml.replace(/\{Họ và/g, '{Họ</w:t></w:r><w:proofErr w:type="gramEnd"/><w:r><w:t xml:space="preserve"> và');
    expect(filledTexts([cut(list(personRow, totalRow))], {}, { 'Danh sách': people })).toContain('Bế Thị <An> & con');
  });
});

describe('a template that does not fit', () => {
  it('fails where a value is not known, naming placeholder and paragraph, and leaves no hole', () => {
    expect(sentence([text('Ký ngày {Ngày ký} tại Sở')], { 'Ngày ký': null })).toBe(
      'Mẫu văn bản có chỗ điền “{Ngày ký}” chưa có giá trị, ở đoạn “Ký ngày {Ngày ký} tại Sở”. Hãy bổ sung thông tin hoặc sửa mẫu.',
    );
  });

  it('fails where a placeholder of a row stands outside the rows', () => {
    expect(sentence([text('{Họ và tên}'), list(personRow, totalRow)], {}, { 'Danh sách': people })).toContain(
      '“{Họ và tên}” chưa có giá trị',
    );
  });

  it('fails where a row has no value for its placeholder', () => {
    const lacking = { ...people, rows: [{ kind: 'Người nhận', values: { STT: '1' } }] };
    expect(sentence([list(personRow, totalRow)], {}, { 'Danh sách': lacking })).toContain(
      '“{Họ và tên}” chưa có giá trị',
    );
  });

  it('fails where a list begins in one table and ends outside it', () => {
    expect(sentence([list(personRow), text('{/Danh sách}')], {}, { 'Danh sách': people })).toContain(
      '“{#Danh sách}” mở và đóng ở hai nơi khác nhau',
    );
  });

  it('fails where a list that needs a table stands in the text, and where a table stands inside its rows', () => {
    const tables = { 'Danh sách': people };
    expect(sentence([text('{#Danh sách}{STT}{/Danh sách}')], {}, tables)).toContain('phải đặt trong dòng của một bảng');
    const nested = tableRow(
      [200],
      [{ content: text('{#Danh sách}{#Người nhận}') + list(['a']) + text('{/Người nhận}{/Danh sách}') }],
    );
    const outer = table({ columnWidths: [200], bordered: true, cellMargins: { horizontal: 4, vertical: 2 } }, [nested]);
    expect(sentence([outer], {}, tables)).toContain('không dùng được với bảng lồng trong bảng');
  });

  it('fails where a row does not say which rows it stands for', () => {
    const nameless = ['{#Danh sách}{STT}', '{Họ và tên}{/Danh sách}'];
    expect(sentence([list(nameless)], {}, { 'Danh sách': people })).toContain('không nói rõ là dòng của mục nào');
  });

  it('fails where a loop begins in a table and ends in the text', () => {
    const loop = { offers: [], items: [{}] };
    expect(sentence([list(['{#Nơi nhận}', 'a']), text('{/Nơi nhận}')], { 'Nơi nhận': loop })).toContain(
      'mở và đóng ở hai nơi khác nhau',
    );
  });
});
