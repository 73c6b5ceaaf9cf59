import type { AwardFamily, AwardType } from '#shared/contracts/awards.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { RegistrationRow } from '#shared/contracts/registrations.ts';
import { parseAwardNames } from '#shared/domain/registrations/parse-award-names.ts';
import type { CellChange, ParsedCell } from '../../components/grid/grid-types.ts';

type Change = Request<'registrations:save'>['changes'][number];

/** The column of each family of awards. */
export const familyOfColumn: Readonly<Record<string, AwardFamily>> = { titles: 'title', commendations: 'commendation' };

/** Names a row in the grid. */
export function registrationKey(row: RegistrationRow): string {
  return `${row.owner.kind} ${row.owner.id}`;
}

/** The registered awards of a family as a cell shows them: `CSTĐCS, LĐTT`; null where there are none. */
export function awardNames(
  row: RegistrationRow,
  family: AwardFamily,
  types: ReadonlyMap<number, AwardType>,
): string | null {
  const names = (row.registration?.awardTypeIds ?? []).flatMap((id) => {
    const type = types.get(id);
    return type?.family === family ? [type.shortName] : [];
  });
  return names.length === 0 ? null : names.join(', ');
}

/** Reads a cell of titles (or forms) as typed or pasted: codes, abbreviations or names, several in one cell. */
export function parseAwardCell(text: string, types: readonly AwardType[], family: AwardFamily): ParsedCell {
  const parsed = parseAwardNames(text, types);
  if (!parsed.ok) {
    const known = types.filter((type) => type.family === family).map((type) => type.shortName);
    return { ok: false, problem: `“${parsed.unknown}” không có trong danh mục. Có thể nhập: ${known.join(', ')}.` };
  }
  const named = types.filter((type) => parsed.ids.includes(type.id));
  const foreign = named.find((type) => type.family !== family);
  if (foreign) {
    const column = foreign.family === 'title' ? 'Danh hiệu đăng ký' : 'Hình thức đăng ký';
    return { ok: false, problem: `${foreign.name} nhập ở cột ${column}.` };
  }
  return { ok: true, value: named.length === 0 ? null : named.map((type) => type.shortName).join(', ') };
}

/** The changed cells as changes of registrations, one for each row; what was not touched is left out. */
export function registrationChanges(
  changes: readonly CellChange[],
  rows: ReadonlyMap<string, RegistrationRow>,
  types: readonly AwardType[],
): Change[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  const byRow = new Map<string, Change>();
  for (const { rowId, key, value } of changes) {
    const row = rows.get(rowId);
    if (row === undefined) continue;
    const change: Change = byRow.get(rowId) ?? { owner: row.owner };
    const text = value === null ? null : String(value);
    const family = familyOfColumn[key];
    if (family !== undefined) {
      const others = (change.awardTypeIds ?? row.registration?.awardTypeIds ?? []).filter(
        (id) => byId.get(id)?.family !== family,
      );
      const parsed = parseAwardNames(text ?? '', types);
      change.awardTypeIds = [...others, ...(parsed.ok ? parsed.ids : [])];
    } else if (key === 'initiative') change.initiativeName = text;
    else if (key === 'registeredOn') change.registeredOn = text;
    else if (key === 'note') change.note = text;
    byRow.set(rowId, change);
  }
  return [...byRow.values()];
}
