import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { CouncilDraft } from './council-draft.ts';
import classes from './initiatives.module.css';

type Criterion = CouncilDraft['criteria'][number];

interface CriterionFieldsProps {
  readonly criteria: readonly Criterion[];
  readonly onChange: (criteria: readonly Criterion[]) => void;
}

/** The scoring sheet: what is scored, and how many points at most. The office sets both. */
export function CriterionFields({ criteria, onChange }: CriterionFieldsProps) {
  const change = (place: number, changes: Partial<Criterion>) =>
    onChange(criteria.map((criterion, at) => (at === place ? { ...criterion, ...changes } : criterion)));
  const sum = criteria.reduce((total, { mostPoints }) => total + (mostPoints ?? 0), 0);
  return (
    <>
      <div className={classes.criteria}>
        <span className={classes.columnTitle}>Tiêu chí</span>
        <span className={classes.columnTitle}>Điểm tối đa</span>
        <span />
        {criteria.map((criterion, place) => (
          // Lines have no other name than their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={place} className={classes.asCells}>
            <TextInput
              aria-label={`Tiêu chí ${place + 1}`}
              value={criterion.name}
              onChange={(event) => change(place, { name: event.currentTarget.value })}
            />
            <NumberInput
              aria-label={`Điểm tối đa của tiêu chí ${place + 1}`}
              hideControls
              decimalSeparator=","
              allowNegative={false}
              value={criterion.mostPoints ?? ''}
              onChange={(next) => change(place, { mostPoints: next === '' ? null : Number(next) })}
            />
            <ActionIcon
              aria-label={`Bỏ tiêu chí ${place + 1}`}
              size={30}
              onClick={() => onChange(criteria.filter((_, at) => at !== place))}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </div>
        ))}
      </div>
      <div className={classes.under}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...criteria, { id: null, name: '', mostPoints: null }])}
        >
          Thêm tiêu chí
        </Button>
        <span className={classes.quiet}>Tổng: {String(sum).replace('.', ',')} điểm</span>
      </div>
    </>
  );
}
