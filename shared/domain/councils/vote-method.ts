/** How a council votes on an award. A ballot is the law's way for some titles (`VoteThreshold.isBallotRequired`). */
export const voteMethods = ['ballot', 'show-of-hands'] as const;
export type VoteMethod = (typeof voteMethods)[number];

/** The methods as the minutes write them. */
export const voteMethodNames: Readonly<Record<VoteMethod, string>> = {
  ballot: 'Bỏ phiếu kín',
  'show-of-hands': 'Biểu quyết giơ tay',
};

/** An award and how it was voted on; null: nobody said. */
export interface VotedBy {
  readonly name: string;
  readonly voteMethod: VoteMethod | null;
}

/** `bỏ phiếu kín xét Chiến sĩ thi đua cơ sở; biểu quyết giơ tay xét Lao động tiên tiến`, as the minutes say it. */
export function votingInWords(awards: readonly VotedBy[]): string {
  if (awards.every(({ voteMethod }) => voteMethod === null)) return 'bỏ phiếu, biểu quyết';
  const parts = [...voteMethods, null].flatMap((method) => {
    const names = awards.filter(({ voteMethod }) => voteMethod === method).map(({ name }) => name);
    if (names.length === 0) return [];
    const way = method === null ? 'bỏ phiếu, biểu quyết' : voteMethodNames[method].toLocaleLowerCase('vi');
    return [`${way} xét ${names.join(', ')}`];
  });
  return parts.join('; ');
}
