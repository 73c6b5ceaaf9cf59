import { useMemo } from 'react';
import type { NamedSubjectRow, PeriodSubjects } from '#shared/contracts/periods.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { NumberCell } from './number-cell.tsx';
import type { AskedNumber } from './period-choice.ts';

interface SubjectGridProps {
  readonly by: 'unit' | 'person';
  readonly subjects: PeriodSubjects;
  readonly onOpen: (asked: AskedNumber) => void;
}

/** What each unit or each person reached in a span: a column for each measure that anybody has. */
export function SubjectGrid({ by, subjects, onOpen }: SubjectGridProps) {
  const columns = useMemo(
    (): readonly GridColumn<NamedSubjectRow>[] => [
      {
        key: 'name',
        title: by === 'unit' ? 'Đơn vị' : 'Họ và tên',
        width: by === 'unit' ? 320 : 190,
        kind: 'text',
        isFrozen: true,
        value: (row) => row.name,
      },
      ...(by === 'person'
        ? [
            {
              key: 'unit',
              title: 'Đơn vị',
              width: 220,
              kind: 'text',
              value: (row: NamedSubjectRow) => row.detail,
            } as const,
          ]
        : []),
      ...subjects.measures.map(
        (measure): GridColumn<NamedSubjectRow> => ({
          key: measure.key,
          title: measure.shortName,
          description: measure.name,
          width: Math.max(72, measure.shortName.length * 7 + 26),
          kind: 'number',
          value: (row) => row.counts[measure.key] ?? null,
          display: (row) => (row.counts[measure.key] === undefined ? '' : formatNumber(row.counts[measure.key] ?? 0)),
          render: (row) => {
            const count = row.counts[measure.key];
            if (count === undefined) return null;
            const title = `${measure.name} – ${row.name}`;
            const asked = { title, measure: measure.key, year: null };
            return (
              <NumberCell
                value={count}
                title={title}
                onOpen={() => onOpen(by === 'unit' ? { ...asked, ofUnit: row.id } : { ...asked, ofPerson: row.id })}
              />
            );
          },
        }),
      ),
      ...(by === 'unit' && subjects.rows.some(({ detail }) => detail !== '')
        ? [
            {
              key: 'detail',
              title: 'Ghi chú',
              description: 'Đến năm nào, gồm cả số liệu của đơn vị nào đã hợp nhất, sáp nhập',
              width: 460,
              kind: 'text',
              value: (row: NamedSubjectRow) => row.detail,
            } as const,
          ]
        : []),
    ],
    [by, subjects, onOpen],
  );
  return (
    <Grid
      label={by === 'unit' ? 'Kết quả theo đơn vị' : 'Kết quả theo cá nhân'}
      rows={subjects.rows}
      rowId={(row) => String(row.id)}
      columns={columns}
      rowNoun={by === 'unit' ? 'đơn vị' : 'người'}
      isLoading={false}
    >
      <EmptyState>Không có kết quả nào trong những năm này.</EmptyState>
    </Grid>
  );
}
