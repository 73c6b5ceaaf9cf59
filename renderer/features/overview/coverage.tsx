import type { RegistrationCoverage } from '#shared/contracts/registrations.ts';
import { sharePercent } from '#shared/domain/targets/growth.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { PanelName } from '../../components/names-panel.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { callReply } from '../../lib/api.ts';
import { paths } from '../../lib/navigate.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { useQuery } from '../../lib/use-query.ts';
import { NumberButton } from './number-button.tsx';
import classes from './overview.module.css';
import type { ShowNames } from './overview-page.tsx';

interface CoverageProps {
  readonly year: number;
  readonly onShow: ShowNames;
}

/** Who has registered for the year: the goal is everybody. */
export function Coverage({ year, onShow }: CoverageProps) {
  const coverage = useQuery('registrations:coverage', { year, withNames: false });
  return (
    <Section title="Đăng ký thi đua" actions={<PlaceLink to={paths.registrations()}>Mở đăng ký</PlaceLink>}>
      <QueryView query={coverage}>
        {(units) => {
          const people = units.reduce((sum, unit) => sum + unit.people, 0);
          const registered = units.reduce((sum, unit) => sum + unit.registeredPeople, 0);
          const unitsLeft = units.filter((unit) => unit.unitId !== null && !unit.isRegistered && unit.people > 0);
          const incomplete = units.filter((unit) => unit.registeredPeople < unit.people);
          const showMissing = async (of: readonly RegistrationCoverage[], title: string) => {
            const reply = await callReply('registrations:coverage', { year, withNames: true });
            if (!reply.ok) return notifyFailure(reply.failure);
            const asked = new Set(of.map(({ unitId }) => unitId));
            const names = reply.value.filter(({ unitId }) => asked.has(unitId)).flatMap(missingNames);
            onShow({ kind: 'names', title, names });
          };
          return (
            <>
              <p className={classes.line}>
                <strong>
                  {formatNumber(registered)}/{formatNumber(people)}
                </strong>{' '}
                cá nhân đã đăng ký ({formatNumber(sharePercent(registered, people) ?? 0)}%)
                {registered < people && (
                  <>
                    {'; '}
                    <NumberButton onClick={() => void showMissing(incomplete, `Chưa đăng ký thi đua năm ${year}`)}>
                      {formatNumber(people - registered)} người chưa
                    </NumberButton>
                  </>
                )}
                {unitsLeft.length > 0 && (
                  <>
                    {'; '}
                    <NumberButton
                      onClick={() =>
                        onShow({
                          kind: 'names',
                          title: `Tập thể chưa đăng ký năm ${year}`,
                          names: unitsLeft.map((unit) => ({
                            owner: { kind: 'unit', id: unit.unitId ?? 0 },
                            name: unit.unitName,
                          })),
                        })
                      }
                    >
                      {unitsLeft.length} tập thể chưa
                    </NumberButton>
                  </>
                )}
              </p>
              {incomplete.length > 0 && (
                <ul className={classes.steps}>
                  {incomplete.map((unit) => (
                    <li key={unit.unitId ?? 'none'}>
                      <span className={classes.stepLabel} title={unit.unitName}>
                        {unit.unitName}
                      </span>
                      <NumberButton
                        title={`Những người chưa đăng ký của ${unit.unitName}`}
                        onClick={() => void showMissing([unit], `${unit.unitName}: chưa đăng ký`)}
                      >
                        {unit.registeredPeople}/{unit.people}
                      </NumberButton>
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

function missingNames(unit: RegistrationCoverage): PanelName[] {
  return unit.missing.map(({ personId, fullName }) => ({
    owner: { kind: 'person', id: personId },
    name: fullName,
    detail: unit.unitName,
  }));
}
