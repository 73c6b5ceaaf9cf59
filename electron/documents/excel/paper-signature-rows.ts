import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import type { PaperSignatures, PaperSigner } from '../../../shared/domain/documents/paper.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { ExcelRow } from './excel-sheet.ts';
import type { ExcelStyleName } from './excel-styles.ts';
import { partsRow, ROOM_ABOVE, ROOM_FOR_SIGNATURE, signatureRows } from './official-heading.ts';

/** Parties sign two in a row, three where three sign: as in Word. */
const IN_ROW = 2;

/** Who signs a paper, as in its Word form: the head beside Nơi nhận or those who prepared it, or all parties. */
export function paperSignatureRows(
  signatures: PaperSignatures,
  heading: OfficeHeading,
  widths: readonly number[],
): ExcelRow[] {
  if (signatures.kind === 'none') return [];
  if (signatures.kind === 'recipients') return signatureRows(heading, widths);
  if (signatures.kind === 'prepared') return preparedRows(signatures.preparers, heading, widths);
  const { signers } = signatures;
  const inRow = signers.length === 3 && widths.length >= 3 ? 3 : IN_ROW;
  const rows: ExcelRow[] = [];
  for (let first = 0; first < signers.length; first += inRow) {
    const side = Array.from({ length: inRow }, (_, place) => signers[first + place] ?? null);
    rows.push(...partyRows(side, widths));
  }
  return rows;
}

function preparedRows(preparers: readonly string[], heading: OfficeHeading, widths: readonly number[]): ExcelRow[] {
  const { authority, post, name } = heading.signature;
  const right = [authority, post].filter(Boolean).map(toUpperCaseText);
  const empty = preparers.map(() => '');
  const posts = right.map((line, index) =>
    row(widths, [...(index === 0 ? preparers : empty), line], 'signature', index === 0 ? ROOM_ABOVE : 0),
  );
  return [...posts, row(widths, [...empty, name], 'headingBold', ROOM_FOR_SIGNATURE)];
}

/** Who signs for nobody stands level with those who sign for a party. */
function partyRows(side: readonly (PaperSigner | null)[], widths: readonly number[]): ExcelRow[] {
  const upper = (text: (signer: PaperSigner) => string | null) =>
    side.map((signer) => toUpperCaseText((signer && text(signer)) ?? ''));
  const hasParty = side.some((signer) => signer !== null && signer.party !== null);
  const firsts = upper(({ party, post }) => (hasParty ? (party ?? post) : post));
  const seconds = upper(({ party, post }) => (party === null ? null : post));
  return [
    row(widths, firsts, 'signature', ROOM_ABOVE),
    ...(hasParty ? [row(widths, seconds, 'signature', 0)] : []),
    row(
      widths,
      side.map((signer) => signer?.name ?? ''),
      'headingBold',
      ROOM_FOR_SIGNATURE,
    ),
  ];
}

function row(widths: readonly number[], texts: readonly string[], style: ExcelStyleName, least: number): ExcelRow {
  return partsRow(
    widths,
    texts.map((text) => [text, style] as const),
    least,
  );
}
