import type { ReactNode } from 'react';
import type { ConflictChoice } from '#shared/contracts/names.ts';
import classes from './names.module.css';

interface SideChoiceProps<Choice extends ConflictChoice> {
  /** Tells this group of radio buttons from the others. */
  readonly name: string;
  readonly label: string;
  readonly texts: readonly [string, string];
  readonly chosen: Choice | null;
  readonly withBoth?: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** The two cells of a row in which one side is to be chosen; for some rows both may stay. */
export function SideChoice<Choice extends ConflictChoice>(props: SideChoiceProps<Choice>): ReactNode {
  const option = (choice: ConflictChoice, text: string) => (
    <label className={classes.choice}>
      <input
        type="radio"
        name={props.name}
        checked={props.chosen === choice}
        aria-label={`${props.label}: ${text}`}
        onChange={() => props.onChoose(choice as Choice)}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <>
      <td>
        {option('first', props.texts[0])}
        {props.withBoth && option('both', 'Giữ cả hai')}
      </td>
      <td>{option('second', props.texts[1])}</td>
    </>
  );
}
