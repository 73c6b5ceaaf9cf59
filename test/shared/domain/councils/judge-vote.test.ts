import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeVote, shareInText } from '#shared/domain/councils/judge-vote.ts';
import {
  addTallies,
  countVotes,
  readVoteRow,
  type VoteChoice,
  voteChoices,
  votesIn,
} from '#shared/domain/councils/vote-choice.ts';

const ninety = { percent: 90 };
const eighty = { percent: 80 };
const half = { percent: null };

/** Nine members; these ballots read out, all of those expected. */
function judge(row: string, threshold: { percent: number | null } = eighty, lower: typeof threshold | null = null) {
  const tally = countVotes(readVoteRow(row));
  return judgeVote({ tally, expected: row.length, members: 9, threshold, lowerThreshold: lower });
}

describe('the share of those who agree is of all members', () => {
  test.each([
    ['111111112', eighty, 'passed'], // 8/9 = 88,9%
    ['111111122', eighty, 'failed'], // 7/9 = 77,8%
    ['111111112', ninety, 'failed'], // 8/9 = 88,9%
    ['111111111', ninety, 'passed'],
    ['111112222', half, 'passed'], // 5/9
    ['111122222', half, 'failed'],
  ])('%s against %o is %s', (row, threshold, outcome) => {
    expect(judge(row, threshold).outcome).toBe(outcome);
  });

  test('an absent member who did not write stays in the denominator: 7 of 7 present are 7 of 9', () => {
    expect(judge('1111111')).toMatchObject({ outcome: 'failed', votes: 7, needed: 8 });
  });

  test('an abstention is a vote that does not agree, and not one that is missing', () => {
    expect(judge('111111133')).toMatchObject({ outcome: 'failed', missing: 0 });
    expect(judge('111111113')).toMatchObject({ outcome: 'passed', missing: 0 });
  });

  test('a ballot that cannot be read agrees to nothing and stays in the denominator', () => {
    expect(judge('111111100')).toMatchObject({ outcome: 'failed', votes: 7 });
  });
});

describe('the lower award', () => {
  test('is given when those for it and those for the higher reach its threshold', () => {
    expect(judge('111111444', eighty, half)).toMatchObject({ outcome: 'downgraded', votes: 6, lowerVotes: 9 });
  });

  test('is not when nobody asked for it, or too few did', () => {
    expect(judge('111111222', eighty, half).outcome).toBe('failed');
    expect(judge('110000042', eighty, eighty).outcome).toBe('failed');
  });

  test('does not matter to who has passed', () => {
    expect(judge('111111114', eighty, half).outcome).toBe('passed');
  });
});

test('nothing is decided while ballots are unread, even when the rest could not change it', () => {
  const tally = countVotes(readVoteRow('11111111'));
  expect(judgeVote({ tally, expected: 9, members: 9, threshold: eighty, lowerThreshold: null })).toMatchObject({
    outcome: 'unfinished',
    missing: 1,
  });
});

test('more votes than ballots decide nothing', () => {
  const tally = countVotes(readVoteRow('1111111111'));
  expect(judgeVote({ tally, expected: 9, members: 9, threshold: eighty, lowerThreshold: null })).toMatchObject({
    outcome: 'unfinished',
    missing: -1,
  });
});

test.each([
  [8, 9, '88,9%'],
  [9, 9, '100%'],
  [4, 5, '80%'],
  [2, 3, '66,7%'],
  [0, 9, '0%'],
  [0, 0, ''],
])('%i of %i is written %s', (votes, members, text) => {
  expect(shareInText(votes, members)).toBe(text);
});

const choices = fc.array(fc.constantFrom<VoteChoice>(...voteChoices), { maxLength: 30 });

describe('whatever the votes', () => {
  test('none is lost and none counted twice', () => {
    fc.assert(
      fc.property(choices, choices, (room, written) => {
        const together = addTallies(countVotes(room), countVotes(written));
        expect(together).toEqual(countVotes([...room, ...written]));
        expect(votesIn(together)).toBe(room.length + written.length);
      }),
    );
  });

  test('passing means that the exact share reaches the percent, in whole numbers', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 10 }), (room, percent, away) => {
        fc.pre(room.length > 0);
        const tally = countVotes(room);
        const members = room.length + away;
        const { outcome } = judgeVote({
          tally,
          expected: room.length,
          members,
          threshold: { percent },
          lowerThreshold: null,
        });
        expect(outcome === 'passed').toBe(tally.for * 100 >= percent * members);
      }),
    );
  });

  test('one more vote in favour never makes a result worse', () => {
    const rank = { failed: 0, downgraded: 1, passed: 2, unfinished: -1 };
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 100 }), fc.nat(29), (room, percent, at) => {
        fc.pre(room.length > 0);
        const better = room.with(at % room.length, 'for');
        const outcomeOf = (votes: readonly VoteChoice[]) =>
          judgeVote({
            tally: countVotes(votes),
            expected: votes.length,
            members: votes.length,
            threshold: { percent },
            lowerThreshold: half,
          }).outcome;
        // Turning a vote for the lower award into one for the higher keeps its agreement to the lower.
        fc.pre(room[at % room.length] !== 'downgrade');
        expect(rank[outcomeOf(better)]).toBeGreaterThanOrEqual(rank[outcomeOf(room)]);
      }),
    );
  });
});
