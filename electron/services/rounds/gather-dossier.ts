import type { DossierPaperState, Proposal } from '#shared/contracts/rounds.ts';
import type { DossierFacts, ListedPaper } from '#shared/domain/rounds/papers/dossier.ts';
import type { PaperSource } from '#shared/law/dossier-papers.ts';
import { attachmentsOfDecision } from '../../database/repositories/decision-repository.ts';
import { allRows } from '../../database/rows.ts';
import { readMeeting } from '../councils/read-meetings.ts';
import type { ServiceContext } from '../service-context.ts';
import { dayText, decisionText, heldAwards } from './gather-achievements.ts';

const sourceNames: Readonly<Record<PaperSource, string>> = {
  unit: 'Đơn vị',
  office: 'Sở',
  council: 'Hội đồng',
};

/** The papers of a dossier as its contents list them. */
export function listedPapers(papers: readonly DossierPaperState[]): ListedPaper[] {
  return papers.map((paper) => ({
    name: paper.name,
    source: sourceNames[paper.source],
    state: paper.isWaived
      ? 'Không cần'
      : paper.receivedOn === null
        ? 'Còn thiếu'
        : `Nhận ngày ${dayText(paper.receivedOn)}`,
    provision: paper.provision,
  }));
}

/** What councils concluded on a proposal, a paragraph for each meeting. */
export function minutesOf(context: ServiceContext, proposalId: number): string[] {
  const rows = allRows(
    context.database,
    'SELECT id, meeting_id FROM council_candidates WHERE proposal_id = @proposalId ORDER BY id',
    { proposalId },
  );
  return rows.flatMap((row) => {
    const { meeting, candidates, counts } = readMeeting(context, { id: Number(row.meeting_id) });
    const candidate = candidates.find(({ id }) => id === Number(row.id));
    if (candidate === undefined) return [];
    const number = meeting.number === null ? '' : `, Biên bản số ${meeting.number}/${meeting.symbol}`;
    return [
      `Cuộc họp ngày ${dayText(meeting.heldOn)} của ${meeting.councilName}${number} (${counts.present + counts.written}/${counts.members} thành viên tham gia): ${candidate.awardName} – ${candidate.outcome.words}.`,
    ];
  });
}

/** The council meetings that considered a proposal. */
export function meetingsOf(context: ServiceContext, proposalId: number): number[] {
  const query =
    'SELECT DISTINCT meeting_id FROM council_candidates WHERE proposal_id = @proposalId ORDER BY meeting_id';
  return allRows(context.database, query, { proposalId }).map((row) => Number(row.meeting_id));
}

/** The scans kept with the decisions on what somebody holds. */
export function scansFor(context: ServiceContext, proposal: Proposal): { id: number; fileName: string }[] {
  const decisions = new Set(heldAwards(context, proposal).flatMap(({ decisionId }) => decisionId ?? []));
  return [...decisions].flatMap((id) =>
    attachmentsOfDecision(context.database, id).map(({ id: scanId, fileName }) => ({ id: scanId, fileName })),
  );
}

/** The decisions on what somebody holds, with the scans kept beside them, the newest first. */
export function copiesFor(context: ServiceContext, proposal: Proposal): DossierFacts['copies'] {
  const copies = new Map<string, DossierFacts['copies'][number]>();
  for (const award of heldAwards(context, proposal).toReversed()) {
    if (award.decisionNumber === null) continue;
    const decision = decisionText(award);
    const known = copies.get(decision);
    const subject = [known?.subject, `${award.awardName} năm ${award.year}`].filter(Boolean).join('; ');
    const files =
      award.decisionId === null
        ? ''
        : attachmentsOfDecision(context.database, award.decisionId)
            .map(({ fileName }) => fileName)
            .join('; ');
    copies.set(decision, { decision, subject, files });
  }
  return [...copies.values()];
}
