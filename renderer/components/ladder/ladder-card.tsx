import { useState } from 'react';
import type { FactOwner } from '#shared/contracts/facts.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { Evaluation } from '#shared/domain/eligibility/finding.ts';
import { lawVersions } from '#shared/law/versions.ts';
import { currentYear, today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { QueryView } from '../query-view.tsx';
import { FindingsList } from './findings-list.tsx';
import classes from './ladder.module.css';
import { LadderYears } from './ladder-years.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { PlanList } from './plan-list.tsx';

interface LadderCardProps {
  readonly owner: FactOwner;
  readonly year?: number;
}

/** Thẻ bậc thang: the years behind, and for every award of the year what is met, missing and unknown, with its article. */
export function LadderCard({ owner, year = currentYear() }: LadderCardProps) {
  const query = useQuery('eligibility:ladder', { owner, year, on: today() });
  return (
    <QueryView query={query}>
      {(ladder) => (
        <div className={classes.card}>
          <LadderYears years={ladder.years} consumed={ladder.consumed} name={ladder.name} />
          <PlanList plans={ladder.plans} />
          <ul className={classes.awards} aria-label={`Xét cho năm ${year}`}>
            {nearestFirst(ladder.evaluations).map((evaluation) => (
              <AwardLine key={evaluation.award} evaluation={evaluation} />
            ))}
          </ul>
        </div>
      )}
    </QueryView>
  );
}

const outcomeOrder = { eligible: 0, undetermined: 1, ineligible: 2 } as const;

/** The eligible first, then the lower award before the higher; what neither the program nor a regulation can judge is left out. */
function nearestFirst(evaluations: readonly Evaluation[]): Evaluation[] {
  return evaluations
    .filter(({ findings }) => !findings.some(({ key }) => key === 'notInProgram') || findings.some(isOfRegulation))
    .toSorted(
      (a, b) =>
        outcomeOrder[a.outcome] - outcomeOrder[b.outcome] ||
        awardCatalogue[b.award].precedence - awardCatalogue[a.award].precedence,
    );
}

const isOfRegulation = ({ key }: { readonly key: string }) => key.startsWith('regulation-');

/** One award: its outcome, what stands in its way, and all its conditions when opened. */
function AwardLine({ evaluation }: { readonly evaluation: Evaluation }) {
  const [isOpen, setIsOpen] = useState(false);
  const { award, outcome, findings, lawVersion, notice } = evaluation;
  const obstacle =
    findings.find((finding) => finding.result === 'notMet') ?? findings.find((finding) => finding.result === 'unknown');
  return (
    <li className={classes.awardLine}>
      <button type="button" className={classes.awardHead} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <span className={classes.awardName}>{awardCatalogue[award].name}</span>
        <OutcomeMark value={outcome} />
        <span className={classes.obstacle}>{obstacle?.reason ?? ''}</span>
      </button>
      {isOpen && (
        <div className={classes.awardBody}>
          <FindingsList findings={findings} label={`Điều kiện của ${awardCatalogue[award].name}`} />
          <p className={classes.provision}>
            {notice ?? `Xét theo ${lawVersions.find(({ key }) => key === lawVersion)?.label}.`}
          </p>
        </div>
      )}
    </li>
  );
}
