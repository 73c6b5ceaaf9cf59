import type { AwardSubject } from '#shared/contracts/awards.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { computePrize } from '#shared/domain/prize/compute-prize.ts';
import { insertAward } from '../database/repositories/award-repository.ts';
import { writeDecision } from '../database/repositories/decision-repository.ts';
import { type Recipient, type ResolveRecipient, recipientResolver } from '../services/awards/resolve-recipient.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { certificates } from './data/awards/certificates.ts';
import { higherDecisions } from './data/awards/higher-decisions.ts';
import type { Conferral, SampleDecision } from './data/awards/sample-decision.ts';
import { provinceDecisions } from './province-decisions.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';
import { yearlyDecisions } from './yearly-decisions.ts';

/** Writes every decision with its list, in time order. Units, people and ratings are there already. */
export function writeDecisions(context: ServiceContext, keys: SampleKeys): void {
  const decisions = [...yearlyDecisions(context, keys), ...provinceDecisions(), ...certificates, ...higherDecisions];
  decisions.sort((a, b) => (a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : 0));
  const resolve = recipientResolver(context);
  for (const decision of decisions) writeOne(context, keys, decision, resolve);
}

function writeOne(
  context: ServiceContext,
  keys: SampleKeys,
  decision: SampleDecision,
  resolve: ResolveRecipient,
): void {
  const { database } = context;
  const decisionId = writeDecision(database, null, {
    number: decision.number,
    symbol: decision.symbol,
    signedOn: decision.signedOn,
    issuer: decision.issuer,
    level: decision.level,
    signerName: decision.signerName,
    signerPost: decision.signerPost,
    commendationKind: decision.kind,
    subjectLine: decision.subjectLine,
    note: decision.note ?? null,
  });
  let orderNumber = 0;
  for (const conferral of decision.conferrals) {
    for (const recipient of recipientsOf(conferral, keys)) {
      orderNumber += 1;
      const resolved = resolve(recipient, decision.signedOn);
      insertAward(database, {
        ...resolved,
        awardTypeId: numberOf(keys.awardTypes, conferral.code),
        decisionId,
        year: decision.year,
        citation: conferral.citation,
        amount: amountOf(conferral, resolved.subject, decision.signedOn),
        status: conferral.status ?? 'granted',
        orderNumber,
        oldDecisionNumber: null,
        oldDecidedOn: null,
        oldIssuer: null,
      });
    }
  }
}

/** Collectives before people, those outside the records last. */
function recipientsOf({ units = [], people = [], named = [] }: Conferral, keys: SampleKeys): Recipient[] {
  return [
    ...units.map((key): Recipient => ({ kind: 'unit', id: numberOf(keys.units, key) })),
    ...people.map((key): Recipient => ({ kind: 'person', id: numberOf(keys.people, key) })),
    ...named.map((recipient): Recipient => ({ kind: 'named', ...recipient })),
  ];
}

/** What the decrees said on the day of the decision; unknown before the first that the program knows. */
function amountOf({ code, sum }: Conferral, subject: AwardSubject, on: string): number | null {
  if (sum === 'none') return 0;
  if (sum === 'unknown') return null;
  const prize = computePrize({ award: code satisfies AwardCode, subject, on: on as IsoDate });
  return prize.ok ? prize.value.amount : null;
}
