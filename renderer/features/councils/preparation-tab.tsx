import { Button, NumberInput } from '@mantine/core';
import { IconRefresh, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Attendee, MeetingPage } from '#shared/contracts/council-meetings.ts';
import { type Attendance, attendanceNames, attendances, councilRoleNames } from '#shared/domain/councils/attendance.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn } from '../../components/grid/grid-types.ts';
import { Section } from '../../components/section.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { runAction, useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';

const columns: readonly GridColumn<Attendee>[] = [
  { key: 'fullName', title: 'Họ và tên', width: 180, kind: 'text', isFrozen: true, value: (row) => row.fullName },
  { key: 'role', title: 'Vai trò', width: 150, kind: 'text', value: (row) => councilRoleNames[row.role] },
  {
    key: 'attendance',
    title: 'Dự họp',
    width: 180,
    kind: 'choice',
    choices: attendances.map((value, index) => ({
      value,
      label: attendanceNames[value],
      aliases: [String(index + 1)],
    })),
    value: (row) => row.attendance,
    edit: {},
  },
  { key: 'reason', title: 'Lý do vắng', width: 170, kind: 'text', value: (row) => row.reason, edit: {} },
  { key: 'isVoting', title: 'Biểu quyết', width: 96, kind: 'checkbox', value: (row) => row.isVoting },
  { key: 'position', title: 'Chức vụ', width: 220, kind: 'text', value: (row) => row.position },
];

interface PreparationTabProps {
  readonly page: MeetingPage;
  readonly reload: () => Promise<void>;
}

/** Who takes part, how, and the papers of the ballot. */
export function PreparationTab({ page, reload }: PreparationTabProps) {
  const { meeting, attendees, counts } = page;
  const view = useRememberedView('council-attendees');
  const isOpen = meeting.state === 'open';

  const save = async (changes: readonly CellChange[]): Promise<readonly EditOutcome[] | undefined> => {
    const changed = new Map<number, { id: number; attendance: Attendance | null; reason: string | null }>();
    for (const { rowId, key, value } of changes) {
      const row = attendees.find((each) => String(each.id) === rowId);
      if (row === undefined) continue;
      const old = changed.get(row.id) ?? { id: row.id, attendance: row.attendance, reason: row.reason };
      changed.set(row.id, { ...old, [key]: value });
    }
    const reply = await callReply('council-meetings:save-attendances', {
      meetingId: meeting.id,
      changes: [...changed.values()],
    });
    if (reply.ok) {
      await reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  const everybodyThere = () =>
    runAction('council-meetings:save-attendances', {
      meetingId: meeting.id,
      changes: attendees
        .filter((attendee) => attendee.attendance === null)
        .map(({ id }) => ({ id, attendance: 'present' as const, reason: null })),
    });

  return (
    <div className={classes.split}>
      <div className={classes.filling}>
        <Grid
          label="Thành viên dự họp"
          rows={attendees}
          rowId={(row) => String(row.id)}
          columns={columns}
          {...view}
          rowNoun="thành viên"
          hasFilters={false}
          onEdit={isOpen ? save : undefined}
          status={
            isOpen && (
              <span className={classes.buttons}>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconUserCheck size={14} />}
                  disabled={attendees.every((attendee) => attendee.attendance !== null)}
                  onClick={() => void everybodyThere()}
                >
                  Còn lại có mặt
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconRefresh size={14} />}
                  onClick={() => void runAction('council-meetings:renew-members', { meetingId: meeting.id })}
                >
                  Lấy lại thành viên của hội đồng
                </Button>
              </span>
            )
          }
        >
          <EmptyState>
            Hội đồng chưa có thành viên trong nhiệm kỳ vào ngày họp; hãy thêm ở trang Thành viên hội đồng.
          </EmptyState>
        </Grid>
      </div>
      <SidePanelBody
        page={page}
        key={`${meeting.ballotsIssued} ${meeting.ballotsCollected} ${meeting.ballotsSpoiled} ${counts.present}`}
      />
    </div>
  );
}

function SidePanelBody({ page }: { readonly page: MeetingPage }) {
  const { meeting, counts } = page;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Hội đồng', meeting.councilName],
    ['Thời gian', [meeting.startsAt, meeting.endsAt].filter(Boolean).join(' – ') || null],
    ['Địa điểm', meeting.place],
    ['Ban kiểm phiếu', meeting.tellers],
    ['Khách mời', meeting.guests],
    ['Mở lại', meeting.reopenings],
  ];
  return (
    <aside className={classes.side} aria-label="Số liệu cuộc họp">
      <Section title="Tham gia">
        <dl className={classes.facts}>
          <dt>Tổng số thành viên</dt>
          <dd>{counts.members}</dd>
          <dt>Có mặt</dt>
          <dd>{counts.present}</dd>
          <dt>Ý kiến bằng văn bản</dt>
          <dd>{counts.written}</dd>
          <dt>Vắng mặt</dt>
          <dd>{counts.absent}</dd>
          {counts.unknown > 0 && (
            <>
              <dt className={classes.warn}>Chưa điểm danh</dt>
              <dd className={classes.warn}>{counts.unknown}</dd>
            </>
          )}
        </dl>
      </Section>
      <BallotPapers page={page} />
      <Section title="Cuộc họp">
        <dl className={classes.facts}>
          {facts.map(
            ([name, text]) =>
              text !== null && (
                <div key={name} className={classes.fact}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
        </dl>
      </Section>
    </aside>
  );
}

/** How many papers went out, came back, and cannot be counted; more than there are voters is refused at the field. */
function BallotPapers({ page }: { readonly page: MeetingPage }) {
  const { meeting, counts } = page;
  const [papers, setPapers] = useState({
    issued: meeting.ballotsIssued,
    collected: meeting.ballotsCollected,
    spoiled: meeting.ballotsSpoiled,
  });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const save = useAction('council-meetings:save-ballots', {
    onIssues: (issues) => setProblems(Object.fromEntries(issues.map((issue) => [issue.path, issue.message]))),
    onDone: () => setProblems({}),
  });
  const isOpen = meeting.state === 'open';
  const field = (name: keyof typeof papers, label: string, placeholder: string) => (
    <NumberInput
      label={label}
      placeholder={placeholder}
      readOnly={!isOpen}
      hideControls={!isOpen}
      allowDecimal={false}
      allowNegative={false}
      value={papers[name] ?? ''}
      error={problems[name]}
      onChange={(value) => setPapers((old) => ({ ...old, [name]: value === '' ? null : Number(value) }))}
    />
  );
  return (
    <Section title="Phiếu trong phòng họp" count={`kiểm ${counts.roomBallots} phiếu`}>
      <form
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          void save.run({ meetingId: meeting.id, ...papers });
        }}
      >
        <div className={classes.three}>
          {field('issued', 'Phát ra', String(counts.present))}
          {field('collected', 'Thu về', String(papers.issued ?? counts.present))}
          {field('spoiled', 'Không hợp lệ', '0')}
        </div>
        {isOpen && (
          <div className={classes.buttons}>
            <Button type="submit" variant="default" loading={save.isRunning}>
              Ghi số phiếu
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}
