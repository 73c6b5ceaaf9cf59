import { remarks } from '#shared/domain/fund/build-fund-report.ts';
import type { FundReport } from '#shared/domain/fund/fund-ledger.ts';
import { formatNumber } from '../../lib/format-number.ts';
import classes from './fund.module.css';

/** Each fund of the year: what came in, went out and is left, and the prizes that it owes. */
export function FundReportTable({ report }: { readonly report: FundReport }) {
  return (
    <div className={classes.report}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Quỹ</th>
            <th scope="col">Tổng thu</th>
            <th scope="col">Chi khen thưởng</th>
            <th scope="col">Chi phong trào, khác</th>
            <th scope="col">Còn lại</th>
            <th scope="col">Tiền thưởng năm {report.year}</th>
            <th scope="col">Đã trao</th>
            <th scope="col">Chưa trao</th>
          </tr>
        </thead>
        <tbody>
          {report.funds.map(({ fund, received, spent, left, byCategory, prizes, prizesPaid }) => {
            const rewards = byCategory.prizes + byCategory.items;
            return (
              <tr key={fund}>
                <td>{fund}</td>
                <td>{formatNumber(received)}</td>
                <td>{formatNumber(rewards)}</td>
                <td>{formatNumber(spent - rewards)}</td>
                <td className={left < 0 ? classes.below : undefined}>{formatNumber(left)}</td>
                <td>{formatNumber(prizes)}</td>
                <td>{formatNumber(prizesPaid)}</td>
                <td>{formatNumber(prizes - prizesPaid)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ul className={classes.remarks}>
        {remarks(report).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
        <li>
          Tiền thưởng do quỹ của cơ quan quyết định khen thưởng chi; khen thưởng của Chính phủ, Thủ tướng Chính phủ, Chủ
          tịch nước do cơ quan trình chi (Luật 06/2022/QH15, Điều 11 khoản 4).
        </li>
      </ul>
    </div>
  );
}
