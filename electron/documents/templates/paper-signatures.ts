import type { PaperSignatures, PaperSigner } from '../../../shared/domain/documents/paper.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateScope } from '../filling/template-data.ts';
import { paragraph } from '../word/word-paragraph.ts';
import { table, tableRow } from '../word/word-table.ts';
import { signatureBlock } from './signature-block.ts';

/** Parties sign two in a row, so that the longest name of an office has room. */
const SIDE_BY_SIDE = 2;

/** The places where a paper is signed. Those who sign beside others have numbered placeholders: `{Người ký 1}`. */
export function paperSignatures(signatures: PaperSignatures, width: number, hasRecipients: boolean): string {
  if (signatures.kind === 'recipients')
    return signatureBlock(width, { left: hasRecipients ? 'recipients' : 'nothing' });
  if (signatures.kind === 'none') return '';
  if (signatures.kind === 'prepared') return preparedBlock(signatures.preparers.length, width);
  const rows: string[] = [];
  const columns = Array.from({ length: SIDE_BY_SIDE }, () => width / SIDE_BY_SIDE);
  for (let first = 0; first < signatures.signers.length; first += SIDE_BY_SIDE) {
    const side = signatures.signers.slice(first, first + SIDE_BY_SIDE);
    const hasParty = side.some((signer) => signer.party !== null);
    const cells = columns.map((_, place) => {
      const signer = side[place];
      const content = signer && signerCell(signer, first + place + 1, hasParty);
      return { content: content ?? paragraph('RecipientLine', '') };
    });
    rows.push(tableRow(columns, cells));
  }
  return table({ columnWidths: columns, bordered: false, cellMargins: { horizontal: 4, vertical: 4 } }, rows);
}

/** The first lines of those who sign side by side stand level, and so do their names: who signs for nobody has an empty line. */
function signerCell(signer: PaperSigner, number: number, hasParty: boolean): string {
  const first = hasParty ? { spaceBefore: 10 } : {};
  const post = `{Chức vụ ký ${number}}`;
  const lines = signer.party === null ? [post, ...(hasParty ? [''] : [])] : [`{Bên ký ${number}}`, post];
  return [
    ...lines.map((line, index) => paragraph('PartyPost', line, index === 0 ? first : {})),
    paragraph('SignatureName', `{Người ký ${number}}`),
  ].join('');
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

/** The values of the numbered placeholders. */
export function signatureScope(signatures: PaperSignatures): TemplateScope {
  if (signatures.kind === 'recipients' || signatures.kind === 'none') return {};
  if (signatures.kind === 'prepared') {
    return Object.fromEntries(signatures.preparers.map((post, index) => [`Chức vụ ký ${index + 1}`, post]));
  }
  return Object.fromEntries(
    signatures.signers.flatMap((signer, index) => [
      [`Bên ký ${index + 1}`, toUpperCaseText(signer.party ?? '')],
      [`Chức vụ ký ${index + 1}`, toUpperCaseText(signer.post)],
      [`Người ký ${index + 1}`, signer.name],
    ]),
  );
}
