import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipFiles } from '#electron/documents/word/zip-files.ts';
import { MANIFEST_PART } from '#electron/packages/package-manifest.ts';
import { readPackageDraft } from '#electron/services/packages/read-package-draft.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';
import { failureOf, newOffice, temporaryFolder, wholeContent } from '../../fixtures/new-office.ts';
import { packageOf } from '../../fixtures/packages.ts';
import { unknownPerson } from '../../fixtures/people.ts';

/** A small good package, taken apart. */
function goodPackage(): { office: ServiceContext; bytes: Buffer; manifest: Record<string, unknown>; rows: Buffer } {
  const office = newOffice();
  const id = createPerson(office, { ...unknownPerson('Nông Thị Mai'), bornYear: 1985 }).id;
  const bytes = readFileSync(packageOf(office, { kind: 'person', personId: id, withScans: true }));
  const parts = partsOf(bytes);
  return {
    office,
    bytes,
    manifest: JSON.parse(parts.get(MANIFEST_PART)?.toString('utf8') ?? '{}') as Record<string, unknown>,
    rows: parts.get('bang/people.1.jsonl') ?? Buffer.alloc(0),
  };
}

/** The stored parts of a package, read the plain way. */
function partsOf(bytes: Buffer): Map<string, Buffer> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]));
}

/** A package of these rows of people, with a manifest that fits. */
function packed(
  manifest: Record<string, unknown>,
  rows: Uint8Array,
  changes: Record<string, unknown> = {},
): Uint8Array {
  const sha256 = createHash('sha256').update(rows).digest('hex');
  const parts = [{ name: 'bang/people.1.jsonl', sha256, bytes: rows.length }];
  const json = Buffer.from(JSON.stringify({ ...manifest, parts, ...changes }));
  return zipFiles(
    new Map([
      ['bang/people.1.jsonl', rows],
      [MANIFEST_PART, json],
    ]),
    new Date(0),
  );
}

function opening(office: ServiceContext, bytes: Uint8Array): unknown {
  const file = path.join(temporaryFolder(), 'goi.tdktgoi');
  writeFileSync(file, bytes);
  return failureOf(() => readPackageDraft(office, file, null));
}

