import { useState } from 'react';
import { Page } from '../../components/page.tsx';
import { HistorySteps } from './history-steps.tsx';

/** Every named step of the file, the newest first: who, when, what; each can be looked into and taken back. */
export function HistoryPage() {
  const [openId, setOpenId] = useState<number | null>(null);
  return (
    <Page title="Lịch sử" count="mọi thay đổi trong tệp dữ liệu này">
      <HistorySteps
        before={null}
        dayAbove={null}
        openId={openId}
        onToggle={(id) => setOpenId(openId === id ? null : id)}
      />
    </Page>
  );
}
