import { useMemo } from 'react';
import type { CouncilItem, CouncilMember, CouncilPage } from '#shared/contracts/initiative-councils.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { votersOf } from '#shared/domain/initiatives/score-summary.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome } from '../../components/grid/grid-types.ts';
import { callReply } from '../../lib/api.ts';
import { type SheetRow, scoreColumns } from './score-columns.tsx';

interface ScoreGridProps {
  readonly page: CouncilPage;
  readonly by: 'item' | 'member';
  /** The initiative scored, where the rows are members. */
  readonly item: CouncilItem | null;
  /** The member whose sheets are typed, where the rows are initiatives. */
  readonly member: CouncilMember | null;
  readonly reload: () => Promise<void>;
  readonly onItem: (itemId: number) => void;
}

/** The sheets on one initiative, or one member's sheets on all: typed, pasted and filled down like any list. */
export function ScoreGrid({ page, by, item, member, reload, onItem }: ScoreGridProps) {
  const { criteria, members, items } = page;
  const columns = useMemo(() => scoreColumns(criteria, by), [criteria, by]);
  const rows = useMemo(() => {
    if (by === 'item') return item === null ? [] : votersOf(members).map((voter) => sheetRow(page, item, voter));
    return member === null ? [] : items.map((each) => sheetRow(page, each, member));
  }, [page, by, item, member, members, items]);

  const save = async (changes: readonly CellChange[], label: string): Promise<readonly EditOutcome[] | undefined> => {
    const reply = await callReply('initiative-councils:score', {
      ...(changes.length > 1 ? { label: `Chấm sáng kiến: ${label}` } : {}),
      ...scoreInput(changes),
    });
    if (reply.ok) {
      await reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  return (
    <Grid
      label={by === 'item' ? `Phiếu chấm: ${item?.name ?? ''}` : `Phiếu chấm của ${member?.fullName ?? ''}`}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      rowNoun="phiếu"
      hasFilters={false}
      onEdit={save}
      onSelectionChange={({ activeRow }) => {
        if (by === 'member' && activeRow) onItem(activeRow.item.id);
      }}
    />
  );
}

function sheetRow({ criteria }: CouncilPage, item: CouncilItem, member: CouncilMember): SheetRow {
  const own = item.scores.filter(({ memberId }) => memberId === member.id);
  const points = new Map(own.map((score) => [score.criterionId, score.points]));
  const isComplete = criteria.length > 0 && criteria.every(({ id }) => points.has(id));
  const sum = [...points.values()].reduce((total, value) => total + value, 0);
  return {
    id: `${item.id} ${member.id}`,
    item,
    member,
    points,
    total: isComplete ? Math.round(sum * 100) / 100 : null,
    vote: item.votes.find(({ memberId }) => memberId === member.id)?.vote ?? null,
  };
}

/** Changed cells as points and votes; a row's id is «item member». */
function scoreInput(changes: readonly CellChange[]): Omit<Request<'initiative-councils:score'>, 'label'> {
  const scores: Request<'initiative-councils:score'>['scores'] = [];
  const votes: Request<'initiative-councils:score'>['votes'] = [];
  for (const { rowId, key, value } of changes) {
    const [itemId = 0, memberId = 0] = rowId.split(' ').map(Number);
    if (key === 'vote') votes.push({ itemId, memberId, vote: value === 'yes' || value === 'no' ? value : null });
    else {
      const points = typeof value === 'number' ? value : null;
      scores.push({ itemId, memberId, criterionId: Number(key), points });
    }
  }
  return { scores, votes };
}
