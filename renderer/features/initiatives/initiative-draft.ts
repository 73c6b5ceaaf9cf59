import type { Applier, InitiativePage } from '#shared/contracts/initiatives.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { InitiativeDays } from '#shared/domain/initiatives/initiative-problems.ts';
import type { PickedPerson } from '../../components/fields/person-picker.tsx';

/** An author's line while it is edited. */
export interface AuthorDraft {
  readonly person: PickedPerson | null;
  readonly share: number | null;
  readonly qualification: string;
}

type Save = Request<'initiatives:save'>;
type SavedRequest = NonNullable<Save['request']>;
type Core = Omit<Save, 'id' | 'authors' | 'request' | 'year' | 'name'>;

/** The form: everything of the initiative and its request, flat. */
export type InitiativeDraft = { [K in keyof Core]: Core[K] } & Omit<SavedRequest, 'appliers'> & {
    readonly name: string;
    readonly year: number | null;
    readonly authors: readonly AuthorDraft[];
    readonly appliers: readonly Applier[];
  };

export const noApplier: Applier = {
  fullName: '',
  bornOn: null,
  workplace: null,
  position: null,
  qualification: null,
  support: null,
};
export const noAuthor: AuthorDraft = { person: null, share: null, qualification: '' };

/** A new initiative, handed in by one author. */
export function newDraft(year: number): InitiativeDraft {
  return {
    name: '',
    year,
    kind: null,
    state: 'submitted',
    scope: null,
    recognizedOn: null,
    recognizedBy: null,
    decision: null,
    firstAppliedOn: null,
    summary: null,
    benefit: null,
    note: null,
    authors: [{ ...noAuthor, share: 100 }],
    field: null,
    unitId: null,
    investor: null,
    appliedBy: null,
    requestedOn: null,
    receivedOn: null,
    description: null,
    confidential: null,
    conditions: null,
    applierBenefit: null,
    appliers: [],
  };
}

/** The form of a saved initiative. */
export function draftOf({ initiative, request, authors }: InitiativePage): InitiativeDraft {
  return {
    ...request,
    name: initiative.name,
    year: initiative.year,
    kind: initiative.kind,
    state: initiative.state,
    scope: initiative.scope,
    recognizedOn: initiative.recognizedOn,
    recognizedBy: initiative.recognizedBy,
    decision: initiative.decision,
    firstAppliedOn: initiative.firstAppliedOn,
    summary: initiative.summary,
    benefit: initiative.benefit,
    note: initiative.note,
    authors: authors.map(({ personId, fullName, share, qualification }) => ({
      person: { id: personId, name: fullName },
      share,
      qualification: qualification ?? '',
    })),
  };
}

/** What is sent to be saved; lines nobody was named in are left out. */
export function saveInput(id: number | null, draft: InitiativeDraft): Save {
  const { authors, appliers, name, year, kind, state, scope, recognizedOn, recognizedBy, decision, ...rest } = draft;
  const { firstAppliedOn, summary, benefit, note, ...request } = rest;
  return {
    id,
    name,
    year: year as number,
    kind,
    state,
    scope,
    recognizedOn,
    recognizedBy,
    decision,
    firstAppliedOn,
    summary,
    benefit,
    note,
    authors: authors.flatMap(({ person, share, qualification }) =>
      person === null ? [] : [{ personId: person.id, share, qualification }],
    ),
    request: { ...request, appliers: appliers.filter(({ fullName }) => fullName.trim() !== '') },
  };
}

/** What is checked of days and shares while the officer types. */
export function daysOf(draft: InitiativeDraft): InitiativeDays {
  const { state, year, firstAppliedOn, requestedOn, receivedOn, recognizedOn } = draft;
  const named = draft.authors.filter(({ person }) => person !== null);
  return {
    state,
    year,
    shares: named.map(({ share }) => share),
    firstAppliedOn,
    requestedOn,
    receivedOn,
    recognizedOn,
  };
}
