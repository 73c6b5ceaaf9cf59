import type { PersonRow } from '#shared/contracts/people.ts';

export type Employment = 'at-work' | 'left' | 'all';
export const employmentNames: Record<Employment, string> = {
  'at-work': 'Đang công tác',
  left: 'Đã nghỉ, chuyển đi',
  all: 'Tất cả',
};

export type MissingFact = 'birth' | 'gender' | 'unit' | 'role' | 'kind';
export const missingFactNames: Record<MissingFact, string> = {
  birth: 'Chưa rõ ngày, năm sinh',
  gender: 'Chưa rõ giới tính',
  unit: 'Chưa có đơn vị',
  role: 'Chưa rõ lãnh đạo hay trực tiếp',
  kind: 'Chưa rõ loại cán bộ',
};

/** What the bar above the list lets through, beside the grid's own filters. */
export interface PeopleFilter {
  readonly employment: Employment;
  readonly missing: MissingFact | null;
  /** The units looked at (one and those under it); null for all. */
  readonly unitIds: ReadonlySet<number> | null;
}

const isMissing: Record<MissingFact, (person: PersonRow) => boolean> = {
  birth: (person) => person.bornOn === null && person.bornYear === null,
  gender: (person) => person.gender === null,
  unit: (person) => person.unitId === null,
  role: (person) => person.role === null,
  kind: (person) => person.kind === null,
};

/** True for those who have left; one who was never in a unit has not. */
export function hasLeft(person: PersonRow): boolean {
  return person.leftOn !== null;
}

function fitsEmployment(person: PersonRow, employment: Employment): boolean {
  return employment === 'all' || hasLeft(person) === (employment === 'left');
}

/** The people that the bar lets through, in the order given. */
export function filterPeople(people: readonly PersonRow[], filter: PeopleFilter): readonly PersonRow[] {
  const { employment, missing, unitIds } = filter;
  if (employment === 'all' && missing === null && unitIds === null) return people;
  return people.filter(
    (person) =>
      fitsEmployment(person, employment) &&
      (unitIds === null || (person.unitId !== null && unitIds.has(person.unitId))) &&
      (missing === null || isMissing[missing](person)),
  );
}

/** How many of those at work lack each fact: the numbers beside the choices. */
export function countMissing(people: readonly PersonRow[]): Record<MissingFact, number> {
  const counts: Record<MissingFact, number> = { birth: 0, gender: 0, unit: 0, role: 0, kind: 0 };
  for (const person of people) {
    if (hasLeft(person)) continue;
    for (const fact of Object.keys(counts) as MissingFact[]) if (isMissing[fact](person)) counts[fact]++;
  }
  return counts;
}
