import { AsyncLocalStorage } from 'node:async_hooks';
import type { TemplateData } from './filling/template-data.ts';
import type { WordPackage } from './word/word-package.ts';

/** What is done with the Word template while a document is rendered. */
export interface TemplateUse {
  /** The office's own template in the place of the program's; null: the program's. */
  readonly own: WordPackage | null;
  /** Is shown what the document would be made of: the program's template, and everything that it offers. */
  readonly inspect?: (template: WordPackage, data: TemplateData) => void;
}

const uses = new AsyncLocalStorage<TemplateUse>();

/**
 * Renders with a template of the office, or to look at what a document offers. Every document ends in `renderWord`, which asks
 * here: so each of them, also one that is added tomorrow, takes the office's template without knowing of it.
 */
export function usingTemplate<T>(use: TemplateUse, work: () => Promise<T>): Promise<T> {
  return uses.run(use, work);
}

/** What was asked for around the document that is being rendered; undefined where nothing was. */
export function templateUse(): TemplateUse | undefined {
  return uses.getStore();
}
