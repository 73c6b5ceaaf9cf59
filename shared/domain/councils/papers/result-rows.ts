import { romanNumeral } from '../../../numbers/roman-numeral.ts';
import type { PaperCell, PaperRow } from '../../documents/paper.ts';
import type { PrintedAward, PrintedCandidate } from '../meeting-facts.ts';

/**
 * The candidates under their awards, numbered through: a heading for each award where there are several. `group` adds to the
 * award's name, `cells` gives a line's cells after its number.
 */
export function rowsByAward(
  awards: readonly PrintedAward[],
  candidates: readonly PrintedCandidate[],
  group: (award: PrintedAward, candidates: readonly PrintedCandidate[]) => string,
  cells: (candidate: PrintedCandidate) => readonly PaperCell[],
): PaperRow[] {
  let number = 0;
  const used = awards
    .map((award) => ({ award, own: candidates.filter((candidate) => candidate.awardTypeId === award.awardTypeId) }))
    .filter(({ own }) => own.length > 0);
  return used.flatMap(({ award, own }, index): PaperRow[] => {
    const heading = { kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: group(award, own) } as const;
    const items = own.map((candidate): PaperRow => {
      number += 1;
      return { kind: 'item', cells: [number, ...cells(candidate)] };
    });
    return [heading, ...items];
  });
}
