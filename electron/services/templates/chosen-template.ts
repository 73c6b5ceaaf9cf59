import type { DocumentId } from '#shared/contracts/documents.ts';
import { AppFailureError, fail, type Reply } from '#shared/errors/app-failure.ts';
import { keptContent } from '../../database/repositories/kept-content.ts';
import { chosenVersion } from '../../database/repositories/template-repository.ts';
import { templateUse, usingTemplate } from '../../documents/template-use.ts';
import { readWordPackage, type WordPackage } from '../../documents/word/word-package.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';

/** The packages read last, by hash: a template with pictures is not unpacked for every letter. */
const packages = new Map<string, WordPackage>();
const MOST_PACKAGES = 8;

/** A kept Word file, unpacked. @throws AppFailureError notFound, fileDamaged */
export function keptPackage({ database }: ServiceContext, sha256: string, name: string): WordPackage {
  const known = packages.get(sha256);
  if (known !== undefined) return known;
  const bytes = keptContent(database, sha256) ?? fail({ kind: 'notFound', entity: 'template', id: name });
  const read = readWordPackage(bytes, name);
  if (!read.ok) throw new AppFailureError(read.failure);
  if (packages.size >= MOST_PACKAGES) packages.delete(packages.keys().next().value ?? '');
  packages.set(sha256, read.value);
  return read.value;
}

/**
 * Renders a document with the template that the office has put in use for it. What goes wrong with that one is told with its
 * name, so that the officer knows where to look. A template asked for outside (a trial) goes before.
 */
export async function withChosenTemplate(
  context: ServiceContext,
  document: DocumentId,
  work: () => Promise<Rendering>,
): Promise<Rendering> {
  const chosen = templateUse() === undefined ? chosenVersion(context.database, document) : null;
  if (chosen === null) return work();
  const rendering = await usingTemplate({ own: keptPackage(context, chosen.sha256, chosen.name) }, work);
  return { ...rendering, content: named(rendering.content, chosen.name) };
}

function named(content: Rendering['content'], template: string): Reply<Uint8Array | string> {
  if (content.ok || content.failure.kind !== 'placeholder') return content;
  const { placeholder, problem } = content.failure;
  const hint = `, trong mẫu “${template}” của cơ quan; có thể dùng lại mẫu mặc định ở “Mẫu và giấy khen”`;
  return { ok: false, failure: { kind: 'placeholder', placeholder, problem: problem + hint } };
}
