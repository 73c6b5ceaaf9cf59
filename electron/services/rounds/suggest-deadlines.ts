import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { DeadlineSuggestion } from '#shared/contracts/rounds.ts';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';
import type { Parameter } from '#shared/law/parameter.ts';
import type { MonthDay } from '#shared/law/parameter-values.ts';
import { deadlinesGovernmentFlag } from '#shared/law/parameters/deadlines/government-flag.ts';
import { deadlinesNationalFighter } from '#shared/law/parameters/deadlines/national-fighter.ts';
import { deadlinesProvinceDossier } from '#shared/law/parameters/deadlines/province-dossier.ts';
import { deadlinesThematicDossierDays } from '#shared/law/parameters/deadlines/thematic-dossier-days.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import type { ServiceContext } from '../service-context.ts';

/** The days by which a round's dossiers go up, as far as the law or a regulation of the office or the province sets them. */
export function suggestDeadlines(
  context: ServiceContext,
  { year, kind, eventOn }: Input<'rounds:deadlines'>,
): Output<'rounds:deadlines'> {
  const law = lawInForceOn(context.today() as IsoDate, readLawChoices(context).regulations);
  const found: DeadlineSuggestion[] = [];
  const add = (parameter: Parameter<MonthDay>, ofYear: number) => {
    const entry = law.find(parameter);
    if (entry === undefined) return;
    found.push({
      label: parameter.label.vi,
      on: `${ofYear}-${entry.value}`,
      provision: entry.provisions[0] ?? '',
      certainty: entry.certainty,
    });
  };
  if (kind === 'merit') {
    add(deadlinesProvinceDossier, year);
    add(deadlinesNationalFighter, year + 1);
    add(deadlinesGovernmentFlag, year + 1);
  }
  const days = kind === 'movement' && eventOn !== null ? law.find(deadlinesThematicDossierDays) : undefined;
  if (days !== undefined && eventOn !== null)
    found.push({
      label: deadlinesThematicDossierDays.label.vi,
      on: addDays(eventOn as IsoDate, -days.value),
      provision: days.provisions[0] ?? '',
      certainty: days.certainty,
    });
  return found;
}
