import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { DocumentTemplate } from '#shared/contracts/templates.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findVersion,
  insertVersion,
  listTemplates as list,
  removeTemplateRows,
  writeChosen,
} from '../../database/repositories/template-repository.ts';
import { updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The office's own Word templates. */
export function listTemplates({ database }: ServiceContext): Output<'templates:list'> {
  return list(database);
}

/** Puts a template in use, or the program's own. @throws AppFailureError notFound */
export function chooseTemplate(context: ServiceContext, { document, id }: Input<'templates:choose'>): null {
  const template = id === null ? null : requireTemplate(context, id);
  const label = template === null ? 'Dùng lại mẫu mặc định' : `Dùng mẫu văn bản: ${template.name}`;
  recordStep(context, label, () => writeChosen(context.database, document, id));
  return null;
}

/** Renames a template. @throws AppFailureError notFound, refused (name in use) */
export function renameTemplate(context: ServiceContext, { id, name }: Input<'templates:rename'>): null {
  const template = requireTemplate(context, id);
  const isTaken = list(context.database).some(
    (each) => each.document === template.document && each.name === name && each.id !== id,
  );
  if (isTaken) fail({ kind: 'refused', field: 'name', message: `Đã có mẫu “${name}”; hãy đặt tên khác.` });
  recordStep(context, `Đổi tên mẫu văn bản: ${name}`, () =>
    updateRow(context.database, 'document_templates', id, { name }),
  );
  return null;
}

/** Removes a template with its earlier versions; the program's own is in use again. @throws AppFailureError notFound */
export function removeTemplate(context: ServiceContext, { id }: Input<'templates:remove'>): null {
  const template = requireTemplate(context, id);
  recordStep(context, `Xoá mẫu văn bản: ${template.name}`, () => removeTemplateRows(context.database, template));
  return null;
}

/** Makes an earlier version the newest again; the versions between stay. @throws AppFailureError notFound */
export function restoreVersion(context: ServiceContext, { versionId }: Input<'templates:restore'>): null {
  const version =
    findVersion(context.database, versionId) ?? fail({ kind: 'notFound', entity: 'template', id: versionId });
  recordStep(context, `Dùng lại bản cũ của mẫu ${version.name}`, () =>
    insertVersion(context.database, { ...version, addedAt: context.now() }),
  );
  return null;
}

/** A template by its number. @throws AppFailureError notFound */
export function requireTemplate({ database }: ServiceContext, id: number): DocumentTemplate {
  return list(database).find((template) => template.id === id) ?? fail({ kind: 'notFound', entity: 'template', id });
}
