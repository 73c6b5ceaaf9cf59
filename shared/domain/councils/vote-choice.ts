/**
 * What one ballot says of one candidate. An abstention (không có ý kiến) is a vote of its own kind, not a missing one;
 * `downgrade` agrees to a lower award than the one proposed; `invalid` is a line that cannot be read as any of these.
 */
export const voteChoices = ['for', 'against', 'abstain', 'downgrade', 'invalid'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** As the papers and the screen write them. */
export const voteChoiceNames: Readonly<Record<VoteChoice, string>> = {
  for: 'Đồng ý',
  against: 'Không đồng ý',
  abstain: 'Không có ý kiến',
  downgrade: 'Hạ mức',
  invalid: 'Không hợp lệ',
};

/** The number key of each choice, which is also how a row of votes is kept: `111213`. */
export const voteDigits: Readonly<Record<VoteChoice, string>> = {
  for: '1',
  against: '2',
  abstain: '3',
  downgrade: '4',
  invalid: '0',
};

const choiceOfDigit = new Map(voteChoices.map((choice) => [voteDigits[choice], choice]));

/** A row of votes as it may be kept: digits only, one for each ballot read so far. */
export const VOTE_ROW = /^[0-4]*$/;

/** The choices of a row of votes. @throws RangeError if a digit stands for no choice */
export function readVoteRow(row: string): VoteChoice[] {
  return [...row].map((digit) => {
    const choice = choiceOfDigit.get(digit);
    if (choice === undefined) throw new RangeError(`Not a vote: ${digit}`);
    return choice;
  });
}

/** How many votes of each kind. */
export type VoteTally = Readonly<Record<VoteChoice, number>>;

/** Counts choices. */
export function countVotes(choices: Iterable<VoteChoice>): VoteTally {
  const tally: Record<VoteChoice, number> = { for: 0, against: 0, abstain: 0, downgrade: 0, invalid: 0 };
  for (const choice of choices) tally[choice] += 1;
  return tally;
}

/** All votes of a tally, invalid ones included. */
export function votesIn(tally: VoteTally): number {
  return voteChoices.reduce((sum, choice) => sum + tally[choice], 0);
}

/** Two tallies as one: the room's and the written opinions'. */
export function addTallies(left: VoteTally, right: VoteTally): VoteTally {
  return {
    for: left.for + right.for,
    against: left.against + right.against,
    abstain: left.abstain + right.abstain,
    downgrade: left.downgrade + right.downgrade,
    invalid: left.invalid + right.invalid,
  };
}
