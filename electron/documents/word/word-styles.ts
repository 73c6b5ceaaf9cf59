import { twips } from './word-paragraph.ts';

/** A paragraph style. Sizes and lengths in points. */
interface ParagraphStyle {
  /** As the officer finds it in Word's list of styles. */
  readonly name: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  /** Exact height of a line, for the paragraphs that are only a line. */
  readonly lineExactly?: number;
  readonly topBorder?: boolean;
  readonly keepWithNext?: boolean;
  /** Place in Word's outline: 0 is the document's title. */
  readonly outlineLevel?: number;
}

/** First-line indent of body text: 1.27 cm. */
const FIRST_LINE = 36;

/**
 * The styles of all documents, by their id in the file. Sizes, cases and faces are those of Nghị định 30/2020/NĐ-CP,
 * Phụ lục I (table of the components of a document); text in tables is 12.
 */
const styles = {
  NationalName: { name: 'Quốc hiệu', size: 13, bold: true, align: 'center' },
  NationalMotto: { name: 'Tiêu ngữ', size: 14, bold: true, align: 'center' },
  SuperiorName: { name: 'Cơ quan chủ quản', size: 13, align: 'center' },
  OfficeName: { name: 'Cơ quan ban hành', size: 13, bold: true, align: 'center' },
  SymbolLine: { name: 'Số, ký hiệu', size: 13, align: 'center', before: 6 },
  DateLine: { name: 'Địa danh, ngày tháng', size: 14, italic: true, align: 'center', before: 6 },
  DocumentTitle: {
    name: 'Tên loại văn bản',
    size: 14,
    bold: true,
    align: 'center',
    before: 18,
    keepWithNext: true,
    outlineLevel: 0,
  },
  AppendixTitle: {
    name: 'Tiêu đề phụ lục',
    size: 14,
    bold: true,
    align: 'center',
    keepWithNext: true,
    outlineLevel: 0,
  },
  DocumentSubject: { name: 'Trích yếu', size: 14, bold: true, align: 'center', keepWithNext: true },
  DocumentReference: { name: 'Kèm theo văn bản', size: 14, italic: true, align: 'center', keepWithNext: true },
  Addressee: { name: 'Kính gửi', size: 14, align: 'center', before: 6, after: 6, keepWithNext: true },
  IssuerTitle: {
    name: 'Thẩm quyền ban hành',
    size: 14,
    bold: true,
    align: 'center',
    before: 12,
    after: 6,
    keepWithNext: true,
  },
  RuleLine: { name: 'Đường kẻ', size: 2, lineExactly: 4, topBorder: true, before: 2 },
  SpaceLine: { name: 'Khoảng trống', size: 2, lineExactly: 10 },
  /** Word wants a paragraph after a table; this one takes no room, so that it never asks for a page of its own. */
  EndLine: { name: 'Cuối phần', size: 1, lineExactly: 1 },
  LegalBasis: { name: 'Căn cứ', size: 14, italic: true, align: 'justify', firstLine: FIRST_LINE, after: 6 },
  BodyText: { name: 'Nội dung', size: 14, align: 'justify', firstLine: FIRST_LINE, after: 6 },
  ClosingLine: { name: 'Dòng kết', size: 14, align: 'justify', firstLine: FIRST_LINE, before: 6, keepWithNext: true },
  TableHeader: { name: 'Đầu bảng', size: 12, bold: true, align: 'center', keepWithNext: true },
  TableHeaderSmall: { name: 'Đầu bảng nhỏ', size: 9, bold: true, align: 'center', keepWithNext: true },
  TableTextSmall: { name: 'Ô bảng nhỏ', size: 10 },
  TableCenterSmall: { name: 'Ô bảng nhỏ giữa', size: 10, align: 'center' },
  TableRightSmall: { name: 'Ô bảng nhỏ số', size: 10, align: 'right' },
  TableStrong: { name: 'Ô bảng đậm', size: 12, bold: true },
  TableStrongCenter: { name: 'Ô bảng đậm giữa', size: 12, bold: true, align: 'center' },
  TableStrongRight: { name: 'Ô bảng đậm số', size: 12, bold: true, align: 'right' },
  TableStrongSmall: { name: 'Ô bảng nhỏ đậm', size: 10, bold: true },
  TableStrongCenterSmall: { name: 'Ô bảng nhỏ đậm giữa', size: 10, bold: true, align: 'center' },
  TableStrongRightSmall: { name: 'Ô bảng nhỏ đậm số', size: 10, bold: true, align: 'right' },
  TableText: { name: 'Ô bảng', size: 12 },
  TableCenter: { name: 'Ô bảng giữa', size: 12, align: 'center' },
  TableRight: { name: 'Ô bảng số', size: 12, align: 'right' },
  TableTotal: { name: 'Dòng tổng cộng', size: 12, bold: true },
  TableTotalRight: { name: 'Số tổng cộng', size: 12, bold: true, align: 'right' },
  Group1: { name: 'Nhóm cấp 1', size: 12, bold: true, capitals: true, keepWithNext: true, outlineLevel: 1 },
  Group2: { name: 'Nhóm cấp 2', size: 12, bold: true, keepWithNext: true, outlineLevel: 2 },
  Group3: { name: 'Nhóm cấp 3', size: 12, bold: true, italic: true, keepWithNext: true, outlineLevel: 3 },
  Group4: { name: 'Nhóm cấp 4', size: 12, italic: true, keepWithNext: true, outlineLevel: 4 },
  GroupNumeral: { name: 'Số thứ tự nhóm', size: 12, bold: true, align: 'center', keepWithNext: true },
  GroupAmount: { name: 'Số tiền của nhóm', size: 12, bold: true, align: 'right', keepWithNext: true },
  RecipientsHeading: { name: 'Nơi nhận', size: 12, bold: true, italic: true },
  RecipientLine: { name: 'Danh sách nơi nhận', size: 11 },
  SignaturePost: { name: 'Chức vụ người ký', size: 14, bold: true, align: 'center', keepWithNext: true },
  /** One of several who sign side by side; the rows of a long block may part at the turn of a page. */
  PartyPost: { name: 'Bên ký', size: 13, bold: true, align: 'center' },
  SignatureName: { name: 'Họ tên người ký', size: 14, bold: true, align: 'center', before: 64 },
  Header: { name: 'header', size: 14, align: 'center' },
} as const satisfies Record<string, ParagraphStyle>;

