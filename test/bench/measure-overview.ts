import { rmSync } from 'node:fs';
import { createDatabase } from '#electron/database/open-database.ts';
import { allRows, insertRow } from '#electron/database/rows.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { recordStep, serviceContext } from '#electron/services/service-context.ts';
import { type Figure, median, timesOf } from './figure.ts';
import { numbersFrom } from './random-numbers.ts';
import { fillSyntheticOffice } from './synthetic-office.ts';

const PEOPLE = 5000;
const YEARS = 10;

/** Who could reach an award and has not registered, in an office of 5,000 people with ten years of ratings and awards. */
export async function measureOverview(folder: string): Promise<Figure[]> {
  const path = `${folder}/overview.tdkt`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  const database = createDatabase(path);
  const context = serviceContext(database, path, 'bench');
  fillSyntheticOffice(context, { people: PEOPLE, awards: PEOPLE * YEARS, years: YEARS });
  const random = numbersFrom(1948);
  recordStep(context, 'Xếp loại', () => {
    for (const { id } of allRows(database, 'SELECT id FROM people ORDER BY id'))
      for (let year = 2026 - YEARS; year < 2026; year++) {
        const rating = random.pick(['HTXS', 'HTT', 'HTT', 'HT']);
        insertRow(database, 'ratings', { person_id: Number(id), unit_id: null, year, rating, note: null });
      }
  });
  database.close();
  const office = new OfficeSession('bench');
  office.open(path);
  const ask = () => office.call('overview:unregistered', { year: 2026, withNames: true });
  const [first = 0] = await timesOf(1, ask, 0);
  const again = median(await timesOf(5, ask));
  const named = ask().reduce((sum, award) => sum + award.people.length, 0);
  office.close();
  return [
    { name: `those not registered, of ${PEOPLE} people, the first time`, measured: first, unit: 'ms', promise: null },
    { name: `those not registered, again (${named} names)`, measured: again, unit: 'ms', promise: 1000 },
  ];
}
