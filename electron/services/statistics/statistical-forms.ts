import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { StatisticalFormChoice, StatisticalName } from '#shared/contracts/statistics.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { LaunchLevel, MovementKind } from '#shared/domain/movements/movement.ts';
import type { CountedItem } from '#shared/domain/statistics/counted-item.ts';
import { awardStructureForm } from '#shared/domain/statistics/forms/award-structure-form.ts';
import { awardSummaryForm } from '#shared/domain/statistics/forms/award-summary-form.ts';
import { bodiesForm, bodiesOf } from '#shared/domain/statistics/forms/bodies-form.ts';
import { movementsForm, type StatisticalMovement } from '#shared/domain/statistics/forms/movements-form.ts';
import { officersForm, statisticalOfficer } from '#shared/domain/statistics/forms/officers-form.ts';
import { isInProvinceForm, provinceAwardsForm } from '#shared/domain/statistics/forms/province-awards-form.ts';
import { isInStateForm, stateAwardsForm } from '#shared/domain/statistics/forms/state-awards-form.ts';
import type { StatisticalAward } from '#shared/domain/statistics/statistical-award.ts';
import { countForm, type FormDefinition, itemsBehind } from '#shared/domain/statistics/statistical-form.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { officersOn } from './emulation-officers.ts';
import { gatherSentProposals, gatherStatisticalAwards } from './gather-awards.ts';

/** Works on a form with the items that it counts. */
type FormWork<Result> = <Item extends CountedItem>(form: FormDefinition<Item>, items: readonly Item[]) => Result;

/** A form of a year, counted, with its control sums. */
export function readStatisticalForm(
  context: ServiceContext,
  choice: Input<'statistics:form'>,
): Output<'statistics:form'> {
  return withForm(context, choice, countForm);
}

/** The names behind a cell of a form. */
export function readFormNames(
  context: ServiceContext,
  { row, column, ...choice }: Input<'statistics:form-names'>,
): Output<'statistics:form-names'> {
  return withForm(context, choice, (form, items) =>
    itemsBehind(form, items, { row, column }).map((item): StatisticalName => {
      const { key, name, detail, place } = item;
      return 'awardId' in item
        ? { ...awardFacts(item as unknown as StatisticalAward), key, name, detail, place }
        : { key, name, detail, place };
    }),
  );
}

function awardFacts({ awardId, personId, subject, gender, ethnicGroup, group, kind }: StatisticalAward) {
  return { awardId, personId, subject, gender, ethnicGroup, group, kind };
}

function withForm<Result>(context: ServiceContext, choice: StatisticalFormChoice, work: FormWork<Result>): Result {
  const { form, year, basis } = choice;
  switch (form) {
    case 'movements':
      return work(movementsForm, movementsLaunchedIn(context, year));
    case 'state-awards':
      return work(stateAwardsForm, gatherStatisticalAwards(context, year, basis).filter(isInStateForm));
    case 'province-awards':
      return work(provinceAwardsForm, gatherStatisticalAwards(context, year, basis).filter(isInProvinceForm));
    case 'bodies':
      return work(bodiesForm, bodiesOf(officersAt(context, year)));
    case 'officers': {
      const day = lastDay(context, year);
      return work(
        officersForm,
        officersAt(context, year).map((officer) => statisticalOfficer(officer, day)),
      );
    }
    case 'award-summary':
      return work(awardSummaryForm(listAwardTypes(context.database)), [
        ...gatherSentProposals(context, year, basis),
        ...gatherStatisticalAwards(context, year, basis),
      ]);
    case 'award-structure': {
      const awards = gatherStatisticalAwards(context, year, basis);
      const given = new Set(awards.map(({ code }) => code));
      return work(awardStructureForm(listAwardTypes(context.database).filter(({ code }) => given.has(code))), awards);
    }
    default:
      return form satisfies never;
  }
}

/** The year's end, or today where the year is not over. */
function lastDay(context: ServiceContext, year: number): IsoDate {
  const end: IsoDate = `${year}-12-31`;
  const today = context.today() as IsoDate;
  return today < end ? today : end;
}

function officersAt(context: ServiceContext, year: number) {
  const day = lastDay(context, year);
  return officersOn(context, day).filter(({ fromOn, toOn }) => (fromOn ?? '') <= day && (toOn ?? '9999-12-31') >= day);
}

/** Movements by the year of their first day, else of their plan; one with neither counts as of no year. */
function movementsLaunchedIn({ database }: ServiceContext, year: number): StatisticalMovement[] {
  return allRows(
    database,
    `SELECT id, name, kind, launch_level, launched_by, starts_on, ends_on FROM movements
     WHERE CAST(substr(coalesce(starts_on, plan_on), 1, 4) AS INTEGER) = @year ORDER BY starts_on, id`,
    { year },
  ).map((row) => ({
    key: `movement ${row.id}`,
    name: String(row.name),
    detail: String(row.launched_by),
    place: { kind: 'movement', id: Number(row.id) },
    kind: row.kind as MovementKind,
    launchLevel: row.launch_level as LaunchLevel,
    startsOn: row.starts_on as IsoDate | null,
    endsOn: row.ends_on as IsoDate | null,
  }));
}
