import { writeAchievement, writeResearchTopic } from '../database/repositories/fact-repository.ts';
import { writeInitiative } from '../database/repositories/initiative-repository.ts';
import { insertRow } from '../database/rows.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { absences, disciplines, researchTopics, reviews } from './data/facts/personal-facts.ts';
import { unitAchievements } from './data/facts/unit-achievements.ts';
import { initiatives2016To2017 } from './data/initiatives/initiatives-2016-to-2017.ts';
import { initiatives2018To2020 } from './data/initiatives/initiatives-2018-to-2020.ts';
import { initiativesFrom2021 } from './data/initiatives/initiatives-from-2021.ts';
import { initiativesOf2026 } from './data/initiatives/initiatives-of-2026.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes discipline, reviews, absences, research topics and what collectives achieved. */
export function writeFacts({ database }: ServiceContext, keys: SampleKeys): void {
  for (const { person, form, decidedOn, untilOn, decision, note } of disciplines) {
    const columns = { person_id: numberOf(keys.people, person), form, decided_on: decidedOn, until_on: untilOn };
    insertRow(database, 'disciplines', { ...columns, decision, note });
  }
  for (const { person, kind, fromOn, toOn, note } of reviews) {
    const columns = { person_id: numberOf(keys.people, person), kind, from_on: fromOn, to_on: toOn, note };
    insertRow(database, 'reviews', columns);
  }
  for (const { person, reason, fromOn, toOn, note } of absences) {
    const columns = { person_id: numberOf(keys.people, person), reason, from_on: fromOn, to_on: toOn, note };
    insertRow(database, 'absences', columns);
  }
  for (const { members, ...topic } of researchTopics) {
    const [first, ...others] = members;
    if (first === undefined) continue;
    const topicId = writeResearchTopic(database, null, numberOf(keys.people, first.person), topic);
    for (const { person, part } of others) {
      const columns = { research_topic_id: topicId, person_id: numberOf(keys.people, person), part };
      insertRow(database, 'research_topic_members', columns);
    }
  }
  for (const { unit, ...achievement } of unitAchievements) {
    writeAchievement(database, numberOf(keys.units, unit), achievement);
  }
}

/** Writes the initiatives with their authors and shares. */
export function writeInitiatives({ database }: ServiceContext, keys: SampleKeys): void {
  const all = [...initiatives2016To2017, ...initiatives2018To2020, ...initiativesFrom2021, ...initiativesOf2026];
  for (const initiative of all) {
    const record = {
      name: initiative.name,
      year: initiative.year,
      kind: initiative.kind,
      state: initiative.state,
      scope: initiative.scope ?? null,
      recognizedOn: initiative.recognizedOn ?? null,
      recognizedBy: initiative.recognizedBy ?? null,
      decision: initiative.decision ?? null,
      firstAppliedOn: initiative.firstAppliedOn ?? null,
      summary: initiative.summary ?? null,
      benefit: initiative.benefit ?? null,
      note: initiative.note ?? null,
    };
    const authors = initiative.authors.map(([person, share]) => ({ personId: numberOf(keys.people, person), share }));
    writeInitiative(database, null, record, authors);
  }
}
