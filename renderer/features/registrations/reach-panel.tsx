import type { RegistrationObstacle, RegistrationRow } from '#shared/contracts/registrations.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './registrations.module.css';

interface ReachPanelProps {
  readonly row: RegistrationRow;
  readonly year: number;
  readonly onClose: () => void;
}

/** What somebody can reach this year if all goes well, and what stands in the way of the rest. */
export function ReachPanel({ row, year, onClose }: ReachPanelProps) {
  const query = useQuery('registrations:reach', { year, owner: row.owner });
  const page = row.owner.kind === 'person' ? paths.person(row.owner.id) : paths.unit(row.owner.id);
  return (
    <SidePanel title={row.name} width={420} onClose={onClose}>
      <p>
        Mức có thể đạt năm {year} nếu cả năm làm tốt · <PlaceLink to={page}>Mở trang</PlaceLink>
      </p>
      <QueryView query={query}>
        {({ reachable, obstacles, unknown }) => (
          <>
            <h3 className={classes.heading}>Có thể đăng ký</h3>
            {reachable.length === 0 ? (
              <p>Chưa có mức nào chắc chắn đạt được.</p>
            ) : (
              <ul className={classes.list}>
                {reachable.map((award) => (
                  <li key={award}>{awardCatalogue[award].name}</li>
                ))}
              </ul>
            )}
            <Obstacles title="Năm nay chưa đạt được" obstacles={obstacles} />
            <Obstacles title="Chưa xác định được, vì thiếu dữ liệu" obstacles={unknown} />
          </>
        )}
      </QueryView>
      {row.registration !== null && (
        <>
          <h3 className={classes.heading}>Lịch sử đăng ký năm {year}</h3>
          <RecordHistory kind="registration" id={row.registration.id} />
        </>
      )}
    </SidePanel>
  );
}

function Obstacles({
  title,
  obstacles,
}: {
  readonly title: string;
  readonly obstacles: readonly RegistrationObstacle[];
}) {
  if (obstacles.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.list}>
        {obstacles.map(({ award, reason, provision }) => (
          <li key={award}>
            <strong>{awardCatalogue[award].name}:</strong> {reason}
            <div className={classes.provision}>{provision}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
