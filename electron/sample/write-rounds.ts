import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { deciderOf } from '#shared/domain/rounds/round-kind.ts';
import { listAwards } from '../database/repositories/award-repository.ts';
import { listAwardTypes } from '../database/repositories/award-type-repository.ts';
import { writeReceipt } from '../database/repositories/dossier-repository.ts';
import { insertProposal, listProposals, updateProposal } from '../database/repositories/proposal-repository.ts';
import { registrationsOfYear } from '../database/repositories/registration-repository.ts';
import { writeAwardsOfRound, writeRound } from '../database/repositories/round-repository.ts';
import { readUnitDirectory } from '../database/repositories/unit-repository.ts';
import { type Recipient, type ResolveRecipient, recipientResolver } from '../services/awards/resolve-recipient.ts';
import { freshProposal } from '../services/rounds/add-proposals.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { type SampleProposal, type SampleRound, sampleRounds } from './data/rounds/rounds.ts';
import type { UnitKey } from './data/units/sample-units.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes the rounds of commendation with their proposals; registrations and decisions are there already. */
export function writeRounds(context: ServiceContext, keys: SampleKeys): void {
  for (const round of sampleRounds) writeSampleRound(context, keys, round);
}

function writeSampleRound(context: ServiceContext, keys: SampleKeys, round: SampleRound): void {
  const { database } = context;
  const types = new Map(listAwardTypes(database).map((type) => [type.code, type]));
  const resolve = recipientResolver(context);
  const roundId = writeRound(database, null, {
    name: round.name,
    year: round.year,
    kind: round.kind,
    judgedOn: round.judgedOn,
    unitsDueOn: round.unitsDueOn ?? null,
    sentUpDueOn: round.sentUpDueOn ?? null,
    eventOn: null,
    movementId: null,
    closedOn: round.closedOn ?? null,
    note: null,
  });
  writeAwardsOfRound(
    database,
    roundId,
    Object.entries(round.awards).map(([code, quota]) => ({
      awardTypeId: numberOf(keys.awardTypes, code),
      quota: quota?.quota ?? null,
      quotaSource: quota?.source ?? null,
    })),
  );
  const propose = (code: string, recipient: Recipient, source: 'picked' | 'registered', proposal?: SampleProposal) => {
    const type = types.get(code);
    if (type === undefined) return 0;
    const resolved = resolve(recipient, round.judgedOn);
    return insertProposal(database, {
      ...freshProposal(roundId, type.id, deciderOf(type), resolved),
      proposingUnitId:
        proposal?.by === undefined ? (resolved.unitId ?? resolved.homeUnitId) : numberOf(keys.units, proposal.by),
      citation: proposal?.citation ?? null,
      source,
    });
  };
  if (round.fromAwards) writeGranted(context, round, propose);
  if (round.fromRegistrations) writeRegistered(context, keys, round, round.fromRegistrations, resolve, propose);
  for (const more of round.more ?? []) propose(more.award, recipientOf(keys, more), 'picked', more);
  for (const refused of round.refused ?? []) {
    const id = propose(refused.award, recipientOf(keys, refused), 'picked', refused);
    updateProposal(database, id, { result: 'refused', resultOn: round.judgedOn, resultNote: refused.why });
  }
  writeStages(context, keys, round, roundId);
}

type Propose = (code: string, recipient: Recipient, source: 'picked' | 'registered') => number;

function writeGranted(context: ServiceContext, round: SampleRound, propose: Propose): void {
  const awards = listAwards(context.database, { fromYear: round.year, toYear: round.year }, new Map());
  for (const award of awards) {
    if (!(award.code in round.awards) || award.status === 'revoked') continue;
    const id = award.personId ?? award.unitId;
    if (id === null) continue;
    const kind = award.personId === null ? 'unit' : 'person';
    const proposalId = propose(award.code, { kind, id }, 'registered');
    updateProposal(context.database, proposalId, {
      receivedOn: round.unitsDueOn ?? null,
      ...(award.level === 'grassroots' ? {} : { sentUpOn: '2025-12-09', sentUpNumber: '58/TTr-SCT' }),
      result: 'granted',
      resultOn: award.decidedOn,
      awardId: award.id,
    });
  }
}

function writeRegistered(
  context: ServiceContext,
  keys: SampleKeys,
  round: SampleRound,
  units: readonly UnitKey[],
  resolve: ResolveRecipient,
  propose: Propose,
): void {
  const ofUnits = new Set(units.map((unit) => numberOf(keys.units, unit)));
  const codes = new Map([...keys.awardTypes].map(([code, id]) => [id, code]));
  for (const { owner, awardTypeIds } of registrationsOfYear(context.database, round.year)) {
    const { unitId, homeUnitId } = resolve(owner, round.judgedOn);
    if (!ofUnits.has(unitId ?? homeUnitId ?? 0)) continue;
    for (const awardTypeId of awardTypeIds) {
      const code = codes.get(awardTypeId) as AwardCode;
      if (code in round.awards) propose(code, owner, 'registered');
    }
  }
}

/** Which dossiers came, which went back, and which are proposed although something is missing. */
function writeStages(context: ServiceContext, keys: SampleKeys, round: SampleRound, roundId: number): void {
  const { database } = context;
  const proposals = listProposals(database, { roundId }, readUnitDirectory(database));
  for (const [unit, receivedOn] of Object.entries(round.received ?? {})) {
    const unitId = numberOf(keys.units, unit);
    const ofUnit = proposals.filter((proposal) => proposal.proposingUnitId === unitId);
    ofUnit.forEach((proposal, index) => {
      updateProposal(database, proposal.id, { receivedOn });
      const receipt = { receivedOn, copies: 1, isWaived: false, note: null };
      for (const paper of ['unit-proposal', 'unit-minutes']) writeReceipt(database, proposal.id, paper, receipt);
      if (index % 3 !== 2) writeReceipt(database, proposal.id, 'report', receipt);
    });
  }
  const find = (wanted: SampleProposal) =>
    proposals.find(
      (proposal) =>
        proposal.code === wanted.award &&
        wanted.person !== undefined &&
        proposal.personId === numberOf(keys.people, wanted.person),
    );
  for (const returned of round.returned ?? []) {
    const proposal = find(returned);
    if (proposal) updateProposal(database, proposal.id, { returnedOn: returned.on, returnedReason: returned.why });
  }
  for (const overridden of round.overridden ?? []) {
    const proposal = find(overridden);
    if (proposal)
      updateProposal(database, proposal.id, {
        overrideReason: overridden.why,
        overrideOn: overridden.on,
        judgedOutcome: 'undetermined',
        judgedVersion: 'R2026',
        judgedReason: `Chưa có xếp loại năm ${round.year}.`,
      });
  }
}

function recipientOf(keys: SampleKeys, { person, unit }: SampleProposal): Recipient {
  if (person !== undefined) return { kind: 'person', id: numberOf(keys.people, person) };
  return { kind: 'unit', id: numberOf(keys.units, unit ?? 'department') };
}
