import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { openMembershipsOfUnit } from '../../database/repositories/membership-repository.ts';
import { listUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneNumber } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** What ending or changing these units on a day would bring with it, in sentences for the dialog. */
export function readConsequences(
  context: ServiceContext,
  { ids, on }: Input<'units:consequences'>,
): Output<'units:consequences'> {
  const { database } = context;
  const directory = readUnitDirectory(database);
  const members = ids.reduce((sum, id) => sum + openMembershipsOfUnit(database, id, on).length, 0);
  const isHere = (unit: { id: number; dissolvedOn: string | null }) =>
    unit.dissolvedOn === null || unit.dissolvedOn > on;
  const children = listUnits(database).filter(
    (unit) => isHere(unit) && ids.includes(directory.parentOn(unit.id, on) ?? -1),
  ).length;
  const awards = ids.reduce(
    (sum, id) => sum + oneNumber(database, 'SELECT count(*) FROM awards WHERE unit_id = @id', { id }),
    0,
  );
  const sentences = [
    members === 0 ? 'Không có ai đang công tác tại đây.' : `${members} người đang công tác tại đây.`,
    ...(children > 0 ? [`${children} đơn vị trực thuộc sẽ chuyển theo.`] : []),
    awards === 0
      ? 'Đơn vị chưa có danh hiệu, hình thức khen thưởng nào.'
      : `${awards} danh hiệu, hình thức khen thưởng đã nhận vẫn thuộc đơn vị này và in theo tên cũ.`,
    'Danh sách và văn bản của các năm trước vẫn in tên đơn vị của năm đó.',
  ];
  return { members, children, awards, sentences };
}
