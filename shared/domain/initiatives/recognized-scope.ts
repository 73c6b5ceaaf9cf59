import { reaches, type ScopeCode } from '../eligibility/case-codes.ts';

/** A recognition of how far an initiative reaches. */
export interface ScopeRecognition {
  readonly scope: ScopeCode;
  /** `YYYY-MM-DD`. */
  readonly recognizedOn: string;
}

/** The widest scope recognized by a day (included); null where none was. Without a day: of all. */
export function widestScope(recognitions: readonly ScopeRecognition[], on = '9999-12-31'): ScopeCode | null {
  let widest: ScopeCode | null = null;
  for (const { scope, recognizedOn } of recognitions) {
    if (recognizedOn <= on && (widest === null || reaches(scope, widest))) widest = scope;
  }
  return widest;
}
