import type { PersonDetail } from '../personal-data/person-detail.ts';

/**
 * What one row says, by the field names of the contracts. A key that is absent was not in the file: it says nothing, least of
 * all "no". Days are `YYYY-MM-DD`, awards and ratings their official codes, names composed Unicode.
 */
export interface ImportValues extends Partial<Readonly<Record<PersonDetail, string>>> {
  readonly fullName?: string;
  /** The collective that the row is about, instead of a person. */
  readonly collective?: string;
  readonly nationalId?: string;
  readonly bornOn?: string;
  readonly bornYear?: number;
  readonly gender?: 'male' | 'female';
  readonly ethnicGroup?: string;
  readonly isPartyMember?: boolean;
  readonly kind?: 'civil-servant' | 'public-employee' | 'laborer' | 'outsider';
  readonly startedOn?: string;
  /** The unit as the file names it, in its column or in the group row above. */
  readonly unit?: string;
  readonly position?: string;
  /** Codes of titles and commendations. */
  readonly awards?: readonly string[];
  /** The year of each of `awards`, where the table has several years side by side. */
  readonly awardYears?: readonly number[];
  readonly year?: number;
  readonly decisionNumber?: string;
  readonly decidedOn?: string;
  readonly issuer?: string;
  readonly citation?: string;
  /** Whole đồng. */
  readonly amount?: number;
  readonly rating?: string;
  /** Điểm đánh giá. */
  readonly score?: number;
  /** Rating by year, where the table has several years side by side. */
  readonly ratings?: Readonly<Record<number, string>>;
  /** Tên sáng kiến. */
  readonly name?: string;
  readonly authors?: readonly { readonly fullName: string; readonly share: number | null }[];
  readonly scope?: 'grassroots' | 'provincial' | 'national';
  readonly state?: 'registered' | 'submitted' | 'recognized' | 'refused';
  readonly initiativeKind?: 'technical' | 'management' | 'operational' | 'technology-application';
  readonly recognizedOn?: string;
  readonly recognizedBy?: string;
  readonly decision?: string;
  readonly summary?: string;
  readonly benefit?: string;
  readonly note?: string;
}
