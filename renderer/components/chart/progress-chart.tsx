import { Button } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { PlaceLink } from '../place-link.tsx';
import { barLength, CHART_END, type ChartBar } from './chart-bar.ts';
import { copyChart } from './copy-chart.ts';
import classes from './progress-chart.module.css';

interface ProgressChartProps {
  /** Names the chart, and stands above the copied picture. */
  readonly title: string;
  readonly bars: readonly ChartBar[];
}

const looks = { plain: classes.plain, good: classes.good, warned: classes.warned, bad: classes.bad } as const;

/** Bars against their plan: a table for those who read it, a line at 100%. */
export function ProgressChart({ title, bars }: ProgressChartProps) {
  return (
    <table className={classes.chart} aria-label={title}>
      <tbody>
        {bars.map(({ key, label, percent, text, look, to }) => (
          <tr key={key}>
            <th scope="row" title={label}>
              {to === undefined ? label : <PlaceLink to={to}>{label}</PlaceLink>}
            </th>
            <td className={classes.room} aria-hidden="true">
              <div className={classes.plan} style={{ left: `${(100 / CHART_END) * 100}%` }} />
              <div className={`${classes.bar} ${looks[look]}`} style={{ width: `${barLength(percent)}%` }} />
            </td>
            <td className={classes.text} title={text}>
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Copies a chart as a picture for Word. */
export function CopyChartButton({ title, bars }: ProgressChartProps) {
  const copy = async () => {
    try {
      await copyChart(title, bars);
      notifyDone('Đã chép biểu đồ. Sang Word, bấm Ctrl+V để dán thành hình.');
    } catch (error) {
      console.error(error);
      notifyFailure({ kind: 'refused', field: null, message: 'Chưa chép được biểu đồ vào bộ nhớ tạm; hãy bấm lại.' });
    }
  };
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPhotoDown size={15} />} onClick={() => void copy()}>
      Chép hình
    </Button>
  );
}
