import { copyFileSync, rmSync } from 'node:fs';
import { openDatabase } from '#electron/database/open-database.ts';
import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { allRows, insertRow } from '#electron/database/rows.ts';
import { searchText } from '#electron/database/search-text.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { savePeriod } from '#electron/services/periods/save-periods.ts';
import { recordStep, type ServiceContext, serviceContext } from '#electron/services/service-context.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { type Figure, median, timesOf } from './figure.ts';

const FROM_YEAR = 2021;
const TO_YEAR = 2025;
const REGISTERED = 5000;
const INITIATIVES = 2000;

/**
 * Five years of the large office (20,000 people, 200,000 awards), with 5,000 people registered each year and 2,000 initiatives: the
 * tables, the names behind a number, goals, and the report as Word. `folder` holds the file meanwhile.
 */
export async function measurePeriods(file: string, folder: string): Promise<Figure[]> {
  const path = `${folder}/periods.tdkt`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  copyFileSync(file, path);
  const database = openDatabase(path);
  const periodId = fillPeriod(serviceContext(database, path, 'bench'));
  database.close();
  const office = new OfficeSession('bench');
  office.open(path);
  const scope = { fromYear: FROM_YEAR, toYear: TO_YEAR, unitId: null, personId: null };
  const largest = office.call('periods:table', scope).rows.toSorted((a, b) => b.total - a.total)[0];
  const measure = largest?.measure.key ?? '';
  const params = {
    fromYear: FROM_YEAR,
    toYear: TO_YEAR,
    periodId,
    unitId: null,
    datedOn: '2026-01-05',
    signerId: null,
  };
  const report: DocumentRequest = { document: 'period-report', params: { ...params, recipients: [] } };
  const figures: Figure[] = [];
  let edits = 0;
  const [somebody] = office.call('people:list', { offset: 0, limit: 1, withFormer: true }).rows;
  const oldAward = {
    id: null,
    awardTypeId: office.call('award-types:list', {}).find(({ code }) => code === 'LDTT')?.id ?? 0,
    recipient: { kind: 'person', id: somebody?.id ?? 0 },
    year: TO_YEAR,
    status: 'granted',
    ...{ position: null, unitName: null, citation: null, amount: null },
    ...{ decisionNumber: null, decidedOn: null, issuer: null },
  } as const;
  /** Something changes, and somebody's award with it, so that what was read before does not count. */
  const edit = () => {
    edits += 1;
    const texts = { leadership: 'Có {số CSTĐCS}.', shortcomings: null, lessons: null, directions: null };
    const span = { fromYear: FROM_YEAR, toYear: TO_YEAR };
    office.call('periods:save', { id: periodId, period: { name: `Giai đoạn ${edits}`, ...span, ...texts } });
    office.call('awards:save-old', oldAward);
  };
  const add = async (name: string, promise: number | null, work: () => unknown) =>
    figures.push({ name, measured: median(await timesOf(5, work)), unit: 'ms', promise });
  await add('five years, by year, after a change', 2000, () => {
    edit();
    office.call('periods:table', scope);
  });
  await add('five years, by year, again', null, () => office.call('periods:table', scope));
  await add('five years, by unit', 2000, () => office.call('periods:subjects', { scope, by: 'unit' }));
  await add('five years, by person', 2000, () => office.call('periods:subjects', { scope, by: 'person' }));
  await add(`the ${largest?.total} names behind a number`, null, () =>
    office.call('periods:names', { scope, measure, year: null }),
  );
  await add('goals of five years', 2000, () => office.call('periods:page', { id: periodId }));
  await add('five-year report as Word, after a change', 2000, () => {
    edit();
    return office.render(report, 'docx');
  });
  await add('five-year report as pages for printing', 2000, () => office.render(report, 'html'));
  office.close();
  return figures;
}

function fillPeriod(context: ServiceContext): number {
  const { database } = context;
  const people = allRows(database, 'SELECT id FROM people ORDER BY id').map(({ id }) => Number(id));
  const awardTypeId = listAwardTypes(database).find((type) => type.code === 'LDTT')?.id ?? 0;
  recordStep(context, 'Đăng ký, sáng kiến', () => {
    for (let year = FROM_YEAR; year <= TO_YEAR; year++) {
      for (const personId of people.slice(0, REGISTERED)) {
        const unsaid = { unit_id: null, registered_on: null, initiative_name: null, note: null };
        const id = insertRow(database, 'registrations', { year, person_id: personId, ...unsaid });
        insertRow(database, 'registration_awards', { registration_id: id, award_type_id: awardTypeId });
      }
    }
    for (let index = 0; index < INITIATIVES; index++) {
      const name = `Giải pháp số ${index + 1}`;
      const year = FROM_YEAR + (index % 5);
      const id = insertRow(database, 'initiatives', {
        ...{ name, year, state: 'recognized', scope: 'grassroots', recognized_on: `${year}-11-01` },
        ...searchText(name),
      });
      insertRow(database, 'initiative_authors', { initiative_id: id, person_id: people[index] ?? 1, share: 100 });
    }
  });
  const texts = { shortcomings: null, lessons: null, directions: null };
  const { id } = savePeriod(context, {
    id: null,
    period: { name: '2021 - 2025', fromYear: FROM_YEAR, toYear: TO_YEAR, leadership: 'Có {số CSTĐCS}.', ...texts },
  });
  recordStep(context, 'Mục tiêu', () =>
    insertRow(database, 'period_goals', {
      ...{ period_id: id, sort_order: 1, content: '100% cá nhân đăng ký', counted: 'percent person', issuer: null },
      ...{ planned: 100, counted_over: 'each-year', unit_id: null, reached: null, note: null },
    }),
  );
  return id;
}
