import type { LadderYear } from '#shared/contracts/eligibility.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { consumedAwards } from '#shared/domain/eligibility/consumed-awards.ts';
import { awardsFor } from '#shared/domain/eligibility/evaluate-award.ts';
import type { Facts } from '#shared/domain/eligibility/facts.ts';
import { latestMembership, membershipOn } from '../../database/repositories/membership-repository.ts';
import { ownerName } from '../facts/owner-name.ts';
import type { ServiceContext } from '../service-context.ts';
import { openDocket } from './open-docket.ts';

/** How many years back the ladder shows at least. */
const SHOWN_YEARS = 10;

/** How many years ahead it looks: what this year must bring so that the next two work. */
const YEARS_AHEAD = 2;

/** Somebody's years as boxes, and every award judged for the year. @throws AppFailureError notFound */
export function readLadder(
  context: ServiceContext,
  { owner, year, on }: Input<'eligibility:ladder'>,
): Output<'eligibility:ladder'> {
  const name = ownerName(context, owner);
  const docket = openDocket(context, year, on as IsoDate, [owner]);
  const subject = owner.kind === 'person' ? 'person' : 'collective';
  return {
    owner,
    name,
    years: ladderYears(docket.facts(owner), year),
    consumed: consumedAwards(docket.facts(owner), on as IsoDate),
    plans: owner.kind === 'person' && !hasLeft(context, owner.id, on) ? docket.plan(owner.id, YEARS_AHEAD) : [],
    evaluations: awardsFor(subject).map((award) => docket.evaluate(owner, award)),
  };
}

/** True of somebody whose work here has ended; of one whose work nobody entered it is not known. */
function hasLeft(context: ServiceContext, personId: number, on: string): boolean {
  const isKnown = latestMembership(context.database, personId) !== null;
  return isKnown && membershipOn(context.database, personId, on) === null;
}

function ladderYears(facts: Facts, year: number): LadderYear[] {
  const first = Math.min(year - SHOWN_YEARS + 1, Number.isFinite(facts.firstYear) ? facts.firstYear : year);
  const held = [...(facts.awards?.values() ?? [])].flat().filter((award) => award.decidedOn !== null);
  const ofFamily = (family: 'title' | 'commendation', of: number) =>
    held
      .filter((award) => award.year === of && awardCatalogue[award.award].family === family)
      .map((award) => award.award);
  return Array.from({ length: year - first + 1 }, (_, index) => {
    const of = first + index;
    return {
      year: of,
      rating: facts.ratings.get(of) ?? null,
      titles: ofFamily('title', of),
      commendations: ofFamily('commendation', of),
      initiatives: (facts.initiatives ?? []).filter((initiative) => initiative.year === of && initiative.recognizedOn)
        .length,
      isDisciplined: (facts.discipline ?? []).some(
        ({ on: from, until }) => from <= `${of}-12-31` && (until ?? '9999') >= `${of}-01-01`,
      ),
    };
  });
}
