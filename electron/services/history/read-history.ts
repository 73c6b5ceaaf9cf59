import type { RecordChange } from '#shared/contracts/history.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { describeRow } from '../../database/describe-row.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import {
  changesOfRows,
  changesOfSet,
  type LoggedChange,
  listChangeSets,
  rowsBelongingTo,
} from '../../database/repositories/history-repository.ts';
import { importLookup } from '../../database/repositories/import-repository.ts';
import { personNameOf } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { nextToRedo, nextToUndo } from '../../database/undo-change-set.ts';
import type { ServiceContext } from '../service-context.ts';
import { fieldName } from './field-names.ts';
import { fieldValue, type NameLookup } from './field-value.ts';

/** The most rows of one step that the screen shows. */
const SHOWN_CHANGES = 500;

/** Which tables tell the history of a record: its own, and those whose rows belong to it by a column. */
const tablesOf = {
  person: {
    own: 'people',
    belonging: [
      ['memberships', 'person_id'],
      ['awards', 'person_id'],
      ['ratings', 'person_id'],
      ['disciplines', 'person_id'],
      ['reviews', 'person_id'],
      ['absences', 'person_id'],
    ],
  },
  movement: {
    own: 'movements',
    belonging: [
      ['movement_plans', 'movement_id'],
      ['movement_targets', 'movement_id'],
      ['commitments', 'movement_id'],
    ],
  },
  unit: {
    own: 'units',
    belonging: [
      ['unit_names', 'unit_id'],
      ['unit_parents', 'unit_id'],
      ['awards', 'unit_id'],
      ['ratings', 'unit_id'],
      ['reviews', 'unit_id'],
      ['unit_achievements', 'unit_id'],
    ],
  },
  decision: {
    own: 'decisions',
    belonging: [
      ['awards', 'decision_id'],
      ['attachments', 'decision_id'],
    ],
  },
  award: { own: 'awards', belonging: [] },
  initiative: {
    own: 'initiatives',
    belonging: [
      ['initiative_authors', 'initiative_id'],
      ['initiative_appliers', 'initiative_id'],
      ['initiative_recognitions', 'initiative_id'],
      ['initiative_uses', 'initiative_id'],
    ],
  },
  office: { own: 'office', belonging: [] },
  round: {
    own: 'award_rounds',
    belonging: [
      ['round_awards', 'round_id'],
      ['proposals', 'round_id'],
      ['round_snapshots', 'round_id'],
    ],
  },
  registration: { own: 'registrations', belonging: [['registration_awards', 'registration_id']] },
  'award-type': { own: 'award_types', belonging: [] },
} as const satisfies Record<string, { own: string; belonging: readonly (readonly [string, string])[] }>;

/** What Ctrl+Z and Ctrl+Y would do now. */
export function readUndoState(context: ServiceContext): Output<'history:state'> {
  const undo = nextToUndo(context.database);
  const redo = nextToRedo(context.database);
  return {
    undo: undo ? { changeSetId: undo.id, label: undo.label } : null,
    redo: redo ? { changeSetId: redo.id, label: redo.label } : null,
  };
}

/** The steps, newest first. */
export function listHistory(context: ServiceContext, input: Input<'history:list'>): Output<'history:list'> {
  return listChangeSets(context.database, input.before, input.limit);
}

/** What one step changed, at most 500 rows of it. */
export function readChangeSet(
  context: ServiceContext,
  { id }: Input<'history:change-set'>,
): Output<'history:change-set'> {
  return tell(context, changesOfSet(context.database, id, SHOWN_CHANGES));
}

/** The history of one record with what belongs to it, newest first. */
export function readRecordHistory(
  context: ServiceContext,
  { kind, id }: Input<'history:of-record'>,
): Output<'history:of-record'> {
  const { own, belonging } = tablesOf[kind];
  const changes = changesOfRows(context.database, own, [id]);
  for (const [table, column] of belonging) {
    const rowIds = rowsBelongingTo(context.database, table, column, id);
    if (rowIds.length > 0) changes.push(...changesOfRows(context.database, table, rowIds));
  }
  changes.sort((a, b) => b.changeSetId - a.changeSetId);
  return tell(context, changes.slice(0, SHOWN_CHANGES));
}

function tell(context: ServiceContext, changes: readonly LoggedChange[]): RecordChange[] {
  const lookup: NameLookup = {
    directory: readUnitDirectory(context.database),
    today: context.today(),
    awardTypeNames: new Map(listAwardTypes(context.database).map((type) => [type.id, type.name])),
    personName: (id) => personNameOf(context.database, id),
  };
  const importOf = importLookup(context.database);
  return changes.map((change) => ({
    changeSetId: change.changeSetId,
    label: change.label,
    madeAt: change.madeAt,
    madeBy: change.madeBy,
    table: change.table,
    rowId: change.rowId,
    rowLabel: describeRow(change.table, change.after ?? change.before ?? {}),
    importId: importOf(change),
    kind: change.before === null ? 'added' : change.after === null ? 'removed' : 'edited',
    fields: changedFields(change, lookup),
  }));
}

function changedFields(change: LoggedChange, lookup: NameLookup): RecordChange['fields'] {
  return Object.keys(change.after ?? change.before ?? {}).flatMap((column) => {
    const field = fieldName(column);
    if (field === null || change.before?.[column] === change.after?.[column]) return [];
    const before = fieldValue(change.table, column, change.before?.[column], lookup);
    const after = fieldValue(change.table, column, change.after?.[column], lookup);
    return before === null && after === null ? [] : [{ field, before, after }];
  });
}
