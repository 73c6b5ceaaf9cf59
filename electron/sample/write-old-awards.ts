import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { insertAward } from '../database/repositories/award-repository.ts';
import { type Recipient, recipientResolver } from '../services/awards/resolve-recipient.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { broughtTitles, type OldAward, oldAwards } from './data/awards/old-awards.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';
import { staffOn } from './staff.ts';

/** Writes the awards that have no decision in the register. Their sums are not known. */
export function writeOldAwards(context: ServiceContext, keys: SampleKeys): void {
  const resolve = recipientResolver(context);
  const write = (award: Omit<OldAward, 'person' | 'unit'>, recipient: Recipient) => {
    insertAward(context.database, {
      ...resolve(recipient, award.decidedOn ?? `${award.year}-12-31`),
      awardTypeId: numberOf(keys.awardTypes, award.code),
      decisionId: null,
      year: award.year,
      citation: award.citation ?? null,
      amount: null,
      status: 'granted',
      orderNumber: null,
      oldDecisionNumber: award.decisionNumber ?? null,
      oldDecidedOn: award.decidedOn ?? null,
      oldIssuer: award.issuer ?? null,
    });
  };
  for (const { person, unit, ...award } of oldAwards) {
    if (person !== undefined) write(award, { kind: 'person', id: numberOf(keys.people, person) });
    if (unit !== undefined) write(award, { kind: 'unit', id: numberOf(keys.units, unit) });
  }
  for (const { unit, without, decisionNumber, ...titles } of broughtTitles) {
    const code: AwardCode = 'LDTT';
    const award = { ...titles, code, ...(decisionNumber === null ? {} : { decisionNumber }) };
    for (const { key, personId, since } of staffOn(context, keys, unit, titles.decidedOn)) {
      const workedTheYear = since <= `${titles.year}-03-01`;
      if (workedTheYear && !without.includes(key)) write(award, { kind: 'person', id: personId });
    }
  }
}
