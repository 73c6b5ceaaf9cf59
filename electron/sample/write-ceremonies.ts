import { arrangeGroups } from '#shared/domain/ceremonies/arrange-groups.ts';
import { shareSeats } from '#shared/domain/ceremonies/share-seats.ts';
import { usualProgramme } from '#shared/domain/ceremonies/usual-programme.ts';
import { officeFund } from '#shared/domain/fund/paying-fund.ts';
import {
  writeCeremony,
  writeGuests,
  writeProgramme,
  writeStageGroups,
} from '../database/repositories/ceremony-repository.ts';
import { listDecisions } from '../database/repositories/decision-repository.ts';
import { writeFundEntry } from '../database/repositories/fund-repository.ts';
import { writeHandOver } from '../database/repositories/hand-over-repository.ts';
import { handOversOfDecisions } from '../services/fund/hand-overs.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { type SampleCeremony, sampleCeremonies, sampleFundEntries } from './data/ceremonies/ceremonies.ts';
import { sampleOffice } from './data/office.ts';

/** Writes the ceremonies with their programme, groups, seats and what was handed over, and the fund. Decisions are there already. */
export function writeCeremonies(context: ServiceContext): void {
  for (const ceremony of sampleCeremonies) writeOne(context, ceremony);
  for (const { on, category, amount, content, voucher } of sampleFundEntries) {
    enter(context, { entryOn: on, category, amount, content, voucher, decisionId: null });
  }
}

function writeOne(context: ServiceContext, sample: SampleCeremony): void {
  const { database } = context;
  const { decisions: _, absent, presenter, ...ceremony } = sample;
  const decisions = listDecisions(database).filter((decision) =>
    sample.decisions.some(({ number, signedOn }) => decision.number === number && decision.signedOn === signedOn),
  );
  const decisionIds = decisions.map((decision) => decision.id);
  const id = writeCeremony(database, null, { ...ceremony, note: null }, decisionIds);
  writeProgramme(database, id, usualProgramme);
  const awards = handOversOfDecisions(context, decisionIds);
  const onStage = awards.filter((award) => award.code !== 'LDTT');
  writeStageGroups(
    database,
    id,
    arrangeGroups(onStage, 6).map(({ name, awardIds }) => ({
      name,
      presenter,
      places: awardIds.map((awardId) => ({ awardId, representedBy: null })),
    })),
  );
  const byUnit = Map.groupBy(onStage, (award) =>
    award.subject === 'person' ? (award.unitName ?? '') : award.recipientName,
  );
  const guests = [
    ['Lãnh đạo Ủy ban nhân dân tỉnh', 1] as const,
    ['Sở Nội vụ', 2] as const,
    ...[...byUnit].map(([name, ofUnit]) => [name, ofUnit.length] as const),
  ];
  const seats = shareSeats(
    guests.map(([, invited]) => invited),
    sample.seatsPerRow,
  );
  writeGuests(
    database,
    id,
    guests.map(([name, invited], index) => ({ unitId: null, name, invited, seats: seats[index] ?? null, note: null })),
  );
  for (const award of awards) {
    if (absent.includes(award.recipientName)) continue;
    const hasMoney = (award.amount ?? 0) > 0;
    writeHandOver(database, award.id, {
      itemOn: sample.heldOn,
      itemReceivedBy: null,
      moneyOn: hasMoney ? sample.heldOn : null,
      moneyReceivedBy: null,
      note: null,
    });
  }
  for (const decision of decisions) {
    enter(context, {
      entryOn: sample.heldOn,
      category: 'prizes',
      amount: awards.reduce((sum, award) => sum + (award.amount ?? 0), 0),
      content: `Chi tiền thưởng theo Quyết định số ${decision.number}/${decision.symbol}`,
      voucher: `PC${decision.number}`,
      decisionId: decision.id,
    });
  }
}

function enter(
  context: ServiceContext,
  entry: Pick<
    Parameters<typeof writeFundEntry>[2],
    'entryOn' | 'category' | 'amount' | 'content' | 'voucher' | 'decisionId'
  >,
): void {
  writeFundEntry(context.database, null, {
    ...entry,
    fund: officeFund(sampleOffice.name),
    counterpart: null,
    note: null,
  });
}
