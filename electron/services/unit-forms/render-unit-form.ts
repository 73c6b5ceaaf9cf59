import { genderNames, personKindNames } from '#shared/contracts/people.ts';
import type { UnitFormParams } from '#shared/contracts/unit-forms.ts';
import { ratingNames } from '#shared/domain/awards/rating-code.ts';
import { buildUnitForm, type FormPerson, unitFormPurposeNames } from '#shared/domain/unit-forms/unit-form.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { ratingsOfYears } from '../../database/repositories/fact-repository.ts';
import { listPeople } from '../../database/repositories/person-repository.ts';
import { registrationsOfYear } from '../../database/repositories/registration-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { writeUnitForm } from '../../documents/excel/unit-form-workbook.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { ownerName } from '../facts/owner-name.ts';
import { peopleView } from '../people/people-view.ts';
import type { ServiceContext } from '../service-context.ts';

/** The most people that one form can hold; a unit of that size is several units. */
const MOST_PEOPLE = 20_000;

/** Biểu gửi đơn vị: people of the unit and of what is below it, by unit and given name. @throws AppFailureError notFound, refused */
export async function renderUnitForm(
  context: ServiceContext,
  params: UnitFormParams,
  format: RenderFormat,
): Promise<Rendering> {
  if (format !== 'xlsx')
    fail({ kind: 'refused', field: 'format', message: 'Biểu gửi đơn vị chỉ có dạng Excel (.xlsx), để đơn vị điền.' });
  const unitName = ownerName(context, { kind: 'unit', id: params.unitId });
  const officeName = officeHeading(context, null, []).officeName;
  const form = buildUnitForm({
    ...params,
    officeName,
    unitName,
    people: formPeople(context, params),
    collective: answersOf(context, 'unit', params.purpose, params.year).get(params.unitId)?.answer ?? null,
    genders: Object.values(genderNames),
    kinds: Object.values(personKindNames),
  });
  const name = safeFileName(`${unitName} - ${unitFormPurposeNames[params.purpose]} ${params.year}`);
  return { name, content: { ok: true, value: await writeUnitForm(form, new Date(context.now())) } };
}

function formPeople(context: ServiceContext, { unitId, year, purpose }: UnitFormParams): FormPerson[] {
  const { database } = context;
  const day = context.today();
  const directory = readUnitDirectory(database);
  // The office's own form has those who belong to no unit below it; each of these sends a form of its own.
  const isOffice = directory.parentOn(unitId, day) === null;
  const within = isOffice ? new Set([unitId]) : directory.subtreeOn(unitId, day);
  const order = directory.orderOn(day);
  const placeOf = (id: number | null) => (id === null ? 0 : (order.get(id) ?? 0));
  const answers = answersOf(context, 'person', purpose, year);
  return listPeople(database, { offset: 0, limit: MOST_PEOPLE, withFormer: false }, peopleView(context))
    .rows.filter((person) => person.unitId !== null && within.has(person.unitId))
    .sort((a, b) => placeOf(a.unitId) - placeOf(b.unitId))
    .map((person) => ({
      fullName: person.fullName,
      nationalId: person.nationalId,
      bornOn: person.bornOn,
      bornYear: person.bornYear,
      gender: person.gender === null ? null : genderNames[person.gender],
      ethnicGroup: person.ethnicGroup,
      partyMember: person.isPartyMember === null ? null : person.isPartyMember ? 'Có' : 'Không',
      kind: person.kind === null ? null : personKindNames[person.kind],
      startedOn: person.startedOn,
      position: person.position,
      unitName: person.unitName ?? '',
      answer: answers.get(person.id)?.answer ?? null,
      initiativeName: answers.get(person.id)?.initiativeName ?? null,
    }));
}

interface Answer {
  readonly answer: string | null;
  readonly initiativeName: string | null;
}

/** What is known already of what the form asks for, by person or by unit. */
function answersOf(
  { database }: ServiceContext,
  kind: 'person' | 'unit',
  purpose: UnitFormParams['purpose'],
  year: number,
): ReadonlyMap<number, Answer> {
  if (purpose === 'people') return new Map();
  if (purpose === 'ratings') {
    const ratings = ratingsOfYears(database, kind, [year]);
    return new Map(ratings.map((row) => [row.ownerId, { answer: ratingNames[row.rating], initiativeName: null }]));
  }
  const shortNames = new Map(listAwardTypes(database).map((type) => [type.id, type.shortName]));
  return new Map(
    registrationsOfYear(database, year)
      .filter(({ owner }) => owner.kind === kind)
      .map(({ owner, awardTypeIds, initiativeName }) => [
        owner.id,
        { answer: awardTypeIds.map((id) => shortNames.get(id)).join(', ') || null, initiativeName },
      ]),
  );
}
