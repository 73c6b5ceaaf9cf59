import { afterAll, describe, expect, test } from 'vitest';
import type { Draft, DraftRow } from '#electron/services/imports/draft.ts';
import { fileEncoding, headerRowsOf } from '#electron/services/imports/propose-import.ts';
import { startDraft } from '#electron/services/imports/read-import.ts';
import { corpus } from '../../../fixtures/imports/corpus.ts';
import type { ExpectedRow } from '../../../fixtures/imports/corpus-case.ts';
import { newOffice } from '../../../fixtures/new-office.ts';

const accuracy = new Map<string, { right: number; rows: number; files: number }>();

/** What is wrong with a row, in words; '' where it is right. */
function mistake(expected: ExpectedRow, row: DraftRow | undefined): string {
  if (row === undefined) return `row ${expected.row} is missing`;
  if (row.row + 1 !== expected.row)
    return `row ${row.row + 1} where ${expected.row} was expected (${JSON.stringify(row.values)})`;
  if (expected.status !== undefined && expected.status !== row.outcome)
    return `row ${expected.row} is ${row.outcome}, not ${expected.status}: ${row.problems.map(({ message }) => message).join('; ')} ${JSON.stringify(row.values)}`;
  if (expected.says !== undefined && !row.problems.some(({ message }) => expected.says?.test(message)))
    return `row ${expected.row} does not say ${expected.says}: ${row.problems.map(({ message }) => message).join('; ')}`;
  for (const [key, value] of Object.entries(expected.values ?? {})) {
    const read = row.values[key as keyof typeof row.values] ?? null;
    if (JSON.stringify(read) !== JSON.stringify(value))
      return `row ${expected.row}: ${key} is ${JSON.stringify(read)}, not ${JSON.stringify(value)}`;
  }
  return '';
}

describe('Files as units send them are read right', () => {
  test.each(corpus.map((each, number) => ({ ...each, number: number + 1 })))(
    '$number $trap: $fileName',
    async (each) => {
      const office = newOffice();
      each.office?.(office);
      const bytes = new Uint8Array(await each.bytes());
      const source = { kind: 'file', name: each.fileName, bytes } as const;
      const draft: Draft = startDraft(office, { source, kind: null, senderUnitId: null });
      const { rows, kind, used, layouts } = draft.state;
      const mistakes = each.rows.map((expected, index) => mistake(expected, rows[index])).filter((text) => text !== '');
      for (const surplus of rows.slice(each.rows.length))
        mistakes.push(`row ${surplus.row + 1} is no row of data: ${JSON.stringify(surplus.values)}`);
      const counted = accuracy.get(each.trap) ?? { right: 0, rows: 0, files: 0 };
      const total = Math.max(each.rows.length, rows.length);
      accuracy.set(each.trap, {
        right: counted.right + total - mistakes.length,
        rows: counted.rows + total,
        files: counted.files + 1,
      });
      expect(mistakes).toEqual([]);
      expect(kind).toBe(each.kind);
      const layout = layouts[[...used][0] ?? 0];
      if (each.headerRows !== undefined && layout !== undefined) expect(headerRowsOf(layout)).toEqual(each.headerRows);
      if (each.encoding !== undefined) expect(fileEncoding(draft)).toBe(each.encoding);
    },
  );

  test('the corpus has at least sixty files', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });

  afterAll(() => {
    const sum = [...accuracy.values()].reduce(
      (all, one) => ({ right: all.right + one.right, rows: all.rows + one.rows, files: all.files + one.files }),
      { right: 0, rows: 0, files: 0 },
    );
    const line = (trap: string, { right, rows, files }: typeof sum) =>
      `${((right / rows) * 100).toFixed(1).padStart(6)} %  ${String(right).padStart(4)}/${String(rows).padEnd(4)} ${String(files).padStart(3)} files  ${trap}`;
    console.log(
      [
        'Accuracy of reading, rows right of rows:',
        ...[...accuracy].map(([trap, counted]) => line(trap, counted)),
        line('all', sum),
      ].join('\n'),
    );
  });
});
