import { SegmentedControl } from '@mantine/core';
import { navigate, paths } from '../../lib/navigate.ts';

const tabs = {
  forms: { label: 'Biểu thống kê', to: paths.statistics },
  tables: { label: 'Bảng tự lập', to: paths.statisticsTables },
  officers: { label: 'Người làm công tác TĐKT', to: paths.emulationOfficers },
} as const;
type Tab = keyof typeof tabs;

/** The parts of «Thống kê», which are places of their own. */
export function StatisticsTabs({ value }: { readonly value: Tab }) {
  return (
    <SegmentedControl
      aria-label="Phần"
      value={value}
      onChange={(next) => navigate(tabs[next as Tab].to())}
      data={(Object.keys(tabs) as Tab[]).map((tab) => ({ value: tab, label: tabs[tab].label }))}
    />
  );
}
