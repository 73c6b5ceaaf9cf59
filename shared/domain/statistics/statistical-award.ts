import type { AwardFamily, AwardLevel } from '../awards/award-catalogue.ts';
import type { SubjectKind } from '../awards/subject-kind.ts';
import type { CountedItem } from './counted-item.ts';
import type { RecipientGroup } from './recipient-group.ts';
import type { StatisticsKind } from './statistics-kind.ts';

/** Loại tập thể: as the unit's kind says; null: not known. */
export type CollectiveKind = 'department' | 'division' | 'branch' | 'service-unit' | 'enterprise' | 'outside-body';

/** An award (or a proposal that was sent up) with every fact that forms split by. Null: not known. */
export interface StatisticalAward extends CountedItem {
  /** `sent`: đã trình, without a decision in our records; `decided`: đã có quyết định. */
  readonly stage: 'sent' | 'decided';
  /** Null for proposals. */
  readonly awardId: number | null;
  readonly personId: number | null;
  readonly code: string;
  readonly awardName: string;
  readonly awardShortName: string;
  readonly precedence: number;
  readonly family: AwardFamily;
  readonly level: AwardLevel;
  readonly subject: SubjectKind;
  readonly gender: 'male' | 'female' | null;
  readonly ethnicGroup: string | null;
  /** Of persons. */
  readonly group: RecipientGroup | null;
  /** Of collectives. */
  readonly collectiveKind: CollectiveKind | null;
  readonly kind: StatisticsKind | null;
}

/** What makes a cell of a form unknown, and can be entered at the name. */
export type EnteredFact = 'group' | 'kind' | 'gender' | 'ethnicGroup';
