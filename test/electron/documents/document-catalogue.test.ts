import { describe, expect, it } from 'vitest';
import { documentCatalogue } from '#electron/documents/document-catalogue.ts';
import { documentIds } from '#shared/contracts/documents.ts';

describe('the catalogue of documents', () => {
  it('names each document of the contract once, in Vietnamese', () => {
    expect(documentCatalogue.map((document) => document.id).sort()).toEqual([...documentIds].sort());
    expect(new Set(documentCatalogue.map((document) => document.name)).size).toBe(documentIds.length);
  });
});
