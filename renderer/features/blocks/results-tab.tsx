import { Button } from '@mantine/core';
import { IconGavel, IconWand } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { BlockMember, BlockNomination, BlockYearPage, MemberResult } from '#shared/contracts/blocks.ts';
import { blockBarNames } from '#shared/domain/blocks/block-role.ts';
import {
  awardsOfBlock,
  limitsInWords,
  type NominationAward,
  nominationAwards,
  nominationShortNames,
} from '#shared/domain/blocks/nominate.ts';
import { tieRuleInWords, tieRuleNames } from '#shared/domain/blocks/rank-members.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { runAction } from '../../lib/use-action.ts';
import { BlockMeetingDialog } from './block-meeting-dialog.tsx';
import classes from './blocks.module.css';

interface ResultRow {
  readonly member: BlockMember;
  readonly result: MemberResult;
  readonly nominations: Partial<Readonly<Record<NominationAward, BlockNomination>>>;
  readonly voters: number;
}

const withoutRankNames = { barred: 'Không xét', unscored: 'Chưa chấm xong' } as const;
const outcomeNames = { open: '', passed: 'Đủ phiếu', failed: 'Chưa đủ' } as const;

function voteColumns(award: NominationAward, short: string): GridColumn<ResultRow>[] {
  return [
    {
      key: `${award} votesFor`,
      title: `Phiếu ${short}`,
      width: 60 + short.length * 7,
      kind: 'number',
      value: (row) => row.nominations[award]?.votesFor ?? null,
      edit: {},
      warning: (row) =>
        row.nominations[award]?.outcome === 'failed' ? 'Chưa đủ số phiếu theo quy chế của Khối.' : null,
    },
    {
      key: `${award} outcome`,
      title: `Kết quả ${short}`,
      width: 76 + short.length * 7,
      kind: 'text',
      value: (row) => outcomeNames[row.nominations[award]?.outcome ?? 'open'] || null,
    },
    {
      key: `${award} isNominated`,
      title: `Đề nghị ${short}`,
      width: 76 + short.length * 7,
      kind: 'checkbox',
      value: (row) => row.nominations[award]?.isNominated ?? false,
      edit: {},
    },
  ];
}

const number = (
  key: string,
  title: string,
  value: (result: MemberResult) => number,
  width = 84,
): GridColumn<ResultRow> => ({ key, title, width, kind: 'number', value: (row) => value(row.result) });

const columnsOf = (isInner: boolean): readonly GridColumn<ResultRow>[] => [
  {
    key: 'rank',
    title: 'Hạng',
    width: 96,
    kind: 'text',
    isFrozen: true,
    value: ({ result }) =>
      result.rank === null ? withoutRankNames[result.withoutRank ?? 'unscored'] : String(result.rank),
    sortValue: ({ result }) => result.rank ?? 1000,
    warning: ({ result }) =>
      result.decidedBy === null
        ? null
        : result.decidedBy === 'shared'
          ? 'Bằng điểm với đơn vị khác, đồng hạng.'
          : `Bằng tổng điểm với đơn vị khác; xét theo ${tieRuleNames[result.decidedBy]}.`,
  },
  { key: 'unit', title: 'Đơn vị', width: 260, kind: 'text', isFrozen: true, value: (row) => row.member.unitName },
  number('self', 'Tự chấm', ({ totals }) => totals.self.total),
  number('cross', 'Chấm chéo', ({ totals }) => totals.cross.total, 100),
  number('base', 'Thẩm định', ({ totals }) => totals.verified.base, 88),
  number('bonus', 'Thưởng', ({ totals }) => totals.verified.bonus, 72),
  number('penalty', 'Trừ', ({ totals }) => totals.verified.penalty, 60),
  number('total', 'Tổng điểm', ({ totals }) => totals.verified.total, 90),
  number('missing', 'Chưa chấm', ({ totals }) => totals.verified.missing, 100),
  ...awardsOfBlock(isInner).flatMap((award) =>
    voteColumns(award, award === 'COT' ? 'Cờ' : nominationShortNames[award]),
  ),
  {
    key: 'bar',
    title: 'Không xét vì',
    width: 240,
    kind: 'text',
    value: ({ member, result }) =>
      [
        member.bar === null ? null : [blockBarNames[member.bar], member.barNote].filter(Boolean).join(': '),
        ...result.barredBy,
      ]
        .filter(Boolean)
        .join('; ') || null,
  },
];

interface ResultsTabProps {
  readonly page: BlockYearPage;
  readonly reload: () => Promise<void>;
}

