/** How far a proposal has come. Stages can be skipped: whoever has a signed result enters it. */
export const proposalStates = [
  'proposed',
  'received',
  'returned',
  'sent-up',
  'granted',
  'refused',
  'withdrawn',
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalStateNames: Readonly<Record<ProposalState, string>> = {
  proposed: 'Đã đề nghị',
  received: 'Đã nhận hồ sơ',
  returned: 'Trả lại',
  'sent-up': 'Đã trình',
  granted: 'Được khen',
  refused: 'Không được khen',
  withdrawn: 'Rút đề nghị',
};

/** How a proposal can end. */
export const proposalResults = ['granted', 'refused', 'withdrawn'] as const;
export type ProposalResult = (typeof proposalResults)[number];

/** The days by which the state of a proposal is known. */
export interface ProposalDays {
  readonly receivedOn: string | null;
  readonly returnedOn: string | null;
  readonly sentUpOn: string | null;
  readonly result: ProposalResult | null;
}

/** The state that the days tell: the result, else sent up, else returned, else received. */
export function proposalStateOf({ receivedOn, returnedOn, sentUpOn, result }: ProposalDays): ProposalState {
  if (result !== null) return result;
  if (returnedOn !== null) return 'returned';
  if (sentUpOn !== null) return 'sent-up';
  return receivedOn === null ? 'proposed' : 'received';
}

/** True of a proposal that still counts: neither refused nor withdrawn. */
export function isStanding(result: ProposalResult | null): boolean {
  return result !== 'refused' && result !== 'withdrawn';
}
