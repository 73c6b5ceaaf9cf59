import { OfficeSession } from '#electron/office/office-session.ts';
import { defaultTableLayout, type TableDimension } from '#shared/domain/statistics/table-layout.ts';
import { type Figure, median, timesOf } from './figure.ts';

/**
 * The free table over all 200,000 awards: opened for the first time, and answered anew after each choice; the names behind a
 * cell; a form of the ministry.
 */
export async function measureStatistics(path: string): Promise<Figure[]> {
  const office = new OfficeSession('bench');
  try {
    office.open(path);
    const layout = { ...defaultTableLayout(2026, 2000), rows: ['award' as const], filters: [] };
    const figures: Figure[] = [];
    const add = (name: string, times: readonly number[], promise: number | null) =>
      figures.push({ name, measured: median(times), unit: 'ms', promise });
    add(
      'free table over 200,000 awards, first',
      await timesOf(1, () => office.call('statistics:table', layout), 0),
      300,
    );
    const split = (row: TableDimension, column: TableDimension) => ({ ...layout, rows: [row], columns: column });
    for (const [row, column, what] of [
      ['award', 'gender', 'the same again'],
      ['unit', 'year', 'by unit and year, anew'],
      ['age', 'role', 'by age and role, anew'],
    ] as const) {
      const runs = what === 'the same again' ? 5 : 1;
      const times = await timesOf(runs, () => office.call('statistics:table', split(row, column)), 0);
      add(`free table, ${what}`, times, 300);
    }
    const women = {
      ...layout,
      measure: 'recipients' as const,
      rows: ['unitKind' as const],
      columns: 'year' as const,
      filters: [
        { dimension: 'award' as const, values: ['CSTDCS'] },
        { dimension: 'gender' as const, values: ['female'] },
      ],
      ageTo: 39,
    };
    add('women under 40 with a title, each once', await timesOf(5, () => office.call('statistics:table', women)), 300);
    const cell = { layout: women, row: ['division'], column: '2025' };
    add('the names behind a cell', await timesOf(5, () => office.call('statistics:table-names', cell)), 300);
    const form = { form: 'province-awards' as const, year: 2025, basis: 'decided' as const };
    add('form 0603.N of a year of 10,000 awards', await timesOf(5, () => office.call('statistics:form', form)), null);
    return figures;
  } finally {
    office.close();
  }
}
