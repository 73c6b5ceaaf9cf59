import type { Paper, PaperPart, PaperRow } from '../documents/paper.ts';
import { periodPaperTable, spanText } from './build-period-report.ts';
import type { PeriodRow, SubjectRow } from './count-period.ts';
import type { PeriodMeasure } from './period-fact.ts';

/** What every table of a span says of itself. */
export interface PeriodTableFacts {
  readonly officeName: string;
  /** A unit's or a person's name; null: the whole office. */
  readonly ofWhom: string | null;
  /** Units whose figures stand among the unit's. */
  readonly inheritedFrom: readonly string[];
  readonly fromYear: number;
  readonly toYear: number;
  readonly years: readonly number[];
  readonly datedOn: string;
}

/** Biểu tổng hợp by year. */
export function buildYearTable(facts: PeriodTableFacts, rows: readonly PeriodRow[]): Paper {
  return {
    ...heading(facts, ''),
    orientation: facts.years.length > 6 ? 'landscape' : 'portrait',
    parts: [periodPaperTable('Bảng tổng hợp', rows, facts.years), ...inheritedNote(facts)],
  };
}

/** Biểu tổng hợp by unit or by person: a column for each measure that anybody has. */
export function buildSubjectTable(
  facts: PeriodTableFacts,
  by: 'unit' | 'person',
  measures: readonly PeriodMeasure[],
  rows: readonly (SubjectRow & { readonly name: string; readonly detail: string })[],
): Paper {
  return {
    ...heading(facts, by === 'unit' ? ' theo đơn vị' : ' theo cá nhân'),
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Bảng tổng hợp',
        columns: [
          { name: 'STT', kind: 'count' },
          by === 'unit'
            ? { name: 'Đơn vị', kind: 'text', widest: 190 }
            : { name: 'Họ và tên', kind: 'name', widest: 130 },
          ...(by === 'person' ? [{ name: 'Đơn vị', kind: 'text' as const, widest: 130 }] : []),
          ...measures.map((measure) => ({ name: measure.shortName, kind: 'center' as const, widest: 56 })),
        ],
        rows: rows.map(({ name, detail, counts }, index): PaperRow => {
          const shown = measures.map((measure) => counts[measure.key] ?? null);
          const label = by === 'unit' && detail !== '' ? `${name} (${detail})` : name;
          return { kind: 'item', cells: [index + 1, label, ...(by === 'person' ? [detail] : []), ...shown] };
        }),
      },
      ...inheritedNote(facts),
    ],
  };
}

function inheritedNote({ inheritedFrom }: PeriodTableFacts): PaperPart[] {
  if (inheritedFrom.length === 0) return [];
  const said = `Số liệu gồm cả của ${inheritedFrom.join('; ')}.`;
  return [{ kind: 'text', name: 'Phạm vi số liệu', look: 'body', paragraphs: [said] }];
}

function heading(facts: PeriodTableFacts, by: string): Omit<Paper, 'parts' | 'orientation'> {
  return {
    title: 'BIỂU TỔNG HỢP',
    subtitle: `Kết quả thi đua, khen thưởng giai đoạn ${spanText(facts)}${by}\ncủa ${facts.ofWhom ?? facts.officeName}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP BIỂU'] },
  };
}
