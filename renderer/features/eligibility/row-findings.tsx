import type { EligibilityRow } from '#shared/contracts/eligibility.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { FindingsList } from '../../components/ladder/findings-list.tsx';
import { LadderYears } from '../../components/ladder/ladder-years.tsx';
import { OutcomeMark } from '../../components/ladder/outcome-mark.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';

interface RowFindingsProps {
  readonly row: EligibilityRow;
  readonly award: AwardCode;
  readonly year: number;
  /** The day the dossier is received: it chooses the version of the law. */
  readonly on: string;
  readonly onClose: () => void;
}

/** Why: the years of somebody and every condition of the chosen award, beside the list. */
export function RowFindings({ row, award, year, on, onClose }: RowFindingsProps) {
  const query = useQuery('eligibility:ladder', { owner: row.owner, year, on });
  const page = row.owner.kind === 'person' ? paths.person(row.owner.id) : paths.unit(row.owner.id);
  return (
    <SidePanel title={row.name} width={440} onClose={onClose}>
      <p>
        <OutcomeMark value={row.outcome} /> · {awardCatalogue[award].name} năm {year} ·{' '}
        <PlaceLink to={page}>Mở trang</PlaceLink>
      </p>
      <QueryView query={query}>
        {(ladder) => (
          <>
            <LadderYears years={ladder.years} consumed={ladder.consumed} name={ladder.name} />
            <FindingsList
              label={`Điều kiện của ${awardCatalogue[award].name}`}
              findings={ladder.evaluations.find((evaluation) => evaluation.award === award)?.findings ?? []}
            />
          </>
        )}
      </QueryView>
    </SidePanel>
  );
}
