import type { AwardFamily, AwardType } from '#shared/contracts/awards.ts';
import type { RegistrationRow, RegistrationWarning } from '#shared/contracts/registrations.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { awardNames, parseAwardCell, registrationKey } from './registration-cells.ts';

/** Who, what they promise, and what the law says of it. */
export function registrationColumns(
  ofPeople: boolean,
  types: readonly AwardType[],
  warnings: ReadonlyMap<string, RegistrationWarning>,
): readonly GridColumn<RegistrationRow>[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  const awards = (key: string, title: string, family: AwardFamily, width: number): GridColumn<RegistrationRow> => ({
    key,
    title,
    width,
    kind: 'text',
    value: (row) => awardNames(row, family, byId),
    warning: (row) => warningSentence(warnings.get(registrationKey(row)), family),
    edit: { parse: (text) => parseAwardCell(text, types, family) },
  });
  return [
    {
      key: 'name',
      title: ofPeople ? 'Họ và tên' : 'Tập thể',
      width: ofPeople ? 190 : 300,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.name,
      sortValue: (row) => row.sortKey,
    },
    {
      key: 'unit',
      title: ofPeople ? 'Đơn vị' : 'Trực thuộc',
      width: 220,
      kind: 'text',
      value: (row) => row.unitName,
      sortValue: (row) => row.unitOrder,
    },
    ...(ofPeople
      ? ([
          { key: 'position', title: 'Chức vụ', width: 140, kind: 'text', value: (row) => row.position },
        ] satisfies GridColumn<RegistrationRow>[])
      : []),
    awards('titles', 'Danh hiệu đăng ký', 'title', 200),
    awards('commendations', 'Hình thức đăng ký', 'commendation', 140),
    ...(ofPeople
      ? ([
          {
            key: 'initiative',
            title: 'Sáng kiến dự kiến',
            width: 260,
            kind: 'text',
            value: (row) => row.registration?.initiativeName ?? null,
            edit: {},
          },
        ] satisfies GridColumn<RegistrationRow>[])
      : []),
    {
      key: 'registeredOn',
      title: 'Ngày đăng ký',
      width: 116,
      kind: 'date',
      value: (row) => row.registration?.registeredOn ?? null,
      edit: { isEditable: (row) => row.registration !== null },
    },
    {
      key: 'note',
      title: 'Ghi chú',
      width: 140,
      kind: 'text',
      value: (row) => row.registration?.note ?? null,
      edit: {},
    },
  ];
}

/** What of a family cannot be reached this year and why, and what can. */
export function warningSentence(warning: RegistrationWarning | undefined, family: AwardFamily): string | null {
  const obstacles = warning?.obstacles.filter(({ award }) => awardCatalogue[award].family === family) ?? [];
  if (warning === undefined || obstacles.length === 0) return null;
  const reasons = obstacles.map(
    ({ award, reason, provision }) =>
      `${awardCatalogue[award].shortName} năm nay chưa đạt được: ${reason} (${provision})`,
  );
  const reachable = warning.reachable.map((award) => awardCatalogue[award].shortName);
  return `${reasons.join(' ')} Có thể đăng ký: ${reachable.length === 0 ? 'chưa có mức nào' : reachable.join(', ')}.`;
}
