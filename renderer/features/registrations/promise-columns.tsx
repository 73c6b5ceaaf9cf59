import type { PromiseResult } from '#shared/contracts/registrations.ts';
import {
  type PromiseState,
  promiseStateNames,
  promiseStates,
} from '#shared/domain/registrations/compare-with-promise.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import classes from './registrations.module.css';

const looks: Readonly<Record<PromiseState, string | undefined>> = {
  kept: classes.full,
  exceeded: classes.full,
  partly: classes.lacking,
  missed: classes.missed,
  open: undefined,
  unregistered: undefined,
};

const promised = (row: PromiseResult) => row.promised.map((award) => award.shortName).join(', ');
const received = (row: PromiseResult) => row.received.map((award) => award.shortName).join(', ');

/** January's promise, December's result, and what lay between. */
export function promiseColumns(ofPeople: boolean): readonly GridColumn<PromiseResult>[] {
  return [
    {
      key: 'name',
      title: ofPeople ? 'Họ và tên' : 'Tập thể',
      width: ofPeople ? 190 : 280,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.name,
      sortValue: (row) => row.sortKey,
    },
    {
      key: 'unit',
      title: ofPeople ? 'Đơn vị' : 'Trực thuộc',
      width: 200,
      kind: 'text',
      value: (row) => row.unitName,
      sortValue: (row) => row.unitOrder,
    },
    { key: 'promised', title: 'Đã đăng ký', width: 170, kind: 'text', value: promised },
    { key: 'received', title: 'Đã được khen', width: 170, kind: 'text', value: received },
    {
      key: 'state',
      title: 'Đánh giá',
      width: 130,
      kind: 'text',
      value: (row) => promiseStateNames[row.state],
      render: (row) => <span className={looks[row.state]}>{promiseStateNames[row.state]}</span>,
      sortValue: (row) => promiseStates.indexOf(row.state),
    },
    {
      key: 'between',
      title: 'Từ đăng ký đến kết quả',
      width: 520,
      kind: 'text',
      value: (row) => row.between.join(' '),
    },
  ];
}
