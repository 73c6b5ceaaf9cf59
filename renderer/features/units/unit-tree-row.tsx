import { IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { unitKindNames } from '#shared/contracts/units.ts';
import { shownDate } from '../../components/fields/typed-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { DropPlace } from './unit-order.ts';
import classes from './unit-tree.module.css';
import { isDissolved, type UnitTreeRow as Row } from './unit-tree.ts';

interface UnitTreeRowProps {
  readonly row: Row;
  /** The day that is looked at. */
  readonly on: string;
  /** With the column of the day of dissolution. */
  readonly withDissolved: boolean;
  readonly isSelected: boolean;
  /** Where in this line a dragged unit would be let go; null when it is not over it. */
  readonly drop: DropPlace['where'] | null;
  readonly isDragged: boolean;
}

/** One unit in the tree: its place, kind, people and days. The tree itself hears keys and pointer. */
export const UnitTreeRow = memo(function UnitTreeRow({
  row,
  on,
  withDissolved,
  isSelected,
  drop,
  isDragged,
}: UnitTreeRowProps) {
  const { unit, level, hasChildren, isOpen, position, setSize } = row;
  const names = [
    classes.row,
    isDissolved(unit, on) ? classes.dissolved : '',
    drop ? classes[drop] : '',
    isDragged ? classes.dragged : '',
  ];
  return (
    <tr
      data-unit={unit.id}
      className={names.filter(Boolean).join(' ')}
      tabIndex={isSelected ? 0 : -1}
      draggable
      aria-selected={isSelected}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      {...(hasChildren ? { 'aria-expanded': isOpen } : {})}
    >
      <td>
        <div className={classes.name} style={{ paddingLeft: (level - 1) * 20 }}>
          <span className={classes.toggle} aria-hidden="true" {...(hasChildren ? { 'data-toggle': unit.id } : {})}>
            {hasChildren && <IconChevronRight size={15} />}
          </span>
          <span className={classes.nameText} title={unit.name}>
            {unit.name}
          </span>
          {unit.shortName && (
            <span className={classes.short} title={unit.shortName}>
              {unit.shortName}
            </span>
          )}
        </div>
      </td>
      <td>{unitKindNames[unit.kind]}</td>
      <td className={classes.number}>{formatNumber(unit.memberCount)}</td>
      <td className={classes.number}>{hasChildren && formatNumber(row.total)}</td>
      <td>{unit.foundedOn ? shownDate(unit.foundedOn) : <span className={classes.unknown}>chưa rõ</span>}</td>
      {withDissolved && <td>{shownDate(unit.dissolvedOn)}</td>}
      <td title={unit.note ?? undefined}>{unit.note}</td>
    </tr>
  );
});
