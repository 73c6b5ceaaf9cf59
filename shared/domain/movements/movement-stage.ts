/** Where a movement stands on a day. */
export const movementStages = ['to-come', 'under-way', 'to-review', 'reviewed', 'undated'] as const;
export type MovementStage = (typeof movementStages)[number];
export const movementStageNames: Record<MovementStage, string> = {
  'to-come': 'Chưa bắt đầu',
  'under-way': 'Đang thực hiện',
  'to-review': 'Chờ tổng kết',
  reviewed: 'Đã tổng kết',
  undated: 'Chưa rõ thời gian',
};

/** The dates that tell where a movement stands; what is not known is null. */
export interface MovementDates {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** The day of the final review; null while there was none. */
  readonly finalHeldOn: string | null;
}

/** Where a movement stands on a day `YYYY-MM-DD`. A movement without an end is under way from its start on. */
export function movementStage({ startsOn, endsOn, finalHeldOn }: MovementDates, on: string): MovementStage {
  if (finalHeldOn !== null && finalHeldOn <= on) return 'reviewed';
  if (endsOn !== null && endsOn < on) return 'to-review';
  if (startsOn === null) return 'undated';
  return startsOn > on ? 'to-come' : 'under-way';
}

/** True if any day of the year lies between start and end. An unknown end stays open, an unknown start is early. */
export function isInYear({ startsOn, endsOn }: MovementDates, year: number): boolean {
  return (startsOn === null || startsOn <= `${year}-12-31`) && (endsOn === null || endsOn >= `${year}-01-01`);
}
