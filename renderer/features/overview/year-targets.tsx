import { IconAlertTriangle } from '@tabler/icons-react';
import type { YearTarget } from '#shared/contracts/overview.ts';
import { isBehind, targetStateNames } from '#shared/domain/targets/assess-target.ts';
import { quantityText } from '#shared/domain/targets/quantity-text.ts';
import { isOfRegistration, type StageCount, type TitleRatioCode } from '#shared/domain/targets/title-ratios.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { ChartBar } from '../../components/chart/chart-bar.ts';
import { CopyChartButton, ProgressChart } from '../../components/chart/progress-chart.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import { NumberButton } from './number-button.tsx';
import classes from './overview.module.css';
import type { ShowNames } from './overview-page.tsx';

/** The year's targets against their plan, as bars that can be copied into Word; what is behind says how far it will come. */
export function YearTargets({ year }: { readonly year: number }) {
  const targets = useQuery('overview:targets', { year });
  const typed = (targets.value ?? []).filter((target) => target.ratio === null);
  const bars = typed
    .filter((target) => target.direction === 'more-is-better' && target.planned > 0)
    .map((target) => barOf(target));
  const behind = typed.filter((target) => isBehind(target.assessment.state));
  const title = `Thực hiện chỉ tiêu thi đua năm ${year} so với kế hoạch`;
  return (
    <Section
      title="Chỉ tiêu so với kế hoạch"
      count={behind.length > 0 ? `${behind.length} chậm tiến độ` : null}
      actions={bars.length > 0 ? <CopyChartButton title={title} bars={bars} /> : undefined}
    >
      <QueryView query={targets}>
        {() =>
          typed.length === 0 ? (
            <EmptyState action={<PlaceLink to={paths.movements()}>Mở phong trào</PlaceLink>}>
              Chưa có chỉ tiêu nào trong phong trào của Sở năm {year}.
            </EmptyState>
          ) : (
            <>
              <ProgressChart title={title} bars={bars} />
              {behind.length > 0 && (
                <ul className={classes.matters} aria-label="Chỉ tiêu chậm tiến độ">
                  {behind.map((target) => (
                    <li key={target.id}>
                      <IconAlertTriangle size={15} aria-label={targetStateNames[target.assessment.state]} />
                      <span>
                        <PlaceLink to={paths.movement(target.movementId, { view: 'values' })}>{target.name}</PlaceLink>
                        <span className={classes.quiet}>{forecastText(target)}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function barOf({ id, name, measure, planned, movementId, assessment }: YearTarget): ChartBar {
  const { reached, progress, state } = assessment;
  const text =
    reached === null ? targetStateNames[state] : `${formatNumber(reached)} / ${quantityText(planned, measure)}`;
  const look = state === 'missed' ? 'bad' : state === 'behind' ? 'warned' : state === 'reached' ? 'good' : 'plain';
  const to = paths.movement(movementId, { view: 'values' });
  return { key: String(id), label: name, percent: progress, text, look, to };
}

function forecastText({ assessment, measure, responsibleName }: YearTarget): string {
  const forecast =
    assessment.forecast === null ? '' : `: giữ nhịp này cả năm ${quantityText(assessment.forecast, measure)}`;
  return `${forecast}${responsibleName === null ? '' : ` (${responsibleName})`}`;
}

interface YearRatiosProps {
  readonly year: number;
  readonly onShow: ShowNames;
}

/** The counted ratios: promised, registered, proposed, decided. Every number opens its names. */
export function YearRatios({ year, onShow }: YearRatiosProps) {
  const targets = useQuery('overview:targets', { year });
  const ratios = (targets.value ?? []).filter((target) => target.ratio !== null);
  if (ratios.length === 0) return null;
  const cell = (ratio: TitleRatioCode, count: StageCount | undefined) =>
    count === undefined ? null : (
      <NumberButton onClick={() => onShow({ kind: 'ratio', ratio })}>
        {count.count}/{count.of}
      </NumberButton>
    );
  return (
    <Section title="Tỷ lệ danh hiệu">
      <table className={`${classes.years} ${classes.ratios}`}>
        <thead>
          <tr>
            <th scope="col">Tỷ lệ</th>
            {['Phấn đấu', 'Đăng ký', 'Đề nghị', 'Quyết định'].map((heading) => (
              <th key={heading} scope="col" className={classes.right}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ratios.map(({ id, name, measure, planned, ratio, counted, assessment }) => (
            <tr key={id} className={isBehind(assessment.state) ? classes.behind : undefined}>
              <th scope="row">{name}</th>
              <td className={classes.right}>{quantityText(planned, measure)}</td>
              <td className={classes.right}>{ratio && cell(ratio, counted?.registered)}</td>
              <td className={classes.right}>{ratio && !isOfRegistration(ratio) && cell(ratio, counted?.proposed)}</td>
              <td className={classes.right}>{ratio && !isOfRegistration(ratio) && cell(ratio, counted?.granted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
