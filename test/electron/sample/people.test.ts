import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldText } from '#shared/text/fold.ts';
import { rows, sampleOffice } from './sample-office.ts';

const { database } = sampleOffice();

interface Line {
  readonly full_name: string;
  readonly person_id: number;
  readonly unit: string;
  readonly from_on: string | null;
  readonly to_on: string | null;
  readonly founded_on: string | null;
  readonly dissolved_on: string | null;
}

const lines = rows<Line>(
  database,
  `SELECT p.full_name, m.person_id, n.name AS unit, m.from_on, m.to_on, u.founded_on, u.dissolved_on FROM memberships m
   JOIN people p ON p.id = m.person_id JOIN units u ON u.id = m.unit_id JOIN unit_names n ON n.unit_id = u.id
   GROUP BY m.id ORDER BY m.person_id, m.from_on`,
);

describe('the people of the sample', () => {
  test('have work histories in order, without a day in two places', () => {
    const wrong = lines.filter((line, index) => {
      const next = lines[index + 1];
      const endsBeforeNext = next?.person_id !== line.person_id || (line.to_on ?? '9999') < (next.from_on ?? '');
      return !endsBeforeNext || (line.to_on ?? '9999') < (line.from_on ?? '');
    });
    expect(wrong).toEqual([]);
  });

  test('work in units only while those stand', () => {
    const wrong = lines.filter(
      ({ from_on, to_on, founded_on, dissolved_on }) =>
        (from_on ?? '') < (founded_on ?? '') || (dissolved_on !== null && (to_on ?? '9999') >= dissolved_on),
    );
    expect(wrong).toEqual([]);
  });

  test('are known as women or men where the name says nothing', () => {
    const silent = rows<{ full_name: string }>(database, 'SELECT full_name FROM people WHERE gender IS NULL').filter(
      ({ full_name }) => !/ (Thị|Văn) /.test(full_name),
    );
    expect(silent).toEqual([]);
  });

  test('began work as grown-ups and retired at an age that the law knows', () => {
    const ages = rows<{ full_name: string; first: number; last: number | null }>(
      database,
      `SELECT full_name, CAST(substr(coalesce(started_on, (SELECT min(from_on) FROM memberships WHERE person_id = p.id)), 1, 4) AS INTEGER) - born_year AS first,
         (SELECT CAST(substr(max(coalesce(to_on, '2026-11-22')), 1, 4) AS INTEGER) FROM memberships WHERE person_id = p.id) - born_year AS last
       FROM people p WHERE born_year IS NOT NULL AND kind <> 'outsider'`,
    );
    expect(ages.filter(({ first, last }) => first < 18 || first > 45 || (last ?? 0) > 61)).toEqual([]);
  });

  const sources = new URL('../../../../shared/sources/', import.meta.url);

  test.skipIf(!existsSync(sources))('are nobody who is named in the published texts', () => {
    const texts = readdirSync(sources).map((name) => readFileSync(new URL(name, sources), 'utf8'));
    const published = foldText(texts.join('\n').replace(/\s+/g, ' '));
    const names = [
      ...(database.prepare('SELECT full_name FROM people').pluck().all() as string[]),
      ...(database
        .prepare('SELECT DISTINCT signer_name FROM decisions WHERE signer_name IS NOT NULL')
        .pluck()
        .all() as string[]),
      ...(database
        .prepare('SELECT recipient_name FROM awards WHERE person_id IS NULL AND unit_id IS NULL')
        .pluck()
        .all() as string[]),
    ];
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => published.includes(foldText(name)))).toEqual([]);
  });
});
