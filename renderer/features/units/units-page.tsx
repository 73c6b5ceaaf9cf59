import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { UnitRow } from '#shared/contracts/units.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { MenuAt } from '../../components/menu-at.tsx';
import { Page } from '../../components/page.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { type UnitAct, UnitDialogs } from './unit-dialogs.tsx';
import { UnitMenuItems } from './unit-menu.tsx';
import { type DropPlace, dropMeaning } from './unit-order.ts';
import { isDissolved } from './unit-tree.ts';
import { focusTree, UnitTreeView } from './unit-tree-view.tsx';
import { UnitsToolbar } from './units-toolbar.tsx';
import { useUnitTree } from './use-unit-tree.ts';

const openUnit = (id: number): void => navigate(paths.unit(id));

/** Đơn vị: the tree of units in the office's order, as on a day. */
export function UnitsPage() {
  const [typedDay, setTypedDay] = useState<string | null>(today);
  const [day, setDay] = useState(today);
  const [withDissolved, setWithDissolved] = useState(false);
  const [act, setAct] = useState<UnitAct | null>(null);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const tree = useUnitTree(day, withDissolved);
  const remove = useAction('units:remove');
  const { units, selected, query } = tree;
  useCreateKey(() => setAct({ kind: 'create', parentId: selected?.id ?? null }));

  // A dialog or menu is gone: the keys are the tree's again.
  useEffect(() => {
    if (act !== null || menu !== null) return;
    const frame = requestAnimationFrame(focusTree);
    return () => cancelAnimationFrame(frame);
  }, [act, menu]);

  const unitOf = (id: number): UnitRow | undefined => units.find((unit) => unit.id === id);
  const rename = (id: number): void => {
    const unit = unitOf(id);
    if (unit && !isDissolved(unit, day)) setAct({ kind: 'rename', unit });
  };
  const drop = (id: number, place: DropPlace): void => {
    const unit = unitOf(id);
    const meaning = dropMeaning(units, id, place);
    if (meaning.kind === 'order') tree.setOrder(meaning.ids);
    if (meaning.kind === 'move' && unit) setAct({ kind: 'move', unit, parentId: meaning.parentId });
  };
  const menuItems = selected && (
    <UnitMenuItems
      unit={selected}
      on={day}
      onOpen={openUnit}
      onAct={setAct}
      onRemove={(unit) => void remove.run({ id: unit.id })}
    />
  );
  const people = units.reduce((total, unit) => total + unit.memberCount, 0);

  return (
    <Page
      title="Đơn vị"
      count={query.value && `${formatNumber(units.length)} đơn vị · ${formatNumber(people)} người`}
      body="fill"
      actions={
        <>
          <Menu position="bottom-end" disabled={!selected}>
            <Menu.Target>
              <Button variant="default" disabled={!selected}>
                Thao tác với đơn vị đang chọn
              </Button>
            </Menu.Target>
            <Menu.Dropdown>{menuItems}</Menu.Dropdown>
          </Menu>
          <Button
            leftSection={<IconPlus size={16} />}
            onClick={() => setAct({ kind: 'create', parentId: selected?.id ?? null })}
          >
            Thêm đơn vị
          </Button>
        </>
      }
      toolbar={
        <UnitsToolbar
          typedDay={typedDay}
          onDay={(typed) => {
            setTypedDay(typed);
            if (isIsoDate(typed)) setDay(typed);
          }}
          withDissolved={withDissolved}
          onWithDissolved={setWithDissolved}
        />
      }
    >
      {query.failure ? (
        <FailureNotice failure={query.failure} onRetry={query.reload} />
      ) : query.value === undefined ? (
        <Loading />
      ) : units.length === 0 ? (
        <EmptyState action={<Button onClick={() => setAct({ kind: 'create', parentId: null })}>Thêm đơn vị</Button>}>
          Chưa có đơn vị nào{day === today() ? '' : ' tại ngày này'}. Hãy thêm Sở trước, rồi đến các phòng, chi cục và
          đơn vị sự nghiệp bên dưới.
        </EmptyState>
      ) : (
        <UnitTreeView
          rows={tree.rows}
          on={day}
          selectedId={selected?.id ?? null}
          onSelect={tree.select}
          onToggle={tree.toggle}
          onOpen={openUnit}
          onRename={rename}
          onAdd={(parentId) => setAct({ kind: 'create', parentId })}
          onStep={tree.step}
          onDrop={drop}
          onMenu={(_id, x, y) => setMenu({ x, y })}
        />
      )}
      <MenuAt at={menu} onClose={() => setMenu(null)}>
        {menuItems}
      </MenuAt>
      <UnitDialogs act={act} units={units} on={day} onClose={() => setAct(null)} onMade={tree.select} />
    </Page>
  );
}
