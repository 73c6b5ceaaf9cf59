import type { IsoDate } from '../../dates/iso-date.ts';
import { valueOn } from '../../law/parameter.ts';
import { recordsGrassrootsRetention } from '../../law/parameters/records/grassroots-retention.ts';
import { recordsProvinceRetention } from '../../law/parameters/records/province-retention.ts';
import { recordsStateRetention } from '../../law/parameters/records/state-retention.ts';

/** Whose decision a dossier of commendation is for. */
export type DossierLevel = 'grassroots' | 'province' | 'government' | 'state';

/** A dossier in which somebody stands. */
export interface KeptDossier {
  readonly level: DossierLevel;
  /** When it was decided, `YYYY-MM-DD`; null: only its year is known. */
  readonly on: string | null;
  readonly year: number;
}

/** What is known of somebody for how long their data is kept. */
export interface RetentionFacts {
  readonly dossiers: readonly KeptDossier[];
  /** Null: no place of work is known. */
  readonly isWorking: boolean | null;
  /** The last day of the last place of work; null: working, or not known. */
  readonly leftOn: IsoDate | null;
}

/** `over`: nothing obliges the office to keep the data any longer. */
export type RetentionState = 'working' | 'permanent' | 'kept' | 'over' | 'unknown';

/** For how long somebody's data is kept, and why. */
export interface Retention {
  readonly state: RetentionState;
  /** The last day of keeping, `YYYY-MM-DD`, for `kept` and `over`. */
  readonly until: IsoDate | null;
  readonly basis: string;
}

const SOURCE = 'TT 10/2022/TT-BNV';

const levels = {
  grassroots: { retention: recordsGrassrootsRetention, name: 'thủ trưởng cơ quan' },
  province: { retention: recordsProvinceRetention, name: 'bộ, tỉnh' },
  government: { retention: recordsStateRetention, name: 'Chính phủ, Thủ tướng Chính phủ' },
  state: { retention: recordsStateRetention, name: 'Chủ tịch nước' },
} as const;

/**
 * For how long the office keeps somebody's data: as long as they work there, and as long as one of their dossiers of commendation has
 * to be kept (Thông tư 10/2022/TT-BNV: of the President and the Prime Minister for ever, of ministry and province 20 years, of the
 * head of the office 10 years). Without a dossier: until they left. `today`: `YYYY-MM-DD`.
 */
export function retentionOf(facts: RetentionFacts, today: string): Retention {
  if (facts.isWorking === true) return { state: 'working', until: null, basis: 'Đang công tác' };
  let last: { until: IsoDate; basis: string } | null = null;
  for (const dossier of facts.dossiers) {
    const { retention, name } = levels[dossier.level];
    const years = valueOn(retention, today as IsoDate);
    if (years === null) return { state: 'unknown', until: null, basis: 'Chưa rõ thời hạn bảo quản' };
    if (years === 'permanent') {
      return { state: 'permanent', until: null, basis: `Hồ sơ của ${name}: vĩnh viễn (${SOURCE})` };
    }
    const until = addYears(dossier.on ?? `${dossier.year}-12-31`, years);
    const basis = `Hồ sơ của ${name}: ${years} năm (${SOURCE})`;
    if (last === null || until > last.until) last = { until, basis };
  }
  if (last !== null) return { state: last.until < today ? 'over' : 'kept', ...last };
  if (facts.leftOn === null) {
    return { state: 'unknown', until: null, basis: 'Chưa rõ còn công tác hay đã thôi; hãy nhập quá trình công tác' };
  }
  return {
    state: 'over',
    until: facts.leftOn,
    basis: 'Đã thôi công tác, không có hồ sơ khen thưởng phải giữ',
  };
}

/** The same day so many years later; 29 February becomes the 28th. */
function addYears(day: string, years: number): IsoDate {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  const isLeap = new Date(`${later.slice(0, 4)}-02-29T00:00:00Z`).getUTCDate() === 29;
  return later.endsWith('-02-29') && !isLeap ? (`${later.slice(0, 4)}-02-28` as IsoDate) : (later as IsoDate);
}
