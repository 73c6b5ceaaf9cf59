import type { FactOwner } from '#shared/contracts/facts.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RegistrationObstacle } from '#shared/contracts/registrations.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { type AwardCode, isAwardCode } from '#shared/domain/awards/award-code.ts';
import { awardsFor } from '#shared/domain/eligibility/evaluate-award.ts';
import type { Evaluation } from '#shared/domain/eligibility/finding.ts';
import { firstDayOfLaw } from '#shared/law/versions.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { registrationsOfYear } from '../../database/repositories/registration-repository.ts';
import { type Docket, openDocket } from '../eligibility/open-docket.ts';
import { ownerName } from '../facts/owner-name.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Everybody who registered for what cannot be reached this year, however well the year goes, with the first condition in the way.
 * Nothing for years before the first law that the program knows.
 */
export function listRegistrationWarnings(
  context: ServiceContext,
  { year, subject }: Input<'registrations:warnings'>,
): Output<'registrations:warnings'> {
  const docket = docketOf(context, year, null);
  if (docket === null) return [];
  const codes = awardCodesById(context);
  return registrationsOfYear(context.database, year)
    .filter(({ owner }) => owner.kind === subject)
    .flatMap(({ owner, awardTypeIds }) => {
      const obstacles = awardTypeIds.flatMap((id) => {
        const code = codes.get(id);
        return code === undefined || isHeld(docket, owner, code, year)
          ? []
          : obstacleOf(docket.evaluateAtBest(owner, code));
      });
      return obstacles.length === 0 ? [] : [{ owner, obstacles, reachable: reachableBy(docket, owner) }];
    });
}

/** What somebody can reach this year at best, and what stands in the way of the rest. @throws AppFailureError notFound */
export function readReach(
  context: ServiceContext,
  { year, owner }: Input<'registrations:reach'>,
): Output<'registrations:reach'> {
  ownerName(context, owner);
  const docket = docketOf(context, year, owner);
  if (docket === null) return { reachable: [], obstacles: [], unknown: [] };
  const evaluations = registrable(owner).map((award) => docket.evaluateAtBest(owner, award));
  return {
    reachable: evaluations.filter(({ outcome }) => outcome === 'eligible').map(({ award }) => award),
    obstacles: evaluations.flatMap(obstacleOf),
    unknown: evaluations.filter(({ outcome }) => outcome === 'undetermined').flatMap(firstUnknown),
  };
}

/** What was conferred for the year is no longer a promise to be judged. */
function isHeld(docket: Docket, owner: FactOwner, award: AwardCode, year: number): boolean {
  return (
    docket
      .facts(owner)
      .awards?.get(award)
      ?.some((held) => held.year === year && held.decidedOn !== null) ?? false
  );
}

/** The awards that a registration may name: without the orders for a life's work, which nobody registers for. */
function registrable(owner: FactOwner): AwardCode[] {
  return awardsFor(owner.kind === 'person' ? 'person' : 'collective').filter((award) => !award.startsWith('HCDL'));
}

/** Judged at the end of the year registered for, when the dossiers are made. */
function docketOf(context: ServiceContext, year: number, only: FactOwner | null): Docket | null {
  const on: IsoDate = `${year}-12-31`;
  return on < firstDayOfLaw ? null : openDocket(context, year, on, only === null ? null : [only]);
}

function awardCodesById(context: ServiceContext): ReadonlyMap<number, AwardCode> {
  return new Map(
    listAwardTypes(context.database).flatMap(({ id, code }) => (isAwardCode(code) ? [[id, code] as const] : [])),
  );
}

function reachableBy(docket: Docket, owner: FactOwner): AwardCode[] {
  return registrable(owner).filter((award) => docket.evaluateAtBest(owner, award).outcome === 'eligible');
}

/** The first condition that cannot be met any more; empty where none is out of reach. */
function obstacleOf({ award, outcome, findings }: Evaluation): RegistrationObstacle[] {
  const finding = outcome === 'ineligible' ? findings.find(({ result }) => result === 'notMet') : undefined;
  return finding === undefined ? [] : [{ award, reason: finding.reason, provision: finding.provision }];
}

function firstUnknown({ award, findings }: Evaluation): RegistrationObstacle[] {
  const finding = findings.find(({ result }) => result === 'unknown');
  return finding === undefined ? [] : [{ award, reason: finding.reason, provision: finding.provision }];
}
