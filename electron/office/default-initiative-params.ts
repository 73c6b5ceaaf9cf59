import type { OfficeSession } from './office-session.ts';

/** Papers of initiatives where the call does not say which: of the year, of the newest council, of the newest initiative. */
export function defaultInitiativeParams(
  office: OfficeSession,
  document: `initiative-${string}`,
  {
    year,
    datedOn,
    signerId,
  }: { readonly year: number | null; readonly datedOn: string; readonly signerId: number | null },
): Record<string, unknown> {
  const lines = office.call('initiatives:lines', {});
  const chosen = year ?? lines[0]?.year ?? Number(datedOn.slice(0, 4));
  const ofYear = lines.filter((line) => line.year === chosen);
  const recognized = lines.filter((line) => line.state === 'recognized');
  const council = office.call('initiative-councils:list', {})[0];
  const period = { fromYear: chosen, toYear: chosen, datedOn, signerId };
  switch (document) {
    case 'initiative-list':
      return { layout: 'council', ...period };
    case 'initiative-statistics':
      return period;
    case 'initiative-request':
      return { initiativeId: (ofYear[0] ?? lines[0])?.id ?? 1, datedOn };
    case 'initiative-score-sheet':
      return { councilId: council?.id ?? 1, memberId: null };
    case 'initiative-minutes':
      return { councilId: council?.id ?? 1, datedOn };
    case 'initiative-decision': {
      const own = recognized.filter((line) => line.year === (year ?? recognized[0]?.year));
      const ids = (own.length > 0 ? own : lines.slice(0, 1)).map(({ id }) => id);
      return { initiativeIds: ids.length > 0 ? ids : [1], number: null, datedOn, signerId, recipients: [] };
    }
    default:
      return { initiativeId: (recognized[0] ?? lines[0])?.id ?? 1, datedOn, signerId };
  }
}
