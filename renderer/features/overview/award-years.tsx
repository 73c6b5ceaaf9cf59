import type { OfficeSummary } from '#shared/contracts/office.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { paths } from '../../lib/navigate.ts';
import classes from './overview.module.css';

const SHOWN = 8;

/** Awards of each of the last years, the newest first, with a bar; the year leads to its register. */
export function AwardYears({ years }: { readonly years: OfficeSummary['awardYears'] }) {
  if (years.length === 0) return <p className={classes.quiet}>Chưa ghi lượt khen thưởng nào.</p>;
  const most = Math.max(...years.map(({ count }) => count));
  const newestFirst = [...years].sort((a, b) => b.year - a.year).slice(0, SHOWN);
  return (
    <table className={classes.years}>
      <thead>
        <tr>
          <th scope="col">Năm</th>
          <th scope="col" className={classes.right}>
            Số lượt
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {newestFirst.map(({ year, count }) => (
          <tr key={year}>
            <th scope="row">
              <PlaceLink to={paths.awardRegister({ year })} title={`Mở sổ khen thưởng năm ${year}`}>
                {year}
              </PlaceLink>
            </th>
            <td className={classes.right}>{formatNumber(count)}</td>
            <td className={classes.barCell} aria-hidden="true">
              <div className={classes.bar} style={{ width: `${(100 * count) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
