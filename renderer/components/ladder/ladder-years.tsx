import type { LadderYear } from '#shared/contracts/eligibility.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { ConsumedAward } from '#shared/domain/eligibility/consumed-awards.ts';
import classes from './ladder.module.css';

interface LadderYearsProps {
  readonly years: readonly LadderYear[];
  readonly consumed: readonly ConsumedAward[];
  readonly name: string;
}

/** The years as boxes: rating, titles, commendations, initiatives; an empty box is a gap; a title used up says by what. */
export function LadderYears({ years, consumed, name }: LadderYearsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the strip scrolls sideways, so the keyboard must reach it
    <section ref={showNewest} className={classes.years} aria-label={`Các năm của ${name}`} tabIndex={0}>
      <ol className={classes.strip}>
        {years.map((year) => (
          <li key={year.year} className={classes.year}>
            <div className={classes.yearHead}>
              <span>{year.year}</span>
              <span className={year.rating === null ? classes.unknownRating : classes.rating}>
                {year.rating ?? '?'}
              </span>
            </div>
            <Awards
              codes={year.titles}
              consumed={consumed.filter((use) => use.year === year.year)}
              className={classes.title}
            />
            <Awards codes={year.commendations} consumed={[]} className={classes.commendation} />
            {year.initiatives > 0 && <div className={classes.initiatives}>{year.initiatives} sáng kiến</div>}
            {year.isDisciplined && <div className={classes.disciplined}>kỷ luật</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The strip begins at its newest end. */
function showNewest(strip: HTMLElement | null): void {
  if (strip) strip.scrollLeft = strip.scrollWidth;
}

interface AwardsProps {
  readonly codes: readonly AwardCode[];
  readonly consumed: readonly ConsumedAward[];
  readonly className: string | undefined;
}

function Awards({ codes, consumed, className }: AwardsProps) {
  return codes.map((code) => {
    const use = consumed.find(({ award }) => award === code);
    const used = use && `đã dùng cho ${awardCatalogue[use.by.award].shortName} ${use.by.year}`;
    return (
      <div key={code} className={className} title={[awardCatalogue[code].name, used].filter(Boolean).join(', ')}>
        {awardCatalogue[code].shortName}
        {used && <span className={classes.used}>đã dùng</span>}
      </div>
    );
  });
}
