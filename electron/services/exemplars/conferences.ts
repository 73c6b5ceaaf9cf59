import type { ConferenceRow } from '#shared/contracts/exemplars.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import {
  entriesOfConference,
  findConference,
  listConferences as list,
  writeConference,
  writeEntries,
} from '../../database/repositories/conference-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { checkSubject } from '../awards/resolve-recipient.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { listExemplars } from './read-exemplars.ts';

/** All exemplary conferences, the newest span first. */
export function listConferences(context: ServiceContext): Output<'exemplars:conferences'> {
  return list(context.database);
}

/** A conference with its list, and the exemplars of its time that are not on it. @throws AppFailureError notFound */
export function readConference(
  context: ServiceContext,
  { id }: Input<'exemplars:conference'>,
): Output<'exemplars:conference'> {
  const conference = requireConference(context, id);
  const exemplars = new Map(listExemplars(context).map((exemplar) => [exemplar.id, exemplar]));
  const entries = entriesOfConference(context.database, id).map((entry) => ({
    ...entry,
    unitName: exemplars.get(entry.exemplarId)?.unitName ?? null,
  }));
  const listed = new Set(entries.map((entry) => entry.exemplarId));
  const offered = [...exemplars.values()].filter(
    ({ id: exemplarId, foundYear, closedOn }) =>
      !listed.has(exemplarId) && closedOn === null && (foundYear ?? 0) <= conference.toYear,
  );
  return { conference, entries, offered };
}

/** Enters or corrects a conference. @throws AppFailureError notFound */
export function saveConference(
  context: ServiceContext,
  { id, conference }: Input<'exemplars:save-conference'>,
): Output<'exemplars:save-conference'> {
  if (id !== null) requireConference(context, id);
  return recordStep(context, `${id === null ? 'Lập' : 'Sửa'} ${conference.name}`, () => ({
    id: writeConference(context.database, id, conference),
  }));
}

/** Removes a conference with its list; the exemplars stay. @throws AppFailureError notFound */
export function removeConference(context: ServiceContext, { id }: Input<'exemplars:remove-conference'>): null {
  const { name } = requireConference(context, id);
  recordStep(context, `Xoá ${name}`, () => deleteRow(context.database, 'exemplary_conferences', id));
  return null;
}

/** Writes the list of a conference: everybody once, with an award that the law gives to their kind. @throws AppFailureError notFound, refused */
export function saveEntries(context: ServiceContext, input: Input<'exemplars:save-entries'>): null {
  const { conferenceId, entries } = input;
  const { name } = requireConference(context, conferenceId);
  const exemplars = new Map(listExemplars(context).map((exemplar) => [exemplar.id, exemplar]));
  const types = new Map(listAwardTypes(context.database).map((type) => [type.id, type]));
  const listed = new Set<number>();
  entries.forEach(({ exemplarId, awardTypeId }, index) => {
    const exemplar = exemplars.get(exemplarId) ?? fail({ kind: 'notFound', entity: 'exemplar', id: exemplarId });
    if (listed.has(exemplarId)) {
      const message = `${exemplar.recipientName ?? exemplar.name} đứng hai lần trong danh sách; hãy bỏ một dòng.`;
      fail({ kind: 'refused', field: `entries.${index}.exemplarId`, message });
    }
    listed.add(exemplarId);
    if (awardTypeId === null) return;
    const type = types.get(awardTypeId) ?? fail({ kind: 'notFound', entity: 'awardType', id: awardTypeId });
    const field = `entries.${index}.awardTypeId`;
    if (exemplar.recipientName === null) {
      const message = `“${exemplar.name}” chưa có cá nhân, tập thể nên chưa khen được; hãy nhập chủ của mô hình.`;
      fail({ kind: 'refused', field, message });
    }
    const isPerson = exemplar.personId !== null || (exemplar.unitId === null && exemplar.kind !== 'collective');
    checkSubject(type, isPerson ? 'person' : 'collective', exemplar.recipientName, field);
  });
  recordStep(context, `Danh sách ${name}`, () => writeEntries(context.database, conferenceId, entries));
  return null;
}

/** @throws AppFailureError notFound */
export function requireConference(context: ServiceContext, id: number): ConferenceRow {
  return findConference(context.database, id) ?? fail({ kind: 'notFound', entity: 'conference', id });
}
