import type { ImportCandidate, ImportCell, ImportRow } from '#shared/contracts/imports.ts';
import { cellAddress } from '#shared/domain/imports/source-sheet.ts';
import { peopleByIds } from '../../database/repositories/person-repository.ts';
import { findUnit, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { peopleView } from '../people/people-view.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Draft, DraftCandidate, DraftRow } from './draft.ts';

/** Shows rows of a draft: cells with their addresses, people with their names. Prepare once for a page of rows. */
export function showRow(context: ServiceContext, draft: Draft): (row: DraftRow) => ImportRow {
  const describe = candidateOf(context);
  const corrected = new Set(
    (draft.corrections.cells ?? [])
      .filter(({ text }) => text !== null)
      .map(({ sheet, row, column }) => `${sheet} ${row - 1} ${column}`),
  );
  return (row) => {
    const layout = draft.state.layouts[row.sheet];
    const headerOf = (column: number | null) => layout?.columns.find(({ index }) => index === column)?.header ?? null;
    const cells: ImportCell[] = Array.from({ length: layout?.sheet.width ?? 0 }, (_, column) => ({
      address: cellAddress(row.row, column),
      original: layout?.sheet.source.rows[row.row]?.[column]?.text ?? '',
      text: layout?.sheet.text(row.row, column) ?? '',
      isCorrected: corrected.has(`${row.sheet} ${row.row} ${column}`),
    }));
    return {
      id: row.id,
      sheet: row.sheet,
      sourceRow: row.row + 1,
      outcome: row.outcome,
      isLeftOut: row.isLeftOut,
      values: row.values,
      problems: row.problems.map(({ severity, column, message }) => ({
        severity,
        column: headerOf(column),
        address: column === null ? null : cellAddress(row.row, column),
        message,
      })),
      changes: row.changes,
      match: row.match === null ? null : describe(row.match),
      candidates: row.candidates.map(describe),
      asked: row.asked ?? null,
      cells,
    };
  };
}

function candidateOf(context: ServiceContext): (candidate: DraftCandidate) => ImportCandidate {
  const view = peopleView(context);
  const directory = readUnitDirectory(context.database);
  return ({ kind, id, score, reason }) => {
    if (kind === 'unit') {
      const name = findUnit(context.database, id) === null ? '' : directory.nameOn(id, context.today());
      return { kind, id, name, bornYear: null, unitName: null, position: null, score, reason };
    }
    const [person] = peopleByIds(context.database, [id], view);
    return {
      kind,
      id,
      name: person?.fullName ?? '',
      bornYear: person?.bornYear ?? null,
      unitName: person?.unitName ?? null,
      position: person?.position ?? null,
      score,
      reason,
    };
  };
}
