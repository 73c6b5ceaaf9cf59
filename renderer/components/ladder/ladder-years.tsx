import type { LadderYear } from '#shared/contracts/eligibility.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import classes from './ladder.module.css';

/** The years as boxes: rating, titles, commendations, initiatives; an empty box is a gap. The newest year is at the right. */
export function LadderYears({ years, name }: { readonly years: readonly LadderYear[]; readonly name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the strip scrolls sideways, so the keyboard must reach it
    <section className={classes.years} aria-label={`Các năm của ${name}`} tabIndex={0}>
      <ol className={classes.strip}>
        {years.map((year) => (
          <li key={year.year} className={classes.year}>
            <div className={classes.yearHead}>
              <span>{year.year}</span>
              <span className={year.rating === null ? classes.unknownRating : classes.rating}>
                {year.rating ?? '?'}
              </span>
            </div>
            <Awards codes={year.titles} className={classes.title} />
            <Awards codes={year.commendations} className={classes.commendation} />
            {year.initiatives > 0 && <div className={classes.initiatives}>{year.initiatives} sáng kiến</div>}
            {year.isDisciplined && <div className={classes.disciplined}>kỷ luật</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Awards({
  codes,
  className,
}: {
  readonly codes: readonly AwardCode[];
  readonly className: string | undefined;
}) {
  return codes.map((code) => (
    <div key={code} className={className} title={awardCatalogue[code].name}>
      {awardCatalogue[code].shortName}
    </div>
  ));
}
