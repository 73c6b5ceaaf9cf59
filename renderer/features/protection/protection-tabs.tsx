import { SegmentedControl } from '@mantine/core';
import { navigate, paths } from '../../lib/navigate.ts';

const tabs = {
  passwords: { label: 'Mật khẩu', to: paths.protection },
  people: { label: 'Dữ liệu cá nhân', to: paths.personalData },
  exports: { label: 'Nhật ký đưa danh sách ra', to: paths.listExports },
  program: { label: 'Phiên bản', to: paths.program },
} as const;
type Tab = keyof typeof tabs;

/** The parts of «Bảo vệ dữ liệu», which are places of their own. */
export function ProtectionTabs({ value }: { readonly value: Tab }) {
  return (
    <SegmentedControl
      aria-label="Phần"
      value={value}
      onChange={(next) => navigate(tabs[next as Tab].to())}
      data={(Object.keys(tabs) as Tab[]).map((tab) => ({ value: tab, label: tabs[tab].label }))}
    />
  );
}
