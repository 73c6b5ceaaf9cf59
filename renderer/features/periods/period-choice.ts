/** What the screen of spans shows. */
export interface PeriodChoice {
  readonly fromYear: number;
  readonly toYear: number;
  readonly unitId: number | null;
  readonly personId: number | null;
}

/** A number that was asked about: of which line, which year, whose. */
export interface AskedNumber {
  readonly title: string;
  readonly measure: string;
  readonly year: number | null;
  readonly ofUnit?: number | null;
  readonly ofPerson?: number | null;
}
