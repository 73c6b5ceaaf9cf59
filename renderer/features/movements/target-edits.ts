import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { TargetView } from '#shared/contracts/movements.ts';
import { type TitleRatioCode, titleRatios } from '#shared/domain/targets/title-ratios.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import type { CellValue, EditOutcome } from '../../components/grid/grid-types.ts';
import { issuesOf } from '../../lib/use-action.ts';

type SavedTarget = Request<'movements:save-targets'>['targets'][number];
type Cells = Readonly<Record<string, CellValue>>;

/** What a target is saved as, with some of its cells changed. `target` null: a new one. */
export function editedTarget(target: TargetView | null, cells: Cells): SavedTarget {
  const fields: Record<string, unknown> = target === null ? newTarget() : savedFields(target);
  for (const [key, value] of Object.entries(cells)) {
    if (key === 'reached') fields.actual = value;
    else if (key === 'responsibleUnitId') fields.responsibleUnitId = value === null ? null : Number(value);
    else if (key === 'direction' && value === null) fields.direction = 'more-is-better';
    else fields[key] = value;
  }
  if ('ratio' in cells) countByProgram(fields, cells.ratio as TitleRatioCode | null);
  if ('frequency' in cells) followPeriods(fields);
  return fields as SavedTarget;
}

/** A target that the program counts has no number of its own. */
function countByProgram(fields: Record<string, unknown>, ratio: TitleRatioCode | null): void {
  if (ratio === null) return;
  const { name, measure } = titleRatios[ratio];
  const none = { baseline: null, growth: null, frequency: null, accumulation: null, actual: null, actualOn: null };
  Object.assign(fields, none, { measure, direction: 'more-is-better', name: fields.name || name });
}

/** Shares are levels, quantities add up, until the officer says otherwise. */
function followPeriods(fields: Record<string, unknown>): void {
  if (fields.frequency === null) fields.accumulation = null;
  else {
    fields.accumulation ??= String(fields.measure ?? '').startsWith('%') ? 'latest' : 'sum';
    fields.actual = null;
    fields.actualOn = null;
  }
}

function newTarget(): Record<string, unknown> {
  const absent = ['baseline', 'growth', 'year', 'frequency', 'accumulation', 'responsibleUnitId', 'ratio', 'actual'];
  return {
    ...Object.fromEntries(absent.map((key) => [key, null])),
    id: null,
    name: '',
    measure: '',
    direction: 'more-is-better',
    actualOn: null,
    note: null,
  };
}

function savedFields(target: TargetView): Record<string, unknown> {
  const {
    responsibleName: _name,
    periods: _periods,
    values: _values,
    assessment: _is,
    counted: _counted,
    ...fields
  } = target as TargetView & { readonly movementId?: number };
  const { movementId: _movement, ...saved } = fields;
  return saved;
}

/** The outcome of each row after a refused save: the refused cell keeps its sentence, the others wait with it. */
export function refusals(
  failure: AppFailure,
  rows: readonly { readonly rowId: string; readonly keys: readonly string[] }[],
): readonly EditOutcome[] {
  const issues = issuesOf(failure);
  if (issues === null) {
    const problem = failureSentence(failure);
    return rows.map(({ rowId }) => ({ status: 'refused', rowId, problem }));
  }
  const outcomes = issues.flatMap(({ path, message }): EditOutcome[] => {
    const [, index, field = ''] = path.split('.');
    const row = rows[Number(index)];
    if (row === undefined) return [];
    const column = field === 'actual' ? 'reached' : field;
    const key = row.keys.includes(column) ? column : row.keys[0];
    return [{ status: 'refused', rowId: row.rowId, ...(key === undefined ? {} : { key }), problem: message }];
  });
  const told = new Set(outcomes.map(({ rowId }) => rowId));
  const waiting = rows.filter(({ rowId }) => !told.has(rowId));
  return [
    ...outcomes,
    ...waiting.map(({ rowId }): EditOutcome => {
      return { status: 'refused', rowId, problem: 'Chưa ghi, vì dòng khác trong cùng lần nhập chưa đúng.' };
    }),
  ];
}
