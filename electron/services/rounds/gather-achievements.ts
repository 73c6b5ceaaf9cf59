import type { AwardRow } from '#shared/contracts/awards.ts';
import { genderNames } from '#shared/contracts/people.ts';
import type { Proposal } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { ratingNames } from '#shared/domain/awards/rating-code.ts';
import { scopeNames } from '#shared/domain/eligibility/case-codes.ts';
import type { AchievementFacts, ReportedAward } from '#shared/domain/rounds/papers/achievement-report.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { factsOf } from '../../database/repositories/fact-repository.ts';
import { listInitiatives } from '../../database/repositories/initiative-repository.ts';
import { memberCounts } from '../../database/repositories/membership-repository.ts';
import { detailsOf } from '../../database/repositories/person-repository.ts';
import { findUnit, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { ownerOf } from './check-proposals.ts';

/** Years of ratings and initiatives that a report looks back on. */
const YEARS_BACK = 5;

/** What the records know of whom a proposal is for, as its report tells it; what is not known is empty. */
export function gatherAchievements(context: ServiceContext, proposal: Proposal, day: string): AchievementFacts {
  const { database } = context;
  const owner = ownerOf(proposal);
  const facts = owner === null ? null : factsOf(database, owner);
  const first = proposal.year - YEARS_BACK + 1;
  const held = owner === null ? [] : heldAwards(context, proposal);
  const ofFamily = (family: AwardRow['family']) => held.filter((award) => award.family === family).map(reported);
  const person =
    proposal.personId === null
      ? undefined
      : oneRow(database, 'SELECT started_on FROM people WHERE id = @id', { id: proposal.personId });
  const unit = proposal.unitId === null ? null : findUnit(database, proposal.unitId);
  return {
    subject: proposal.subject === 'person' ? 'person' : 'collective',
    recipientName: proposal.recipientName,
    awardName: proposal.awardName,
    year: proposal.year,
    unitName: proposal.unitName ?? '',
    position: proposal.position ?? '',
    born: dayText(proposal.bornOn) || (proposal.bornYear === null ? '' : String(proposal.bornYear)),
    gender: proposal.gender === null ? '' : genderNames[proposal.gender].toLocaleLowerCase('vi'),
    ethnicGroup: proposal.ethnicGroup ?? '',
    details: proposal.personId === null ? null : detailsOf(database, proposal.personId),
    startedOn: dayText((person?.started_on ?? null) as string | null),
    foundedOn: dayText(unit?.foundedOn ?? null),
    memberCount: unit === null ? null : membersUnder(context, unit.id, day),
    ratings: (facts?.ratings ?? [])
      .filter(({ year }) => year >= first && year <= proposal.year)
      .map(({ year, rating }) => ({ year, name: ratingNames[rating] }))
      .sort((a, b) => a.year - b.year),
    initiatives: proposal.personId === null ? [] : initiativesOf(context, proposal.personId, first, proposal.year),
    titles: ofFamily('title'),
    commendations: ofFamily('commendation'),
  };
}

/** The awards that somebody holds, the oldest first. */
export function heldAwards(context: ServiceContext, proposal: Pick<Proposal, 'personId' | 'unitId'>): AwardRow[] {
  const filter =
    proposal.personId !== null
      ? { personId: proposal.personId }
      : proposal.unitId !== null
        ? { unitId: proposal.unitId }
        : null;
  if (filter === null) return [];
  return listAwards(context.database, filter, new Map())
    .filter(({ status }) => status !== 'revoked')
    .sort((a, b) => a.year - b.year || a.precedence - b.precedence);
}

/** `Quyết định số 05/QĐ-SCT ngày 20/12/2025 của Sở Công Thương`, as far as it is known; `Sở Công Thương` where only that is. */
export function decisionText(award: Pick<AwardRow, 'decisionNumber' | 'decidedOn' | 'issuer'>): string {
  const number = award.decisionNumber === null ? '' : `Quyết định số ${award.decisionNumber}`;
  const day = award.decidedOn === null ? '' : `ngày ${dayText(award.decidedOn)}`;
  const issuer = award.issuer === null ? '' : `của ${award.issuer}`;
  if (number === '' && day === '') return award.issuer ?? '';
  return [number, day, issuer].filter(Boolean).join(' ');
}

/** Recognized initiatives of a person in some years, the oldest first. */
export function initiativesOf(context: ServiceContext, personId: number, fromYear: number, toYear: number) {
  return listInitiatives(context.database, personId)
    .filter(({ state, year }) => state === 'recognized' && year >= fromYear && year <= toYear)
    .map(({ year, name, scope, decision, recognizedOn }) => ({
      year,
      name,
      scope: scope === null ? '' : scopeNames[scope],
      decision: [
        decision === null ? '' : /^quyết định/iu.test(decision) ? decision : `Quyết định số ${decision}`,
        recognizedOn === null ? '' : `ngày ${dayText(recognizedOn)}`,
      ]
        .filter(Boolean)
        .join(' '),
    }))
    .sort((a, b) => a.year - b.year);
}

/** `05/01/2026`, or empty. */
export function dayText(day: string | null): string {
  return isIsoDate(day) ? formatDate(day) : '';
}

function reported(award: AwardRow): ReportedAward {
  return { year: award.year, name: award.awardName, decision: decisionText(award) };
}

function membersUnder(context: ServiceContext, unitId: number, day: string): number {
  const counts = memberCounts(context.database, day);
  const units = [...readUnitDirectory(context.database).subtreeOn(unitId, day)];
  return units.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
}
