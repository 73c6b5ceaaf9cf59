import { noteCopiedList } from '../../lib/note-copied-list.ts';
import { cellAt } from './cell-at.ts';
import { type CellRange, countCells, rowsOf } from './cell-range.ts';
import { type ClipboardCell, formatClipboardHtml, formatClipboardText, parseClipboardText } from './clipboard-text.ts';
import type { EditActions } from './edit-actions.ts';
import { pasteBlock } from './fill-range.ts';
import { currentRange } from './grid-selection.ts';
import type { GridModel } from './use-grid-model.ts';

/** Beyond so many cells only plain text is copied: the HTML beside it would take seconds. */
const MOST_HTML_CELLS = 50_000;

/** Copy, cut and paste. */
export interface ClipboardActions {
  /** Puts the selection on the clipboard: as text, and as a table in which Excel changes no CCCD and no day. */
  copy: (clipboard: DataTransfer, withTitles: boolean) => void;
  cut: (clipboard: DataTransfer) => void;
  /** Writes a copied block at once, past the last row where rows can be added. */
  paste: (clipboard: DataTransfer) => void;
}

/** The clipboard of one grid; `model` gives its state as last drawn. */
export function createClipboardActions<Row>(model: () => GridModel<Row>, edits: EditActions): ClipboardActions {
  function copy(clipboard: DataTransfer, withTitles: boolean): CellRange | null {
    const range = copiedRange(model());
    if (!range) {
      model().setNotice('Không chép được nhiều vùng có các cột khác nhau. Hãy chọn từng vùng.');
      return null;
    }
    const { rows, columns } = range;
    const cells = rows.map((row) => columns.map((column): ClipboardCell => copiedCell(model(), row, column)));
    const titles = columns.map((column) => ({
      text: model().viewport.layout.columns[column]?.column.title ?? '',
      isText: false,
    }));
    const table = withTitles ? [titles, ...cells] : cells;
    clipboard.setData('text/plain', formatClipboardText(table.map((row) => row.map(({ text }) => text))));
    if (rows.length * columns.length <= MOST_HTML_CELLS) clipboard.setData('text/html', formatClipboardHtml(table));
    const size = rows.length * columns.length === 1 ? 'ô' : `${rows.length} × ${columns.length} ô`;
    noteCopiedList(model().props.label, rows.length, columns.length);
    model().setNotice(`Đã chép ${size}${withTitles ? ', kèm tên cột' : ''}.`);
    return currentRange(model().selection, model().size);
  }

  return {
    copy,
    cut(clipboard) {
      if (copy(clipboard, false)) edits.clear('Cắt');
    },
    paste(clipboard) {
      const text = clipboard.getData('text/plain');
      if (text === '') return;
      const { selection, size, setSelection } = model();
      const range = currentRange(selection, size);
      const block = parseClipboardText(text);
      const { cells, covered, lostColumns } = pasteBlock(block, range, size.columns);
      const writes = cells.map(({ row, column, text }) => ({ row, column, input: { text } }));
      const width = covered.lastColumn - covered.firstColumn + 1;
      const shape = `${covered.lastRow - covered.firstRow + 1} × ${width} ô`;
      const label = countCells(covered) === 1 ? 'Dán 1 ô' : `Dán ${shape}`;
      edits.write(writes, label, lostColumns > 0 ? [`${lostColumns} cột dán thừa bên phải đã bỏ qua.`] : []);
      const corner = { row: covered.firstRow, column: covered.firstColumn };
      const lead = { row: covered.lastRow, column: covered.lastColumn };
      setSelection({ active: corner, anchor: corner, lead, shape: 'cells', others: [] });
    },
  };
}

/** Several ranges can be copied together only when they take the same columns: then they are rows of one table. */
function copiedRange<Row>({ ranges, lines }: GridModel<Row>): { rows: number[]; columns: number[] } | null {
  const [first] = ranges;
  if (!first) return null;
  const isOneTable = ranges.every(
    ({ firstColumn, lastColumn }) => firstColumn === first.firstColumn && lastColumn === first.lastColumn,
  );
  if (!isOneTable) return null;
  const columns = Array.from({ length: first.lastColumn - first.firstColumn + 1 }, (_, at) => first.firstColumn + at);
  return { rows: rowsOf(ranges).filter((row) => row < Math.max(1, lines.filledCount)), columns };
}

function copiedCell<Row>(model: GridModel<Row>, row: number, column: number): ClipboardCell {
  const cell = cellAt(model, { row, column });
  return { text: cell?.content.editable ?? '', isText: cell?.column.kind !== 'number' };
}
