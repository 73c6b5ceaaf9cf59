import type { StatisticalFormChoice } from '#shared/contracts/statistics.ts';
import type { CountedForm } from '#shared/domain/statistics/statistical-form.ts';
import { useQuery } from '../../lib/use-query.ts';
import { StatisticalNames } from './statistical-names.tsx';

interface FormNamesProps {
  readonly choice: StatisticalFormChoice;
  readonly form: CountedForm;
  readonly cell: { readonly row: string; readonly column: string };
  readonly onClose: () => void;
}

/** The names behind a cell of a form; behind «chưa rõ» the missing fact can be entered. */
export function FormNames({ choice, form, cell, onClose }: FormNamesProps) {
  const row = form.rows.find(({ key }) => key === cell.row);
  const column = form.columns.find(({ key }) => key === cell.column);
  const query = useQuery('statistics:form-names', { ...choice, row: cell.row, column: cell.column });
  const title = [row?.label, [...(column?.over ?? []), column?.label].join(' ')].filter(Boolean).join(' · ');
  return <StatisticalNames title={title} query={query} entered={row?.fact ?? column?.fact ?? null} onClose={onClose} />;
}
