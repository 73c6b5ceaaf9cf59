import type { Request } from '#shared/contracts/ipc-contract.ts';
import { membershipFields, type PersonRow, personPatch } from '#shared/contracts/people.ts';
import type { CellChange, CellValue, EditOutcome, NewRow } from '../../components/grid/grid-types.ts';

type Update = Request<'people:update'>;
export type PersonChange = Update['changes'][number];
export type PersonAddition = NonNullable<Update['additions']>[number];

const membershipPatch = membershipFields.omit({ fromOn: true, toOn: true }).partial();

/** The contract's field names behind one column, and the column of each field: where a refusal is shown. */
export const columnOfField: Readonly<Record<string, string>> = {
  fullName: 'fullName',
  bornOn: 'birth',
  bornYear: 'birth',
  gender: 'gender',
  ethnicGroup: 'ethnicGroup',
  isPartyMember: 'isPartyMember',
  kind: 'kind',
  position: 'position',
  role: 'role',
  unitId: 'unit',
  nationalId: 'nationalId',
  startedOn: 'startedOn',
  note: 'note',
};

const membershipColumns = new Set(['unit', 'position', 'role']);

function birthFields(value: CellValue): Record<string, unknown> {
  const text = value === null || value === '' ? null : String(value);
  if (text === null) return { bornOn: null, bornYear: null };
  const year = Number(text.slice(0, 4));
  return { bornOn: text.length > 4 ? text : null, bornYear: year };
}

/** The fields that one cell stands for. Text is passed on as typed: the schema trims and composes it. */
function fieldsOfCell(key: string, value: CellValue): Record<string, unknown> {
  const empty = value === '' ? null : value;
  if (key === 'birth') return birthFields(value);
  if (key === 'isPartyMember') return { isPartyMember: empty === null ? null : empty === 'yes' };
  if (key === 'unit') return { unitId: empty === null ? null : Number(empty) };
  if (key === 'fullName') return { fullName: value ?? '' };
  return { [key]: empty };
}

function problemOf(key: string, fields: Record<string, unknown>, person: PersonRow | undefined): string | null {
  if (key === 'unit' && fields.unitId === null) {
    return 'Mỗi người cần một đơn vị. Để ghi người này đã nghỉ, hãy điền ngày thôi công tác ở trang cá nhân.';
  }
  if (person && person.unitId === null && key !== 'unit' && membershipColumns.has(key)) {
    return 'Hãy chọn đơn vị trước khi ghi chức vụ, vai trò.';
  }
  const schema = membershipColumns.has(key) ? membershipPatch : personPatch;
  const parsed = schema.safeParse(fields);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'Giá trị này không dùng được.');
}

/** Cells as the office wants them: one change per person, and the cells that cannot even be sent. */
export interface PreparedEdits {
  readonly changes: readonly PersonChange[];
  readonly refused: readonly EditOutcome[];
}

/**
 * Gathers the changed cells of each person into one change, checked by the contract's own schemas; a cell that fails is
 * refused alone, with its sentence, and the others go on.
 */
export function prepareEdits(cells: readonly CellChange[], people: ReadonlyMap<number, PersonRow>): PreparedEdits {
  const changes = new Map<
    number,
    { id: number; fields: Record<string, unknown>; membership: Record<string, unknown> }
  >();
  const refused: EditOutcome[] = [];
  const getsUnit = new Set(cells.filter((cell) => cell.key === 'unit' && cell.value).map((cell) => cell.rowId));
  for (const { rowId, key, value } of cells) {
    const id = Number(rowId);
    const fields = fieldsOfCell(key, value);
    const problem = problemOf(key, fields, getsUnit.has(rowId) ? undefined : people.get(id));
    if (problem !== null) {
      refused.push({ status: 'refused', rowId, key, problem });
      continue;
    }
    const change = changes.get(id) ?? { id, fields: {}, membership: {} };
    Object.assign(membershipColumns.has(key) ? change.membership : change.fields, fields);
    changes.set(id, change);
  }
  return {
    changes: [...changes.values()].map(({ id, fields, membership }) => ({
      id,
      fields,
      ...(Object.keys(membership).length > 0 ? { membership } : {}),
    })),
    refused,
  };
}

/** New rows as the office wants them; `drafts` names the row behind each addition, in the same order. */
export interface PreparedAdditions {
  readonly additions: readonly PersonAddition[];
  readonly drafts: readonly string[];
  readonly refused: readonly EditOutcome[];
}

/**
 * Turns typed or pasted rows into new people. Only the name and the unit are obligatory; `defaultUnitId` is the unit
 * that the list is narrowed to, so that rows pasted there belong to it.
 */
export function prepareAdditions(rows: readonly NewRow[], defaultUnitId: number | null): PreparedAdditions {
  const additions: PersonAddition[] = [];
  const drafts: string[] = [];
  const refused: EditOutcome[] = [];
  for (const { draftId, values } of rows) {
    const given: Record<string, CellValue> = { fullName: null, unit: defaultUnitId, ...dropEmpty(values) };
    const problems = Object.entries(given).flatMap(([key, value]): EditOutcome[] => {
      const problem =
        key === 'unit' && value === null ? 'Hãy chọn đơn vị.' : problemOf(key, fieldsOfCell(key, value), undefined);
      return problem === null ? [] : [{ status: 'refused', rowId: draftId, key, problem }];
    });
    if (problems.length > 0) refused.push(...problems);
    else {
      additions.push(additionOf(given));
      drafts.push(draftId);
    }
  }
  return { additions, drafts, refused };
}

function dropEmpty(values: Readonly<Record<string, CellValue>>): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
}

function additionOf(values: Readonly<Record<string, CellValue>>): PersonAddition {
  const fields: Record<string, unknown> = {};
  const membership: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    Object.assign(membershipColumns.has(key) ? membership : fields, fieldsOfCell(key, value));
  }
  const unknownFacts = {
    fullName: '',
    bornOn: null,
    bornYear: null,
    gender: null,
    ethnicGroup: null,
    isPartyMember: null,
    kind: null,
    nationalId: null,
    startedOn: null,
    note: null,
  };
  return {
    ...unknownFacts,
    ...fields,
    membership: { unitId: 0, position: null, role: null, ...membership, fromOn: null, toOn: null },
  };
}