describe('A package that cannot be right is refused in a sentence, and nothing is written', () => {
  test('of a newer form, of a newer schema, of something else', () => {
    const { office, manifest, rows } = goodPackage();
    const before = wholeContent(office);
    expect(opening(office, packed(manifest, rows, { version: 2 }))).toMatchObject({ problem: 'newer' });
    expect(opening(office, packed(manifest, rows, { schemaVersion: 9999 }))).toMatchObject({ problem: 'newer' });
    expect(opening(office, packed(manifest, rows, { format: 'other' }))).toMatchObject({ problem: 'not-a-package' });
    expect(opening(office, zipSync({ 'a.txt': new Uint8Array(3) }))).toMatchObject({ problem: 'not-a-package' });
    expect(opening(office, Buffer.from('%PDF-1.7 …'))).toMatchObject({ problem: 'not-a-package' });
    expect(opening(office, Buffer.alloc(0))).toMatchObject({ problem: 'not-a-package' });
    expect(opening(office, packed(manifest, rows, { kind: 'virus' }))).toMatchObject({ problem: 'damaged' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('whose parts are named to lead out of it, are missing, are more, or are another than the manifest says', () => {
    const { office, manifest, rows } = goodPackage();
    const named = (name: string) => {
      const sha256 = createHash('sha256').update(rows).digest('hex');
      const json = Buffer.from(JSON.stringify({ ...manifest, parts: [{ name, sha256, bytes: rows.length }] }));
      return zipFiles(
        new Map([
          [name, rows],
          [MANIFEST_PART, json],
        ]),
        new Date(0),
      );
    };
    for (const name of [
      '../../people.jsonl',
      'bang/../../x.1.jsonl',
      '/etc/passwd',
      'C:\\x',
      'noi-dung/../a',
      'bang/people.jsonl',
    ])
      expect(opening(office, named(name)), name).toMatchObject({ kind: 'packageFile', problem: 'damaged' });
    const files = new Map(partsOf(Buffer.from(packed(manifest, rows))));
    files.set('noi-dung/thêm', Buffer.from('x'));
    expect(opening(office, zipFiles(files, new Date(0)))).toMatchObject({ problem: 'damaged' });
    expect(opening(office, packed(manifest, rows, { parts: [] }))).toMatchObject({ problem: 'damaged' });
    const other = Buffer.from(String(rows).replace('Nông', 'Bông'));
    const parts = partsOf(Buffer.from(packed(manifest, rows)));
    parts.set('bang/people.1.jsonl', other);
    expect(opening(office, zipFiles(parts, new Date(0)))).toMatchObject({ problem: 'damaged' });
  });

  test('with a bomb: a part that unfolds to more than is said, or is said to be huge', () => {
    const { office, manifest } = goodPackage();
    const bomb = Buffer.alloc(30 * 1024 * 1024, 0x20);
    const sha256 = createHash('sha256').update(bomb).digest('hex');
    const small = { parts: [{ name: 'bang/people.1.jsonl', sha256, bytes: 100 }] };
    expect(opening(office, packed(manifest, bomb, small))).toMatchObject({ problem: 'damaged' });
    const huge = { parts: [{ name: 'bang/people.1.jsonl', sha256, bytes: 5e12 }] };
    expect(opening(office, packed(manifest, bomb, huge))).toMatchObject({ problem: 'damaged' });
  });

  test('whose rows our schema does not have: a column, a table, a type, an empty name, a row pointing nowhere', () => {
    const { office, manifest, rows } = goodPackage();
    const row = JSON.parse(rows.toString('utf8')) as Record<string, unknown>;
    const withRow = (changes: Record<string, unknown>) =>
      packed(manifest, Buffer.from(`${JSON.stringify({ ...row, ...changes })}\n`));
    const wrong: Record<string, unknown>[] = [
      { drop_table: 1 },
      { 'id; DROP TABLE people': 1 },
      { full_name: '' },
      { full_name: null },
      { gender: 'x' },
      { born_year: 'năm' },
      { born_on: '1985-03-02', born_year: 1999 },
      { national_id: 'ABC' },
      { note: { content: 'không phải mã' } },
      { note: ['a'] },
    ];
    for (const changes of wrong)
      expect(opening(office, withRow(changes)), JSON.stringify(changes)).toMatchObject({ problem: 'damaged' });
    expect(opening(office, packed(manifest, Buffer.from('không phải json\n')))).toMatchObject({ problem: 'damaged' });
    const twice = Buffer.concat([rows, rows]);
    expect(opening(office, packed(manifest, twice))).toMatchObject({ problem: 'damaged' });
    const stranger = Buffer.from(
      `${JSON.stringify({ id: 1, person_id: 4711, unit_id: 9, position: null, role: null, from_on: null, to_on: null })}\n`,
    );
    const sha256 = createHash('sha256').update(stranger).digest('hex');
    const json = { ...manifest, parts: [{ name: 'bang/memberships.1.jsonl', sha256, bytes: stranger.length }] };
    const lost = new Map<string, Uint8Array>([
      ['bang/memberships.1.jsonl', stranger],
      [MANIFEST_PART, Buffer.from(JSON.stringify(json))],
    ]);
    expect(opening(office, zipFiles(lost, new Date(0)))).toMatchObject({ problem: 'damaged' });
  });

  test('changed anywhere: 400 damaged files each end in a sentence or are read as they were', {
    timeout: 180_000,
  }, () => {
    const { office, bytes } = goodPackage();
    const before = JSON.stringify(wholeContent(office));
    const file = path.join(temporaryFolder(), 'goi.tdktgoi');
    const damage = fc.array(
      fc.record({
        at: fc.nat(bytes.length - 1),
        how: fc.constantFrom('flip', 'cut', 'zero', 'double'),
        value: fc.integer({ min: 1, max: 255 }),
      }),
      { minLength: 1, maxLength: 3 },
    );
    let refused = 0;
    fc.assert(
      fc.property(damage, (harms) => {
        let copy = Buffer.from(bytes);
        for (const { at, how, value } of harms) {
          const place = Math.min(at, copy.length - 1);
          if (place < 0) break;
          if (how === 'flip') copy[place] = (copy[place] ?? 0) ^ value;
          else if (how === 'zero') copy.fill(0, place, Math.min(place + value, copy.length));
          else if (how === 'cut') copy = Buffer.concat([copy.subarray(0, place), copy.subarray(place + value)]);
          else
            copy = Buffer.concat([copy.subarray(0, place), copy.subarray(place, place + value), copy.subarray(place)]);
        }
        writeFileSync(file, copy);
        try {
          readPackageDraft(office, file, null);
        } catch (error) {
          if (!(error instanceof AppFailureError)) throw error;
          expect(['packageFile', 'sealedFile']).toContain(error.failure.kind);
          refused++;
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
    expect(refused).toBeGreaterThan(300);
    expect(JSON.stringify(wholeContent(office))).toBe(before);
  });
});
