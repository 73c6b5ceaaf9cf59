import type { AwardRow, AwardStatus } from '#shared/contracts/awards.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';

/** An old award as its form holds it: what is not typed yet is null or empty. */
export interface OldAwardValues {
  readonly kind: 'person' | 'unit';
  readonly person: { readonly id: number; readonly name: string } | null;
  readonly unitId: number | null;
  readonly awardTypeId: number | null;
  readonly year: number | null;
  readonly position: string;
  readonly unitName: string;
  readonly citation: string;
  readonly amount: number | null;
  readonly status: AwardStatus;
  readonly decisionNumber: string;
  /** As the date field holds it. */
  readonly decidedOn: string | null;
  readonly issuer: string;
}

/** An empty form. */
export const emptyOldAward: OldAwardValues = {
  kind: 'person',
  person: null,
  unitId: null,
  awardTypeId: null,
  year: null,
  position: '',
  unitName: '',
  citation: '',
  amount: null,
  status: 'granted',
  decisionNumber: '',
  decidedOn: null,
  issuer: '',
};

/** The next form in a row: the same award, year and decision, for somebody else. */
export function nextOldAward(values: OldAwardValues): OldAwardValues {
  return { ...values, person: null, unitId: null, position: '', unitName: '', citation: '' };
}

/** The form of an old award that is in the register. */
export function valuesOfAward(award: AwardRow): OldAwardValues {
  return {
    kind: award.unitId === null ? 'person' : 'unit',
    person: award.personId === null ? null : { id: award.personId, name: award.recipientName },
    unitId: award.unitId,
    awardTypeId: award.awardTypeId,
    year: award.year,
    position: award.position ?? '',
    unitName: award.unitName ?? '',
    citation: award.citation ?? '',
    amount: award.amount,
    status: award.status,
    decisionNumber: award.decisionNumber ?? '',
    decidedOn: award.decidedOn,
    issuer: award.issuer ?? '',
  };
}

/** Sentences at the fields that must be filled in first, by field. */
export function missingFields(values: OldAwardValues): Partial<Record<keyof OldAwardValues, string>> {
  return {
    ...(values.kind === 'person' && values.person === null && { person: 'Hãy chọn cá nhân.' }),
    ...(values.kind === 'unit' && values.unitId === null && { unitId: 'Hãy chọn tập thể.' }),
    ...(values.awardTypeId === null && { awardTypeId: 'Hãy chọn danh hiệu, hình thức.' }),
    ...(values.year === null && { year: 'Hãy nhập năm.' }),
  };
}

/** The request that saves it, or null while something of `missingFields` is missing. */
export function oldAwardRequest(id: number | null, values: OldAwardValues): Request<'awards:save-old'> | null {
  const { kind, person, unitId, awardTypeId, year, ...rest } = values;
  const recipientId = kind === 'person' ? person?.id : unitId;
  if (recipientId === undefined || recipientId === null || awardTypeId === null || year === null) return null;
  return { id, awardTypeId, year, recipient: { kind, id: recipientId }, ...rest };
}
