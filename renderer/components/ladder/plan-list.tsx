import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { effortNames, type Plan } from '#shared/domain/eligibility/plan-ahead.ts';
import classes from './ladder.module.css';

/** Năm nay cần gì để các năm sau kịp: what comes within reach, and what this year must bring for it. */
export function PlanList({ plans }: { readonly plans: readonly Plan[] }) {
  if (plans.length === 0) return null;
  return (
    <div>
      <h3 className={classes.planTitle}>Năm nay cần gì</h3>
      <ul className={classes.plans}>
        {plans.map(({ award, year, needsThisYear }) => (
          <li key={`${award} ${year}`}>
            <strong>
              {awardCatalogue[award].shortName} năm {year}
            </strong>
            {needsThisYear.length === 0
              ? ': trong tầm tay, năm nay không quyết định.'
              : `: năm nay cần ${needsThisYear.map((effort) => effortNames[effort]).join(', ')}.`}
          </li>
        ))}
      </ul>
    </div>
  );
}
