import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type UnitRow, unitInputs } from '#shared/contracts/units.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { foldedFilter } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { mergeSentences } from './consequence-sentences.ts';
import { UnitConsequences } from './consequences.tsx';
import { errorsUnder } from './errors-under.ts';
import classes from './unit-form.module.css';
import { emptyUnit, UnitForm, type UnitFormValues } from './unit-form.tsx';

interface MergeUnitsDialogProps {
  /** The one that was selected in the tree. */
  readonly unit: UnitRow;
  readonly units: readonly UnitRow[];
  readonly on: string;
  readonly onClose: () => void;
  readonly onDone: (id: number) => void;
}

const validate = validateWith(unitInputs['units:merge']);

/** Several units become a new one (hợp nhất), or go into one that stays (sáp nhập). */
export function MergeUnitsDialog({ unit, units, on, onClose, onDone }: MergeUnitsDialogProps) {
  const [ids, setIds] = useState<readonly number[]>([unit.id]);
  const [kind, setKind] = useState<'new' | 'existing'>('new');
  const [newUnit, setNewUnit] = useState<UnitFormValues>({ ...emptyUnit(on), kind: unit.kind });
  const [parentId, setParentId] = useState(unit.parentId);
  const [intoId, setIntoId] = useState<number | null>(null);
  const [day, setDay] = useState<string | null>(on);
  const [decision, setDecision] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const merge = useAction('units:merge', {
    onDone: ({ id }) => onDone(id),
    onIssues: (issues) => setErrors(issuesToErrors(issues)),
  });

  const all = kind === 'existing' && intoId !== null && !ids.includes(intoId) ? [...ids, intoId] : ids;
  const ending = kind === 'existing' ? all.filter((id) => id !== intoId) : all;

  const intoName = (kind === 'new' ? newUnit.name : units.find((row) => row.id === intoId)?.name) ?? '';

  function submit(): void {
    const into =
      kind === 'new' ? { kind, unit: { ...newUnit, parentId, foundedOn: day } } : { kind, id: intoId ?? Number.NaN };
    const values = { ids: [...all], into, on: day, decision: decision || null };
    const found = validate(values);
    if (kind === 'existing' && intoId === null) found['into.id'] = 'Hãy chọn đơn vị nhận sáp nhập.';
    setErrors(found);
    if (Object.keys(found).length === 0) void merge.run(values as Request<'units:merge'>);
  }

  return (
    <Dialog
      title="Hợp nhất, sáp nhập đơn vị"
      isOpen
      width={600}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      footer={<DialogButtons label="Hợp nhất" isRunning={merge.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <MultiSelect
          label="Các đơn vị hợp nhất, sáp nhập"
          required
          searchable
          hidePickedOptions
          openOnFocus={false}
          size="sm"
          filter={foldedFilter}
          placeholder="Thêm đơn vị…"
          nothingFoundMessage="Không có đơn vị nào như vậy"
          data={units
            .filter((row) => row.dissolvedOn === null)
            .map((row) => ({ value: String(row.id), label: row.name }))}
          value={ids.map(String)}
          onChange={(next) => setIds(next.map(Number))}
          error={errors.ids}
          data-autofocus
        />
        <SegmentedControl
          aria-label="Kết quả hợp nhất"
          data={[
            { value: 'new', label: 'Thành một đơn vị mới' },
            { value: 'existing', label: 'Vào một đơn vị đang có' },
          ]}
          value={kind}
          onChange={(next) => setKind(next === 'new' ? 'new' : 'existing')}
        />
        {kind === 'new' ? (
          <>
            <UnitForm
              value={newUnit}
              onChange={(change) => setNewUnit({ ...newUnit, ...change })}
              errors={errorsUnder(errors, 'into.unit.')}
              isShort
            />
            <UnitPicker
              label="Đơn vị cấp trên"
              placeholder="Không có (đứng đầu cây)"
              except={[...ids]}
              value={parentId}
              onChange={setParentId}
              error={errors['into.unit.parentId']}
            />
          </>
        ) : (
          <UnitPicker
            label="Đơn vị nhận sáp nhập"
            required
            value={intoId}
            onChange={setIntoId}
            error={errors['into.id'] ?? errors.into}
          />
        )}
        <div className={classes.pair}>
          <DateField label="Từ ngày" required value={day} onChange={setDay} error={errors.on} />
          <TextInput
            label="Theo quyết định số"
            placeholder="Chưa rõ"
            value={decision}
            onChange={(event) => setDecision(event.currentTarget.value)}
            error={errors.decision}
          />
        </div>
        <UnitConsequences ids={ending} on={day} also={() => mergeSentences(ending.length, day, intoName)} />
      </div>
    </Dialog>
  );
}
