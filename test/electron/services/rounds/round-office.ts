import { addProposals } from '#electron/services/rounds/add-proposals.ts';
import { readRound } from '#electron/services/rounds/read-rounds.ts';
import { saveRound } from '#electron/services/rounds/save-round.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import type { RoundLine } from '#shared/contracts/rounds.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { awardTypeId } from '../../../fixtures/decisions.ts';
import { ON, YEAR } from '../eligibility/eligibility-office.ts';

type RoundFields = Input<'rounds:save'>['round'];

/** A round of yearly merit of 2025 for titles of the department, judged by the law that has been read. */
export function yearlyRound(office: ServiceContext, changes: Partial<RoundFields> = {}): number {
  const round: RoundFields = {
    name: `Khen thưởng công trạng năm ${YEAR}`,
    year: YEAR,
    kind: 'merit',
    judgedOn: ON,
    unitsDueOn: '2025-11-30',
    sentUpDueOn: '2025-12-10',
    eventOn: null,
    movementId: null,
    closedOn: null,
    note: null,
    awards: [],
    ...changes,
  };
  return saveRound(office, { id: null, round }).id;
}

/** Proposes a person for an award. */
export function proposePerson(office: ServiceContext, roundId: number, personId: number, award: AwardCode): number {
  const added = addProposals(office, {
    roundId,
    source: 'picked',
    lines: [{ awardTypeId: awardTypeId(office, award), recipient: { kind: 'person', id: personId } }],
  });
  return added.ids[0] ?? 0;
}

/** The line of a proposal as the round shows it. */
export function lineOf(office: ServiceContext, roundId: number, proposalId: number): RoundLine {
  const line = readRound(office, { id: roundId }).proposals.find(({ id }) => id === proposalId);
  if (line === undefined) throw new Error(`No proposal ${proposalId} in the round`);
  return line;
}
