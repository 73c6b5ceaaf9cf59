import type { PersonRow } from '#shared/contracts/people.ts';

/** A person for a test, of whom nothing is known but the name and what the test gives. */
export function personRow(id: number, fullName: string, more: Partial<PersonRow> = {}): PersonRow {
  return {
    id,
    fullName,
    sortKey: fullName.toLowerCase(),
    bornOn: null,
    bornYear: null,
    gender: null,
    ethnicGroup: null,
    isPartyMember: null,
    kind: null,
    nationalId: null,
    startedOn: null,
    note: null,
    unitId: 1,
    unitName: 'Văn phòng',
    position: null,
    role: null,
    leftOn: null,
    awardCount: 0,
    ...more,
  };
}
