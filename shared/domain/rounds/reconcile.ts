/** A proposal as it is compared with decisions. */
export interface ReconciledProposal {
  readonly id: number;
  readonly recipient: string;
  readonly recipientName: string;
  readonly awardTypeId: number;
  readonly awardShortName: string;
  readonly result: 'granted' | 'refused' | 'withdrawn' | null;
  readonly awardId: number | null;
}

/** An award of the decisions that came of the round. */
export interface ReconciledAward {
  readonly id: number;
  readonly recipient: string;
  readonly recipientName: string;
  readonly awardTypeId: number;
  readonly awardShortName: string;
  readonly year: number;
  readonly isRevoked: boolean;
  /** `338/QĐ-SCT`. */
  readonly decision: string;
}

/** A person or collective over whom list, decision and report differ. */
export interface Mismatch {
  readonly recipientName: string;
  readonly awardShortName: string;
  readonly problem: string;
}

/** The three figures with their names' sums, and who makes them differ. */
export interface Reconciliation {
  /** Granted on the round's list. */
  readonly list: number;
  /** In the decisions that came of it. */
  readonly decision: number;
  /** Counted by the year's register and reports. */
  readonly report: number;
  readonly decisions: readonly string[];
  readonly mismatches: readonly Mismatch[];
}

/** Danh sách = quyết định = báo cáo: the same people in all three; each one who is not is named with the reason. */
export function reconcile(
  proposals: readonly ReconciledProposal[],
  awards: readonly ReconciledAward[],
  year: number,
): Reconciliation {
  const granted = proposals.filter(({ result }) => result === 'granted');
  const mismatches: Mismatch[] = [];
  const matched = new Map<number, ReconciledAward>();
  const taken = new Set<number>();
  const take = (proposal: ReconciledProposal, award: ReconciledAward | undefined) => {
    if (award === undefined || taken.has(award.id)) return;
    taken.add(award.id);
    matched.set(proposal.id, award);
  };
  for (const proposal of granted)
    take(
      proposal,
      awards.find(({ id }) => id === proposal.awardId),
    );
  for (const proposal of granted)
    if (!matched.has(proposal.id))
      take(
        proposal,
        awards.find(
          ({ id, recipient, awardTypeId }) =>
            !taken.has(id) && recipient === proposal.recipient && awardTypeId === proposal.awardTypeId,
        ),
      );

  for (const proposal of granted) {
    const { recipientName, awardShortName } = proposal;
    const award = matched.get(proposal.id);
    const say = (problem: string) => mismatches.push({ recipientName, awardShortName, problem });
    if (award === undefined) say('Danh sách ghi được khen, nhưng không có trong quyết định nào của đợt.');
    else if (award.awardTypeId !== proposal.awardTypeId)
      say(`Danh sách ghi ${awardShortName}, Quyết định ${award.decision} ghi ${award.awardShortName}.`);
    else if (award.recipientName !== recipientName)
      say(`Quyết định ${award.decision} ghi tên “${award.recipientName}”.`);
  }
  for (const award of awards) {
    const { recipientName, awardShortName, decision } = award;
    const say = (problem: string) => mismatches.push({ recipientName, awardShortName, problem });
    if (!taken.has(award.id)) {
      const other = proposals.find(
        ({ recipient, awardTypeId }) => recipient === award.recipient && awardTypeId === award.awardTypeId,
      );
      say(
        other === undefined
          ? `Có trong Quyết định ${decision}, không có trong danh sách của đợt.`
          : `Có trong Quyết định ${decision}, nhưng danh sách chưa ghi là được khen.`,
      );
    }
    if (award.isRevoked) say(`Quyết định ${decision}: đã thu hồi, hủy bỏ; báo cáo không tính.`);
    else if (award.year !== year)
      say(`Quyết định ${decision} ghi thành tích năm ${award.year}; báo cáo năm ${year} không tính.`);
  }
  return {
    list: granted.length,
    decision: awards.length,
    report: awards.filter(({ year: ofYear, isRevoked }) => ofYear === year && !isRevoked).length,
    decisions: [...new Set(awards.map(({ decision }) => decision))],
    mismatches,
  };
}
