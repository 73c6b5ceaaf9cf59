import type { InitiativeKind, InitiativeState } from '#shared/contracts/initiatives.ts';
import type { ScopeCode } from '#shared/domain/eligibility/case-codes.ts';
import type { PersonKey } from '../people/sample-people.ts';

/** Sáng kiến with its authors and their shares (percent; null when not known). */
export interface SampleInitiative {
  readonly name: string;
  readonly year: number;
  readonly kind: InitiativeKind | null;
  readonly state: InitiativeState;
  readonly scope?: ScopeCode;
  readonly recognizedOn?: string;
  readonly recognizedBy?: string;
  readonly decision?: string;
  readonly firstAppliedOn?: string;
  readonly summary?: string;
  readonly benefit?: string;
  readonly note?: string;
  readonly authors: readonly (readonly [person: PersonKey, share: number | null])[];
}

/** Recognized by the head of the department. */
export function byDepartment(recognizedOn: string, number: string) {
  return {
    state: 'recognized',
    scope: 'grassroots',
    recognizedOn,
    recognizedBy: 'Giám đốc Sở Công Thương',
    decision: `${number}/QĐ-SCT`,
  } as const;
}

/** Its effect and scope recognized by the chair of the province. */
export function byProvince(recognizedOn: string, number: string) {
  return {
    state: 'recognized',
    scope: 'provincial',
    recognizedOn,
    recognizedBy: 'Chủ tịch UBND tỉnh Bắc Lĩnh',
    decision: `${number}/QĐ-UBND`,
  } as const;
}
