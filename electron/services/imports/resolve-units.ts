import type { UnitAnswer } from '#shared/contracts/imports.ts';
import type { ImportedRow } from '#shared/domain/imports/read-table.ts';
import { unitKey, unitKindOf } from '#shared/domain/imports/unit-words.ts';
import type { DraftUnitQuestion, PlannedUnit } from './draft.ts';
import type { OfficeIndex } from './office-index.ts';

/** What a unit's name in the file comes to: a unit; none (the officer said so); or a question that is still open. */
export type UnitResolution =
  | { readonly kind: 'unit'; readonly unit: PlannedUnit }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly message: string };

/** The units that a file names. */
export interface FileUnits {
  resolve(text: string): UnitResolution;
  readonly questions: readonly DraftUnitQuestion[];
  /** Units to be made, by their keys. */
  readonly newUnits: ReadonlyMap<string, { readonly name: string; readonly answer: UnitAnswer & { kind: 'new' } }>;
}

/**
 * Resolves every unit that the rows name. A name that is near a known one is asked about; a name that is near none, and says
 * what it is (Phòng, Chi cục, Trung tâm …), is proposed as a new unit; what is left is asked about too.
 */
export function resolveUnits(
  rows: readonly ImportedRow[],
  index: OfficeIndex,
  answers: ReadonlyMap<string, UnitAnswer | null>,
): FileUnits {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    for (const text of [values.unit, values.collective]) {
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const resolutions = new Map<string, UnitResolution>();
  const questions: DraftUnitQuestion[] = [];
  const newUnits = new Map<string, { name: string; answer: UnitAnswer & { kind: 'new' } }>();
  for (const [text, rowCount] of counts) {
    const match = index.matchUnit(text);
    const given = answers.get(text);
    if (match.unitId !== null && given === undefined) {
      resolutions.set(text, { kind: 'unit', unit: { kind: 'existing', id: match.unitId } });
      continue;
    }
    const answer = given ?? (given === null || match.candidates.length > 0 ? null : proposeNewUnit(text));
    questions.push({ text, rowCount, candidates: match.candidates, answer });
    if (answer === null) {
      const names = match.candidates.map(({ name }) => name).join(', ');
      const message =
        names === ''
          ? `Chưa có đơn vị “${text}”; hãy chọn đơn vị hoặc tạo mới`
          : `Chưa rõ “${text}” có phải là ${names}; hãy chọn`;
      resolutions.set(text, { kind: 'open', message });
    } else if (answer.kind === 'none') resolutions.set(text, { kind: 'none' });
    else if (answer.kind === 'existing')
      resolutions.set(text, { kind: 'unit', unit: { kind: 'existing', id: answer.unitId } });
    else {
      const key = unitKey(text);
      if (!newUnits.has(key)) newUnits.set(key, { name: text, answer });
      resolutions.set(text, { kind: 'unit', unit: { kind: 'new', key } });
    }
  }
  const unknown: UnitResolution = { kind: 'none' };
  return { resolve: (text) => resolutions.get(text) ?? unknown, questions, newUnits };
}

function proposeNewUnit(text: string): UnitAnswer | null {
  const unitKind = unitKindOf(text);
  return unitKind === null ? null : { kind: 'new', unitKind, parentId: null };
}
