import { Select } from '@mantine/core';
import { useState } from 'react';
import { QueryView } from '../../components/query-view.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { currentYear } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './law.module.css';

const years = Array.from({ length: 10 }, (_, index) => String(currentYear() - index));

/** Tỷ lệ, hạn mức: counted live from ratings and awards, red where the law's or the office's limit is passed. */
export function RatiosTable() {
  const [year, setYear] = useState(String(currentYear()));
  const query = useQuery('eligibility:ratios', { year: Number(year) });
  return (
    <>
      <Select
        aria-label="Năm"
        w={100}
        data={years}
        value={year}
        allowDeselect={false}
        onChange={(value) => value !== null && setYear(value)}
      />
      <QueryView query={query}>
        {(ratios) => (
          <table className={classes.ratios}>
            <thead>
              <tr>
                <th scope="col">Tỷ lệ năm {year}</th>
                <th scope="col">Số người</th>
                <th scope="col">Tỷ lệ</th>
                <th scope="col">Hạn mức</th>
                <th scope="col">Căn cứ</th>
              </tr>
            </thead>
            <tbody>
              {ratios.map(({ key, label, count, of, most, percent, isKept, provision }) => (
                <tr key={key}>
                  <td>{label}</td>
                  <td>
                    {formatNumber(count)} / {formatNumber(of)}
                  </td>
                  <td>{of === 0 ? '–' : `${formatNumber(Math.round((count * 1000) / of) / 10)}%`}</td>
                  <td className={isKept === false ? classes.over : classes.kept}>
                    {most === null || of === 0
                      ? ''
                      : `${isKept ? 'Đạt' : 'Vượt'}: tối đa ${formatNumber(most)} (${formatNumber(percent ?? 0)}%)`}
                  </td>
                  <td>{most === null ? '' : provision}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </QueryView>
    </>
  );
}
