import type { MovementPage } from '#shared/contracts/movements.ts';
import { launchLevelNames, movementKindNames } from '#shared/domain/movements/movement.ts';
import { movementStageNames } from '#shared/domain/movements/movement-stage.ts';
import { FactList } from '../../components/fact-list.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { Commitments } from './commitments.tsx';
import { MovementPlans } from './movement-plans.tsx';
import classes from './movements.module.css';
import { shownDay } from './shown-day.ts';

/** What a movement is, and what became of it besides numbers. */
export function MovementContent({ page }: { readonly page: MovementPage }) {
  const { movement, answeredBy } = page;
  return (
    <div className={classes.columns}>
      <div>
        <Section title="Phong trào">
          <FactList
            facts={[
              { label: 'Loại', value: movementKindNames[movement.kind] },
              { label: 'Phát động', value: `${movement.launchedBy} (${launchLevelNames[movement.launchLevel]})` },
              {
                label: 'Hưởng ứng',
                value:
                  movement.answersId === null ? (
                    'Không'
                  ) : (
                    <PlaceLink to={paths.movement(movement.answersId)}>{movement.answersName}</PlaceLink>
                  ),
              },
              {
                label: 'Kế hoạch',
                value: [movement.planNumber, shownDay(movement.planOn)].filter(Boolean).join(', ngày ') || null,
              },
              { label: 'Mục đích, yêu cầu', value: movement.goal },
              { label: 'Đối tượng', value: movement.participants },
              { label: 'Phạm vi', value: movement.scope },
              { label: 'Nội dung', value: movement.content },
              { label: 'Tiêu chí', value: movement.criteria },
              { label: 'Khen thưởng', value: movement.commendation },
              { label: 'Tổ chức thực hiện', value: movement.measures },
              ...(movement.note === null ? [] : [{ label: 'Ghi chú', value: movement.note }]),
            ]}
          />
        </Section>
      </div>
      <div>
        <Commitments page={page} />
        <MovementPlans page={page} />
        <Section title="Sơ kết, tổng kết">
          <FactList
            facts={[
              { label: 'Sơ kết', value: reviewDay(movement.midtermHeldOn, movement.midtermDueOn) },
              ...(movement.midtermReview === null ? [] : [{ label: '', value: movement.midtermReview }]),
              { label: 'Tổng kết', value: reviewDay(movement.finalHeldOn, movement.finalDueOn) },
              ...(movement.finalReview === null ? [] : [{ label: ' ', value: movement.finalReview }]),
            ]}
          />
        </Section>
        {answeredBy.length > 0 && (
          <Section title="Được hưởng ứng bởi">
            <ul className={classes.lines}>
              {answeredBy.map(({ id, name, stage }) => (
                <li key={id} className={classes.line}>
                  <PlaceLink to={paths.movement(id)}>{name}</PlaceLink>
                  <span className={classes.quiet}>{movementStageNames[stage]}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title="Các lần sửa">
          <RecordHistory kind="movement" id={movement.id} />
        </Section>
      </div>
    </div>
  );
}

function reviewDay(heldOn: string | null, dueOn: string | null): string | null {
  if (heldOn !== null) return `Đã tổ chức ngày ${shownDay(heldOn)}`;
  return dueOn === null ? null : `Hạn ${shownDay(dueOn)}`;
}
