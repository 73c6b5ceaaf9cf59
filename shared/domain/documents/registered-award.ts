import type { AwardRecord } from '../award-lists/award-record.ts';
import type { PersonDetails } from '../personal-data/person-detail.ts';

/** An award as registers and portals want it: with what is known of the recipient, of the day of the award where it can change. */
export interface RegisteredAward extends AwardRecord {
  /** Loại hình khen thưởng (Luật 06/2022/QH15, Điều 8), in Vietnamese; null: not known. */
  readonly kindName?: string | null;
  /** True if the recipient held a leading post at the time; null: not known, or no person. */
  readonly isLeader?: boolean | null;
  /** Phân loại đối tượng: the group of a person (TT 02/2023/TT-BNV, 0603.N), the kind of a collective; null: not known. */
  readonly recipientClass?: string | null;
  /** Null: no person of the records. */
  readonly details?: PersonDetails | null;
}
