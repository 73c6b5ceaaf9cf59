import { listAwardTypes } from '../database/repositories/award-type-repository.ts';
import { writeFoundation } from '../services/office/update-office.ts';
import { recordFounding, type ServiceContext } from '../services/service-context.ts';
import { sampleOffice } from './data/office.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeCeremonies } from './write-ceremonies.ts';
import { writeCertificates } from './write-certificates.ts';
import { writeCouncils } from './write-councils.ts';
import { writeDecisions } from './write-decisions.ts';
import { writeExemplars } from './write-exemplars.ts';
import { writeFacts, writeInitiatives } from './write-facts.ts';
import { writeImports } from './write-imports.ts';
import { writeInitiativeLife } from './write-initiative-life.ts';
import { writeMovements } from './write-movements.ts';
import { writeOldAwards } from './write-old-awards.ts';
import { writePeople } from './write-people.ts';
import { writePledges } from './write-pledges.ts';
import { writeRatings } from './write-ratings.ts';
import { writeRegistrations } from './write-registrations.ts';
import { writeRounds } from './write-rounds.ts';
import { writeStatistics } from './write-statistics.ts';
import { writeUnits } from './write-units.ts';

/**
 * Fills a new file with the sample office, as its founding step: invented people in a department like those of the
 * northern mountains, with twelve years of awards and the facts behind them. The same each time, on any day. One unit's
 * file is imported as a step of its own, so that there is an import to look into and to take back.
 */
export function fillSampleOffice(context: ServiceContext): void {
  const keys = recordFounding(context, `Tạo cơ quan mẫu ${sampleOffice.name}`, () => {
    const { unitId } = writeFoundation(context, sampleOffice);
    const units = writeUnits(context, unitId);
    const people = writePeople(context, units);
    const awardTypes = new Map(listAwardTypes(context.database).map((type) => [type.code, type.id]));
    const keys = { units, people, awardTypes };
    writeFacts(context, keys);
    writeInitiatives(context, keys);
    writeInitiativeLife(context, keys);
    writeRatings(context, keys);
    writeDecisions(context, keys);
    writeOldAwards(context, keys);
    writeCouncils(context, keys);
    writeRegistrations(context, keys);
    writeCertificates(context);
    writeMovements(context, keys);
    writeExemplars(context, keys);
    writeCalendar(context);
    writeBlocks(context, keys);
    writeRounds(context, keys);
    writeStatistics(context, keys);
    writePledges(context, keys);
    writeCeremonies(context);
    return keys;
  });
  writeImports(context, keys);
}
