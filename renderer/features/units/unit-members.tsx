import { Button } from '@mantine/core';
import { genderNames, type PersonRow, workRoleNames } from '#shared/contracts/people.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { navigate, paths } from '../../lib/navigate.ts';

const columns: readonly GridColumn<PersonRow>[] = [
  {
    key: 'fullName',
    title: 'Họ và tên',
    width: 200,
    kind: 'text',
    isFrozen: true,
    value: (person) => person.fullName,
    sortValue: (person) => person.sortKey,
  },
  { key: 'position', title: 'Chức vụ', width: 190, kind: 'text', value: (person) => person.position },
  {
    key: 'role',
    title: 'Vai trò',
    width: 130,
    kind: 'text',
    value: (person) => person.role && workRoleNames[person.role],
  },
  {
    key: 'birth',
    title: 'Ngày sinh',
    width: 100,
    kind: 'date',
    value: (person) => person.bornOn ?? (person.bornYear === null ? null : String(person.bornYear)),
  },
  {
    key: 'gender',
    title: 'Giới tính',
    width: 80,
    kind: 'text',
    value: (person) => person.gender && genderNames[person.gender],
  },
  { key: 'awardCount', title: 'Số lần khen', width: 100, kind: 'number', value: (person) => person.awardCount },
];

const personId = (person: PersonRow): string => String(person.id);
const openPerson = (person: PersonRow): void => navigate(paths.person(person.id));

interface UnitMembersProps {
  readonly unitId: number;
  readonly members: readonly PersonRow[];
}

/** Those who work in the unit on the day looked at, as a list to look through; Enter opens a person. */
export function UnitMembers({ unitId, members }: UnitMembersProps) {
  const view = useRememberedView('unit-members');
  return (
    <Grid
      label="Cá nhân của đơn vị"
      rows={members}
      rowId={personId}
      columns={columns}
      rowNoun="người"
      onOpenRow={openPerson}
      {...view}
    >
      <EmptyState
        action={
          <Button variant="default" onClick={() => navigate(paths.people({ unit: unitId }))}>
            Mở danh sách Cá nhân của đơn vị
          </Button>
        }
      >
        Chưa có ai công tác tại đơn vị này. Thêm người ở trang Cá nhân, hoặc dán danh sách từ Excel.
      </EmptyState>
    </Grid>
  );
}
