// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import { type CSSProperties, type ReactNode, useId, useMemo, useState } from 'react';
import { cellAt, isTypedInto } from './cell-at.ts';
import { CellEditorField } from './cell-editor.tsx';
import { CellTooltip } from './cell-tooltip.tsx';
import { ChoiceList, optionId } from './choice-list.tsx';
import { createClipboardActions } from './clipboard-actions.ts';
import { ColumnMenu, type ColumnMenuPlace } from './column-menu.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { createEditActions } from './edit-actions.ts';
import styles from './grid.module.css';
import { GridBody } from './grid-body.tsx';
import { GridHeader } from './grid-header.tsx';
import { GridMessage, NothingFound, SkeletonRows } from './grid-states.tsx';
import { GridStatus } from './grid-status.tsx';
import type { GridProps } from './grid-types.ts';
import { createMoveActions } from './move-actions.ts';
import { SelectionOverlay } from './selection-overlay.tsx';
import { TotalsRow } from './totals-row.tsx';
import { useChoices } from './use-choices.ts';
import { useClipboardEvents } from './use-clipboard-events.ts';
import { useColumnActions } from './use-column-actions.ts';
import { useGridHandle } from './use-grid-handle.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { type GridModel, useGridModel } from './use-grid-model.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useLatest } from './use-latest.ts';
import { useSelectionReport } from './use-selection-report.ts';
import { ValuesPanel } from './values-panel.tsx';

/**
 * The program's grid: a list of any length to be read, arranged and edited in place as in Excel. See `grid-types.ts` for
 * what it takes and promises. It fills its parent, which must have a height.
 */
