import type { EligibilityRow } from '#shared/contracts/eligibility.ts';
import type { FactOwner } from '#shared/contracts/facts.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { Outcome } from '#shared/domain/eligibility/finding.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listPeople } from '../../database/repositories/person-repository.ts';
import { peopleView } from '../people/people-view.ts';
import type { ServiceContext } from '../service-context.ts';
import { listUnits } from '../units/list-units.ts';
import { openDocket } from './open-docket.ts';
import { summarizeEvaluation } from './summarize-evaluation.ts';

const outcomeOrder: Record<Outcome, number> = { eligible: 0, undetermined: 1, ineligible: 2 };

/** Somebody who could be judged. */
export type Candidate = Pick<EligibilityRow, 'owner' | 'name' | 'sortKey' | 'unitId' | 'unitName' | 'position'>;

/**
 * Everybody's outcome for one award and year: those eligible but not proposed first, then the others by outcome, those who
 * have it already last. @throws AppFailureError refused
 */
export function listEligible(context: ServiceContext, input: Input<'eligibility:list'>): Output<'eligibility:list'> {
  const { award, year, on } = input;
  const subject = input.subject === 'person' ? 'person' : 'collective';
  if (!awardCatalogue[award].subjects.includes(subject)) {
    const message = `${awardCatalogue[award].name} không tặng cho ${subject === 'person' ? 'cá nhân' : 'tập thể'}.`;
    fail({ kind: 'refused', field: 'award', message });
  }
  const docket = openDocket(context, year, on as IsoDate, null);
  return listCandidates(context, input.subject, on)
    .map((candidate) => {
      const ofYear = (docket.facts(candidate.owner).awards?.get(award) ?? []).filter((held) => held.year === year);
      const isGranted = ofYear.some((held) => held.decidedOn !== null);
      const isProposed = ofYear.some((held) => held.decidedOn === null);
      const evaluation = docket.evaluate(candidate.owner, award);
      const findings = input.withFindings ? { findings: evaluation.findings } : {};
      return { ...candidate, ...summarizeEvaluation(evaluation), ...findings, isGranted, isProposed };
    })
    .sort(
      (a, b) =>
        Number(a.isGranted) - Number(b.isGranted) ||
        Number(a.isProposed) - Number(b.isProposed) ||
        outcomeOrder[a.outcome] - outcomeOrder[b.outcome] ||
        (a.sortKey < b.sortKey ? -1 : 1),
    );
}

/** Everybody at work, or every unit that stands on the day. */
export function listCandidates(context: ServiceContext, subject: 'person' | 'unit', on: string): Candidate[] {
  return subject === 'person' ? people(context) : units(context, on);
}

function people(context: ServiceContext): Candidate[] {
  const page = { offset: 0, limit: 1_000_000, withFormer: false };
  return listPeople(context.database, page, peopleView(context)).rows.map((person) => ({
    owner: { kind: 'person', id: person.id },
    name: person.fullName,
    sortKey: person.sortKey,
    unitId: person.unitId,
    unitName: person.unitName,
    position: person.position,
  }));
}

function units(context: ServiceContext, on: string): Candidate[] {
  return listUnits(context, { on, withDissolved: false }).map((unit, index) => ({
    owner: { kind: 'unit', id: unit.id } satisfies FactOwner,
    name: unit.name,
    sortKey: String(index).padStart(6, '0'),
    unitId: unit.id,
    unitName: null,
    position: null,
  }));
}
