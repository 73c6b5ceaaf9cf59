import type { Database } from 'better-sqlite3';
import type { UnitFormPurpose } from '#shared/domain/unit-forms/unit-form.ts';
import { allRows, insertRow, oneRow, updateRow } from '../rows.ts';

/** A unit that was sent a form. */
export interface UnitFormRecord {
  readonly id: number;
  readonly unitId: number;
  readonly purpose: UnitFormPurpose;
  readonly year: number;
  readonly madeOn: string;
  readonly dueOn: string | null;
  /** The officer has said that it came. */
  readonly receivedOn: string | null;
}

/** Every form that was made, newest first. */
export function unitForms(database: Database): UnitFormRecord[] {
  return allRows(database, 'SELECT * FROM unit_forms ORDER BY year DESC, made_on DESC, purpose, id').map((row) => ({
    id: Number(row.id),
    unitId: Number(row.unit_id),
    purpose: row.purpose as UnitFormPurpose,
    year: Number(row.year),
    madeOn: String(row.made_on),
    dueOn: row.due_on as string | null,
    receivedOn: row.received_on as string | null,
  }));
}

/** Remembers a form; one made again for the same unit, purpose and year keeps its first day and takes the new due day. */
export function keepUnitForm(database: Database, form: Omit<UnitFormRecord, 'id' | 'receivedOn'>): void {
  const key = { unit_id: form.unitId, purpose: form.purpose, year: form.year };
  const query = 'SELECT id FROM unit_forms WHERE unit_id = @unit_id AND purpose = @purpose AND year = @year';
  const known = oneRow(database, query, key);
  if (known === undefined) insertRow(database, 'unit_forms', { ...key, made_on: form.madeOn, due_on: form.dueOn });
  else updateRow(database, 'unit_forms', Number(known.id), { due_on: form.dueOn });
}

/** Says that a unit's form came on a day; one that was never sent out is remembered with it. */
export function receiveUnitForm(
  database: Database,
  form: Pick<UnitFormRecord, 'unitId' | 'purpose' | 'year'>,
  day: string,
): void {
  const key = { unit_id: form.unitId, purpose: form.purpose, year: form.year };
  const query = 'SELECT id FROM unit_forms WHERE unit_id = @unit_id AND purpose = @purpose AND year = @year';
  const known = oneRow(database, query, key);
  if (known === undefined) insertRow(database, 'unit_forms', { ...key, made_on: day, received_on: day });
  else updateRow(database, 'unit_forms', Number(known.id), { received_on: day });
}
