import { type CellContent, cellContent, isEditableCell } from './cell-content.ts';
import type { CellPosition } from './cell-range.ts';
import type { GridLine } from './grid-lines.ts';
import type { GridColumn } from './grid-types.ts';
import type { GridModel } from './use-grid-model.ts';

/** Everything about one cell. */
export interface GridCell<Row> {
  line: GridLine<Row>;
  column: GridColumn<Row>;
  content: CellContent;
  isEditable: boolean;
}

/** The cell at a position, or null outside the grid. */
export function cellAt<Row>(model: GridModel<Row>, { row, column }: CellPosition): GridCell<Row> | null {
  const line = model.lines.at(row);
  const place = model.viewport.layout.columns[column];
  if (!line || !place) return null;
  const edit = model.unsavedState.edits.get(line.id)?.get(place.key);
  const canSave = line.row === null ? model.props.onAppendRows : model.props.onEdit;
  return {
    line,
    column: place.column,
    content: cellContent(place.column, line.row, edit),
    isEditable: canSave !== undefined && isEditableCell(place.column, line.row),
  };
}

/** Whether letters may be typed into a cell; a box is only ticked. */
export function isTypedInto<Row>(cell: GridCell<Row>): boolean {
  return cell.isEditable && cell.column.kind !== 'checkbox';
}
