import { IconCheck } from '@tabler/icons-react';
import type { TitleRatioCode } from '#shared/domain/targets/title-ratios.ts';
import { titleRatios } from '#shared/domain/targets/title-ratios.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './movements.module.css';

interface RatioNamesPanelProps {
  readonly ratio: TitleRatioCode;
  readonly year: number;
  readonly onClose: () => void;
}

/** The names behind a counted ratio: who registered, was proposed, received. */
export function RatioNamesPanel({ ratio, year, onClose }: RatioNamesPanelProps) {
  const names = useQuery('movements:ratio-names', { ratio, year });
  return (
    <SidePanel title={`${titleRatios[ratio].name}, năm ${year}`} onClose={onClose} width={420}>
      <QueryView query={names}>
        {(members) => (
          <ul className={classes.names} aria-label="Những người, tập thể được đếm">
            {members.map((member) => {
              const stage = member.isGranted
                ? 'Đã có quyết định'
                : member.isProposed
                  ? 'Đã đề nghị'
                  : member.isRegistered
                    ? 'Đã đăng ký'
                    : 'Chưa đăng ký';
              return (
                <li key={`${member.owner.kind} ${member.owner.id}`}>
                  <span className={classes.what}>
                    <PlaceLink
                      to={member.owner.kind === 'person' ? paths.person(member.owner.id) : paths.unit(member.owner.id)}
                    >
                      {member.name}
                    </PlaceLink>{' '}
                    <span className={classes.quiet}>{member.unitName}</span>
                  </span>
                  <span className={member.isGranted ? classes.good : classes.quiet}>
                    {member.isGranted && <IconCheck size={14} aria-hidden="true" />} {stage}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </QueryView>
    </SidePanel>
  );
}
