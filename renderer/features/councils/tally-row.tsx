import { memo } from 'react';
import type { Candidate } from '#shared/contracts/council-meetings.ts';
import { voteChoiceNames } from '#shared/domain/councils/vote-choice.ts';
import classes from './tally.module.css';
import { choiceOf } from './tally-board.ts';

interface TallyRowProps {
  readonly candidate: Candidate;
  readonly number: number;
  readonly row: string;
  /** Votes that the row takes. */
  readonly room: number;
  readonly isCurrent: boolean;
  /** A written opinion is read, not the room's ballots. */
  readonly isWriting: boolean;
  readonly onChoose: () => void;
}

/** The sign of a vote on the board. */
const signs = { for: '✓', against: '✕', abstain: '–', downgrade: '↓', invalid: '!' } as const;

/** One candidate on the board: the votes read so far, each where its ballot was read, and what they come to. */
export const TallyRow = memo(
  function TallyRow({ candidate, number, row, room, isCurrent, isWriting, onChoose }: TallyRowProps) {
    const { id, recipientName, awardShortName, outcome } = candidate;
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
      <div
        id={`tally-${id}`}
        role="option"
        aria-selected={isCurrent}
        aria-current={isCurrent || undefined}
        className={classes.row}
        onClick={onChoose}
      >
        <span className={classes.number} aria-hidden="true">
          {number}
        </span>
        <span className={classes.name}>{recipientName}</span>
        <span className={classes.award}>{awardShortName}</span>
        <span className={classes.votes} aria-hidden="true">
          {Array.from({ length: Math.max(room, row.length) }, (_, index) => {
            const choice = choiceOf(row.charAt(index));
            return (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: the place on the board is what a ballot is known by
                key={index}
                className={classes.vote}
                data-choice={choice ?? (index < row.length ? 'invalid' : undefined)}
                title={choice === null ? undefined : `Phiếu ${index + 1}: ${voteChoiceNames[choice]}`}
              >
                {choice === null ? '' : signs[choice]}
              </span>
            );
          })}
        </span>
        <span className={classes.result} data-conclusion={outcome.conclusion}>
          {isWriting && row === '' ? 'Chưa có ý kiến' : outcome.words}
        </span>
      </div>
    );
  },
  (old, now) =>
    old.candidate === now.candidate &&
    old.row === now.row &&
    old.room === now.room &&
    old.isCurrent === now.isCurrent &&
    old.number === now.number &&
    old.isWriting === now.isWriting,
);
