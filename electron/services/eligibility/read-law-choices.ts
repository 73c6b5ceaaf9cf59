import type { EvaluationOptions } from '#shared/domain/eligibility/evaluate-award.ts';
import type { Regulation } from '#shared/domain/eligibility/regulation.ts';
import { parseSettings } from '#shared/domain/eligibility/settings.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** The office's readings of open questions, and the regulations it has entered. */
export function readLawChoices(context: ServiceContext): Required<EvaluationOptions> {
  const stored = Object.fromEntries(
    allRows(context.database, 'SELECT setting, value FROM law_settings').map((row) => [String(row.setting), row.value]),
  );
  const regulations = allRows(context.database, 'SELECT content FROM regulations ORDER BY id');
  return {
    settings: parseSettings(stored),
    regulations: regulations.map((row) => JSON.parse(String(row.content)) as Regulation),
  };
}
