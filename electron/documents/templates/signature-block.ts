import { paragraph } from '../word/word-paragraph.ts';
import { table, tableRow } from '../word/word-table.ts';

/**
 * Nơi nhận at the left, authority, post and name of the signer at the right with room for signature and seal between them, in
 * one row that is not broken over two pages. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7–9.
 */
export function signatureBlock(width: number, options: { readonly withRecipients: boolean }): string {
  const columns = [width / 2, width / 2];
  const recipients = [
    paragraph('RecipientsHeading', 'Nơi nhận:'),
    paragraph('RecipientLine', '{#Nơi nhận}'),
    paragraph('RecipientLine', '{Dòng nơi nhận}'),
    paragraph('RecipientLine', '{/Nơi nhận}'),
  ];
  const signature = [
    paragraph('SignaturePost', '{#Quyền hạn người ký}'),
    paragraph('SignaturePost', '{Quyền hạn người ký}'),
    paragraph('SignaturePost', '{/Quyền hạn người ký}'),
    paragraph('SignaturePost', '{Chức vụ người ký}'),
    paragraph('SignatureName', '{Người ký}'),
  ];
  const row = tableRow(columns, [
    { content: options.withRecipients ? recipients.join('') : paragraph('RecipientLine', '') },
    { content: signature.join('') },
  ]);
  return table({ columnWidths: columns, bordered: false, cellMargins: { horizontal: 0, vertical: 0 } }, [row]);
}
