import type { Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { awardYears } from '../../database/repositories/award-repository.ts';
import { readOffice as read } from '../../database/repositories/office-repository.ts';
import { oneNumber, oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** The office of the open file. @throws AppFailureError notFound */
export function readOffice(context: ServiceContext): Output<'office:read'> {
  return read(context.database) ?? fail({ kind: 'notFound', entity: 'office', id: 1 });
}

/** The counts of the first screen. @throws AppFailureError notFound */
export function summarizeOffice(context: ServiceContext): Output<'office:summary'> {
  const { database } = context;
  const last = oneRow(database, 'SELECT label, made_at FROM change_sets ORDER BY id DESC LIMIT 1');
  return {
    office: readOffice(context),
    unitCount: oneNumber(database, 'SELECT count(*) FROM units WHERE dissolved_on IS NULL OR dissolved_on > @today', {
      today: context.today(),
    }),
    personCount: oneNumber(database, 'SELECT count(*) FROM people'),
    decisionCount: oneNumber(database, 'SELECT count(*) FROM decisions'),
    awardCount: oneNumber(database, 'SELECT count(*) FROM awards'),
    awardYears: awardYears(database),
    peopleWithoutUnit: oneNumber(
      database,
      'SELECT count(*) FROM people p WHERE NOT EXISTS (SELECT 1 FROM memberships WHERE person_id = p.id)',
    ),
    lastChange: last === undefined ? null : { label: String(last.label), madeAt: String(last.made_at) },
  };
}
