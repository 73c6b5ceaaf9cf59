import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Candidate, MeetingAward, MeetingPage } from '#shared/contracts/council-meetings.ts';
import { conclusionNames } from '#shared/domain/councils/conclude.ts';
import { shareInText } from '#shared/domain/councils/judge-vote.ts';
import { voteChoiceNames, voteChoices } from '#shared/domain/councils/vote-choice.ts';
import { voteMethodNames, voteMethods } from '#shared/domain/councils/vote-method.ts';
import { thresholdInWords } from '#shared/domain/councils/vote-threshold.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn } from '../../components/grid/grid-types.ts';
import { Section } from '../../components/section.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { runAction } from '../../lib/use-action.ts';
import { interestSentence } from './candidates-tab.tsx';
import classes from './councils.module.css';
import { OverrideDialog } from './override-dialog.tsx';

function resultColumns(members: number): readonly GridColumn<Candidate>[] {
  return [
    {
      key: 'award',
      title: 'Danh hiệu',
      width: 92,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.awardShortName,
    },
    {
      key: 'recipientName',
      title: 'Họ và tên, tập thể',
      width: 170,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.recipientName,
      sortValue: (row) => row.recipientSortKey,
      warning: interestSentence,
    },
    ...voteChoices.map(
      (choice): GridColumn<Candidate> => ({
        key: choice,
        title: shortNames[choice],
        description: voteChoiceNames[choice],
        width: voteWidths[choice],
        kind: 'number',
        value: (row) => row.outcome.tally[choice],
      }),
    ),
    {
      key: 'share',
      title: 'Tỷ lệ',
      description: 'Đồng ý trên tổng số thành viên',
      width: 60,
      kind: 'text',
      align: 'right',
      value: (row) => shareInText(row.outcome.votes, members),
      sortValue: (row) => row.outcome.votes,
    },
    {
      key: 'needed',
      title: 'Cần',
      description: 'Số phiếu cần đạt',
      width: 48,
      kind: 'number',
      value: (row) => row.outcome.needed,
    },
    { key: 'words', title: 'Kết quả', width: 136, kind: 'text', value: (row) => row.outcome.words },
    {
      key: 'isChairsChoice',
      title: 'Chủ tịch chọn',
      description: 'Khi bằng phiếu ở chỗ cắt chỉ tiêu',
      width: 100,
      kind: 'checkbox',
      value: (row) => row.isChairsChoice,
      edit: { isEditable: (row) => row.outcome.place === 'tied' || row.isChairsChoice },
    },
    {
      key: 'conclusion',
      title: 'Kết luận',
      width: 130,
      kind: 'text',
      value: (row) => conclusionNames[row.outcome.conclusion],
    },
  ];
}

/** As narrow as their titles. */
const voteWidths = { for: 48, against: 68, abstain: 68, downgrade: 76, invalid: 64 } as const;
const shortNames = { for: 'Có', against: 'Không', abstain: 'Trắng', downgrade: 'Hạ mức', invalid: 'Hỏng' } as const;

interface ResultsTabProps {
  readonly page: MeetingPage;
  readonly reload: () => Promise<void>;
}

/** What the votes come to against the threshold and the places; ties for the chair; conclusions against the count with a reason. */
export function ResultsTab({ page, reload }: ResultsTabProps) {
  const { meeting, candidates, counts } = page;
  const view = useRememberedView('council-results');
  const [selected, setSelected] = useState<readonly Candidate[]>([]);
  const [isOverriding, setIsOverriding] = useState(false);
  const columns = useMemo(() => resultColumns(counts.members), [counts.members]);
  const isOpen = meeting.state === 'open';
  const chosen = selected.length === 1 ? candidates.find((each) => each.id === selected[0]?.id) : undefined;

  const save = async (changes: readonly CellChange[]): Promise<readonly EditOutcome[] | undefined> => {
    const reply = await callReply('council-meetings:save-candidates', {
      meetingId: meeting.id,
      changes: changes.map(({ rowId, value }) => ({ id: Number(rowId), isChairsChoice: value === true })),
    });
    if (reply.ok) {
      await reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  return (
    <div className={classes.split}>
      <div className={classes.filling}>
        <Grid
          label="Kết quả kiểm phiếu"
          rows={candidates}
          rowId={(row) => String(row.id)}
          columns={columns}
          {...view}
          rowNoun="đối tượng"
          onEdit={isOpen ? save : undefined}
          onSelectionChange={({ rows }) => setSelected(rows)}
          isDimmed={(row) => row.outcome.conclusion === 'rejected'}
          status={
            isOpen && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={chosen === undefined}
                onClick={() => setIsOverriding(true)}
              >
                Kết luận khác kết quả phiếu…
              </Button>
            )
          }
        >
          <EmptyState>Chưa có đối tượng nào được xét.</EmptyState>
        </Grid>
      </div>
      <aside className={classes.side} aria-label="Tỷ lệ và chỉ tiêu">
        <Section title="Tỷ lệ và chỉ tiêu">
          <div className={classes.panel}>
            {page.awards.map((award) => (
              <AwardRule key={`${award.awardTypeId} ${award.places}`} page={page} award={award} />
            ))}
          </div>
        </Section>
      </aside>
      {isOverriding && chosen && (
        <OverrideDialog meetingId={meeting.id} candidate={chosen} onClose={() => setIsOverriding(false)} />
      )}
    </div>
  );
}

/** An award's threshold with its provision, how many reached it, and its places. */
function AwardRule({ page, award }: { readonly page: MeetingPage; readonly award: MeetingAward }) {
  const { meeting, candidates, counts } = page;
  const [places, setPlaces] = useState(award.places);
  const own = candidates.filter((candidate) => candidate.awardTypeId === award.awardTypeId);
  const approved = own.filter((candidate) => candidate.outcome.conclusion === 'approved').length;
  const save = () => {
    if (places === award.places) return;
    void runAction('council-meetings:save-quota', {
      meetingId: meeting.id,
      awardTypeId: award.awardTypeId,
      places,
      basis: award.placesBasis,
    });
  };
  return (
    <div className={classes.fields}>
      <strong className={classes.long}>{award.name}</strong>
      <span>
        Cần {thresholdInWords(award.threshold, counts.members)}; kết luận đề nghị {approved}/{own.length}.
      </span>
      <span className={`${classes.quiet} ${classes.long}`}>{award.threshold.basis}</span>
      {award.threshold.note !== null && <span className={classes.warn}>{award.threshold.note}</span>}
      <NativeSelect
        label="Hình thức biểu quyết"
        description={award.threshold.isBallotRequired ? 'Luật yêu cầu bỏ phiếu kín.' : undefined}
        size="xs"
        w={190}
        disabled={meeting.state === 'closed'}
        data={[
          { value: '', label: 'Chưa ghi' },
          ...voteMethods.map((method) => ({ value: method, label: voteMethodNames[method] })),
        ]}
        value={award.voteMethod ?? ''}
        onChange={(event) =>
          void runAction('council-meetings:save-method', {
            meetingId: meeting.id,
            awardTypeId: award.awardTypeId,
            method: voteMethods.find((method) => method === event.currentTarget.value) ?? null,
          })
        }
      />
      <NumberInput
        label="Chỉ tiêu"
        placeholder="Không giới hạn"
        size="xs"
        w={150}
        allowDecimal={false}
        allowNegative={false}
        readOnly={meeting.state === 'closed'}
        hideControls={meeting.state === 'closed'}
        value={places ?? ''}
        onChange={(value) => setPlaces(value === '' ? null : Number(value))}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </div>
  );
}
