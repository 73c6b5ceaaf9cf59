import { rmSync } from 'node:fs';
import { createDatabase } from '#electron/database/open-database.ts';
import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { allRows, insertRow } from '#electron/database/rows.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { addProposals } from '#electron/services/rounds/add-proposals.ts';
import { saveRound } from '#electron/services/rounds/save-round.ts';
import { recordStep, type ServiceContext, serviceContext } from '#electron/services/service-context.ts';
import { type Figure, median, timesOf } from './figure.ts';
import { numbersFrom } from './random-numbers.ts';
import { fillSyntheticOffice } from './synthetic-office.ts';

const PEOPLE = 1600;
const LINES = 1500;
const YEARS = 10;

/** A round of 1,500 lines in an office of 1,600 people with ten years of ratings and awards. `folder` holds the file meanwhile. */
export async function measureRounds(folder: string): Promise<Figure[]> {
  const path = `${folder}/rounds.tdkt`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  const database = createDatabase(path);
  const roundId = fillRound(serviceContext(database, path, 'bench'));
  database.close();
  const office = new OfficeSession('bench');
  office.open(path);
  const [first = 0] = await timesOf(1, () => office.call('rounds:page', { id: roundId }), 0);
  const opening = await timesOf(7, () => office.call('rounds:page', { id: roundId }));
  const proposals = office.call('rounds:page', { id: roundId }).proposals;
  const typeOf = (code: string) => office.call('award-types:list', {}).find((type) => type.code === code)?.id ?? 0;
  const [laborer, fighter] = [typeOf('LDTT'), typeOf('CSTDCS')];
  let index = 0;
  let { version } = office.call('rounds:changes', { id: roundId, since: null });
  const edits = await timesOf(100, () => {
    index += 7;
    const id = proposals[index % proposals.length]?.id ?? 0;
    office.call('proposals:update', { changes: [{ id, awardTypeId: index % 2 ? fighter : laborer }] });
    version = office.call('rounds:changes', { id: roundId, since: version }).version;
  });
  const reading = await timesOf(20, () => office.call('rounds:page', { id: roundId }));
  const candidates = await timesOf(3, () => office.call('rounds:candidates', { id: roundId }));
  office.close();
  return [
    { name: `a round of ${LINES} lines opens for the first time`, measured: first, unit: 'ms', promise: 500 },
    { name: `a round of ${LINES} lines with full checks`, measured: median(opening), unit: 'ms', promise: 500 },
    {
      name: 'an edit of a line: saved, judged, counted and read anew',
      measured: median(edits),
      unit: 'ms',
      promise: 50,
    },
    { name: 'the round read anew', measured: median(reading), unit: 'ms', promise: null },
    { name: 'those eligible but not proposed', measured: median(candidates), unit: 'ms', promise: null },
  ];
}

function fillRound(context: ServiceContext): number {
  const { database } = context;
  fillSyntheticOffice(context, { people: PEOPLE, awards: PEOPLE * YEARS, years: YEARS });
  const random = numbersFrom(1975);
  const people = allRows(database, 'SELECT id FROM people ORDER BY id').map(({ id }) => Number(id));
  recordStep(context, 'Xếp loại', () => {
    for (const id of people)
      for (let year = 2026 - YEARS + 1; year <= 2026; year++)
        insertRow(database, 'ratings', {
          person_id: id,
          unit_id: null,
          year,
          rating: random.pick(['HTXS', 'HTT', 'HTT', 'HT']),
          note: null,
        });
  });
  const types = listAwardTypes(database);
  const typeOf = (code: string) => types.find((type) => type.code === code)?.id ?? 0;
  const codes = ['LDTT', 'CSTDCS', 'GK', 'CSTDT', 'BKT', 'BKTTG'];
  const { id } = saveRound(context, {
    id: null,
    round: {
      name: 'Khen thưởng năm 2026',
      year: 2026,
      kind: 'merit',
      judgedOn: '2026-09-20',
      unitsDueOn: null,
      sentUpDueOn: null,
      eventOn: null,
      movementId: null,
      closedOn: null,
      note: null,
      awards: codes.map((code) => ({ awardTypeId: typeOf(code), quota: null, quotaSource: null })),
    },
  });
  addProposals(context, {
    roundId: id,
    source: 'picked',
    lines: people.slice(0, LINES).map((personId) => ({
      awardTypeId: typeOf(random.pick(codes)),
      recipient: { kind: 'person', id: personId },
    })),
  });
  return id;
}
