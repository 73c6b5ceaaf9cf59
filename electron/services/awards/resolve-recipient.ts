import type { AwardSubject, AwardType } from '#shared/contracts/awards.ts';
import { awardSubjectNames } from '#shared/contracts/awards.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { membershipOn } from '../../database/repositories/membership-repository.ts';
import { findUnit, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** Who receives an award: somebody in the records, or only a name. */
export type Recipient =
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'unit'; readonly id: number }
  | { readonly kind: 'named'; readonly name: string; readonly subject: AwardSubject };

/** A recipient as the award keeps it: name, position and unit as they were on the day. */
export interface ResolvedRecipient {
  readonly subject: AwardSubject;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly homeUnitId: number | null;
}

/** Looks up a recipient as of a day. Call `recipientResolver` once for a whole list. @throws AppFailureError notFound (field under `path`) */
export type ResolveRecipient = (recipient: Recipient, day: string) => ResolvedRecipient;

/** Reads the units once and then resolves any number of recipients. */
export function recipientResolver(context: ServiceContext): ResolveRecipient {
  const { database } = context;
  const directory = readUnitDirectory(database);
  return (recipient, day) => {
    if (recipient.kind === 'named') {
      const named = { personId: null, unitId: null, position: null, unitName: null, homeUnitId: null };
      return { ...named, subject: recipient.subject, recipientName: recipient.name };
    }
    if (recipient.kind === 'unit') {
      const unit = findUnit(database, recipient.id) ?? fail({ kind: 'notFound', entity: 'unit', id: recipient.id });
      const parentId = directory.parentOn(unit.id, day);
      return {
        subject: 'collective',
        personId: null,
        unitId: unit.id,
        recipientName: directory.nameOn(unit.id, day),
        position: null,
        unitName: parentId === null ? null : directory.nameOn(parentId, day),
        homeUnitId: unit.id,
      };
    }
    const person = oneRow(database, 'SELECT full_name FROM people WHERE id = @id', { id: recipient.id });
    if (person === undefined) fail({ kind: 'notFound', entity: 'person', id: recipient.id });
    const membership = membershipOn(database, recipient.id, day);
    return {
      subject: 'person',
      personId: recipient.id,
      unitId: null,
      recipientName: String(person.full_name),
      position: membership?.position ?? null,
      unitName: membership === null ? null : directory.nameOn(membership.unitId, day),
      homeUnitId: membership?.unitId ?? null,
    };
  };
}

/** Refuses an award that the law does not give to this kind of subject. @throws AppFailureError refused */
export function checkSubject(type: AwardType, subject: AwardSubject, name: string, field: string): void {
  if (type.subjects.includes(subject)) return;
  const allowed = type.subjects.map((kind) => awardSubjectNames[kind].toLocaleLowerCase('vi')).join(', ');
  const message = `${type.name} chỉ tặng cho ${allowed}; “${name}” là ${awardSubjectNames[subject].toLocaleLowerCase('vi')}.`;
  fail({ kind: 'refused', field, message });
}
