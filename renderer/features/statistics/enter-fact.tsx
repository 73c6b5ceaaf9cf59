import { Autocomplete, Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { genderNames } from '#shared/contracts/people.ts';
import type { StatisticalName } from '#shared/contracts/statistics.ts';
import { recipientGroupNames } from '#shared/domain/statistics/recipient-group.ts';
import type { EnteredFact } from '#shared/domain/statistics/statistical-award.ts';
import { statisticsKindNames } from '#shared/domain/statistics/statistics-kind.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './statistics.module.css';

/** What can be entered at the names behind a figure. */
export const enteredFactNames: Record<EnteredFact, string> = {
  group: 'Đối tượng: lãnh đạo, trực tiếp (lúc được khen)',
  kind: 'Loại hình khen thưởng',
  gender: 'Giới tính',
  ethnicGroup: 'Dân tộc',
};

const choices: Partial<Record<EnteredFact, Readonly<Record<string, string>>>> = {
  group: recipientGroupNames,
  kind: statisticsKindNames,
  gender: genderNames,
};
const ethnicGroups = ['Kinh', 'Tày', 'Nùng', 'Dao', 'Mông', 'Thái', 'Mường', 'Hoa', 'Khmer', 'Sán Chay', 'Sán Dìu'];

function save(fact: EnteredFact, awardIds: readonly number[], value: string | null): void {
  if (awardIds.length > 0)
    void runAction('statistics:save-facts', { fact, awardIds, value } as Request<'statistics:save-facts'>);
}

/** The fact of one name, changed at once. */
export function EnterFact({ fact, name }: { readonly fact: EnteredFact; readonly name: StatisticalName }) {
  const { awardId } = name;
  if (typeof awardId !== 'number') return null;
  if (!canHave(fact, name)) return null;
  return (
    <FactField
      key={`${fact} ${String(name[fact])}`}
      label={`${enteredFactNames[fact]}: ${name.name}`}
      fact={fact}
      value={name[fact] ?? null}
      onChange={(value) => save(fact, [awardId], value)}
    />
  );
}

/** Only an individual has a post, a sex and an ethnic group. */
function canHave(fact: EnteredFact, { subject }: StatisticalName): boolean {
  return fact === 'kind' || subject === 'person';
}

/** One value for all the names shown. */
export function EnterFactForAll({
  fact,
  names,
}: {
  readonly fact: EnteredFact;
  readonly names: readonly StatisticalName[];
}) {
  const [value, setValue] = useState<string | null>(null);
  const awardIds = names.flatMap((name) =>
    typeof name.awardId === 'number' && canHave(fact, name) ? [name.awardId] : [],
  );
  return (
    <div className={classes.forAll}>
      <FactField key={fact} label="Ghi cho tất cả" fact={fact} value={value} onChange={setValue} />
      <Button
        size="xs"
        variant="default"
        disabled={value === null || awardIds.length === 0}
        onClick={() => save(fact, awardIds, value)}
      >
        Ghi cho cả {awardIds.length} mục
      </Button>
    </div>
  );
}

interface FactFieldProps {
  readonly label: string;
  readonly fact: EnteredFact;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function FactField({ label, fact, value, onChange }: FactFieldProps) {
  const [typed, setTyped] = useState(value ?? '');
  const known = choices[fact];
  if (known !== undefined)
    return (
      <Select
        aria-label={label}
        size="xs"
        placeholder="Chưa rõ"
        clearable
        data={Object.entries(known).map(([key, text]) => ({ value: key, label: text }))}
        value={value}
        onChange={onChange}
      />
    );
  return (
    <Autocomplete
      aria-label={label}
      size="xs"
      placeholder="Chưa rõ"
      data={ethnicGroups}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={onChange}
      onBlur={() => typed.trim() !== (value ?? '') && onChange(typed.trim() || null)}
    />
  );
}