export function Grid<Row>(props: GridProps<Row>): ReactNode {
  const model = useGridModel(props);
  const choices = useChoices(model);
  const latest = useLatest(model);
  // Made once; they read the model when they are called.
  const [moves] = useState(() => createMoveActions(() => latest.current));
  const [edits] = useState(() => createEditActions(() => latest.current));
  const [clipboard] = useState(() => createClipboardActions(() => latest.current, edits));
  const [menu, setMenu] = useState<ColumnMenuPlace | null>(null);
  const [values, setValues] = useState<ColumnMenuPlace | null>(null);
  const columns = useColumnActions(latest, moves, setMenu);
  const pointer = useGridPointer(latest, moves, edits);
  const clipboardEvents = useClipboardEvents(latest, clipboard);
  const { openContextMenu } = useSelectionReport(model);
  useGridHandle(props.handleRef, latest, moves, clipboardEvents.copyNow);

  const { viewport, editor, view, setView, slots, selection, frozen, scrolling } = model;
  const { layout, rowHeight, headerHeight } = viewport;
  const activeCell = cellAt(model, selection.active);
  const activePlace = layout.columns[selection.active.column];
  const onKeyDown = useGridKeyboard({
    model,
    choices,
    moves,
    edits,
    focusFilter: () => activePlace && columns.focusFilter(activePlace.key),
    openColumnMenu: () => activePlace && columns.openMenuAtTitle(activePlace.key),
    copyWithTitles: () => clipboardEvents.copyNow(true),
  });

  const corner = useMemo(
    () => (
      <ColumnsPanel
        columns={props.columns}
        view={view}
        activeSlot={() => latest.current.slots.slotOf(latest.current.selection.active.row)}
        onViewChange={setView}
      />
    ),
    [props.columns, view, setView, latest],
  );
  const gridId = useId();
  const activeCellId = `${gridId}-cell`;
  const listId = `${gridId}-list`;
  const hasFilters = props.hasFilters !== false;
  const activeSlot = slots.slotOf(selection.active.row);
  const hasCells = !props.isLoading && !props.error && slots.count > 0;
  const sizes: CSSProperties & Record<`--${string}`, string> = {
    '--row-height': `${rowHeight}px`,
    '--header-height': `${headerHeight}px`,
    '--gutter-width': `${layout.gutterWidth}px`,
    '--frozen-width': `${layout.frozenWidth}px`,
  };

  const drawOverlay = (top: number) => (
    <SelectionOverlay
      {...{ layout, slots, rowHeight, top }}
      ranges={model.ranges}
      active={selection.active}
      fillTarget={pointer.fillTarget}
      canFill={props.onEdit !== undefined && editor.edited === null}
      onFillStart={pointer.onFillStart}
      onFillToEnd={pointer.onFillToEnd}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the menu key of the text field within
    <div
      className={styles.frame}
      style={sizes}
      aria-busy={props.isLoading || undefined}
      onContextMenu={openContextMenu}
    >
      <div className={styles.scroller} ref={viewport.scroller} onScroll={viewport.onScroll}>
        <div
          className={styles.extent}
          style={{
            width: layout.frozenWidth + layout.scrollingWidth,
            height: headerHeight + (hasCells ? (slots.count + (view.hasTotals ? 1 : 0)) * rowHeight : 0),
          }}
        >
          <div className={styles.canvas} style={{ width: viewport.width }}>
            <div
              role="grid"
              id={gridId}
              className={styles.grid}
              aria-label={props.label}
              aria-rowcount={slots.count + 1 + (view.hasTotals ? 1 : 0)}
              aria-colcount={layout.columns.length + 1}
              aria-multiselectable="true"
              aria-readonly={props.onEdit || props.onAppendRows ? undefined : true}
            >
              <GridHeader
                frozen={frozen}
                scrolling={scrolling}
                view={view}
                activeKey={hasCells ? activePlace?.key : undefined}
                hasFilters={hasFilters}
                actions={columns}
                corner={corner}
              />
              {hasCells && (
                <GridBody
                  model={model}
                  activeCellId={activeCellId}
                  onMouseDown={pointer.onMouseDown}
                  onDoubleClick={pointer.onDoubleClick}
                  overlay={drawOverlay(0)}
                />
              )}
              {hasCells && view.hasTotals && (
                <TotalsRow frozen={frozen} scrolling={scrolling} rows={model.listedRows} rowIndex={slots.count + 2} />
              )}
            </div>
            {hasCells && (
              <>
                {drawOverlay(headerHeight)}
                <CellEditorField
                  editor={editor}
                  place={activePlace}
                  top={headerHeight + activeSlot * rowHeight - 1}
                  isFrozenLine={activeSlot < viewport.frozenSlots}
                  label={editorLabel(model)}
                  gridId={gridId}
                  activeCellId={viewport.isInSight(activeSlot) ? activeCellId : undefined}
                  listId={choices ? listId : undefined}
                  optionId={choices && choices.highlighted >= 0 ? optionId(listId, choices.highlighted) : undefined}
                  isReadOnly={!activeCell || !isTypedInto(activeCell)}
                  isInvalid={activeCell?.content.tone === 'refused'}
                  edits={edits}
                  onKeyDown={onKeyDown}
                  clipboard={clipboardEvents}
                />
              </>
            )}
          </div>
        </div>
      </div>
      <GridPlaceholder model={model} />
      <GridStatus model={model} onNextRefused={moves.nextRefused} />
      {choices && (
        <ChoiceList
          id={listId}
          choices={choices.choices}
          highlighted={choices.highlighted}
          field={editor.field}
          onChoose={(choice) => edits.commit(choice.label)}
        />
      )}
      <CellTooltip area={viewport.scroller} />
      <ColumnMenu
        place={menu}
        columns={props.columns}
        view={view}
        hasFilters={hasFilters}
        activeSlot={activeSlot}
        onViewChange={setView}
        onFilter={columns.focusFilter}
        onValues={setValues}
        onFit={columns.fit}
        onClose={() => {
          setMenu(null);
          editor.focus();
        }}
      />
      {values && (
        <ValuesPanel
          place={values}
          columns={props.columns}
          rows={props.rows}
          view={view}
          onViewChange={setView}
          onClose={() => {
            setValues(null);
            // After the key or click that closed it, so that the grid does not get it too.
            requestAnimationFrame(editor.focus);
          }}
        />
      )}
    </div>
  );
}

/** While rows are on their way, missing, or all filtered out. */
function GridPlaceholder<Row>({ model }: { model: GridModel<Row> }): ReactNode {
  const { props, viewport, view, setView, listedRows, unsavedState } = model;
  if (props.isLoading) return <SkeletonRows viewport={viewport} />;
  if (props.error) return <GridMessage isError>{props.error}</GridMessage>;
  if (listedRows.length > 0 || unsavedState.draftIds.length > 0) return null;
  const isFiltered = Object.keys(view.filters).length > 0;
  if (isFiltered && props.rows.length > 0) return <NothingFound onClear={() => setView({ ...view, filters: {} })} />;
  return <GridMessage>{props.children ?? 'Chưa có dòng nào.'}</GridMessage>;
}

function editorLabel<Row>({ props, editor, selection, viewport }: GridModel<Row>): string {
  if (!editor.edited) return `${props.label}, ô đang chọn`;
  const title = viewport.layout.columns[selection.active.column]?.column.title ?? '';
  return `${title}, dòng ${selection.active.row + 1}`;
}
