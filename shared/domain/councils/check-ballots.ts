/** The papers of a ballot, as the tellers count them. Null: not counted yet. */
export interface BallotCounts {
  readonly issued: number | null;
  readonly collected: number | null;
  /** Whole papers that cannot be counted (torn, marked, not of this council). */
  readonly spoiled: number | null;
}

/**
 * The ballots that are read out for each candidate: those collected less the spoiled ones. As long as they have not been counted,
 * one for each member present.
 */
export function roomBallots(counts: BallotCounts, present: number): number {
  return (counts.collected ?? counts.issued ?? present) - (counts.spoiled ?? 0);
}

/** Why these counts cannot be: more papers out than voters in the room, more back than out. Empty when they can. */
export function ballotProblems(
  counts: BallotCounts,
  present: number,
): { field: keyof BallotCounts; message: string }[] {
  const { issued, collected, spoiled } = counts;
  const problems: { field: keyof BallotCounts; message: string }[] = [];
  if (issued !== null && issued > present) {
    const message = `Phát ra ${issued} phiếu nhưng chỉ có ${present} thành viên có quyền biểu quyết dự họp.`;
    problems.push({ field: 'issued', message });
  }
  if (collected !== null && collected > (issued ?? present)) {
    const of = issued === null ? `${present} thành viên có quyền biểu quyết dự họp` : `${issued} phiếu phát ra`;
    problems.push({ field: 'collected', message: `Thu về ${collected} phiếu, nhiều hơn ${of}.` });
  }
  if (spoiled !== null && spoiled > (collected ?? issued ?? present)) {
    const message = `${spoiled} phiếu không hợp lệ, nhiều hơn số phiếu thu về.`;
    problems.push({ field: 'spoiled', message });
  }
  return problems;
}

/** Why a row of votes cannot be kept, or null: more votes than ballots. */
export function voteRowProblem(row: string, ballots: number): string | null {
  if (row.length <= ballots) return null;
  return `Có ${row.length} phiếu bầu nhưng chỉ có ${ballots} phiếu để kiểm; số phiếu không thể nhiều hơn số phiếu thu về hợp lệ.`;
}
