import path from 'node:path';
import { fail } from '#shared/errors/app-failure.ts';
import { closeDatabase, createDatabase } from '../database/open-database.ts';
import { readOffice } from '../database/repositories/office-repository.ts';
import { openPackage } from '../packages/open-package.ts';
import { readingPackage, refusePackage } from '../packages/package-failure.ts';
import { PREFERENCES_PART } from '../packages/package-manifest.ts';
import type { PackageFile } from '../packages/read-package.ts';
import { renderDocument } from '../services/documents/render-document.ts';
import { makePackage } from '../services/packages/make-package.ts';
import { readPackageDraft } from '../services/packages/read-package-draft.ts';
import { previewPackage } from '../services/packages/show-package.ts';
import { fillFromPackage } from '../services/packages/stage-package.ts';
import type { OfficeOperations } from './office-operations.ts';
import type { OfficeSession } from './office-session.ts';

type Desk<N extends keyof OfficeOperations> = OfficeOperations[N];

/** Makes a package; a hand-over gets the printed guide and the settings of the workplace. @throws AppFailureError */
export async function makeOfficePackage(
  office: OfficeSession,
  { content, path: target, password, preferences }: Desk<'makePackage'>['input'],
): Promise<Desk<'makePackage'>['output']> {
  const context = office.required();
  if (content.kind !== 'handover') return makePackage(context, { content, path: target, password, handover: null });
  if (password === null) {
    const message = 'Gói bàn giao chứa toàn bộ dữ liệu nên phải có mật khẩu. Hãy đặt mật khẩu.';
    fail({ kind: 'refused', field: 'password', message });
  }
  const guide = await renderDocument(
    context,
    { document: 'handover-guide', params: { datedOn: context.today(), signerId: null } },
    'docx',
  );
  const { printers, awardListLayouts } = preferences;
  const handover = { guide: guide.bytes ?? new Uint8Array(), preferences: { printers, awardListLayouts } };
  return makePackage(context, { content, path: target, password, handover });
}

/** Opens a package and shows what it would change. @throws AppFailureError */
export function openOfficePackage(
  office: OfficeSession,
  { from, password }: Desk<'openPackage'>['input'],
): Desk<'openPackage'>['output'] {
  const context = office.required();
  const draft = readPackageDraft(context, from, password);
  return { preview: previewPackage(context, draft), preferences: preferencesOf(draft.file) };
}

/**
 * Makes a data file of everything in a package, as it was, log and scans included. @throws AppFailureError fileExists,
 * packageFile, sealedFile, diskFull; no file is left behind then
 */
export function createFromPackage({
  from,
  password,
  to,
}: Desk<'createFromPackage'>['input']): Desk<'createFromPackage'>['output'] {
  const file = openPackage(from, password);
  try {
    return readingPackage(path.basename(from), () => {
      requireOffice(file);
      const database = createDatabase(to, (empty) => fillFromPackage(empty, file));
      const officeName = readOffice(database)?.name ?? file.manifest.office.name;
      closeDatabase(database);
      return { officeName, preferences: preferencesOf(file) };
    });
  } finally {
    file.close();
  }
}

/** Opens a package and looks whether it holds a whole office, before a place for the file is asked. @throws AppFailureError packageFile, sealedFile */
export function checkPackage({ from, password }: Desk<'checkPackage'>['input']): null {
  const file = openPackage(from, password);
  try {
    readingPackage(path.basename(from), () => requireOffice(file));
    return null;
  } finally {
    file.close();
  }
}

function requireOffice({ manifest: { kind } }: PackageFile): void {
  if (kind !== 'office' && kind !== 'handover') refusePackage('no-office');
}

function preferencesOf(file: PackageFile): unknown {
  return file.has(PREFERENCES_PART) ? JSON.parse(file.part(PREFERENCES_PART).toString('utf8')) : null;
}
