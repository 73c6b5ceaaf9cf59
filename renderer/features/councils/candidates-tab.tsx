import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { Candidate, MeetingPage } from '#shared/contracts/council-meetings.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { AddCandidates } from './add-candidates.tsx';
import classes from './councils.module.css';

/** Of a member who is the candidate, or whose unit is: by the records. */
export function interestSentence({ interests }: Candidate): string | null {
  const sentences = interests.map(({ memberName, kind }) =>
    kind === 'self' ? `${memberName} là thành viên hội đồng` : `Đơn vị của ủy viên ${memberName}`,
  );
  return sentences.length === 0 ? null : sentences.join('; ');
}

function candidateColumns(awardTypes: readonly AwardType[]): readonly GridColumn<Candidate>[] {
  const choices = (row: Candidate | null) => {
    if (row === null) return [];
    const own = awardTypes.find((type) => type.id === row.awardTypeId);
    return awardTypes
      .filter((type) => type.precedence > (own?.precedence ?? 0) && type.subjects.includes(row.subject))
      .map((type) => ({ value: String(type.id), label: type.name, aliases: [type.code, type.shortName] }));
  };
  return [
    {
      key: 'award',
      title: 'Danh hiệu, hình thức',
      width: 170,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.awardShortName,
    },
    {
      key: 'recipientName',
      title: 'Họ và tên, tập thể',
      width: 230,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.recipientName,
      sortValue: (row) => row.recipientSortKey,
      warning: interestSentence,
    },
    { key: 'position', title: 'Chức vụ', width: 170, kind: 'text', value: (row) => row.position },
    { key: 'unitName', title: 'Đơn vị', width: 210, kind: 'text', value: (row) => row.unitName },
    {
      key: 'downgradeTypeId',
      title: 'Hạ xuống',
      description: 'Mức thấp hơn ghi trên phiếu, nếu có',
      width: 170,
      kind: 'choice',
      choices,
      value: (row) => (row.downgradeTypeId === null ? null : String(row.downgradeTypeId)),
      edit: {},
    },
    { key: 'citation', title: 'Thành tích', width: 260, kind: 'text', value: (row) => row.citation, edit: {} },
    { key: 'interest', title: 'Liên quan đến thành viên', width: 220, kind: 'text', value: interestSentence },
  ];
}

interface CandidatesTabProps {
  readonly page: MeetingPage;
  readonly reload: () => Promise<void>;
}

/** Who is considered for what: picked, pasted, or taken from a round of proposals. */
export function CandidatesTab({ page, reload }: CandidatesTabProps) {
  const { meeting, candidates } = page;
  const awardTypes = useQuery('award-types:list', {});
  const view = useRememberedView('council-candidates');
  const [selected, setSelected] = useState<readonly Candidate[]>([]);
  const [isAdding, setIsAdding] = useState(candidates.length === 0);
  const columns = useMemo(() => candidateColumns(awardTypes.value ?? []), [awardTypes.value]);
  const isOpen = meeting.state === 'open';

  const save = async (changes: readonly CellChange[]): Promise<readonly EditOutcome[] | undefined> => {
    const reply = await callReply('council-meetings:save-candidates', {
      meetingId: meeting.id,
      changes: changes.map(({ rowId, key, value }) =>
        key === 'citation'
          ? { id: Number(rowId), citation: value === null ? null : String(value) }
          : { id: Number(rowId), downgradeTypeId: value === null || value === '' ? null : Number(value) },
      ),
    });
    if (reply.ok) {
      await reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  const remove = () =>
    runAction('council-meetings:remove-candidates', { meetingId: meeting.id, ids: selected.map((row) => row.id) });
  const add = (
    <Button size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => setIsAdding(true)}>
      Thêm đối tượng
    </Button>
  );
  return (
    <div className={classes.split}>
      <div className={classes.filling}>
        <Grid
          label="Danh sách xét"
          rows={candidates}
          rowId={(row) => String(row.id)}
          columns={columns}
          {...view}
          rowNoun="đối tượng"
          onEdit={isOpen ? save : undefined}
          onOpenRow={(row) => row.personId !== null && navigate(paths.person(row.personId))}
          onSelectionChange={({ rows }) => setSelected(rows)}
          status={
            isOpen && (
              <span className={classes.buttons}>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconTrash size={14} />}
                  disabled={selected.length === 0}
                  onClick={() => void remove()}
                >
                  {selected.length > 1 ? `Bỏ ${selected.length} đối tượng` : 'Bỏ'}
                </Button>
                {!isAdding && add}
              </span>
            )
          }
        >
          <EmptyState>
            {isOpen
              ? 'Chưa có đối tượng nào. Thêm ở bên phải: chọn danh hiệu rồi gõ tên, hoặc dán cả danh sách.'
              : 'Cuộc họp không có đối tượng nào.'}
          </EmptyState>
        </Grid>
      </div>
      {isOpen && isAdding && awardTypes.value && (
        <AddCandidates meeting={meeting} awardTypes={awardTypes.value} onClose={() => setIsAdding(false)} />
      )}
    </div>
  );
}
