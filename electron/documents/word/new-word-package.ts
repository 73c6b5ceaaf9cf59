import { DOCUMENT_PART, type WordPackage } from './word-package.ts';
import { pageNumberField } from './word-paragraph.ts';
import { PAGE_NUMBER_HEADER } from './word-section.ts';
import { stylesPart } from './word-styles.ts';
import { escapeXml } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${officeNamespace}/relationships"`,
].join(' ');
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What the file says about itself (File > Info in Word). */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly createdAt: Date;
}

/**
 * A complete Word package around the content of a document. `body` is what stands inside `w:body`, its last section
 * included. Nothing in it makes Word open the file in compatibility mode.
 */
export function newWordPackage(body: string, properties: DocumentProperties): WordPackage {
  return new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelationships],
    ['docProps/core.xml', coreProperties(properties)],
    ['docProps/app.xml', appProperties(properties.author)],
    [DOCUMENT_PART, `${declaration}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', documentRelationships],
    ['word/styles.xml', stylesPart()],
    ['word/settings.xml', settings],
    ['word/fontTable.xml', fontTable],
    ['word/header1.xml', pageNumberHeader],
  ]);
}

const contentTypes = [
  `${declaration}<Types xmlns="${packageNamespace}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>`,
  `<Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/>`,
  `<Override PartName="/word/fontTable.xml" ContentType="${wordType}.fontTable+xml"/>`,
  `<Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/>`,
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
  '</Types>',
].join('');

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${elements.join('')}</Relationships>`;
}

const packageRelationships = relationships([
  ['rId1', `${officeNamespace}/relationships/officeDocument`, 'word/document.xml'],
  ['rId2', `${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['rId3', `${officeNamespace}/relationships/extended-properties`, 'docProps/app.xml'],
]);

const documentRelationships = relationships([
  ['rId1', `${officeNamespace}/relationships/styles`, 'styles.xml'],
  ['rId2', `${officeNamespace}/relationships/settings`, 'settings.xml'],
  ['rId3', `${officeNamespace}/relationships/fontTable`, 'fontTable.xml'],
  [PAGE_NUMBER_HEADER, `${officeNamespace}/relationships/header`, 'header1.xml'],
]);

/** Compatibility mode 15 is that of Word 2013 and later. */
const settings = [
  `${declaration}<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>`,
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>',
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
  '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
].join('');

const fontTable = [
  `${declaration}<w:fonts ${wordNamespaces}><w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>`,
  '<w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>',
].join('');

const pageNumberHeader = [
  `${declaration}<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>`,
  `${pageNumberField()}</w:p></w:hdr>`,
].join('');

function coreProperties({ title, author, createdAt }: DocumentProperties): string {
  const moment = `${createdAt.toISOString().slice(0, 19)}Z`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language></cp:coreProperties>',
  ].join('');
}

function appProperties(company: string): string {
  return [
    `${declaration}<Properties xmlns="${officeNamespace}/extended-properties">`,
    `<Application>Microsoft Office Word</Application><Company>${escapeXml(company)}</Company>`,
    '<AppVersion>16.0000</AppVersion></Properties>',
  ].join('');
}