/** Totals, ranks, the vote and who is nominated; what does not fit stands above. */
export function ResultsTab({ page, reload }: ResultsTabProps) {
  const { block, year, members, results, fields } = page;
  const view = useRememberedView('block-results');
  const [isMeeting, setIsMeeting] = useState(false);
  const rows = useMemo(() => rowsOf(page), [page]);
  const columns = useMemo(() => columnsOf(block.isInner), [block.isInner]);

  const write = (nominations: readonly Omit<BlockNomination, 'outcome'>[]) =>
    callReply('blocks:save-nominations', { blockId: block.id, year, nominations: [...nominations] });

  const save = async (changes: readonly CellChange[]): Promise<readonly EditOutcome[] | undefined> => {
    const reply = await write(editedNominations(page, changes));
    if (reply.ok) {
      await reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  const suggest = async () => {
    const reply = await callReply('blocks:suggest-nominations', { blockId: block.id, year });
    if (!reply.ok) return notifyFailure(reply.failure);
    const known = new Set(page.nominations.map(({ memberId, award }) => `${memberId} ${award}`));
    const added = reply.value
      .filter(({ memberId, award }) => !known.has(`${memberId} ${award}`))
      .map((each) => ({ ...each, votesFor: null, votesAgainst: null, isNominated: true, note: null }));
    if (added.length === 0) {
      const message =
        limitsInWords(page.limits, block.isInner) === null
          ? 'Chưa ghi số lượng được đề nghị; hãy ghi ở phần Hoạt động.'
          : 'Các đơn vị dẫn đầu đã có trong danh sách suy tôn.';
      return notifyFailure({ kind: 'refused', field: null, message });
    }
    void runAction('blocks:save-nominations', {
      blockId: block.id,
      year,
      nominations: [...page.nominations.map(({ outcome: _, ...each }) => each), ...added],
    });
  };

  if (members.length === 0) return <EmptyState>Năm {year} chưa có thành viên nên chưa có kết quả.</EmptyState>;
  return (
    <div className={classes.filling}>
      <div className={classes.bar}>
        <span className={classes.quiet}>
          Cần {page.neededVotes}/{members.length} phiếu
          {fields.votePercent === null ? ' (quá nửa)' : ` (${formatNumber(fields.votePercent)}% tổng số thành viên)`}.
          Được đề nghị: {limitsInWords(page.limits, block.isInner) ?? 'chưa ghi số lượng'}.
        </span>
        <span className={classes.stretch} />
        <Button variant="default" leftSection={<IconWand size={16} />} onClick={() => void suggest()}>
          Đưa các đơn vị dẫn đầu ra bỏ phiếu
        </Button>
        <Button variant="default" leftSection={<IconGavel size={16} />} onClick={() => setIsMeeting(true)}>
          Cuộc họp, báo cáo
        </Button>
      </div>
      {page.nominationWarnings.length > 0 && (
        <ul className={classes.warnings}>
          {page.nominationWarnings.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <Grid
        label={`Kết quả năm ${year}`}
        rows={rows}
        rowId={(row) => String(row.member.id)}
        columns={columns}
        {...view}
        rowNoun="đơn vị"
        hasFilters={false}
        isDimmed={({ result }) => result.withoutRank === 'barred'}
        onEdit={save}
        status={<span className={classes.quiet}>{tieRuleInWords(fields.tieRule)}</span>}
      />
      {results.length > 0 && isMeeting && <BlockMeetingDialog page={page} onClose={() => setIsMeeting(false)} />}
    </div>
  );
}

function rowsOf({ members, results, nominations }: BlockYearPage): ResultRow[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  return results.flatMap((result) => {
    const member = byId.get(result.memberId);
    if (member === undefined) return [];
    const own = Object.fromEntries(
      nominations.filter(({ memberId }) => memberId === member.id).map((each) => [each.award, each]),
    );
    return [{ member, result, nominations: own, voters: members.length }];
  });
}

/** The nominations with some cells changed; one without votes, not nominated, is none. */
function editedNominations(
  { nominations }: BlockYearPage,
  changes: readonly CellChange[],
): Omit<BlockNomination, 'outcome'>[] {
  const byKey = new Map(
    nominations.map(({ outcome: _, ...each }) => [
      `${each.memberId} ${each.award}`,
      each as Omit<BlockNomination, 'outcome'>,
    ]),
  );
  for (const { rowId, key, value } of changes) {
    const [award, field] = key.split(' ');
    const found = nominationAwards.find((each) => each === award);
    if (found === undefined) continue;
    const place = `${rowId} ${found}`;
    const old = byKey.get(place) ?? {
      ...{ memberId: Number(rowId), award: found, votesFor: null, votesAgainst: null, isNominated: false, note: null },
    };
    const changed =
      field === 'isNominated'
        ? { ...old, isNominated: value === true }
        : { ...old, votesFor: value === null ? null : Number(value) };
    byKey.set(place, changed);
  }
  return [...byKey.values()].filter(
    ({ votesFor, isNominated, note }) => votesFor !== null || isNominated || note !== null,
  );
}
