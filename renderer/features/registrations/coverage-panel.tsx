import { Anchor } from '@mantine/core';
import type { RegistrationCoverage } from '#shared/contracts/registrations.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { QueryView } from '../../components/query-view.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './registrations.module.css';

interface CoveragePanelProps {
  readonly year: number;
  readonly onClose: () => void;
  /** Shows those of a unit who have not registered. */
  readonly onUnit: (unitId: number) => void;
}

/** Độ phủ: how many of each unit have registered (the goal is everybody), and who has not. */
export function CoveragePanel({ year, onClose, onUnit }: CoveragePanelProps) {
  const query = useQuery('registrations:coverage', { year, withNames: true });
  return (
    <SidePanel title={`Độ phủ đăng ký năm ${year}`} width={460} onClose={onClose}>
      <QueryView query={query}>
        {(lines) => (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Đơn vị</th>
                <th scope="col" className={classes.figure}>
                  Cá nhân
                </th>
                <th scope="col" className={classes.figure}>
                  Tỷ lệ
                </th>
                <th scope="col">Tập thể</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <CoverageLine key={line.unitId ?? 0} line={line} onUnit={onUnit} />
              ))}
            </tbody>
          </table>
        )}
      </QueryView>
    </SidePanel>
  );
}

function CoverageLine({
  line,
  onUnit,
}: {
  readonly line: RegistrationCoverage;
  readonly onUnit: (id: number) => void;
}) {
  const { unitId, unitName, people, registeredPeople, isRegistered, missing } = line;
  const isFull = missing.length === 0;
  return (
    <tr>
      <td>
        {unitId === null || isFull ? (
          unitName
        ) : (
          <Anchor component="button" type="button" ta="left" inherit onClick={() => onUnit(unitId)}>
            {unitName}
          </Anchor>
        )}
        {!isFull && <p className={classes.names}>Chưa đăng ký: {missing.map((each) => each.fullName).join(', ')}</p>}
      </td>
      <td className={classes.figure}>
        {registeredPeople}/{people}
      </td>
      <td className={`${classes.figure} ${people === 0 ? '' : isFull ? classes.full : classes.lacking}`}>
        {people === 0 ? '–' : `${formatNumber(Math.round((registeredPeople / people) * 1000) / 10)}%`}
      </td>
      <td className={isRegistered ? classes.full : classes.lacking}>{isRegistered ? 'Đã đăng ký' : 'Chưa'}</td>
    </tr>
  );
}
