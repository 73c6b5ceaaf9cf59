import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconPresentation, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { CeremonyPage as CeremonyRecord } from '#shared/contracts/ceremonies.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { AwardPaperDialog } from '../../components/award-paper-dialog.tsx';
import { HandOverGrid } from '../../components/hand-over-grid.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CallingView } from './calling-view.tsx';
import { CeremonyForm } from './ceremony-form.tsx';
import { type CeremonyPaper, CeremonyPaperDialog, ceremonyPaperNames } from './ceremony-paper-dialog.tsx';
import { GuestsGrid } from './guests-grid.tsx';
import { ProgrammeGrid } from './programme-grid.tsx';
import { StageGroups } from './stage-groups.tsx';

type Part = 'facts' | 'programme' | 'groups' | 'guests' | 'hand-over';
const back = { to: paths.ceremonies(), label: 'Trao thưởng' };

/** A new ceremony. */
export function NewCeremonyPage() {
  return (
    <Page title="Lập buổi trao thưởng" back={back}>
      <CeremonyForm ceremony={null} onSaved={(id) => navigate(paths.ceremony(id), { replace: true })} />
    </Page>
  );
}

/** A ceremony: its facts, programme, stage groups, guests, and what was handed over. */
export function CeremonyPage({ id }: { readonly id: number }) {
  const query = useQuery('ceremonies:page', { id });
  return <QueryView query={query}>{(page) => <CeremonyScreen page={page} reload={query.reload} />}</QueryView>;
}

interface CeremonyScreenProps {
  readonly page: CeremonyRecord;
  readonly reload: () => Promise<void>;
}

function CeremonyScreen({ page, reload }: CeremonyScreenProps) {
  const [part, setPart] = useState<Part>('facts');
  const [printed, setPrinted] = useState<CeremonyPaper | 'money-list' | 'result-notice' | null>(null);
  const [isCalling, setIsCalling] = useState(false);
  const seat = useAction('ceremonies:seat');
  const handOver = useAction('hand-overs:save');
  const { ceremony, awards } = page;
  const open = awards.filter((award) => award.itemOn === null);
  return (
    <Page
      title={ceremony.name}
      count={`${formatDate(ceremony.heldOn as IsoDate)} · đã trao ${ceremony.handedCount}/${ceremony.awardCount}`}
      back={back}
      body={part === 'facts' || part === 'groups' ? 'scroll' : 'fill'}
      actions={
        <>
          {part === 'guests' && (
            <Button variant="default" loading={seat.isRunning} onClick={() => void seat.run({ id: ceremony.id })}>
              Xếp chỗ
            </Button>
          )}
          {part === 'hand-over' && (
            <Button
              variant="default"
              disabled={open.length === 0}
              loading={handOver.isRunning}
              onClick={() =>
                void handOver.run({
                  label: `Ghi đã trao tại ${ceremony.name}`.slice(0, 190),
                  changes: open.map((award) => ({
                    awardId: award.id,
                    itemOn: ceremony.heldOn,
                    ...((award.amount ?? 0) > 0 ? { moneyOn: ceremony.heldOn } : {}),
                  })),
                })
              }
            >
              Ghi tất cả đã nhận ({open.length})
            </Button>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" leftSection={<IconPrinter size={16} />}>
                Văn bản
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(Object.keys(ceremonyPaperNames) as CeremonyPaper[]).map((paper) => (
                <Menu.Item key={paper} onClick={() => setPrinted(paper)}>
                  {ceremonyPaperNames[paper]}
                </Menu.Item>
              ))}
              <Menu.Divider />
              <Menu.Item disabled={ceremony.decisionIds.length === 0} onClick={() => setPrinted('result-notice')}>
                Thông báo kết quả khen thưởng
              </Menu.Item>
              <Menu.Item disabled={ceremony.decisionIds.length === 0} onClick={() => setPrinted('money-list')}>
                Danh sách nhận tiền thưởng
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button
            leftSection={<IconPresentation size={16} />}
            disabled={page.groups.length === 0}
            onClick={() => setIsCalling(true)}
          >
            Trình chiếu
          </Button>
        </>
      }
      toolbar={
        <SegmentedControl
          aria-label="Phần của buổi trao thưởng"
          value={part}
          onChange={(value) => setPart(value as Part)}
          data={[
            { value: 'facts', label: 'Thông tin' },
            { value: 'programme', label: 'Chương trình' },
            { value: 'groups', label: 'Lượt lên nhận' },
            { value: 'guests', label: 'Khách mời, chỗ ngồi' },
            { value: 'hand-over', label: 'Trao, nhận' },
          ]}
        />
      }
    >
      {part === 'facts' && <CeremonyForm ceremony={ceremony} onSaved={() => void reload()} />}
      {part === 'programme' && <ProgrammeGrid page={page} reload={reload} />}
      {part === 'groups' && <StageGroups page={page} />}
      {part === 'guests' && <GuestsGrid page={page} reload={reload} />}
      {part === 'hand-over' && (
        <HandOverGrid
          label={`Trao, nhận tại ${ceremony.name}`}
          rows={awards}
          isLoading={false}
          error={null}
          reload={reload}
        />
      )}
      {isCalling && <CallingView page={page} onClose={() => setIsCalling(false)} />}
      {printed === 'money-list' || printed === 'result-notice' ? (
        <AwardPaperDialog document={printed} decisionIds={ceremony.decisionIds} onClose={() => setPrinted(null)} />
      ) : (
        printed !== null && <CeremonyPaperDialog paper={printed} page={page} onClose={() => setPrinted(null)} />
      )}
    </Page>
  );
}
