import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UnitRow } from '#shared/contracts/units.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import type { UnitAct } from './unit-dialogs.tsx';
import { isDissolved } from './unit-tree.ts';

interface UnitMenuItemsProps {
  readonly unit: UnitRow;
  /** The day that is looked at. */
  readonly on: string;
  readonly onAct: (act: UnitAct) => void;
  readonly onRemove: (unit: UnitRow) => void;
  /** Absent on the unit's own page. */
  readonly onOpen?: (id: number) => void;
}

/** Everything that can be done to one unit, as menu items. A dissolved unit is only corrected or removed. */
export function UnitMenuItems({ unit, on, onAct, onRemove, onOpen }: UnitMenuItemsProps) {
  const stands = !isDissolved(unit, on);
  const act = (kind: 'rename' | 'merge' | 'split' | 'dissolve', label: string, keys?: ReactNode) => (
    <Menu.Item disabled={!stands} rightSection={keys} onClick={() => onAct({ kind, unit })}>
      {label}
    </Menu.Item>
  );
  return (
    <>
      {onOpen && (
        <Menu.Item rightSection={<KeyHint keys="Enter" />} onClick={() => onOpen(unit.id)}>
          Mở trang đơn vị
        </Menu.Item>
      )}
      <Menu.Item
        disabled={!stands}
        rightSection={<KeyHint keys="Insert" />}
        onClick={() => onAct({ kind: 'create', parentId: unit.id })}
      >
        Thêm đơn vị cấp dưới…
      </Menu.Item>
      <Menu.Item onClick={() => onAct({ kind: 'edit', unit })}>Sửa thông tin…</Menu.Item>
      <Menu.Divider />
      {act('rename', 'Đổi tên từ một ngày…', <KeyHint keys="F2" />)}
      <Menu.Item disabled={!stands} onClick={() => onAct({ kind: 'move', unit, parentId: unit.parentId })}>
        Chuyển cấp trên…
      </Menu.Item>
      {act('merge', 'Hợp nhất, sáp nhập…')}
      {act('split', 'Chia tách…')}
      {act('dissolve', 'Giải thể…')}
      <Menu.Divider />
      <Menu.Item onClick={() => onRemove(unit)}>Xoá (khi nhập nhầm)</Menu.Item>
    </>
  );
}
