import type { Absence, OwnerFacts } from '#shared/contracts/facts.ts';
import { initiativeScopeNames } from '#shared/contracts/initiatives.ts';
import { absenceReasonNames, disciplineNames, reviewNames } from '#shared/domain/eligibility/case-codes.ts';
import { capitalizeFirstLetter } from '#shared/text/letter-case.ts';
import { shownDate } from '../fields/typed-date.ts';

/** A fact as one line: what, when, and its number. */
export interface FactLine {
  readonly fact: 'discipline' | 'review' | 'absence' | 'research-topic';
  readonly id: number;
  readonly what: string;
  readonly when: string;
  readonly detail: string;
}

/** All facts of somebody besides ratings, newest first. */
export function factLines(facts: OwnerFacts): FactLine[] {
  const period = (from: string, to: string | null) => `${shownDate(from)} – ${to === null ? 'nay' : shownDate(to)}`;
  const lines: (FactLine & { readonly on: string })[] = [
    ...facts.disciplines.map((fact) => ({
      fact: 'discipline' as const,
      id: fact.id,
      what: `Kỷ luật ${disciplineNames[fact.form]}`,
      when: period(fact.decidedOn, fact.untilOn),
      detail: fact.decision ?? fact.note ?? '',
      on: fact.decidedOn,
    })),
    ...facts.reviews.map((fact) => ({
      fact: 'review' as const,
      id: fact.id,
      what: capitalizeFirstLetter(reviewNames[fact.kind]),
      when: period(fact.fromOn, fact.toOn),
      detail: fact.note ?? '',
      on: fact.fromOn,
    })),
    ...facts.absences.map((fact) => ({
      fact: 'absence' as const,
      id: fact.id,
      what: absenceReasonNames[fact.reason],
      when: period(fact.fromOn, fact.toOn),
      detail: [resultOf(fact), fact.note].filter(Boolean).join(' · '),
      on: fact.fromOn,
    })),
    ...facts.researchTopics.map((fact) => ({
      fact: 'research-topic' as const,
      id: fact.id,
      what: `Đề tài: ${fact.name}`,
      when: fact.acceptedOn === null ? 'chưa nghiệm thu' : `nghiệm thu ${shownDate(fact.acceptedOn)}`,
      detail: [initiativeScopeNames[fact.scope], fact.decision].filter(Boolean).join(' · '),
      on: fact.acceptedOn ?? '9999',
    })),
  ];
  return lines.sort((a, b) => b.on.localeCompare(a.on));
}

/** What is known of a training's result. */
function resultOf({ reason, hasGoodResult }: Absence): string | null {
  if (reason !== 'training') return null;
  if (hasGoodResult === null) return 'chưa rõ kết quả';
  return hasGoodResult ? 'kết quả khá trở lên' : 'kết quả dưới khá';
}
