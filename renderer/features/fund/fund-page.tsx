import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { HandOverRow } from '#shared/contracts/fund.ts';
import type { FundEntry } from '#shared/domain/fund/fund-ledger.ts';
import { officeFund } from '#shared/domain/fund/paying-fund.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { AwardPaperDialog } from '../../components/award-paper-dialog.tsx';
import { HandOverGrid } from '../../components/hand-over-grid.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RegistrationYear } from '../../components/registration-year.tsx';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { EnterPrizesMenu } from './enter-prizes-menu.tsx';
import { FundEntriesGrid } from './fund-entries-grid.tsx';
import { FundReportDialog } from './fund-report-dialog.tsx';
import { FundReportTable } from './fund-report-table.tsx';

type Part = 'report' | 'entries' | 'prizes';
const noAwards: readonly HandOverRow[] = [];

/** Quỹ thi đua, khen thưởng: its receipts and spending, the prizes of the year and who has received them, and its report. */
export function FundPage() {
  const [year, setYear] = useState(currentYear());
  const [part, setPart] = useState<Part>('report');
  const [chosen, setChosen] = useState<readonly FundEntry[]>([]);
  const [printed, setPrinted] = useState<'report' | 'money-list' | 'result-notice' | null>(null);
  const office = useQuery('office:read', {});
  const entries = useQuery('fund:entries', { year });
  const report = useQuery('fund:report', { year });
  const prizes = useQuery('hand-overs:list', { year, ceremonyId: null });
  const rows = prizes.value ?? noAwards;
  const decisionIds = useMemo(
    () => [...new Set(rows.flatMap((row) => (row.decisionId === null ? [] : [row.decisionId])))],
    [rows],
  );
  return (
    <Page
      title="Quỹ thi đua, khen thưởng"
      count={`Năm ${year}`}
      body="fill"
      actions={
        <>
          {part === 'entries' && <EnterPrizesMenu year={year} />}
          {part === 'entries' && (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} />}
              disabled={chosen.length === 0}
              onClick={() => void runAction('fund:remove-entries', { ids: chosen.map((entry) => entry.id) })}
            >
              Xoá khoản đã chọn
            </Button>
          )}
          {part === 'prizes' && (
            <>
              <Button
                variant="default"
                disabled={decisionIds.length === 0}
                leftSection={<IconPrinter size={16} />}
                onClick={() => setPrinted('result-notice')}
              >
                Thông báo kết quả
              </Button>
              <Button
                disabled={decisionIds.length === 0}
                leftSection={<IconPrinter size={16} />}
                onClick={() => setPrinted('money-list')}
              >
                Danh sách nhận tiền
              </Button>
            </>
          )}
          {part !== 'prizes' && (
            <Button leftSection={<IconPrinter size={16} />} onClick={() => setPrinted('report')}>
              Báo cáo quỹ
            </Button>
          )}
        </>
      }
      toolbar={
        <>
          <SegmentedControl
            aria-label="Phần"
            value={part}
            onChange={(value) => setPart(value as Part)}
            data={[
              { value: 'report', label: 'Tổng hợp' },
              { value: 'entries', label: 'Thu, chi' },
              { value: 'prizes', label: 'Tiền thưởng, trao nhận' },
            ]}
          />
          <RegistrationYear value={year} onChange={setYear} />
        </>
      }
    >
      {part === 'report' && <QueryView query={report}>{(value) => <FundReportTable report={value} />}</QueryView>}
      {part === 'entries' && (
        <FundEntriesGrid query={entries} fund={officeFund(office.value?.name ?? '')} onSelectionChange={setChosen} />
      )}
      {part === 'prizes' && (
        <HandOverGrid
          label={`Khen thưởng quyết định năm ${year}`}
          rows={rows}
          isLoading={prizes.value === undefined && prizes.failure === null}
          error={prizes.failure && prizes.value === undefined ? failureSentence(prizes.failure) : null}
          reload={prizes.reload}
        />
      )}
      {printed === 'report' && <FundReportDialog year={year} onClose={() => setPrinted(null)} />}
      {(printed === 'money-list' || printed === 'result-notice') && (
        <AwardPaperDialog document={printed} decisionIds={decisionIds} onClose={() => setPrinted(null)} />
      )}
    </Page>
  );
}
