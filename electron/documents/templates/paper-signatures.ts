import type { PaperSignatures, PaperSigner } from '../../../shared/domain/documents/paper.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateScope } from '../filling/template-data.ts';
import { heldTitle } from '../layout/held-title.ts';
import { paragraph } from '../word/word-paragraph.ts';
import { table, tableRow } from '../word/word-table.ts';
import { signatureBlock } from './signature-block.ts';

/** Parties sign two in a row, so that the longest name of an office has room; three in a row where three sign on a wide page. */
const SIDE_BY_SIDE = 2;
const WIDE = 600;

/** The places where a paper is signed. Those who sign beside others have numbered placeholders: `{Người ký 1}`. */
export function paperSignatures(signatures: PaperSignatures, width: number, hasRecipients: boolean): string {
  if (signatures.kind === 'recipients')
    return signatureBlock(width, { left: hasRecipients ? 'recipients' : 'nothing' });
  if (signatures.kind === 'none') return '';
  if (signatures.kind === 'prepared') return preparedBlock(signatures.preparers.length, width);
  const rows: string[] = [];
  const inRow = width > WIDE && signatures.signers.length === 3 ? 3 : SIDE_BY_SIDE;
  const columns = Array.from({ length: inRow }, () => width / inRow);
  for (let first = 0; first < signatures.signers.length; first += inRow) {
    const side = signatures.signers.slice(first, first + inRow);
    const hasParty = side.some((signer) => signer.party !== null);
    const row = (cell: (signer: PaperSigner, number: number) => string) => {
      const cells = columns.map((_, place) => {
        const signer = side[place];
        return { content: signer ? cell(signer, first + place + 1) : paragraph('RecipientLine', '') };
      });
      return tableRow(columns, cells);
    };
    // Names have a row of their own: they stand level however many lines are above them.
    rows.push(row((signer, number) => postCell(signer, number, hasParty)));
    rows.push(row((_, number) => paragraph('SignatureName', `{Người ký ${number}}`)));
  }
  return table({ columnWidths: columns, bordered: false, cellMargins: { horizontal: 4, vertical: 4 } }, rows);
}

/** The first lines of those who sign side by side stand level: who signs for nobody has an empty line. The names below are not parted from them. */
function postCell(signer: PaperSigner, number: number, hasParty: boolean): string {
  const first = hasParty ? { spaceBefore: 10 } : {};
  const post = `{Chức vụ ký ${number}}`;
  const lines = signer.party === null ? [post, ...(hasParty ? [''] : [])] : [`{Bên ký ${number}}`, post];
  return lines
    .map((line, index) => paragraph('PartyPost', line, { keepWithNext: true, ...(index === 0 ? first : {}) }))
    .join('');
}

/** Those who prepared the paper at the left, the head at the right. */
function preparedBlock(preparers: number, width: number): string {
  const count = preparers + 1;
  const columns = Array.from({ length: count }, () => width / count);
  const left = Array.from({ length: preparers }, (_, index) => ({
    content: paragraph('SignaturePost', `{Chức vụ ký ${index + 1}}`),
  }));
  const head = [
    paragraph('SignaturePost', '{#Quyền hạn người ký}'),
    paragraph('SignaturePost', '{Quyền hạn người ký}'),
    paragraph('SignaturePost', '{/Quyền hạn người ký}'),
    paragraph('SignaturePost', '{Chức vụ người ký}'),
    paragraph('SignatureName', '{Người ký}'),
  ];
  const row = tableRow(columns, [...left, { content: head.join('') }]);
  return table({ columnWidths: columns, bordered: false, cellMargins: { horizontal: 0, vertical: 0 } }, [row]);
}

/** The values of the numbered placeholders on a page whose text is `width` points wide. */
export function signatureScope(signatures: PaperSignatures, width: number): TemplateScope {
  const half = width / SIDE_BY_SIDE;
  if (signatures.kind === 'recipients' || signatures.kind === 'none') return {};
  if (signatures.kind === 'prepared') {
    return Object.fromEntries(signatures.preparers.map((post, index) => [`Chức vụ ký ${index + 1}`, post]));
  }
  return Object.fromEntries(
    signatures.signers.flatMap((signer, index) => [
      [`Bên ký ${index + 1}`, heldTitle(toUpperCaseText(signer.party ?? ''), 'PartyPost', half)],
      [`Chức vụ ký ${index + 1}`, heldTitle(toUpperCaseText(signer.post), 'PartyPost', half)],
      [`Người ký ${index + 1}`, signer.name],
    ]),
  );
}
