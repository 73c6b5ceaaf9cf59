import type { BlockRow } from '#shared/contracts/blocks.ts';
import type { DocumentId } from '#shared/contracts/documents.ts';
import type { OfficeSession } from './office-session.ts';

/** What papers of a block are made with where the call does not say: the province's block, in its newest year with scores. */
export function defaultBlockParams(
  office: OfficeSession,
  document: Extract<DocumentId, `block-${string}` | 'score-form'>,
  {
    year,
    datedOn,
    signerId,
  }: { readonly year: number | null; readonly datedOn: string; readonly signerId: number | null },
): Record<string, unknown> {
  const blocks = office.call('blocks:list', {});
  const block = blocks.find(({ isInner }) => !isInner) ?? blocks[0];
  const blockId = block?.id ?? 1;
  const chosen = usualYear(office, block, year, datedOn);
  const page = block === undefined ? null : office.call('blocks:year', { blockId, year: chosen });
  const member = page?.members.find(({ isOwn }) => isOwn) ?? page?.members[0];
  if (document === 'score-form') return { memberId: member?.id ?? 1, stage: 'self', scorerId: null, dueOn: null };
  const place = { blockId, year: chosen, datedOn, signerId };
  return document === 'block-score-sheet' ? { ...place, memberId: member?.id ?? 1 } : place;
}

/** The year asked for where the block has it; else the newest one that is over and scored, else its newest. */
function usualYear(office: OfficeSession, block: BlockRow | undefined, year: number | null, datedOn: string): number {
  const years = block?.years ?? [];
  if (year !== null && years.includes(year)) return year;
  const isRanked = (each: number) =>
    office.call('blocks:year', { blockId: block?.id ?? 1, year: each }).results.some(({ rank }) => rank !== null);
  return years.find(isRanked) ?? years[0] ?? Number(datedOn.slice(0, 4));
}
