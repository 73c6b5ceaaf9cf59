import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { PledgePage, SuggestedParty } from '#shared/contracts/pledges.ts';
import { formatNumber, parseVietnameseNumber } from '#shared/numbers/vietnamese-number.ts';

/** A party as it is being entered; `key` names its line on screen. */
export interface DraftParty {
  readonly key: string;
  readonly unitId: number | null;
  readonly signerName: string;
  readonly signerPost: string;
}

/** A criterion as it is being entered; its points as typed, in Vietnamese. */
export interface DraftCriterion {
  readonly key: string;
  readonly id: number | null;
  readonly content: string;
  readonly target: string;
  readonly points: string;
}

/** A pledge on the screen, before it is saved. */
export interface PledgeDraft {
  readonly id: number | null;
  readonly pledge: Request<'pledges:save'>['pledge'];
  readonly parties: readonly DraftParty[];
  readonly criteria: readonly DraftCriterion[];
}

let lines = 0;
/** A name for a new line. */
export function newKey(): string {
  lines += 1;
  return `new ${lines}`;
}

/** A pledge of the year, with nothing entered yet. */
export function emptyDraft(year: number): PledgeDraft {
  return {
    id: null,
    pledge: {
      year,
      name: `Giao ước thi đua giữa các đơn vị năm ${year}`,
      scope: 'office',
      blockId: null,
      state: 'draft',
      goal: null,
      commitment: null,
      signedOn: null,
      signedAt: null,
      note: null,
    },
    parties: [],
    criteria: [emptyCriterion()],
  };
}

/** A line for another criterion. */
export function emptyCriterion(): DraftCriterion {
  return { key: newKey(), id: null, content: '', target: '', points: '' };
}

/** A line for another party. */
export function emptyParty(): DraftParty {
  return { key: newKey(), unitId: null, signerName: '', signerPost: '' };
}

/** The pledge of the records as a draft. */
export function draftOf({ pledge, parties, criteria }: PledgePage): PledgeDraft {
  const { year, name, scope, blockId, state, goal, commitment, signedOn, signedAt, note } = pledge;
  return {
    id: pledge.id,
    pledge: { year, name, scope, blockId, state, goal, commitment, signedOn, signedAt, note },
    parties: parties.map((party) => ({
      key: String(party.id),
      unitId: party.unitId,
      signerName: party.signerName ?? '',
      signerPost: party.signerPost ?? '',
    })),
    criteria: criteria.map((criterion) => ({
      key: String(criterion.id),
      id: criterion.id,
      content: criterion.content,
      target: criterion.target ?? '',
      points: criterion.points === null ? '' : formatNumber(criterion.points),
    })),
  };
}

/** All who were suggested and are free, as parties. */
export function partiesFrom(suggested: readonly SuggestedParty[]): DraftParty[] {
  return suggested
    .filter((party) => party.boundBy === null)
    .map((party) => ({
      key: newKey(),
      unitId: party.unitId,
      signerName: party.signerName ?? '',
      signerPost: party.signerPost ?? '',
    }));
}

/** The request that saves a draft, or the fields that cannot be read yet. Empty lines at the end are left out. */
export function requestOf(
  draft: PledgeDraft,
): { readonly request: Request<'pledges:save'> } | { readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const criteria = draft.criteria
    .filter((criterion) => criterion.content.trim() !== '' || criterion.target.trim() !== '' || criterion.points !== '')
    .map(({ id, content, target, points }, index) => {
      const parsed = points.trim() === '' ? null : parseVietnameseNumber(points);
      if (parsed !== null && 'problem' in parsed) errors[`criteria.${index}.points`] = parsed.problem;
      return { id, content, target, points: parsed !== null && 'value' in parsed ? parsed.value : null };
    });
  const parties = draft.parties.flatMap(({ unitId, signerName, signerPost }) =>
    unitId === null ? [] : [{ unitId, signerName, signerPost }],
  );
  if (Object.keys(errors).length > 0) return { errors };
  return { request: { id: draft.id, pledge: draft.pledge, parties, criteria } };
}

/** The points of all criteria that can be read. */
export function totalPoints(draft: PledgeDraft): number {
  return draft.criteria.reduce((sum, { points }) => {
    const parsed = parseVietnameseNumber(points);
    return sum + ('value' in parsed ? parsed.value : 0);
  }, 0);
}
