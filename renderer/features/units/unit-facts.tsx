import type { UnitPage, UnitSuccession } from '#shared/contracts/units.ts';
import { unitKindNames } from '#shared/contracts/units.ts';
import { FactList } from '../../components/fact-list.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import classes from './unit-page.module.css';

const flagWords = { true: 'Thuộc đối tượng', false: 'Không thuộc đối tượng' };

/** What is known of a unit itself, and what it was before: names, superiors, where it came from and went to. */
export function UnitFacts({ page }: { readonly page: UnitPage }) {
  const { unit, names, places, predecessors, successors } = page;
  const parent = places.at(-1);
  const facts = [
    { label: 'Loại', value: unitKindNames[unit.kind] },
    { label: 'Tên viết tắt', value: unit.shortName },
    {
      label: 'Cấp trên',
      value:
        unit.parentId === null ? (
          'Không có'
        ) : (
          <PlaceLink to={paths.unit(unit.parentId)}>{parent?.parentName ?? 'Mở đơn vị cấp trên'}</PlaceLink>
        ),
    },
    { label: 'Thành lập', value: shownDate(unit.foundedOn) || null },
    ...(unit.dissolvedOn ? [{ label: 'Giải thể', value: shownDate(unit.dissolvedOn) }] : []),
    { label: 'Cờ thi đua', value: unit.eligibleForFlag === null ? null : flagWords[`${unit.eligibleForFlag}`] },
    ...(unit.note ? [{ label: 'Ghi chú', value: unit.note }] : []),
  ];
  return (
    <>
      <Section title="Thông tin">
        <FactList facts={facts} />
      </Section>
      {names.length > 1 && (
        <Section title="Tên qua các thời kỳ">
          <ul className={classes.times}>
            {names.toReversed().map((name) => (
              <li key={name.id}>
                <div>{name.name}</div>
                <div className={classes.quiet}>
                  {name.fromOn ? `từ ${shownDate(name.fromOn)}` : 'từ đầu'}
                  {name.decision && `, theo ${name.decision}`}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {places.length > 1 && (
        <Section title="Cấp trên qua các thời kỳ">
          <ul className={classes.times}>
            {places.toReversed().map((place) => (
              <li key={place.id}>
                <div>{place.parentName ?? 'Không có cấp trên'}</div>
                <div className={classes.quiet}>{place.fromOn ? `từ ${shownDate(place.fromOn)}` : 'từ đầu'}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {predecessors.length > 0 && (
        <Section title="Hình thành từ">
          <ul className={classes.times}>
            {predecessors.map((succession) => (
              <Succession
                key={succession.id}
                succession={succession}
                unitId={succession.predecessorId}
                name={succession.predecessorName}
              />
            ))}
          </ul>
        </Section>
      )}
      {successors.length > 0 && (
        <Section title="Chuyển thành">
          <ul className={classes.times}>
            {successors.map((succession) => (
              <Succession
                key={succession.id}
                succession={succession}
                unitId={succession.successorId}
                name={succession.successorName}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface SuccessionProps {
  readonly succession: UnitSuccession;
  readonly unitId: number;
  readonly name: string;
}

function Succession({ succession, unitId, name }: SuccessionProps) {
  return (
    <li>
      <PlaceLink to={paths.unit(unitId)}>{name}</PlaceLink>
      <div className={classes.quiet}>
        {succession.kind === 'merge' ? 'hợp nhất, sáp nhập' : 'chia tách'} ngày {shownDate(succession.on)}
      </div>
    </li>
  );
}
