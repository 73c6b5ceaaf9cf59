import type { Docket } from '#electron/services/eligibility/open-docket.ts';
import { openDocket } from '#electron/services/eligibility/open-docket.ts';
import { saveRatings } from '#electron/services/facts/save-facts.ts';
import { saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import type { Regulation } from '#shared/domain/eligibility/regulation.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { personIn } from '../../../fixtures/people.ts';

/** The day of the dossiers of these tests, under the law of Decree 152/2025 that has been read. */
export const ON: IsoDate = '2025-12-20';
/** The year judged. */
export const YEAR = 2025;

/** Somebody of long service in a unit. */
export function veteran(
  office: ServiceContext,
  unitId: number,
  fullName = 'Nông Thị Hạnh',
  changes: Partial<Input<'people:create'>> = {},
): number {
  return createPerson(office, {
    ...personIn(fullName, unitId, '2000-01-15', 'Chuyên viên'),
    startedOn: '2000-01-15',
    gender: 'female',
    ...changes,
  }).id;
}

/** The rating of somebody in a year; null takes it away. */
export function rate(office: ServiceContext, personId: number, year: number, rating: RatingCode | null): void {
  saveRatings(office, { changes: [{ owner: { kind: 'person', id: personId }, year, rating }] });
}

/** An award of a year for a person, by a decision of 1 December of it. */
export function grant(office: ServiceContext, personId: number, award: AwardCode, year: number): void {
  decide(office, [toPerson(office, personId, award, { year })], {
    number: `${award}-${personId}-${year}`,
    signedOn: `${year}-12-01`,
  });
}

/** A recognized initiative of a person. */
export function recognize(
  office: ServiceContext,
  personId: number,
  scope: 'grassroots' | 'provincial' | 'national',
  year: number,
): void {
  saveInitiative(office, {
    id: null,
    name: `Giải pháp năm ${year}`,
    year,
    kind: null,
    state: 'recognized',
    scope,
    recognizedOn: `${year}-11-01`,
    recognizedBy: null,
    decision: null,
    firstAppliedOn: null,
    summary: null,
    benefit: null,
    note: null,
    authors: [{ personId, share: null }],
  });
}

/** The docket of the year judged, everybody's. */
export function docketOf(office: ServiceContext): Docket {
  return openDocket(office, YEAR, ON, null);
}

/** A regulation of the office in force since 10 January 2025. */
export function officeRegulation(changes: Partial<Regulation> = {}): Regulation {
  return {
    instrument: {
      title: 'Quyết định 12/QĐ-SCT',
      name: 'Quy chế thi đua, khen thưởng',
      issuer: 'Sở Công Thương',
      issuedOn: '2025-01-05',
      inForceOn: '2025-01-10',
      expiredOn: null,
    },
    values: [],
    criteria: [],
    ...changes,
  };
}
