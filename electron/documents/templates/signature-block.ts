import { paragraph } from '../word/word-paragraph.ts';
import { table, tableRow } from '../word/word-table.ts';

/** What stands to the left of the signature. */
export type SignatureLeft = 'recipients' | 'preparer' | 'nothing';

/**
 * Nơi nhận at the left (or who kept the register), authority, post and name of the signer at the right with room for signature
 * and seal between them, in one row that is not broken over two pages. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7–9.
 */
export function signatureBlock(width: number, { left }: { readonly left: SignatureLeft }): string {
  const columns = [width / 2, width / 2];
  const signature = [
    paragraph('SignaturePost', '{#Quyền hạn người ký}'),
    paragraph('SignaturePost', '{Quyền hạn người ký}'),
    paragraph('SignaturePost', '{/Quyền hạn người ký}'),
    paragraph('SignaturePost', '{Chức vụ người ký}'),
    paragraph('SignatureName', '{Người ký}'),
  ];
  const row = tableRow(columns, [{ content: leftSide(left).join('') }, { content: signature.join('') }]);
  return table({ columnWidths: columns, bordered: false, cellMargins: { horizontal: 0, vertical: 0 } }, [row]);
}

function leftSide(left: SignatureLeft): string[] {
  if (left === 'preparer') return [paragraph('SignaturePost', 'NGƯỜI LẬP SỔ')];
  if (left === 'nothing') return [paragraph('RecipientLine', '')];
  return [
    paragraph('RecipientsHeading', 'Nơi nhận:'),
    paragraph('RecipientLine', '{#Nơi nhận}'),
    paragraph('RecipientLine', '{Dòng nơi nhận}'),
    paragraph('RecipientLine', '{/Nơi nhận}'),
  ];
}
