import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { foldText } from '#shared/text/fold.ts';
import classes from './picked-records.module.css';

interface PickedRecordsProps {
  readonly label: string;
  /** «Tất cả 12 quyết định» */
  readonly allLabel: string;
  readonly items: readonly { readonly id: number; readonly label: string; readonly detail: string }[];
  /** Null: all of them, and those that come later too. */
  readonly value: readonly number[] | null;
  readonly onChange: (value: readonly number[] | null) => void;
}

/** All records, or some of them picked from a list that is searched without accents. */
export function PickedRecords({ label, allLabel, items, value, onChange }: PickedRecordsProps) {
  const [search, setSearch] = useState('');
  const words = foldText(search).split(' ').filter(Boolean);
  const shown = items.filter((item) => {
    const folded = foldText(`${item.label} ${item.detail}`);
    return words.every((word) => folded.includes(word));
  });
  const picked = value ?? [];
  return (
    <fieldset className={classes.records}>
      <legend className={classes.legend}>{label}</legend>
      <Checkbox
        label={allLabel}
        checked={value === null}
        onChange={(event) => onChange(event.currentTarget.checked ? null : items.map((item) => item.id))}
      />
      {value !== null && (
        <>
          <div className={classes.search}>
            <TextInput
              aria-label={`Tìm trong ${label.toLowerCase()}`}
              placeholder="Tìm"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <Button variant="default" size="compact-sm" onClick={() => onChange([])}>
              Bỏ hết
            </Button>
          </div>
          <div className={classes.items}>
            {shown.map((item) => (
              <Checkbox
                key={item.id}
                label={item.label}
                description={item.detail}
                checked={picked.includes(item.id)}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? [...picked, item.id] : picked.filter((id) => id !== item.id))
                }
              />
            ))}
            {shown.length === 0 && <p className={classes.nothing}>Không có mục nào như vậy.</p>}
          </div>
        </>
      )}
    </fieldset>
  );
}
