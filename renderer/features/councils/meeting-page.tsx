import { Button, SegmentedControl } from '@mantine/core';
import { IconLock, IconLockOpen, IconPencil, IconPresentation } from '@tabler/icons-react';
import { useState } from 'react';
import type { MeetingPage as MeetingPageData } from '#shared/contracts/council-meetings.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { usePlaceParameter } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CandidatesTab } from './candidates-tab.tsx';
import classes from './councils.module.css';
import { DecisionsTab } from './decisions-tab.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingPapers } from './meeting-papers.tsx';
import { PreparationTab } from './preparation-tab.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { ResultsTab } from './results-tab.tsx';
import { TallyTab } from './tally-tab.tsx';

const tabs = [
  { value: 'preparation', label: 'Chuẩn bị, điểm danh' },
  { value: 'candidates', label: 'Danh sách xét' },
  { value: 'tally', label: 'Kiểm phiếu' },
  { value: 'results', label: 'Kết quả' },
  { value: 'decisions', label: 'Công khai, quyết định' },
  { value: 'papers', label: 'Văn bản' },
] as const;
type Tab = (typeof tabs)[number]['value'];

/** A meeting of the council, from its preparation to its papers. */
export function MeetingPage({ id }: { readonly id: number }) {
  const page = useQuery('council-meetings:page', { id });
  const wanted = usePlaceParameter('tab');
  const tab: Tab = tabs.find((each) => each.value === wanted)?.value ?? 'preparation';
  const held = page.value?.meeting.heldOn;
  return (
    <Page
      title={`Họp hội đồng ${held !== undefined && isIsoDate(held) ? `ngày ${formatDate(held)}` : ''}`}
      count={page.value?.meeting.subjectLine ?? null}
      back={{ to: paths.councils(), label: 'Các cuộc họp hội đồng' }}
      body="fill"
      actions={page.value && <MeetingActions page={page.value} />}
      toolbar={
        <SegmentedControl
          aria-label="Phần của cuộc họp"
          value={tab}
          onChange={(value) => navigate(paths.councilMeeting(id, { tab: value }), { replace: true })}
          data={tabs.map((each) => ({ ...each }))}
        />
      }
    >
      <QueryView query={page}>
        {(value) => (
          <div className={classes.filling}>
            {value.warnings.length > 0 && (
              <ul className={classes.warnings}>
                {value.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            )}
            <MeetingTab tab={tab} page={value} reload={page.reload} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

interface MeetingTabProps {
  readonly tab: Tab;
  readonly page: MeetingPageData;
  readonly reload: () => Promise<void>;
}

function MeetingTab({ tab, page, reload }: MeetingTabProps) {
  if (tab === 'candidates') return <CandidatesTab page={page} reload={reload} />;
  if (tab === 'tally') return <TallyTab page={page} />;
  if (tab === 'results') return <ResultsTab page={page} reload={reload} />;
  if (tab === 'decisions') return <DecisionsTab page={page} />;
  if (tab === 'papers') return <MeetingPapers page={page} />;
  return <PreparationTab page={page} reload={reload} />;
}

function MeetingActions({ page }: { readonly page: MeetingPageData }) {
  const { meeting } = page;
  const councils = useQuery('councils:list', {});
  const [dialog, setDialog] = useState<'head' | 'reopen' | null>(null);
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setDialog('head')}>
        Thông tin
      </Button>
      <Button
        variant="default"
        leftSection={<IconPresentation size={16} />}
        disabled={page.candidates.length === 0}
        onClick={() => navigate(paths.councilScreen(meeting.id))}
      >
        Trình chiếu
      </Button>
      {meeting.state === 'open' ? (
        <Button
          leftSection={<IconLock size={16} />}
          onClick={() => void runAction('council-meetings:close', { meetingId: meeting.id })}
        >
          Kết thúc cuộc họp
        </Button>
      ) : (
        <Button variant="default" leftSection={<IconLockOpen size={16} />} onClick={() => setDialog('reopen')}>
          Mở lại
        </Button>
      )}
      {dialog === 'head' && councils.value && (
        <MeetingDialog meeting={meeting} councils={councils.value} onClose={() => setDialog(null)} />
      )}
      {dialog === 'reopen' && <ReopenDialog meetingId={meeting.id} onClose={() => setDialog(null)} />}
    </>
  );
}
