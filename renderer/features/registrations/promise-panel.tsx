import type { PromiseResult } from '#shared/contracts/registrations.ts';
import { type KeptState, promiseStateNames } from '#shared/domain/registrations/compare-with-promise.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { paths } from '../../lib/navigate.ts';
import classes from './registrations.module.css';

interface PromisePanelProps {
  readonly row: PromiseResult;
  readonly year: number;
  readonly onClose: () => void;
}

const keptNames: Readonly<Record<KeptState, string>> = {
  reached: 'đạt',
  missed: 'không đạt',
  open: 'chưa có quyết định',
};
const looks: Readonly<Record<KeptState, string | undefined>> = {
  reached: classes.full,
  missed: classes.missed,
  open: undefined,
};

/** One promise in full: each award with what became of it, and the whole of what lay between. */
export function PromisePanel({ row, year, onClose }: PromisePanelProps) {
  const page = row.owner.kind === 'person' ? paths.person(row.owner.id) : paths.unit(row.owner.id);
  return (
    <SidePanel title={row.name} width={420} onClose={onClose}>
      <p>
        Năm {year}: {promiseStateNames[row.state]} · <PlaceLink to={page}>Mở trang</PlaceLink>
      </p>
      <h3 className={classes.heading}>Đã đăng ký</h3>
      {row.promised.length === 0 ? (
        <p>Không có đăng ký.</p>
      ) : (
        <ul className={classes.list}>
          {row.promised.map(({ awardTypeId, shortName, state }) => (
            <li key={awardTypeId}>
              {shortName}: <span className={looks[state]}>{keptNames[state]}</span>
            </li>
          ))}
        </ul>
      )}
      <h3 className={classes.heading}>Đã được khen</h3>
      <p>{row.received.length === 0 ? 'Chưa có.' : row.received.map((award) => award.shortName).join(', ')}</p>
      <h3 className={classes.heading}>Từ đăng ký đến kết quả</h3>
      <ul className={classes.list}>
        {row.between.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
