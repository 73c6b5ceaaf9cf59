import { OfficeSession } from '#electron/office/office-session.ts';
import { type Figure, median, percentile, timesOf } from './figure.ts';
import { syntheticFile } from './synthetic-file.ts';

/** How the cost grows: the same work at 1,000, 20,000 and 200,000 people with one award each. Nothing is promised here. */
export async function measureGrowth(folder: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const people of [1000, 20_000, 200_000]) {
    const file = syntheticFile(folder, { people, awards: people, years: 20 });
    const office = new OfficeSession('bench');
    const [opening = 0] = await timesOf(1, () => office.open(file), 0);
    const searches = await timesOf(60, () => office.call('search:find', { text: 'nguyễn văn', limit: 20 }));
    const list = await timesOf(5, () => office.call('people:list', { offset: 0, limit: 300, withFormer: false }));
    const register = await timesOf(5, () => office.call('awards:register', { fromYear: 2025, toYear: 2025 }));
    office.close();
    const at = `at ${people.toLocaleString('en')} people`;
    figures.push(
      { name: `opening the file, ${at}`, measured: opening, unit: 'ms', promise: null },
      { name: `search, ${at}, 95th percentile`, measured: percentile(searches, 95), unit: 'ms', promise: null },
      { name: `first 300 people, ${at}`, measured: median(list), unit: 'ms', promise: null },
      { name: `register of one year, ${at}`, measured: median(register), unit: 'ms', promise: null },
    );
  }
  return figures;
}
