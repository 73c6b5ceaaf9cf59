import type { OfficeSession } from './office-session.ts';

/** What the papers of «Đủ điều kiện» are made with where the call does not say otherwise: CSTĐCS of the year, today's law. */
export function defaultEligibleParams(
  office: OfficeSession,
  document: 'eligible-list' | 'eligible-letter',
  { year, datedOn, signerId }: { readonly year: number; readonly datedOn: string; readonly signerId: number | null },
): Record<string, unknown> {
  const question = { award: 'CSTDCS', year, on: datedOn, subject: 'person' } as const;
  if (document === 'eligible-list') return { ...question, part: 'all', datedOn, signerId };
  const [unit] = office.call('eligibility:units', question);
  return { ...question, unitId: unit?.unitId ?? 1, dueOn: null, documentNumber: null, datedOn, signerId };
}
