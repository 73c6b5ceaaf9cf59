import type { CouncilDefaults, CouncilPage } from '#shared/contracts/initiative-councils.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { CouncilPart } from '#shared/domain/initiatives/score-summary.ts';

type Save = Request<'initiative-councils:save'>;
type Member = Save['members'][number];
type Criterion = Save['criteria'][number];

/** The council's form: the year and the points may be empty while they are typed. */
export type CouncilDraft = Omit<Save, 'year' | 'criteria' | 'members'> & {
  readonly year: number | null;
  readonly criteria: readonly (Omit<Criterion, 'mostPoints'> & { readonly mostPoints: number | null })[];
  readonly members: readonly Member[];
};

export const noMember: Member = { id: null, personId: null, fullName: '', post: null, part: 'member', presence: null };

/** A new council, like the last one or by the regulation. */
export function newCouncil(defaults: CouncilDefaults, year: number): CouncilDraft {
  return {
    id: null,
    name: `Hội đồng sáng kiến năm ${year}`,
    year,
    decision: null,
    decidedOn: null,
    meetsOn: null,
    opensAt: null,
    closesAt: null,
    place: null,
    leastPoints: null,
    approvalPercent: defaults.approvalPercent,
    quorumPercent: null,
    discussion: null,
    note: null,
    criteria: defaults.criteria.map((criterion) => ({ id: null, ...criterion })),
    members: defaults.members.map((member) => ({ id: null, ...member, presence: null })),
  };
}

/** The form of a council. */
export function councilDraft({ council, criteria, members }: CouncilPage): CouncilDraft {
  return { ...council, criteria: criteria.map((line) => ({ ...line })), members: members.map((line) => ({ ...line })) };
}

/** What is sent; lines without a name are left out. */
export function councilInput(draft: CouncilDraft): Save {
  return {
    ...draft,
    year: draft.year as number,
    criteria: draft.criteria
      .filter(({ name }) => name.trim() !== '')
      .map((line) => ({ ...line, mostPoints: line.mostPoints as number })),
    members: draft.members.filter(({ fullName }) => fullName.trim() !== ''),
  };
}

/** The next free part: a chair first, then members. */
export function nextPart(members: readonly { readonly part: CouncilPart }[]): CouncilPart {
  return members.some(({ part }) => part === 'chair') ? 'member' : 'chair';
}
