import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RoundCandidate } from '#shared/contracts/rounds.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { isAwardCode } from '#shared/domain/awards/award-code.ts';
import { lawKindOf } from '#shared/domain/rounds/round-kind.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { comparedProposals, recipientKey } from '../../database/repositories/overlap-repository.ts';
import { registrationsOfYear } from '../../database/repositories/registration-repository.ts';
import { awardsOfRound } from '../../database/repositories/round-repository.ts';
import { unitsOfOffice } from '../../database/repositories/unit-repository.ts';
import { listCandidates } from '../eligibility/list-eligible.ts';
import { openDocket } from '../eligibility/open-docket.ts';
import { summarizeEvaluation } from '../eligibility/summarize-evaluation.ts';
import type { ServiceContext } from '../service-context.ts';
import { requireRound } from './read-rounds.ts';

/**
 * Those who are eligible for an award of the round, or registered for it, and neither proposed for it in that year nor holding
 * it: by award, the registered first. @throws AppFailureError notFound
 */
export function listRoundCandidates(
  context: ServiceContext,
  { id }: Input<'rounds:candidates'>,
): Output<'rounds:candidates'> {
  const { database } = context;
  const round = requireRound(context, id);
  const wanted = new Set(awardsOfRound(database, id).map(({ awardTypeId }) => awardTypeId));
  const types = listAwardTypes(database).filter((type) => wanted.has(type.id));
  const docket = openDocket(context, round.year, round.judgedOn as IsoDate, null);
  const registered = new Set(
    registrationsOfYear(database, round.year).flatMap(({ owner, awardTypeIds }) =>
      awardTypeIds.map((awardTypeId) => `${owner.kind} ${owner.id} ${awardTypeId}`),
    ),
  );
  const proposed = new Set(
    comparedProposals(database, round.year).map(({ recipient, awardTypeId }) => `${recipient} ${awardTypeId}`),
  );
  const ofOffice = unitsOfOffice(database, round.judgedOn);
  const found: RoundCandidate[] = [];
  for (const subject of ['person', 'unit'] as const) {
    const ofSubject = types.filter((type) => type.subjects.includes(subject === 'person' ? 'person' : 'collective'));
    if (ofSubject.length === 0) continue;
    for (const { unitId, ...candidate } of listCandidates(context, subject, round.judgedOn)) {
      if (unitId === null || !ofOffice.has(unitId)) continue;
      const { owner } = candidate;
      const key = recipientKey({
        personId: owner.kind === 'person' ? owner.id : null,
        unitId: owner.kind === 'unit' ? owner.id : null,
        recipientName: candidate.name,
      });
      for (const type of ofSubject) {
        const isRegistered = registered.has(`${owner.kind} ${owner.id} ${type.id}`);
        if (proposed.has(`${key} ${type.id}`) || !isAwardCode(type.code)) continue;
        const { code } = type;
        const held = docket.facts(owner).awards?.get(code) ?? [];
        if (held.some(({ year, decidedOn }) => year === round.year && decidedOn !== null)) continue;
        const { outcome, missing } = summarizeEvaluation(docket.evaluate(owner, code, lawKindOf(round.kind, code)));
        if (outcome !== 'eligible' && !isRegistered) continue;
        const { id: awardTypeId, shortName: awardShortName, precedence } = type;
        found.push({ ...candidate, awardTypeId, awardShortName, precedence, outcome, missing, isRegistered });
      }
    }
  }
  return found.sort(
    (a, b) =>
      a.precedence - b.precedence ||
      Number(b.isRegistered) - Number(a.isRegistered) ||
      (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0),
  );
}
