import type { Database } from 'better-sqlite3';
import type { DocumentId } from '#shared/contracts/documents.ts';
import type { DocumentTemplate, TemplateVersion } from '#shared/contracts/templates.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** All templates of the office with their versions, newest first, by document and name. */
export function listTemplates(database: Database): DocumentTemplate[] {
  const versions = Map.groupBy(allRows(database, 'SELECT * FROM template_versions ORDER BY id DESC'), (row) =>
    Number(row.template_id),
  );
  return allRows(database, 'SELECT * FROM document_templates ORDER BY document, name, id').map((row) => ({
    id: Number(row.id),
    document: row.document as DocumentId,
    name: String(row.name),
    isChosen: row.is_chosen === 1,
    versions: (versions.get(Number(row.id)) ?? []).map(toVersion),
  }));
}

/** The hash of the version in use for a document, with the template's name; null where the program's own is. */
export function chosenVersion(database: Database, document: DocumentId): { sha256: string; name: string } | null {
  const row = oneRow(
    database,
    `SELECT v.sha256, t.name FROM document_templates t JOIN template_versions v ON v.template_id = t.id
     WHERE t.document = @document AND t.is_chosen = 1 ORDER BY v.id DESC LIMIT 1`,
    { document },
  );
  return row === undefined ? null : { sha256: String(row.sha256), name: String(row.name) };
}

/** A version with its template; null where there is none. */
export function findVersion(
  database: Database,
  id: number,
): {
  templateId: number;
  document: DocumentId;
  name: string;
  fileName: string;
  byteSize: number;
  sha256: string;
} | null {
  const row = oneRow(
    database,
    'SELECT v.*, t.document, t.name FROM template_versions v JOIN document_templates t ON t.id = v.template_id WHERE v.id = @id',
    { id },
  );
  if (row === undefined) return null;
  return {
    templateId: Number(row.template_id),
    document: row.document as DocumentId,
    name: String(row.name),
    fileName: String(row.file_name),
    byteSize: Number(row.byte_size),
    sha256: String(row.sha256),
  };
}

/** Adds a template; its first version follows. */
export function insertTemplate(
  database: Database,
  template: Pick<DocumentTemplate, 'document' | 'name' | 'isChosen'>,
): number {
  return insertRow(database, 'document_templates', {
    document: template.document,
    name: template.name,
    is_chosen: Number(template.isChosen),
  });
}

/** Adds a version, the newest of its template from now on. */
export function insertVersion(
  database: Database,
  version: Omit<TemplateVersion, 'id'> & { readonly templateId: number; readonly sha256: string },
): number {
  return insertRow(database, 'template_versions', {
    template_id: version.templateId,
    file_name: version.fileName,
    byte_size: version.byteSize,
    sha256: version.sha256,
    added_at: version.addedAt,
  });
}

/** Puts one template of a document in use, or none. */
export function writeChosen(database: Database, document: DocumentId, id: number | null): void {
  for (const template of listTemplates(database)) {
    if (template.document === document && template.isChosen !== (template.id === id)) {
      updateRow(database, 'document_templates', template.id, { is_chosen: Number(template.id === id) });
    }
  }
}

/** Removes a template with all its versions; their contents stay for undo. */
export function removeTemplateRows(database: Database, template: DocumentTemplate): void {
  for (const version of template.versions) deleteRow(database, 'template_versions', version.id);
  deleteRow(database, 'document_templates', template.id);
}

function toVersion(row: Row): TemplateVersion {
  return {
    id: Number(row.id),
    fileName: String(row.file_name),
    byteSize: Number(row.byte_size),
    addedAt: String(row.added_at),
  };
}
