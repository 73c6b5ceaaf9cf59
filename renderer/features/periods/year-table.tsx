import { Fragment } from 'react';
import type { PeriodTable, UnitInheritance } from '#shared/contracts/periods.ts';
import { measureGroupNames, measureGroups } from '#shared/domain/periods/period-fact.ts';
import { shownDate } from '../../components/fields/typed-date.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import { NumberCell } from './number-cell.tsx';
import type { AskedNumber } from './period-choice.ts';
import classes from './periods.module.css';

interface YearTableProps {
  readonly table: PeriodTable;
  readonly onOpen: (asked: AskedNumber) => void;
}

/** How many of each measure in each year and in all, group under group. */
export function YearTable({ table: { years, rows, inherited }, onOpen }: YearTableProps) {
  return (
    <>
      {inherited.map((unit) => (
        <Inherited key={`${unit.unitId} ${unit.on}`} unit={unit} />
      ))}
      <table className={classes.table} aria-label="Kết quả theo năm">
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">Cả giai đoạn</th>
          </tr>
        </thead>
        <tbody>
          {measureGroups
            .filter((group) => rows.some((row) => row.measure.group === group))
            .map((group) => (
              <Fragment key={group}>
                <tr className={classes.group}>
                  <th scope="rowgroup" colSpan={years.length + 2}>
                    {measureGroupNames[group]}
                  </th>
                </tr>
                {rows
                  .filter((row) => row.measure.group === group)
                  .map(({ measure, counts, total }) => (
                    <tr key={measure.key}>
                      <td>{measure.name}</td>
                      {counts.map((count, index) => {
                        const year = years[index] ?? null;
                        const title = `${measure.name} năm ${year}`;
                        return (
                          <td key={year}>
                            <NumberCell
                              value={count}
                              title={title}
                              onOpen={() => onOpen({ title, measure: measure.key, year })}
                            />
                          </td>
                        );
                      })}
                      <td className={classes.total}>
                        <NumberCell
                          value={total}
                          title={measure.name}
                          onOpen={() => onOpen({ title: measure.name, measure: measure.key, year: null })}
                        />
                      </td>
                    </tr>
                  ))}
              </Fragment>
            ))}
        </tbody>
      </table>
    </>
  );
}

/** Where a unit came from, and whether the figures of the old one stand in the table. */
function Inherited({ unit }: { readonly unit: UnitInheritance }) {
  const name = <PlaceLink to={paths.unit(unit.unitId)}>{unit.name}</PlaceLink>;
  return (
    <p className={classes.inherited}>
      {unit.isCounted ? (
        <>
          Gồm cả số liệu của {name}, hợp nhất, sáp nhập vào {unit.intoName} ngày {shownDate(unit.on)}.
        </>
      ) : (
        <>
          Tách từ {name} ngày {shownDate(unit.on)}; số liệu trước đó ghi ở đơn vị cũ, không cộng vào đây.
        </>
      )}
    </p>
  );
}
