import type { ConflictChoice, MergeConflict, PairPage, PairSide } from '#shared/contracts/names.ts';
import { genderNames, type PersonFields, personKindNames } from '#shared/contracts/people.ts';
import { type PersonDetail, personDetailNames, personDetails } from '#shared/domain/personal-data/person-detail.ts';
import { tidyPersonName } from '#shared/text/person-name.ts';
import { shownBirth } from '../../components/fields/typed-birth.ts';
import { shownDate } from '../../components/fields/typed-date.ts';

/** Which of the two records a fact is taken from. */
export type Side = 'first' | 'second';

const truth = (value: boolean | null): string => (value === null ? '' : value ? 'Có' : 'Không');

type Known = Pick<PairSide, 'person' | 'details'>;

const personFacts = [
  { key: 'fullName', label: 'Họ và tên', show: ({ person }: Known) => person.fullName },
  { key: 'birth', label: 'Ngày sinh', show: ({ person }: Known) => shownBirth(person) },
  {
    key: 'gender',
    label: 'Giới tính',
    show: ({ person: { gender } }: Known) => (gender === null ? '' : genderNames[gender]),
  },
  { key: 'nationalId', label: 'Số CCCD', show: ({ person }: Known) => person.nationalId ?? '' },
  { key: 'ethnicGroup', label: 'Dân tộc', show: ({ person }: Known) => person.ethnicGroup ?? '' },
  { key: 'isPartyMember', label: 'Đảng viên', show: ({ person }: Known) => truth(person.isPartyMember) },
  {
    key: 'kind',
    label: 'Loại cán bộ',
    show: ({ person: { kind } }: Known) => (kind === null ? '' : personKindNames[kind]),
  },
  { key: 'startedOn', label: 'Ngày vào ngành', show: ({ person }: Known) => shownDate(person.startedOn ?? '') },
  { key: 'note', label: 'Ghi chú', show: ({ person }: Known) => person.note ?? '' },
] as const;

/** The facts that stand side by side, and how each is written. */
export const comparedFacts: readonly { key: FactKey; label: string; show: (side: Known) => string }[] = [
  ...personFacts,
  ...personDetails.map((detail) => ({
    key: detail,
    label: personDetailNames[detail],
    show: ({ details }: Known) => details[detail] ?? '',
  })),
];
export type FactKey = (typeof personFacts)[number]['key'] | PersonDetail;

/** What the officer has chosen: for each fact a side, or null where both know something else and nobody has chosen yet. */
export interface MergeDraft {
  /** Whose record stays; the other's rows move to it. */
  readonly kept: Side;
  readonly facts: Readonly<Record<FactKey, Side | null>>;
  readonly conflicts: Readonly<Record<string, ConflictChoice>>;
}

/** Whether both know a fact and know it differently. */
export function contradicts(page: PairPage, key: FactKey): boolean {
  const [first, second] = shownFacts(page, key);
  return first !== '' && second !== '' && first !== second;
}

/** A fact of both sides as it is shown; empty where it is not known. */
export function shownFacts(page: PairPage, key: FactKey): readonly [string, string] {
  const fact = comparedFacts.find((compared) => compared.key === key);
  return [fact?.show(page.first) ?? '', fact?.show(page.second) ?? ''];
}

/** The record with more history stays; known facts fill unknown ones; what contradicts is left to the officer. */
export function newMergeDraft(page: PairPage): MergeDraft {
  const facts = Object.fromEntries(
    comparedFacts.map(({ key }) => {
      if (contradicts(page, key)) return [key, key === 'fullName' ? tidyName(page) : null];
      return [key, shownFacts(page, key)[0] === '' ? 'second' : 'first'];
    }),
  ) as Record<FactKey, Side | null>;
  const kept = page.second.person.awardCount > page.first.person.awardCount ? 'second' : 'first';
  return { kept, facts: fullBirth(page, facts), conflicts: {} };
}

/** The name that is written as names are, where only one of the two is. */
function tidyName(page: PairPage): Side | null {
  const isTidy = ({ person }: PairPage['first']) => tidyPersonName(person.fullName) === person.fullName;
  if (isTidy(page.first) === isTidy(page.second)) return null;
  return isTidy(page.first) ? 'first' : 'second';
}

/** A day says more than its year alone. */
function fullBirth(page: PairPage, facts: Record<FactKey, Side | null>): Record<FactKey, Side | null> {
  const [first, second] = [page.first.person, page.second.person];
  if (facts.birth !== null || first.bornYear !== second.bornYear) return facts;
  if (first.bornOn !== null && second.bornOn !== null) return facts;
  return { ...facts, birth: first.bornOn === null ? 'second' : 'first' };
}

/** What is still to be chosen, by label; merging waits until nothing is. */
export function openChoices(page: PairPage, draft: MergeDraft): readonly string[] {
  return [
    ...comparedFacts.filter(({ key }) => draft.facts[key] === null).map(({ label }) => label),
    ...askedConflicts(page)
      .filter(({ key }) => draft.conflicts[key] === undefined)
      .map(({ label }) => label),
  ];
}

/** The conflicts that only the officer can answer. */
export function askedConflicts(page: PairPage): readonly MergeConflict[] {
  return page.conflicts.filter((conflict) => !conflict.isSame);
}

/** The facts of the one record to come. */
export function mergedFields(page: PairPage, draft: MergeDraft): PersonFields {
  const of = (key: FactKey) => (draft.facts[key] === 'second' ? page.second : page.first);
  const birth = of('birth').person;
  return {
    fullName: of('fullName').person.fullName,
    givenName: of('fullName').name.givenName || null,
    bornOn: birth.bornOn,
    bornYear: birth.bornYear,
    gender: of('gender').person.gender,
    nationalId: of('nationalId').person.nationalId,
    ethnicGroup: of('ethnicGroup').person.ethnicGroup,
    isPartyMember: of('isPartyMember').person.isPartyMember,
    kind: of('kind').person.kind,
    startedOn: of('startedOn').person.startedOn,
    note: of('note').person.note,
    ...Object.fromEntries(personDetails.map((detail) => [detail, of(detail).details[detail]])),
  };
}
