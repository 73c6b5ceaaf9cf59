import type { ImportRecord } from '#shared/contracts/imports.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { UnitFormRound } from '#shared/contracts/unit-forms.ts';
import { unitFormPurposeNames } from '#shared/domain/unit-forms/unit-form.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  keepUnitForm,
  receiveUnitForm,
  type UnitFormRecord,
  unitForms,
} from '../../database/repositories/unit-form-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { ownerName } from '../facts/owner-name.ts';
import { listImports } from '../imports/list-imports.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Which units were asked for what, and who has answered. */
export function listUnitFormRounds(context: ServiceContext): Output<'unit-forms:rounds'> {
  const imports = listImports(context);
  const directory = readUnitDirectory(context.database);
  const order = directory.orderOn(context.today());
  const rounds = Map.groupBy(unitForms(context.database), ({ purpose, year }) => `${purpose} ${year}`);
  return [...rounds.values()].flatMap((forms): UnitFormRound[] => {
    const [newest] = forms;
    if (newest === undefined) return [];
    const units = forms
      .toSorted((a, b) => (order.get(a.unitId) ?? 0) - (order.get(b.unitId) ?? 0))
      .map((form) => {
        const answer = imports.find((record) => answers(record, form));
        return {
          id: form.id,
          unitId: form.unitId,
          unitName: directory.nameOn(form.unitId, context.today()),
          receivedAt: answer?.madeAt ?? form.receivedOn,
          fileName: answer?.fileName ?? null,
        };
      });
    const { purpose, year, madeOn, dueOn } = newest;
    return [{ purpose, year, madeOn, dueOn, units }];
  });
}

/** An import of that kind from that unit, for that year where the file says one, not taken back, since the form was made. */
function answers(record: ImportRecord, form: UnitFormRecord): boolean {
  const isOfYear = form.purpose === 'people' || record.year === form.year;
  const isSince = record.madeAt.slice(0, 10) >= form.madeOn;
  return !record.isUndone && record.senderUnitId === form.unitId && record.kind === form.purpose && isOfYear && isSince;
}

/** Remembers that forms were made, as one step. @throws AppFailureError notFound */
export function rememberUnitForms(context: ServiceContext, input: Input<'unit-forms:remember'>): null {
  const { unitIds, ...form } = input;
  for (const id of unitIds) ownerName(context, { kind: 'unit', id });
  const label = `Lập biểu ${unitFormPurposeNames[input.purpose].toLocaleLowerCase('vi')} năm ${input.year} cho ${unitIds.length} đơn vị`;
  recordStep(context, label, () => {
    for (const unitId of unitIds) keepUnitForm(context.database, { ...form, unitId, madeOn: context.today() });
  });
  return null;
}

/** Says that a unit's answer came without an import. @throws AppFailureError notFound */
export function receiveForm(context: ServiceContext, input: Input<'unit-forms:receive'>): null {
  const unitName = ownerName(context, { kind: 'unit', id: input.unitId });
  const what = unitFormPurposeNames[input.purpose].toLocaleLowerCase('vi');
  recordStep(context, `Ghi đã nhận biểu ${what} năm ${input.year} của ${unitName}`, () => {
    receiveUnitForm(context.database, input, context.today());
  });
  return null;
}

/** Waits for these units no more. @throws AppFailureError notFound */
export function forgetUnitForms(context: ServiceContext, { ids }: Input<'unit-forms:forget'>): null {
  recordStep(context, `Thôi chờ biểu của ${ids.length} đơn vị`, () => {
    for (const id of ids) {
      if (!deleteRow(context.database, 'unit_forms', id)) fail({ kind: 'notFound', entity: 'document', id });
    }
  });
  return null;
}
