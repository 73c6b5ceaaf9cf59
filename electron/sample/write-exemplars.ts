import { exemplarStages } from '#shared/domain/exemplars/exemplar-stage.ts';
import { awardMeasure } from '#shared/domain/periods/period-fact.ts';
import { writeConference, writeEntries } from '../database/repositories/conference-repository.ts';
import { insertMedium, writeExemplar, writeExemplarStage } from '../database/repositories/exemplar-repository.ts';
import { membershipOn } from '../database/repositories/membership-repository.ts';
import { writeGoals, writePeriod } from '../database/repositories/period-repository.ts';
import { allRows, insertRow, oneRow } from '../database/rows.ts';
import { recipientResolver } from '../services/awards/resolve-recipient.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { type SampleExemplar, sampleConference, sampleEntries, sampleExemplars } from './data/exemplars/exemplars.ts';
import { samplePeriods } from './data/exemplars/periods.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes exemplars with their stages, articles and ties, their conference, and the spans with their goals. */
export function writeExemplars(context: ServiceContext, keys: SampleKeys): void {
  const { database } = context;
  const numbers = new Map(
    sampleExemplars.map((exemplar) => [exemplar.key, writeOne(context, keys, exemplar)] as const),
  );
  const conferenceId = writeConference(database, null, sampleConference);
  writeEntries(
    database,
    conferenceId,
    sampleEntries.map(({ exemplar, section, speaks, award }) => ({
      exemplarId: numberOf(numbers, exemplar),
      section: section ?? null,
      speaks: speaks ?? false,
      awardTypeId: award === undefined ? null : numberOf(keys.awardTypes, award),
      citation: null,
    })),
  );
  for (const { goals, ...period } of samplePeriods) {
    const { leadership = null, shortcomings = null, lessons = null, directions = null } = period;
    const periodId = writePeriod(database, null, { ...period, leadership, shortcomings, lessons, directions });
    writeGoals(
      database,
      periodId,
      goals.map(({ content, award, counted, planned, countedOver, reached, note }) => ({
        content,
        counted:
          award === undefined ? (counted ?? null) : awardMeasure(numberOf(keys.awardTypes, award.code), award.subject),
        issuer: award?.issuer ?? null,
        planned,
        countedOver,
        unitId: null,
        reached: reached ?? null,
        note: note ?? null,
      })),
    );
  }
}

function writeOne(context: ServiceContext, keys: SampleKeys, sample: SampleExemplar): number {
  const { database } = context;
  const foundOn = sample.stages.found?.from ?? context.today();
  const personId = sample.person === undefined ? null : numberOf(keys.people, sample.person);
  const recipient =
    personId !== null
      ? ({ kind: 'person', id: personId } as const)
      : sample.unit === undefined
        ? ({ kind: 'named', name: sample.named ?? '', subject: 'collective' } as const)
        : ({ kind: 'unit', id: numberOf(keys.units, sample.unit) } as const);
  const resolved = recipientResolver(context)(recipient, foundOn);
  const id = writeExemplar(database, null, {
    kind: sample.kind,
    name: sample.name,
    personId: resolved.personId,
    unitId: resolved.unitId,
    recipientName: resolved.recipientName,
    position: resolved.position,
    role: personId === null ? null : (membershipOn(database, personId, foundOn)?.role ?? null),
    homeUnitId: resolved.homeUnitId,
    field: sample.field ?? null,
    movementId: numberLike(context, 'movements', sample.movement),
    achievement: sample.achievement ?? null,
    lesson: sample.lesson ?? null,
    closedOn: sample.closed?.on ?? null,
    closedReason: sample.closed?.reason ?? null,
    note: null,
  });
  for (const stage of exemplarStages) {
    const known = sample.stages[stage];
    if (known === undefined) continue;
    writeExemplarStage(database, id, {
      stage,
      startedOn: known.from,
      dueOn: known.due ?? null,
      finishedOn: known.to ?? null,
      followerId: known.follower === undefined ? null : numberOf(keys.people, known.follower),
      followerUnitId: known.followerUnit === undefined ? null : numberOf(keys.units, known.followerUnit),
      result: known.result ?? null,
    });
  }
  for (const article of sample.articles ?? []) {
    insertMedium(database, id, {
      kind: 'article',
      name: article.name,
      publishedIn: article.in,
      publishedOn: article.on,
      address: null,
      fileName: null,
      mediaType: null,
      byteSize: null,
      sha256: null,
    });
  }
  const initiativeId = numberLike(context, 'initiatives', sample.initiative);
  if (initiativeId !== null) {
    insertRow(database, 'exemplar_initiatives', { exemplar_id: id, initiative_id: initiativeId });
  }
  const awards = allRows(
    database,
    `SELECT id FROM awards WHERE status <> 'revoked' AND year >= @year AND (person_id = @personId OR unit_id = @unitId)
      ORDER BY year DESC LIMIT 2`,
    { year: Number(foundOn.slice(0, 4)), personId: resolved.personId, unitId: resolved.unitId },
  );
  for (const award of awards) insertRow(database, 'exemplar_awards', { exemplar_id: id, award_id: Number(award.id) });
  return id;
}

/** The record whose name begins so. @throws Error where there is none: a mistake in the tables */
function numberLike({ database }: ServiceContext, table: string, beginning: string | undefined): number | null {
  if (beginning === undefined) return null;
  const row = oneRow(database, `SELECT id FROM ${table} WHERE name LIKE @like ORDER BY id LIMIT 1`, {
    like: `${beginning}%`,
  });
  if (row === undefined) throw new Error(`the sample has no ${table} “${beginning}…”`);
  return Number(row.id);
}
