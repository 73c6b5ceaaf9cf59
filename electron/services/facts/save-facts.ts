import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { disciplineNames } from '#shared/domain/eligibility/case-codes.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { writeAchievement, writeRating, writeResearchTopic } from '../../database/repositories/fact-repository.ts';
import { allRows, type Columns, deleteRow, insertRow, oneRow, toInteger, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { ownerName } from './owner-name.ts';

/** Writes ratings typed or pasted, as one step. @throws AppFailureError notFound, refused (a year to come) */
export function saveRatings(context: ServiceContext, input: Input<'facts:save-ratings'>): Output<'facts:save-ratings'> {
  const [first] = input.changes;
  const thisYear = Number(context.today().slice(0, 4));
  input.changes.forEach((change, index) => {
    if (change.year > thisYear)
      fail({
        kind: 'refused',
        field: `changes.${index}.year`,
        message: `Năm ${change.year} chưa đến; chưa xếp loại được.`,
      });
  });
  const label =
    input.label ??
    (input.changes.length === 1 && first
      ? `Xếp loại năm ${first.year}: ${ownerName(context, first.owner)}`
      : `Xếp loại ${input.changes.length} mục`);
  recordStep(context, label, () => {
    for (const { owner, year, rating } of input.changes) {
      ownerName(context, owner);
      writeRating(context.database, owner, year, rating);
    }
  });
  return { changed: input.changes.length };
}

/** Enters or corrects a discipline. @throws AppFailureError notFound, refused */
export function saveDiscipline(
  context: ServiceContext,
  input: Input<'facts:save-discipline'>,
): Output<'facts:save-discipline'> {
  requireOrder(input.decidedOn, input.untilOn, 'untilOn');
  const name = ownerName(context, { kind: 'person', id: input.personId });
  return save(context, 'disciplines', input.id, `Kỷ luật ${disciplineNames[input.form]}: ${name}`, {
    person_id: input.personId,
    form: input.form,
    decided_on: input.decidedOn,
    until_on: input.untilOn,
    decision: input.decision,
    note: input.note,
  });
}

/** Enters or corrects a review that bars awards while it lasts. @throws AppFailureError notFound, refused */
export function saveReview(context: ServiceContext, input: Input<'facts:save-review'>): Output<'facts:save-review'> {
  requireOrder(input.fromOn, input.toOn, 'toOn');
  return save(context, 'reviews', input.id, `Xem xét, xác minh: ${ownerName(context, input.owner)}`, {
    person_id: input.owner.kind === 'person' ? input.owner.id : null,
    unit_id: input.owner.kind === 'unit' ? input.owner.id : null,
    kind: input.kind,
    from_on: input.fromOn,
    to_on: input.toOn,
    note: input.note,
  });
}

/** Enters or corrects an absence. @throws AppFailureError notFound, refused */
export function saveAbsence(context: ServiceContext, input: Input<'facts:save-absence'>): Output<'facts:save-absence'> {
  requireOrder(input.fromOn, input.toOn, 'toOn');
  return save(
    context,
    'absences',
    input.id,
    `Thời gian nghỉ, đi học: ${ownerName(context, { kind: 'person', id: input.personId })}`,
    {
      person_id: input.personId,
      reason: input.reason,
      from_on: input.fromOn,
      to_on: input.toOn,
      has_good_result: input.reason === 'training' ? toInteger(input.hasGoodResult ?? null) : null,
      note: input.note,
    },
  );
}

/** Enters or corrects a research topic of a person. @throws AppFailureError notFound */
export function saveResearchTopic(
  context: ServiceContext,
  input: Input<'facts:save-research-topic'>,
): Output<'facts:save-research-topic'> {
  const { id, personId, ...topic } = input;
  const name = ownerName(context, { kind: 'person', id: personId });
  return recordStep(context, `Đề tài của ${name}`, () => ({
    id: writeResearchTopic(context.database, id, personId, topic),
  }));
}

/** Enters what a collective achieved in a year. @throws AppFailureError notFound */
export function saveAchievement(context: ServiceContext, input: Input<'facts:save-achievement'>): null {
  const { unitId, ...achievement } = input;
  const name = ownerName(context, { kind: 'unit', id: unitId });
  recordStep(context, `Kết quả năm ${input.year} của ${name}`, () =>
    writeAchievement(context.database, unitId, achievement),
  );
  return null;
}

const factTables = {
  discipline: 'disciplines',
  review: 'reviews',
  absence: 'absences',
  'research-topic': 'research_topics',
} as const;
const factNames = {
  discipline: 'kỷ luật',
  review: 'xem xét, xác minh',
  absence: 'thời gian nghỉ',
  'research-topic': 'đề tài',
} as const;

/** Removes a fact entered by mistake. @throws AppFailureError notFound */
export function removeFact(context: ServiceContext, { fact, id }: Input<'facts:remove'>): null {
  const table = factTables[fact];
  if (oneRow(context.database, `SELECT id FROM ${table} WHERE id = @id`, { id }) === undefined)
    fail({ kind: 'notFound', entity: 'person', id });
  recordStep(context, `Xoá ${factNames[fact]}`, () => {
    if (fact === 'research-topic') {
      const members = allRows(context.database, 'SELECT id FROM research_topic_members WHERE research_topic_id = @id', {
        id,
      });
      for (const member of members) deleteRow(context.database, 'research_topic_members', Number(member.id));
    }
    deleteRow(context.database, table, id);
  });
  return null;
}

function save(
  context: ServiceContext,
  table: string,
  id: number | null,
  label: string,
  columns: Columns,
): { readonly id: number } {
  return recordStep(context, label, () => {
    if (id === null) return { id: insertRow(context.database, table, columns) };
    if (!updateRow(context.database, table, id, columns)) fail({ kind: 'notFound', entity: 'person', id });
    return { id };
  });
}

function requireOrder(from: string, to: string | null, field: string): void {
  if (to !== null && to < from)
    fail({ kind: 'refused', field, message: 'Ngày kết thúc trước ngày bắt đầu; hãy kiểm tra lại.' });
}
