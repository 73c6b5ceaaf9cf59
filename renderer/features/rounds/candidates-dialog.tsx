import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RoundCandidate } from '#shared/contracts/rounds.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { OutcomeMark, outcomeNames } from '../../components/ladder/outcome-mark.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './rounds.module.css';

type Part = 'both' | 'eligible' | 'registered';

const none: readonly RoundCandidate[] = [];
const keyOf = ({ owner, awardTypeId }: RoundCandidate) => `${owner.kind} ${owner.id} ${awardTypeId}`;

const columns: readonly GridColumn<RoundCandidate>[] = [
  {
    key: 'name',
    title: 'Cá nhân, tập thể',
    width: 200,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.name,
    sortValue: (row) => row.sortKey,
  },
  {
    key: 'award',
    title: 'Danh hiệu',
    width: 96,
    kind: 'text',
    value: (row) => row.awardShortName,
    sortValue: (row) => row.precedence,
  },
  {
    key: 'outcome',
    title: 'Kết quả xét',
    width: 130,
    kind: 'text',
    value: (row) => outcomeNames[row.outcome],
    render: (row) => <OutcomeMark value={row.outcome} />,
  },
  { key: 'registered', title: 'Đăng ký', width: 84, kind: 'checkbox', value: (row) => row.isRegistered },
  { key: 'missing', title: 'Còn thiếu', width: 230, kind: 'text', value: (row) => row.missing },
  { key: 'position', title: 'Chức vụ', width: 120, kind: 'text', value: (row) => row.position },
  { key: 'unit', title: 'Đơn vị', width: 160, kind: 'text', value: (row) => row.unitName },
];

/** Those eligible but not proposed: taken all at once, or the selected ones. */
export function CandidatesDialog({ roundId, onClose }: { readonly roundId: number; readonly onClose: () => void }) {
  const query = useQuery('rounds:candidates', { id: roundId });
  const [part, setPart] = useState<Part>('both');
  const [withUndetermined, setWithUndetermined] = useState(false);
  const [selected, setSelected] = useState<readonly RoundCandidate[]>([]);
  const add = useAction('proposals:add', { onDone: onClose });
  const all = query.value ?? none;
  const rows = useMemo(
    () =>
      all
        .filter(({ outcome, isRegistered }) => {
          if (outcome === 'eligible') return part !== 'both' || isRegistered;
          return withUndetermined && outcome === 'undetermined' && part !== 'eligible';
        })
        .filter(({ isRegistered }) => part !== 'registered' || isRegistered),
    [all, part, withUndetermined],
  );
  const undetermined = all.filter(({ outcome, isRegistered }) => outcome === 'undetermined' && isRegistered).length;
  const propose = (chosen: readonly RoundCandidate[]) =>
    void add.run({
      roundId,
      source: chosen.every(({ isRegistered }) => isRegistered) ? 'registered' : 'picked',
      lines: chosen.map(({ owner, awardTypeId }) => ({ awardTypeId, recipient: owner })),
    });
  return (
    <Dialog
      title="Đủ điều kiện, chưa đề nghị"
      isOpen
      width={1120}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button
            variant="default"
            disabled={selected.length === 0 || selected.length === rows.length}
            loading={add.isRunning}
            onClick={() => propose(selected)}
          >
            Đề nghị {formatNumber(selected.length)} dòng đang chọn
          </Button>
          <Button disabled={rows.length === 0} loading={add.isRunning} onClick={() => propose(rows)}>
            Đề nghị tất cả {formatNumber(rows.length)} dòng
          </Button>
        </>
      }
    >
      <div className={classes.choices}>
        <SegmentedControl
          aria-label="Lấy ai"
          value={part}
          onChange={(value) => setPart(value as Part)}
          data={[
            { value: 'both', label: 'Đủ điều kiện và đã đăng ký' },
            { value: 'eligible', label: 'Mọi người đủ điều kiện' },
            { value: 'registered', label: 'Mọi người đã đăng ký' },
          ]}
        />
        <Checkbox
          label={`Cả ${formatNumber(undetermined)} dòng đã đăng ký, chưa xác định (thiếu dữ liệu)`}
          disabled={part === 'eligible'}
          checked={withUndetermined}
          onChange={(event) => setWithUndetermined(event.currentTarget.checked)}
        />
      </div>
      <div className={classes.candidates}>
        <Grid
          label="Người đủ điều kiện, chưa đề nghị"
          rows={rows}
          rowId={keyOf}
          columns={columns}
          rowNoun="dòng"
          isLoading={query.value === undefined && query.failure === null}
          error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
          onSelectionChange={({ rows: now }) => setSelected(now)}
        >
          <EmptyState>
            {all.length === 0
              ? 'Không còn ai đủ điều kiện hoặc đã đăng ký mà chưa được đề nghị trong đợt này.'
              : 'Không có ai ở lựa chọn này; hãy đổi lựa chọn ở trên.'}
          </EmptyState>
        </Grid>
      </div>
    </Dialog>
  );
}
