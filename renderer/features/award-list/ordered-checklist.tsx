import { ActionIcon, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import classes from './ordered-checklist.module.css';
import { moveValue, toggleValue } from './ordered-values.ts';

interface OrderedChecklistProps<Value extends string> {
  readonly label: string;
  /** Everything that can be chosen, with its name. */
  readonly names: Readonly<Record<Value, string>>;
  /** Chosen ones, in order. */
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
  /** Chosen for good, in first place. */
  readonly fixed?: Value;
}

/** Choices in an order of their own: ticked ones first, moved by the arrows or by Alt+↑ and Alt+↓. */
export function OrderedChecklist<Value extends string>(props: OrderedChecklistProps<Value>) {
  const { label, names, value, onChange, fixed } = props;
  const all = Object.keys(names) as Value[];
  const shown = [...value, ...all.filter((each) => !value.includes(each))];
  const canMove = (each: Value, by: -1 | 1) => moveValue(value, each, by, fixed) !== value;
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{label}</legend>
      {shown.map((each) => {
        const isChosen = value.includes(each);
        return (
          <div key={each} className={classes.item}>
            <Checkbox
              className={classes.name}
              label={names[each]}
              checked={isChosen}
              disabled={each === fixed}
              onChange={() => onChange(toggleValue(value, each))}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                event.preventDefault();
                onChange(moveValue(value, each, event.key === 'ArrowUp' ? -1 : 1, fixed));
              }}
            />
            {isChosen && each !== fixed && (
              <>
                <ActionIcon
                  size={20}
                  tabIndex={-1}
                  aria-label={`Đưa “${names[each]}” lên`}
                  disabled={!canMove(each, -1)}
                  onClick={() => onChange(moveValue(value, each, -1, fixed))}
                >
                  <IconChevronUp size={14} />
                </ActionIcon>
                <ActionIcon
                  size={20}
                  tabIndex={-1}
                  aria-label={`Đưa “${names[each]}” xuống`}
                  disabled={!canMove(each, 1)}
                  onClick={() => onChange(moveValue(value, each, 1, fixed))}
                >
                  <IconChevronDown size={14} />
                </ActionIcon>
              </>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
