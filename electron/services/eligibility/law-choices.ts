import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { ChangedOutcome } from '#shared/contracts/law-choices.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardsFor } from '#shared/domain/eligibility/evaluate-award.ts';
import type { Regulation } from '#shared/domain/eligibility/regulation.ts';
import { parseSettings, settingDefinitions } from '#shared/domain/eligibility/settings.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { allRows, deleteRow, insertRow, oneRow, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { listCandidates } from './list-eligible.ts';
import { openDocket } from './open-docket.ts';
import { readLawChoices } from './read-law-choices.ts';

/** The office's readings and regulations. */
export function listLawChoices(context: ServiceContext): Output<'law:choices'> {
  const rows = allRows(context.database, 'SELECT id, content FROM regulations ORDER BY id');
  return {
    settings: parseSettings(readLawChoices(context).settings ?? {}),
    regulations: rows.map((row) => ({ id: Number(row.id), regulation: JSON.parse(String(row.content)) as Regulation })),
  };
}

/** Whose outcome of a year would change by a choice. Nothing is written. */
export function readSettingEffect(
  context: ServiceContext,
  input: Input<'law:setting-effect'>,
): Output<'law:setting-effect'> {
  const on = input.on as IsoDate;
  const choices = readLawChoices(context);
  const changed = {
    ...choices,
    settings: parseSettings({ ...choices.settings, [input.choice.setting]: input.choice.value }),
  };
  const before = openDocket(context, input.year, on, null, choices);
  const after = openDocket(context, input.year, on, null, changed);
  const effects: ChangedOutcome[] = [];
  for (const kind of ['person', 'unit'] as const) {
    const awards = awardsFor(kind === 'person' ? 'person' : 'collective');
    for (const { owner, name } of listCandidates(context, kind, input.on)) {
      for (const award of awards) {
        const was = before.evaluate(owner, award).outcome;
        const becomes = after.evaluate(owner, award).outcome;
        if (was !== becomes) effects.push({ owner, name, award, before: was, after: becomes });
      }
    }
  }
  return effects;
}

/** Chooses a reading of an open question. */
export function saveSetting(
  context: ServiceContext,
  { setting, value }: Input<'law:save-setting'>,
): Output<'law:save-setting'> {
  const { database } = context;
  recordStep(context, `Cách hiểu luật: ${settingDefinitions[setting].label}`, () => {
    const known = oneRow(database, 'SELECT id FROM law_settings WHERE setting = @setting', { setting });
    if (known) updateRow(database, 'law_settings', Number(known.id), { value });
    else insertRow(database, 'law_settings', { setting, value });
  });
  return listLawChoices(context).settings;
}

/** Enters or corrects a regulation of the province or the office, or a new decree. @throws AppFailureError notFound */
export function saveRegulation(
  context: ServiceContext,
  input: Input<'law:save-regulation'>,
): Output<'law:save-regulation'> {
  const { database } = context;
  const { instrument } = input.regulation;
  const columns = { title: instrument.title, content: JSON.stringify(input.regulation) };
  const { id } = input;
  return recordStep(context, `${id === null ? 'Thêm' : 'Sửa'} quy định ${instrument.title}`, () => {
    if (id === null) return { id: insertRow(database, 'regulations', columns) };
    if (!updateRow(database, 'regulations', id, columns)) fail({ kind: 'notFound', entity: 'document', id });
    return { id };
  });
}

/** Removes a regulation; cases are judged without it from then on. @throws AppFailureError notFound */
export function removeRegulation(context: ServiceContext, { id }: Input<'law:remove-regulation'>): null {
  const row = oneRow(context.database, 'SELECT title FROM regulations WHERE id = @id', { id });
  if (row === undefined) fail({ kind: 'notFound', entity: 'document', id });
  recordStep(context, `Bỏ quy định ${row.title}`, () => deleteRow(context.database, 'regulations', id));
  return null;
}
