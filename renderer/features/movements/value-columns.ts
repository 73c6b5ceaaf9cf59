import type { TargetView } from '#shared/contracts/movements.ts';
import { parseQuantity } from '#shared/domain/targets/parse-quantity.ts';
import { periodName, spanOfPeriod } from '#shared/domain/targets/plan-periods.ts';
import { valueWarning } from '#shared/domain/targets/target-warnings.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';

/** A target with a column for each period shown; a period that has not begun takes no number. */
export function valueColumns(periods: readonly string[], today: string): readonly GridColumn<TargetView>[] {
  return [
    { key: 'name', title: 'Chỉ tiêu', width: 300, kind: 'text', isFrozen: true, value: (row) => row.name },
    { key: 'measure', title: 'Đơn vị tính', width: 86, kind: 'text', isFrozen: true, value: (row) => row.measure },
    { key: 'planned', title: 'Chỉ tiêu', width: 78, kind: 'number', value: (row) => row.planned },
    {
      key: 'reached',
      title: 'Kết quả',
      description: 'Tính từ các kỳ: cộng lại, hoặc kỳ mới nhất',
      width: 78,
      kind: 'number',
      value: (row) => row.assessment.reached,
    },
    ...periods.map(
      (period): GridColumn<TargetView> => ({
        key: period,
        title: periodName(period),
        width: 82,
        kind: 'number',
        value: (row) => row.values[period] ?? null,
        warning: (row) => {
          const value = row.values[period];
          if (value === undefined || row.accumulation !== 'sum') return null;
          const others = Object.entries(row.values).flatMap(([other, known]) => (other === period ? [] : [known]));
          return valueWarning(value, others);
        },
        edit: {
          isEditable: (row) => row.periods.includes(period) && (spanOfPeriod(period)?.startsOn ?? '9999') <= today,
          parse: (text, row) => {
            if (text.trim() === '') return { ok: true, value: null };
            const parsed = parseQuantity(text, row?.measure ?? null);
            return 'value' in parsed ? { ok: true, value: parsed.value } : { ok: false, problem: parsed.problem };
          },
        },
      }),
    ),
  ];
}
