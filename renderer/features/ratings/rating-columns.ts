import type { RatingRow } from '#shared/contracts/facts.ts';
import { ratingCodes, ratingNames } from '#shared/domain/awards/rating-code.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';

const choices = ratingCodes.map((code) => ({ value: code, label: code, aliases: [ratingNames[code]] }));

/** Who, and a column for each year, typed by code or by its words. */
export function ratingColumns(years: readonly number[], ofPeople: boolean): readonly GridColumn<RatingRow>[] {
  return [
    {
      key: 'name',
      title: ofPeople ? 'Họ và tên' : 'Đơn vị',
      width: 230,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.name,
      sortValue: (row) => row.sortKey,
    },
    ...(ofPeople
      ? ([
          { key: 'unit', title: 'Đơn vị', width: 240, kind: 'text', value: (row) => row.unitName },
          { key: 'position', title: 'Chức vụ', width: 160, kind: 'text', value: (row) => row.position },
        ] satisfies GridColumn<RatingRow>[])
      : []),
    ...years.map(
      (year): GridColumn<RatingRow> => ({
        key: String(year),
        title: String(year),
        description: `Xếp loại năm ${year}`,
        width: 82,
        kind: 'choice',
        choices,
        value: (row) => row.ratings[year] ?? null,
        edit: {},
      }),
    ),
  ];
}
