import { SegmentedControl } from '@mantine/core';
import { navigate, paths } from '../lib/navigate.ts';

const tabs = {
  registrations: { label: 'Đăng ký', to: paths.registrations },
  pledges: { label: 'Giao ước', to: paths.pledges },
  results: { label: 'Đăng ký và kết quả', to: paths.registrationResults },
} as const;
type Tab = keyof typeof tabs;

/** The three parts of «Đăng ký thi đua», which are places of their own: promises, pledges, and what came of them. */
export function RegistrationTabs({ value, year }: { readonly value: Tab; readonly year: number }) {
  return (
    <SegmentedControl
      aria-label="Phần"
      value={value}
      onChange={(next) => navigate(tabs[next as Tab].to({ year }))}
      data={(Object.keys(tabs) as Tab[]).map((tab) => ({ value: tab, label: tabs[tab].label }))}
    />
  );
}
