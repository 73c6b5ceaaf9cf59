import { SegmentedControl, Select } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { MovementPage, TargetView } from '#shared/contracts/movements.ts';
import { type TargetFrequency, targetFrequencies, targetFrequencyNames } from '#shared/domain/targets/target.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { today } from '../../lib/today.ts';
import { refusals } from './target-edits.ts';
import { valueColumns } from './value-columns.ts';

/** Which periods are shown: one frequency at a time, one year at a time unless they are years. */
export interface PeriodChoice {
  readonly frequency: TargetFrequency;
  readonly year: string;
}

/** The frequencies and years that a movement's targets have. */
export function periodChoices(targets: readonly TargetView[]): {
  readonly frequencies: readonly TargetFrequency[];
  readonly years: readonly string[];
} {
  const years = new Set(targets.flatMap((target) => target.periods.map((period) => period.slice(0, 4))));
  return {
    frequencies: targetFrequencies.filter((frequency) => targets.some((target) => target.frequency === frequency)),
    years: [...years].sort(),
  };
}

interface PeriodToolbarProps {
  readonly targets: readonly TargetView[];
  readonly choice: PeriodChoice | null;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** Chooses which periods are shown. */
export function PeriodToolbar({ targets, choice, onChange }: PeriodToolbarProps): ReactNode {
  const { frequencies, years } = periodChoices(targets);
  if (choice === null) return null;
  return (
    <>
      {frequencies.length > 1 && (
        <SegmentedControl
          aria-label="Kỳ số liệu"
          value={choice.frequency}
          onChange={(frequency) => onChange({ ...choice, frequency: frequency as TargetFrequency })}
          data={frequencies.map((value) => ({ value, label: targetFrequencyNames[value] }))}
        />
      )}
      {years.length > 1 && choice.frequency !== 'year' && (
        <Select
          aria-label="Năm"
          w={120}
          data={years.map((value) => ({ value, label: `Năm ${value}` }))}
          value={choice.year}
          allowDeselect={false}
          onChange={(year) => year !== null && onChange({ ...choice, year })}
        />
      )}
    </>
  );
}

interface ValuesGridProps {
  readonly page: MovementPage;
  readonly choice: PeriodChoice | null;
  readonly reload: () => Promise<void>;
}

/** The numbers of the periods, typed or pasted from the monthly report. An empty cell is not known. */
export function ValuesGrid({ page, choice, reload }: ValuesGridProps) {
  const [on] = useState(today);
  const targets = useMemo(
    () => page.targets.filter((target) => target.frequency !== null && target.frequency === choice?.frequency),
    [page.targets, choice],
  );
  const periods = useMemo(() => {
    const all = new Set(targets.flatMap((target) => target.periods));
    return [...all].sort().filter((period) => choice?.frequency === 'year' || period.startsWith(choice?.year ?? ''));
  }, [targets, choice]);
  const columns = useMemo(() => valueColumns(periods, on), [periods, on]);
  const rememberedView = useRememberedView(`target-values-${choice?.frequency ?? ''}-${choice?.year ?? ''}`);

  const save = async (changes: readonly CellChange[], label: string): Promise<readonly EditOutcome[] | undefined> => {
    const reply = await callReply('movements:save-values', {
      ...(changes.length > 1 ? { label: `Số liệu chỉ tiêu: ${label}` } : {}),
      changes: changes.map(({ rowId, key, value }) => ({
        targetId: Number(rowId),
        period: key,
        value: value as number | null,
      })),
    });
    if (reply.ok) {
      await reload();
      return undefined;
    }
    return refusals(
      reply.failure,
      changes.map(({ rowId, key }) => ({ rowId, keys: [key] })),
    );
  };

  return (
    <Grid
      key={`${choice?.frequency} ${choice?.year}`}
      label={`Số liệu các kỳ của ${page.movement.name}`}
      rows={targets}
      rowId={(row) => String(row.id)}
      columns={columns}
      {...rememberedView}
      rowNoun="chỉ tiêu"
      onEdit={save}
    >
      <EmptyState>
        Chưa có chỉ tiêu nào theo dõi từng kỳ. Ở bảng Chỉ tiêu, hãy chọn kỳ số liệu (hằng tháng, hằng quý, hằng năm).
      </EmptyState>
    </Grid>
  );
}
