import type { ExemplarRow } from '#shared/contracts/exemplars.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { insertProposal } from '../../database/repositories/proposal-repository.ts';
import { insertRow } from '../../database/rows.ts';
import { planProposals } from '../rounds/add-proposals.ts';
import { requireRound } from '../rounds/read-rounds.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { readConference } from './conferences.ts';
import { requireExemplar } from './read-exemplars.ts';

/** Somebody to be proposed: an exemplar, for which award, with which citation. */
interface ProposedExemplar {
  readonly exemplar: ExemplarRow;
  readonly awardTypeId: number;
  readonly citation: string | null;
}

/** Proposes exemplars for an award in a round, with their achievements as citation. @throws AppFailureError notFound, refused */
export function proposeExemplars(
  context: ServiceContext,
  { ids, roundId, awardTypeId }: Input<'exemplars:propose'>,
): Output<'exemplars:propose'> {
  const chosen = ids.map((id) => {
    const exemplar = requireExemplar(context, id);
    return { exemplar, awardTypeId, citation: exemplar.achievement ?? exemplar.name };
  });
  return propose(context, roundId, chosen);
}

/** Proposes everybody on a conference's list who is to be commended, each for their own award. @throws AppFailureError notFound, refused */
export function proposeEntries(
  context: ServiceContext,
  { conferenceId, roundId }: Input<'exemplars:propose-entries'>,
): Output<'exemplars:propose-entries'> {
  const { conference, entries } = readConference(context, { id: conferenceId });
  const chosen = entries.flatMap(({ exemplarId, awardTypeId, citation }) => {
    if (awardTypeId === null) return [];
    const exemplar = requireExemplar(context, exemplarId);
    return [{ exemplar, awardTypeId, citation: citation ?? exemplar.achievement ?? exemplar.name }];
  });
  if (chosen.length === 0) {
    const message = `Danh sách ${conference.name} chưa có ai được chọn hình thức khen thưởng; hãy chọn ở cột “Khen thưởng”.`;
    fail({ kind: 'refused', field: null, message });
  }
  return propose(context, roundId, chosen);
}

function propose(
  context: ServiceContext,
  roundId: number,
  chosen: readonly ProposedExemplar[],
): { readonly added: number; readonly alreadyThere: number } {
  const lines = chosen.map(({ exemplar, awardTypeId, citation }) => ({
    awardTypeId,
    recipient: recipientOf(exemplar),
    citation,
  }));
  const planned = planProposals(context, { roundId, source: 'picked', lines });
  const added = planned.filter((record) => record !== null).length;
  if (added > 0) {
    const { name } = requireRound(context, roundId);
    recordStep(context, `Đề nghị ${added} điển hình trong ${name}`, () => {
      planned.forEach((record, index) => {
        const exemplar = chosen[index]?.exemplar;
        if (record === null || exemplar === undefined) return;
        const proposalId = insertProposal(context.database, record);
        insertRow(context.database, 'exemplar_proposals', { exemplar_id: exemplar.id, proposal_id: proposalId });
      });
    });
  }
  return { added, alreadyThere: chosen.length - added };
}

function recipientOf({ personId, unitId, recipientName, name, kind }: ExemplarRow) {
  if (personId !== null) return { kind: 'person', id: personId } as const;
  if (unitId !== null) return { kind: 'unit', id: unitId } as const;
  if (recipientName === null) {
    const message = `“${name}” chưa có cá nhân, tập thể nên chưa đề nghị khen được; hãy nhập chủ của mô hình.`;
    fail({ kind: 'refused', field: null, message });
  }
  const subject = kind === 'collective' ? ('collective' as const) : ('person' as const);
  return { kind: 'named', name: recipientName, subject } as const;
}
