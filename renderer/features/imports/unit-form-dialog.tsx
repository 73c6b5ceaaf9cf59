import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { UnitRow } from '#shared/contracts/units.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { type UnitFormPurpose, unitFormPurposeNames, unitFormPurposes } from '#shared/domain/unit-forms/unit-form.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { callReply } from '../../lib/api.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { notifyDone } from '../../lib/notify.tsx';
import { currentYear, today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './imports.module.css';

const purposes = unitFormPurposes.map((value) => ({ value, label: unitFormPurposeNames[value] }));

/** Which forms, for which units; then the folder is asked for and one file per unit is written into it. */
export function UnitFormDialog({ onClose }: { readonly onClose: () => void }) {
  const units = useQuery('units:list', { on: today(), withDissolved: false });
  const [purpose, setPurpose] = useState<UnitFormPurpose>('registrations');
  const [year, setYear] = useState<number | null>(currentYear());
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const make = useAction('unit-forms:make', {
    onDone: ({ folder, files, notices }) => {
      notifyDone([`Đã ghi ${formatNumber(files.length)} tệp vào ${folder}.`, ...notices].join(' '));
      void callReply('unit-forms:open-folder', {});
      onClose();
    },
  });
  const senders = unitsThatSend(units.value ?? []);
  const chosen = senders.filter((unit) => !left.has(unit.id));
  const isReady =
    chosen.length > 0 && year !== null && year >= 1900 && year <= 2200 && (dueOn === null || isIsoDate(dueOn));

  return (
    <Dialog
      title="Lập biểu gửi đơn vị"
      isOpen
      onClose={onClose}
      width={520}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && year !== null) void make.run({ purpose, year, dueOn, unitIds: chosen.map((unit) => unit.id) });
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" disabled={!isReady} loading={make.isRunning}>
            Lập biểu cho {formatNumber(chosen.length)} đơn vị…
          </Button>
        </>
      }
    >
      <NativeSelect
        label="Hỏi về"
        data-autofocus
        data={purposes}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value as UnitFormPurpose)}
      />
      <div style={{ display: 'flex', gap: 12, margin: '10px 0' }}>
        <YearField label="Năm" value={year} onChange={setYear} />
        <DateField label="Hạn gửi" value={dueOn} onChange={setDueOn} />
      </div>
      <Text size="sm" component="div" mb={4}>
        Đơn vị
      </Text>
      <ul className={classes.units} aria-label="Đơn vị">
        {senders.map((unit) => (
          <li key={unit.id}>
            <Checkbox
              label={unit.name}
              checked={!left.has(unit.id)}
              onChange={(event) => {
                const next = new Set(left);
                if (event.currentTarget.checked) next.delete(unit.id);
                else next.add(unit.id);
                setLeft(next);
              }}
            />
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" mt={6}>
        Người của đơn vị cấp dưới nằm trong biểu của đơn vị cấp trên.
      </Text>
    </Dialog>
  );
}

/** The office, for those who belong to no unit below it, and the units right below it that have people: each sends one file. */
function unitsThatSend(units: readonly UnitRow[]): readonly UnitRow[] {
  const tops = new Set(units.filter((unit) => unit.parentId === null).map((unit) => unit.id));
  const below = new Map(units.map((unit) => [unit.id, unit]));
  const hasPeople = new Set<number>();
  for (const unit of units.filter(({ memberCount }) => memberCount > 0)) {
    let at: UnitRow | undefined = unit;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      hasPeople.add(at.id);
      at = at.parentId === null ? undefined : below.get(at.parentId);
    }
  }
  return units.filter((unit) =>
    unit.parentId === null ? unit.memberCount > 0 : tops.has(unit.parentId) && hasPeople.has(unit.id),
  );
}
