import { listBlocks } from '../database/repositories/block-repository.ts';
import { criteriaOf, partiesOf, writePledge, writePledgeResult } from '../database/repositories/pledge-repository.ts';
import { suggestParties } from '../services/pledges/suggest-parties.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { type SamplePledge, samplePledges } from './data/registrations/pledges.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes the pledges with the heads of that time as signers; blocks are there already. */
export function writePledges(context: ServiceContext, keys: SampleKeys): void {
  for (const pledge of samplePledges) writeOne(context, keys, pledge);
}

function writeOne(context: ServiceContext, keys: SampleKeys, pledge: SamplePledge): void {
  const { database } = context;
  const { year, name, scope, state, goal, commitment, signedOn, signedAt } = pledge;
  const blockId = scope === 'block' ? (listBlocks(database)[0]?.id ?? null) : null;
  const heads = new Map(
    suggestParties(context, { year, scope, blockId, except: null }).map((party) => [party.unitId, party]),
  );
  const parties = pledge.parties.map((key) => {
    const unitId = numberOf(keys.units, key);
    const head = heads.get(unitId);
    return { unitId, signerName: head?.signerName ?? null, signerPost: head?.signerPost ?? null };
  });
  const pledgeId = writePledge(
    database,
    null,
    { year, name, scope, blockId, state, goal, commitment, signedOn, signedAt, note: null },
    parties,
    pledge.criteria.map(({ content, target, points }) => ({ id: null, content, target, points })),
  );
  const written = partiesOf(database, pledgeId);
  criteriaOf(database, pledgeId).forEach((criterion, index) => {
    pledge.criteria[index]?.achieved?.forEach(([achieved, points], place) => {
      const partyId = written[place]?.id;
      if (partyId !== undefined)
        writePledgeResult(database, { criterionId: criterion.id, partyId, achieved, points, note: null });
    });
  });
}
