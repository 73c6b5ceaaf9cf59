import type { ReportFigure } from '#shared/contracts/figure-reports.ts';
import { namesBehind } from '#shared/domain/periods/count-period.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { ServiceContext } from '../service-context.ts';
import { gatherFacts } from './gather-facts.ts';
import { listMeasures } from './read-periods.ts';

/** The figures of a span beside those of its awards: movements, targets, registrations, initiatives, exemplars; each with its names. */
export function readPeriodFigures(
  context: ServiceContext,
  span: { readonly fromYear: number; readonly toYear: number },
): ReportFigure[] {
  const facts = gatherFacts(context, { ...span, unitId: null, personId: null });
  return listMeasures(context)
    .filter(({ group }) => group !== 'titles' && group !== 'commendations')
    .map(({ key, name }) => {
      const names = namesBehind(facts, { measure: key, year: null });
      return {
        name: `số ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`,
        value: formatNumber(names.length),
        before: null,
        people: names.map((one) => one.name),
      };
    });
}
