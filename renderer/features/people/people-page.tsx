import { Button, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PersonRow } from '#shared/contracts/people.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, GridHandle, NewRow } from '../../components/grid/grid-types.ts';
import { MenuAt } from '../../components/menu-at.tsx';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { useAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { usePlaceParameter } from '../../lib/use-place.ts';
import { NewPersonDialog } from './new-person-dialog.tsx';
import { hasLeft, type MissingFact } from './people-filter.ts';
import { howMany, PeopleMenuItems } from './people-menu.tsx';
import { usePeopleScreen } from './people-screen.ts';
import { PeopleToolbar } from './people-toolbar.tsx';
import { savePeople } from './save-people.ts';
import { TransferDialog } from './transfer-dialog.tsx';
import { usePeople } from './use-people.ts';
import { useShownPeople } from './use-shown-people.ts';

const personId = (person: PersonRow): string => String(person.id);

/** Cá nhân: everybody, as a list that is edited like a sheet of Excel. */
export function PeoplePage() {
  const place = usePlaceParameter('unit');
  const unitId = place !== null && /^\d{1,15}$/.test(place) ? Number(place) : null;
  const { employment, missing: missingFact } = usePeopleScreen();
  const missing = place === 'none' ? 'unit' : missingFact;
  const [selected, setSelected] = useState<readonly PersonRow[]>([]);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [wanted, setWanted] = useState(() => usePeopleScreen.getState().openedId);
  const [dialog, setDialog] = useState<'new' | 'transfer' | null>(null);
  const handle = useRef<GridHandle<PersonRow>>(null);
  useCreateKey(() => setDialog('new'));

  const list = usePeople();
  const { rows, columns, counts } = useShownPeople(list, { employment, missing, unitId });
  const remove = useAction('people:remove');
  const view = useRememberedView('people');

  // Goes to the person who was just added, or from whose page one comes back; once they are in the list.
  useEffect(() => {
    if (rows.length === 0) return;
    if (wanted !== null && handle.current?.reveal(String(wanted))) setWanted(null);
    takeFreeFocus(() => handle.current?.focus());
  }, [rows, wanted]);

  // A dialog or menu is gone: the keys are the list's again.
  useEffect(() => {
    if (dialog !== null || menu !== null) return;
    const frame = requestAnimationFrame(() => takeFreeFocus(() => handle.current?.focus()));
    return () => cancelAnimationFrame(frame);
  }, [dialog, menu]);

  const save = useCallback(
    (newRows: readonly NewRow[], cells: readonly CellChange[], label: string) =>
      savePeople({ cells, newRows, label, defaultUnitId: unitId }),
    [unitId],
  );

  function openPerson(person: PersonRow): void {
    usePeopleScreen.setState({ ids: (handle.current?.visibleRows() ?? rows).map((row) => row.id) });
    navigate(paths.person(person.id));
  }

  function setMissing(fact: MissingFact | null): void {
    usePeopleScreen.setState({ missing: fact });
    if (place === 'none') navigate(paths.people(), { replace: true });
  }

  const [first] = selected;
  return (
    <Page
      title="Cá nhân"
      count={list.total === null ? null : `${formatNumber(rows.length)} người`}
      body="fill"
      actions={
        <>
          <Tooltip label="Mở trang của người đang chọn (Ctrl+Enter)">
            <Button variant="default" disabled={selected.length !== 1} onClick={() => first && openPerson(first)}>
              Mở hồ sơ
            </Button>
          </Tooltip>
          <Button variant="default" disabled={!first} onClick={() => setDialog('transfer')}>
            Chuyển đơn vị{howMany(selected)}…
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog('new')}>
            Thêm cá nhân
          </Button>
        </>
      }
      toolbar={
        <PeopleToolbar
          employment={employment}
          onEmployment={(chosen) => usePeopleScreen.setState({ employment: chosen })}
          unitId={unitId}
          onUnit={(unit) => navigate(paths.people(unit === null ? {} : { unit }), { replace: true })}
          missing={missing}
          onMissing={setMissing}
          counts={counts}
        />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears a key that the grid leaves alone */}
      <div
        style={{ display: 'contents' }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey || selected.length !== 1) return;
          event.preventDefault();
          if (first) openPerson(first);
        }}
      >
        <Grid
          label="Danh sách cá nhân"
          rows={rows}
          rowId={personId}
          columns={columns}
          rowNoun="người"
          handleRef={handle}
          isLoading={list.total === null && list.failure === null}
          error={list.failure && failureSentence(list.failure)}
          isDimmed={hasLeft}
          onEdit={(cells, label) => save([], cells, label)}
          onAppendRows={save}
          onOpenRow={openPerson}
          onSelectionChange={(selection) => setSelected(selection.rows)}
          onContextMenu={(request) => {
            setSelected(request.rows);
            setMenu({ x: request.x, y: request.y });
          }}
          status={
            list.isComplete || list.total === null
              ? null
              : `Đang tải ${formatNumber(list.rows.length)}/${formatNumber(list.total)}`
          }
          {...view}
        >
          <EmptyState>
            {list.total === 0
              ? 'Chưa có ai. Hãy thêm từng người, hoặc chép danh sách trong Excel rồi dán vào dòng trống dưới cùng: chỉ cần họ tên và đơn vị.'
              : 'Không có ai khớp với lựa chọn ở trên.'}
          </EmptyState>
        </Grid>
      </div>
      <MenuAt at={menu} onClose={() => setMenu(null)}>
        <PeopleMenuItems
          people={selected}
          onOpen={openPerson}
          onTransfer={() => setDialog('transfer')}
          onCopy={() => handle.current?.copy({ withTitles: true })}
          onRemove={() => void remove.run({ ids: selected.map((person) => person.id) })}
        />
      </MenuAt>
      {dialog === 'new' && (
        <NewPersonDialog
          unitId={unitId}
          onClose={() => setDialog(null)}
          onDone={(id) => {
            setDialog(null);
            setWanted(id);
          }}
        />
      )}
      {dialog === 'transfer' && <TransferDialog people={selected} onClose={() => setDialog(null)} />}
    </Page>
  );
}