/** The id of a paragraph style. */
export type WordStyleId = keyof typeof styles;

/** The size in points that a style sets its text in; with it a text can be measured before Word sets it. */
export function styleFont(style: WordStyleId): { readonly size: number; readonly weight: 'regular' | 'bold' } {
  const { size, bold }: ParagraphStyle = styles[style];
  return { size, weight: bold ? 'bold' : 'regular' };
}

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function styleElement(id: string, style: ParagraphStyle): string {
  const { before, after, lineExactly } = style;
  const spacing = [
    before === undefined ? '' : ` w:before="${twips(before)}"`,
    after === undefined ? '' : ` w:after="${twips(after)}"`,
    lineExactly === undefined ? '' : ` w:line="${twips(lineExactly)}" w:lineRule="exact"`,
  ].join('');
  const paragraphProperties = [
    style.keepWithNext ? '<w:keepNext/>' : '',
    style.topBorder ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' : '',
    spacing ? `<w:spacing${spacing}/>` : '',
    style.firstLine === undefined ? '' : `<w:ind w:firstLine="${twips(style.firstLine)}"/>`,
    style.align === undefined ? '' : `<w:jc w:val="${alignments[style.align]}"/>`,
    style.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${style.outlineLevel}"/>`,
  ].join('');
  const runProperties = [
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    style.capitals ? '<w:caps/>' : '',
    `<w:sz w:val="${style.size * 2}"/><w:szCs w:val="${style.size * 2}"/>`,
  ].join('');
  return [
    `<w:style w:type="paragraph"${id === 'Header' ? '' : ' w:customStyle="1"'} w:styleId="${id}">`,
    `<w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/><w:qFormat/>`,
    `<w:pPr>${paragraphProperties}</w:pPr><w:rPr>${runProperties}</w:rPr></w:style>`,
  ].join('');
}

const FONT = 'Times New Roman';

/** `word/styles.xml`: Times New Roman 14, Vietnamese, single line spacing, and the styles above. */
export function stylesPart(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`,
    '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...Object.entries(styles).map(([id, style]) => styleElement(id, style)),
    '</w:styles>',
  ].join('');
}
