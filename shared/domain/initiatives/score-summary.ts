/** Who sits in an initiative council. A secretary who is no member neither scores nor votes. */
export const councilParts = ['chair', 'vice-chair', 'member', 'member-secretary', 'secretary'] as const;
export type CouncilPart = (typeof councilParts)[number];

/** Whether a member was there, or sent a sheet in writing. */
export const presences = ['present', 'written', 'absent'] as const;
export type Presence = (typeof presences)[number];

export const conclusions = ['recognize', 'refuse', 'postpone'] as const;
export type Conclusion = (typeof conclusions)[number];

/** A line of the scoring sheet, as the office set it. */
export interface ScoredCriterion {
  readonly id: number;
  readonly name: string;
  readonly mostPoints: number;
}

export interface ScoringMember {
  readonly id: number;
  readonly part: CouncilPart;
  readonly presence: Presence | null;
}

/** What the office asks of an initiative and of the session; null where it asks for nothing. */
export interface CouncilRules {
  readonly leastPoints: number | null;
  readonly approvalPercent: number | null;
  readonly quorumPercent: number | null;
}

export interface Score {
  readonly memberId: number;
  readonly criterionId: number;
  readonly points: number;
}

export interface Vote {
  readonly memberId: number;
  readonly vote: 'yes' | 'no';
}

/** What the sheets and votes on one initiative come to. */
export interface ScoreSummary {
  /** Total of each member who has scored every criterion. */
  readonly totals: ReadonlyMap<number, number>;
  /** Means over those complete sheets, two decimals; empty without any. */
  readonly criterionMeans: ReadonlyMap<number, number>;
  readonly mean: number | null;
  readonly yes: number;
  readonly no: number;
  /** Everybody who may vote; the share of votes is of all of them, not of those present. */
  readonly voters: number;
  readonly yesPercent: number | null;
  /** What follows by the office's rules; null while a sheet or a vote that could change it is missing. */
  readonly follows: 'recognize' | 'refuse' | null;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** Members who score and vote. */
export function votersOf<M extends ScoringMember>(members: readonly M[]): readonly M[] {
  return members.filter(({ part }) => part !== 'secretary');
}

/** Adds up the sheets and votes on one initiative. */
export function summarizeScores(
  criteria: readonly ScoredCriterion[],
  members: readonly ScoringMember[],
  scores: readonly Score[],
  votes: readonly Vote[],
  rules: CouncilRules,
): ScoreSummary {
  const voters = votersOf(members);
  const pointsOf = new Map(scores.map((score) => [`${score.memberId} ${score.criterionId}`, score.points]));
  const totals = new Map<number, number>();
  for (const { id } of voters) {
    const sheet = criteria.map((criterion) => pointsOf.get(`${id} ${criterion.id}`));
    if (criteria.length > 0 && sheet.every((points) => points !== undefined)) {
      totals.set(id, round(sheet.reduce((sum, points) => sum + points, 0)));
    }
  }
  const criterionMeans = new Map<number, number>();
  for (const { id } of totals.size > 0 ? criteria : []) {
    criterionMeans.set(id, meanOf([...totals.keys()].map((member) => pointsOf.get(`${member} ${id}`) ?? 0)));
  }
  const mean = totals.size === 0 ? null : meanOf([...totals.values()]);
  const voterIds = new Set(voters.map(({ id }) => id));
  const counted = votes.filter(({ memberId }) => voterIds.has(memberId));
  const yes = counted.filter(({ vote }) => vote === 'yes').length;
  const no = counted.length - yes;
  const yesPercent = voters.length === 0 ? null : round((yes * 100) / voters.length);
  return {
    totals,
    criterionMeans,
    mean,
    yes,
    no,
    voters: voters.length,
    yesPercent,
    ...judge({ mean, sheets: totals.size, yes, no, voters: voters.length }, rules),
  };
}

/** Two thirds are written 66,67%; of nine members they are six, not seven. */
const TOLERANCE = 0.01;

interface Tally {
  readonly mean: number | null;
  readonly sheets: number;
  readonly yes: number;
  readonly no: number;
  readonly voters: number;
}

function judge(tally: Tally, { leastPoints, approvalPercent }: CouncilRules): Pick<ScoreSummary, 'follows' | 'reason'> {
  const { mean, sheets, yes, no, voters } = tally;
  if (leastPoints === null && approvalPercent === null) {
    return { follows: null, reason: 'Hội đồng chưa đặt điểm tối thiểu hay tỷ lệ tán thành; kết luận do hội đồng ghi.' };
  }
  const needed = approvalPercent === null ? 0 : Math.ceil((voters * approvalPercent) / 100 - TOLERANCE);
  if (approvalPercent !== null && voters - no < needed) {
    return {
      follows: 'refuse',
      reason: `Tán thành ${yes}/${voters}, không tán thành ${no}: không thể đạt ${percent(approvalPercent)} tổng số thành viên.`,
    };
  }
  if (leastPoints !== null && mean !== null && sheets === voters && mean < leastPoints) {
    return { follows: 'refuse', reason: `Điểm trung bình ${points(mean)}, dưới mức ${points(leastPoints)}.` };
  }
  const lacksSheets = leastPoints !== null && sheets < voters;
  const lacksVotes = approvalPercent !== null && yes < needed;
  if (lacksSheets || lacksVotes) {
    const missing = [
      lacksSheets ? `mới có ${sheets}/${voters} phiếu chấm` : '',
      lacksVotes ? `mới có ${yes}/${needed} phiếu tán thành cần có` : '',
    ].filter(Boolean);
    return { follows: null, reason: `Chưa đủ để kết luận: ${missing.join(', ')}.` };
  }
  const reached = [
    leastPoints === null || mean === null ? '' : `điểm trung bình ${points(mean)} (từ ${points(leastPoints)})`,
    approvalPercent === null ? '' : `tán thành ${yes}/${voters} (cần ${percent(approvalPercent)})`,
  ].filter(Boolean);
  return { follows: 'recognize', reason: `Đạt: ${reached.join(', ')}.` };
}

/** How many members were there or sent their sheet, and whether that is enough; null while the office asks for nothing. */
export function quorumOf(
  members: readonly ScoringMember[],
  { quorumPercent }: CouncilRules,
): { readonly here: number; readonly voters: number; readonly isReached: boolean | null } {
  const voters = votersOf(members);
  const here = voters.filter(({ presence }) => presence === 'present' || presence === 'written').length;
  const isReached = quorumPercent === null ? null : here >= (voters.length * quorumPercent) / 100 - TOLERANCE;
  return { here, voters: voters.length, isReached };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function meanOf(values: readonly number[]): number {
  return round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function points(value: number): string {
  return String(value).replace('.', ',');
}

function percent(value: number): string {
  return `${points(round(value))}%`;
}
