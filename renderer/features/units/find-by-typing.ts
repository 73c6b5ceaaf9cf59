import { foldText } from '#shared/text/fold.ts';
import type { UnitTreeRow } from './unit-tree.ts';

/**
 * The next line, after the current one and round to the top, whose name has a word that begins as typed; accents do not
 * matter. A longer text goes on from the current line itself, so that typing `chi` stays where `ch` had found.
 */
export function findByTyping(rows: readonly UnitTreeRow[], currentId: number | null, typed: string): number | null {
  const wanted = foldText(typed);
  if (wanted === '') return null;
  const current = rows.findIndex((row) => row.unit.id === currentId);
  const start = typed.length > 1 ? Math.max(current, 0) : current + 1;
  for (let step = 0; step < rows.length; step++) {
    const unit = rows[(start + step) % rows.length]?.unit;
    if (!unit) continue;
    const names = ` ${foldText(unit.name)} ${foldText(unit.shortName ?? '')}`;
    if (names.includes(` ${wanted}`)) return unit.id;
  }
  return null;
}
