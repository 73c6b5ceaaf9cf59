import type { IsoDate } from '../../dates/iso-date.ts';
import type { AwardCode } from '../awards/award-code.ts';
import { supportsMerit } from './context.ts';
import type { Facts, HeldAward } from './facts.ts';

/** An award whose years were used up when a higher one was granted: it supports no second grant of that one. */
export interface ConsumedAward {
  readonly award: AwardCode;
  readonly year: number;
  /** By what: the CSTĐ tỉnh of 2024, say. */
  readonly by: { readonly award: AwardCode; readonly year: number };
}

/** What each grant used up: the awards of a code won in the years since its last grant, at most so many years back. */
const uses: readonly { readonly by: AwardCode; readonly award: AwardCode; readonly years: number }[] = [
  { by: 'CSTDT', award: 'CSTDCS', years: 3 },
  { by: 'CSTDTQ', award: 'CSTDT', years: 7 },
  { by: 'BKT', award: 'CSTDCS', years: 2 },
];

/**
 * The awards already used, where years are not used again (the default of the setting `reuseYears`): for the ladder card. An award
 * used for one higher award can still support another one.
 */
export function consumedAwards(facts: Facts, on: IsoDate): readonly ConsumedAward[] {
  const granted = (code: AwardCode): readonly HeldAward[] =>
    (facts.awards?.get(code) ?? []).filter(
      (held) => held.decidedOn !== null && (held.decidedOn === undefined || held.decidedOn <= on),
    );
  return uses.flatMap(({ by, award, years }) =>
    granted(by)
      .filter(supportsMerit)
      .flatMap((grant) =>
        granted(award)
          .filter((held) => held.year <= grant.year && held.year > grant.year - years)
          .map((held) => ({ award, year: held.year, by: { award: by, year: grant.year } })),
      ),
  );
}
