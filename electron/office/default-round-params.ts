import type { RoundLine } from '#shared/contracts/rounds.ts';
import type { OfficeSession } from './office-session.ts';

/** What the papers of a round are made with where the call does not say otherwise: the year's longest open list. */
export function defaultRoundParams(
  office: OfficeSession,
  document: 'proposal-list' | 'reminder-letter' | 'achievement-report' | 'dossier',
  { year, datedOn, signerId }: { readonly year: number; readonly datedOn: string; readonly signerId: number | null },
): Record<string, unknown> {
  const roundId = roundOf(office, year);
  if (document === 'proposal-list') {
    const everything = { decider: null, unitId: null, documentNumber: null, attachedTo: null, recipients: [] };
    return { roundId, ...everything, datedOn, signerId };
  }
  if (document === 'reminder-letter') {
    const [owing] = office.call('rounds:owing-units', { id: roundId });
    return { roundId, unitId: owing?.unitId ?? 1, documentNumber: null, datedOn, signerId };
  }
  const lines: readonly RoundLine[] = office.call('rounds:page', { id: roundId }).proposals;
  const shown = lines.find((line) => line.code === 'CSTDCS') ?? lines[0];
  return { proposalId: shown?.id ?? 1, datedOn };
}

function roundOf(office: OfficeSession, year: number): number {
  const rounds = office.call('rounds:list', {});
  const open = rounds
    .filter((round) => round.year === year && round.closedOn === null)
    .toSorted((a, b) => b.personCount - a.personCount);
  return (open[0] ?? rounds[0])?.id ?? 1;
}
