import { personKindNames } from '#shared/contracts/people.ts';
import type { RegistrationListParams } from '#shared/contracts/registration-documents.ts';
import type { RegistrationRow } from '#shared/contracts/registrations.ts';
import { unitKindNames } from '#shared/contracts/units.ts';
import {
  buildRegistrationList,
  type PrintedRegistration,
} from '#shared/domain/registrations/build-registration-list.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { findUnit, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { ownerName } from '../facts/owner-name.ts';
import type { ServiceContext } from '../service-context.ts';
import { registrationDay, registrationsOfPeople, registrationsOfUnits } from './list-registrations.ts';

/** Danh sách đăng ký thi đua. @throws AppFailureError notFound, refused */
export async function renderRegistrationList(
  context: ServiceContext,
  params: RegistrationListParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { year, unitId } = params;
  const unitName = unitId === null ? null : ownerName(context, { kind: 'unit', id: unitId });
  const day = registrationDay(context, year);
  const within = unitId === null ? null : readUnitDirectory(context.database).subtreeOn(unitId, day);
  const isWithin = (row: RegistrationRow) => within === null || (row.unitId !== null && within.has(row.unitId));
  const people = registrationsOfPeople(context, year).filter(isWithin);
  const units = registrationsOfUnits(context, year).filter(isWithin);
  const heading = officeHeading(context, params.signerId, []);
  const print = printer(context);
  const paper = buildRegistrationList({
    year,
    datedOn: params.datedOn,
    unitName,
    officeName: heading.officeName,
    collectives: units.filter(isRegistered).map(print),
    people: people.filter(isRegistered).map(print),
    peopleInAll: people.length,
  });
  const name = safeFileName(`Danh sách đăng ký thi đua năm ${year}${unitName === null ? '' : ` - ${unitName}`}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

function isRegistered(row: RegistrationRow): boolean {
  return row.registration !== null;
}

function printer(context: ServiceContext): (row: RegistrationRow) => PrintedRegistration {
  const types = new Map(listAwardTypes(context.database).map((type) => [type.id, type]));
  return (row) => {
    const registered = (row.registration?.awardTypeIds ?? []).flatMap((id) => types.get(id) ?? []);
    const names = (family: 'title' | 'commendation') =>
      registered
        .filter((type) => type.family === family)
        .map((type) => type.name)
        .join('; ');
    return {
      name: row.name,
      kindName: kindName(context, row),
      place: [row.position, row.owner.kind === 'person' ? row.unitName : null].filter(Boolean).join(', '),
      titles: names('title'),
      commendations: names('commendation'),
      initiativeName: row.registration?.initiativeName ?? '',
      note: row.registration?.note ?? '',
    };
  };
}

function kindName(context: ServiceContext, row: RegistrationRow): string {
  if (row.owner.kind === 'person') return personKindNames[row.personKind as keyof typeof personKindNames] ?? '';
  const unit = findUnit(context.database, row.owner.id);
  return unit === null ? '' : unitKindNames[unit.kind];
}
