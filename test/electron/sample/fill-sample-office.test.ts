import { describe, expect, test } from 'vitest';
import { readUndoState } from '#electron/services/history/read-history.ts';
import { listImports, traceImport } from '#electron/services/imports/list-imports.ts';
import { checkOffice } from '#electron/services/office/check-office.ts';
import { readOffice } from '#electron/services/office/read-office.ts';
import { find } from '#electron/services/search/find.ts';
import { wholeContent } from '../../fixtures/new-office.ts';
import { rows, sampleOffice } from './sample-office.ts';

const office = sampleOffice();
const { database } = office;

function count(sql: string): number {
  return Number(database.prepare(sql).pluck().get());
}

describe('the sample office', () => {
  test('is a department of an invented province, with its head and two deputies who sign', () => {
    const { superiorName, name, signers } = readOffice(office);
    expect({ superiorName, name }).toEqual({ superiorName: 'UBND tỉnh Thượng Sơn', name: 'Sở Công Thương' });
    const now = signers.filter((signer) => signer.toOn === null);
    expect(now.map((signer) => `${signer.authority} ${signer.post}`.trim())).toEqual([
      'Giám đốc',
      'KT. Phó Giám đốc',
      'KT. Phó Giám đốc',
    ]);
  });

  test('has something real to show on every screen', () => {
    expect(count('SELECT count(*) FROM people')).toBeGreaterThanOrEqual(80);
    expect(count('SELECT count(DISTINCT ethnic_group) FROM people')).toBeGreaterThanOrEqual(8);
    expect(count("SELECT count(*) FROM memberships WHERE from_on < '2016-01-01'")).toBeGreaterThanOrEqual(40);
    expect(count('SELECT count(DISTINCT year) FROM awards WHERE decision_id IS NOT NULL')).toBe(12);
    expect(count('SELECT count(*) FROM awards WHERE decision_id IS NULL')).toBeGreaterThanOrEqual(20);
    expect(count('SELECT count(DISTINCT award_type_id) FROM awards')).toBeGreaterThanOrEqual(12);
    expect(count('SELECT count(DISTINCT year) FROM ratings')).toBe(10);
    for (const table of ['disciplines', 'reviews', 'absences', 'research_topics', 'unit_achievements']) {
      expect(count(`SELECT count(*) FROM ${table}`), table).toBeGreaterThan(1);
    }
  });

  test('has a decision of 2025 whose list fills several pages', () => {
    const longest =
      "SELECT count(*) FROM awards a JOIN decisions d ON d.id = a.decision_id WHERE d.signed_on LIKE '2025%' GROUP BY d.id";
    expect(Math.max(...(database.prepare(longest).pluck().all() as number[]))).toBeGreaterThanOrEqual(60);
  });

  test('has namesakes, and one of the longest positions and unit names that paper must carry', () => {
    expect(find(office, { text: 'nong thi huong', limit: 10 }).map((hit) => hit.subtitle.slice(0, 9))).toEqual([
      'sinh 1985',
      'sinh 1993',
    ]);
    expect(count('SELECT max(length(position)) FROM memberships')).toBeGreaterThan(140);
    expect(count('SELECT max(length(name)) FROM unit_names')).toBeGreaterThan(130);
  });

  test('leaves open what an office would not know', () => {
    for (const column of ['born_on', 'is_party_member', 'national_id', 'started_on']) {
      expect(count(`SELECT count(*) FROM people WHERE ${column} IS NULL`), column).toBeGreaterThan(0);
    }
    expect(
      count('SELECT count(*) FROM awards WHERE decision_id IS NULL AND old_decision_number IS NULL'),
    ).toBeGreaterThan(0);
    expect(count('SELECT count(*) FROM initiative_authors WHERE share IS NULL')).toBeGreaterThan(0);
  });

  test('tells units that were renamed, merged, split and dissolved', () => {
    expect(
      count('SELECT count(*) FROM (SELECT 1 FROM unit_names GROUP BY unit_id HAVING count(*) > 1)'),
    ).toBeGreaterThanOrEqual(3);
    expect(rows(database, 'SELECT kind, count(*) AS n FROM unit_successions GROUP BY kind ORDER BY kind')).toEqual([
      { kind: 'merge', n: 8 },
      { kind: 'split', n: 2 },
    ]);
    const withoutSuccessor = `SELECT n.name FROM units u JOIN unit_names n ON n.unit_id = u.id WHERE u.dissolved_on IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM unit_successions s WHERE s.predecessor_id = u.id)`;
    expect(database.prepare(withoutSuccessor).pluck().all()).toContain('Thanh tra');
  });

  test('has the file of a unit that came in last year, from which each rating can be traced to its cell', () => {
    const [file] = listImports(office);
    expect(file).toMatchObject({
      ...{ kind: 'ratings', year: 2025, senderUnitName: 'Trung tâm Khuyến công và Xúc tiến thương mại' },
      ...{ changedCount: 0, refusedCount: 0, madeAt: '2025-12-16T02:40:00.000Z' },
    });
    expect(file?.newCount).toBeGreaterThanOrEqual(8);
    const id = count(`SELECT r.id FROM ratings r JOIN people p ON p.id = r.person_id
      WHERE r.year = 2025 AND p.full_name = 'Tẩn Mẩy Phin'`);
    const [trace] = traceImport(office, { table: 'ratings', rowId: id });
    expect(trace?.cells.map(({ text }) => text)).toEqual([
      ...['4', 'Tẩn Mẩy Phin', '14/05/1991', 'Viên chức', 'Hoàn thành tốt nhiệm vụ'],
    ]);
  });

  test('is the founding step: Ctrl+Z takes back the unit’s file and does not empty it; the file is sound', () => {
    expect(readUndoState(office).undo?.label).toMatch(/^Nhập xếp loại/);
    expect(count('SELECT count(*) FROM change_sets')).toBe(2);
    expect(checkOffice(office).checks.filter((check) => !check.isFine)).toEqual([]);
  });

  test('is the same on any day', () => {
    const later = sampleOffice('2031-02-28T23:59:59.000Z');
    expect(wholeContent(later)).toEqual(wholeContent(office));
  });
});
