import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OfficeSession } from '#electron/office/office-session.ts';
import { newPasswordRecord } from '#electron/safety/password-record.ts';
import { isSealedFile } from '#electron/safety/sealed-file.ts';
import { temporaryFolder } from '../../fixtures/new-office.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Runs the command line as IT staff do. */
function cli(...words: string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [path.join(root, 'electron/cli.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe('The program without a window', () => {
  test('the sample office is made, checked, searched and exported; its one import is taken back, but founding it is no step to take back', {
    timeout: 120_000,
  }, () => {
    const folder = temporaryFolder();
    const db = path.join(folder, 'mẫu.tdkt');
    expect(cli('init', '--db', db, '--sample')).toMatchObject({ status: 0, err: '' });
    expect(cli('check', '--db', db, '--json')).toMatchObject({ status: 0 });
    const hits = JSON.parse(cli('search', '--db', db, 'thuong mai', '--json').out) as { title: string }[];
    expect(hits.map((hit) => hit.title)).toContain('Phòng Quản lý thương mại');
    const out = path.join(folder, 'danh sách.docx');
    expect(cli('export', '--db', db, '--document', 'award-list', '--year', '2025', '--out', out)).toMatchObject({
      status: 0,
    });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(cli('undo', '--db', db).out).toMatch(/^Đã hoàn tác: Nhập xếp loại từ “Xếp loại 2025/);
    expect(cli('undo', '--db', db)).toMatchObject({ status: 1, out: '' });
  });

  test('of a file with a password the backup is sealed, and restored with the same password only', {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const db = path.join(folder, 'mẫu.tdkt');
    const out = path.join(folder, 'bản sao.tdkt');
    cli('init', '--db', db, '--sample');
    const session = new OfficeSession('Lường Thị Vui');
    session.open(db);
    session.writePassword((await newPasswordRecord('câu dễ nhớ', 10)).record);
    session.close();
    expect(cli('backup', '--db', db, '--out', out).status).not.toBe(0);
    process.env.TDKT_PASSWORD = 'câu dễ nhớ';
    onTestFinished(() => void delete process.env.TDKT_PASSWORD);
    const made = JSON.parse(cli('backup', '--db', db, '--out', out, '--json').out) as { sealed: boolean };
    expect(made.sealed).toBe(true);
    expect(isSealedFile(out)).toBe(true);
    const back = path.join(folder, 'khôi phục.tdkt');
    expect(cli('restore', '--from', out, '--db', back)).toMatchObject({ status: 0 });
    expect(cli('check', '--db', back)).toMatchObject({ status: 0 });
    process.env.TDKT_PASSWORD = 'sai';
    expect(cli('restore', '--from', out, '--db', path.join(folder, 'khác.tdkt')).err).toContain('mật khẩu');
    expect(existsSync(path.join(folder, 'khác.tdkt'))).toBe(false);
  });

  test('who is eligible is answered with findings that cite their provisions', { timeout: 120_000 }, () => {
    const db = path.join(temporaryFolder(), 'mẫu.tdkt');
    cli('init', '--db', db, '--sample');
    const { status, out } = cli(
      'eligible',
      '--db',
      db,
      '--year',
      '2025',
      '--award',
      'CSTDCS',
      '--on',
      '2026-02-01',
      '--json',
    );
    expect(status).toBe(0);
    const rows = JSON.parse(out) as { outcome: string; findings: { provision: string }[] }[];
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map((row) => row.outcome)).size).toBeGreaterThan(1);
    expect(
      rows.every((row) => row.findings.length > 0 && row.findings.every(({ provision }) => provision !== '')),
    ).toBe(true);
  });

  test('prize money is base salary times coefficient, rounded up to ten thousand đồng', () => {
    const { out } = cli('prize', '--award', 'LDTT', '--subject', 'person', '--on', '2025-12-20', '--json');
    expect(JSON.parse(out)).toMatchObject({ coefficient: 0.3, baseSalary: 2_340_000, amount: 710_000 });
  });

  test.each([
    [['search'], /chữ cần tìm/],
    [['search', 'an'], /--db/],
    [['search', '--db', '/không/có.tdkt', 'an'], /Không có tệp/],
    [['prize', '--award', 'XYZ', '--subject', 'person', '--on', '2026-01-01'], /XYZ/],
    [['prize', '--award', 'LDTT', '--subject', 'person', '--on', '2026-02-30'], /không có trên lịch/],
    [['export', '--db', 'x', '--document', 'award-list', '--out', 'x.txt'], /Phần mở rộng/],
    [['documents', '--nope'], /--nope/],
    [['nope'], /Không có lệnh “nope”/],
  ])('a mistake (%j) is told in Vietnamese, exit code 1, and nothing is printed as data', (words, sentence) => {
    const { status, out, err } = cli(...words);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
  });

  test('a case file is judged; a misspelt one is refused, naming the place', () => {
    const folder = temporaryFolder();
    const good = path.join(folder, 'hồ sơ.json');
    const one = {
      award: 'LDTT',
      year: 2025,
      on: '2025-12-05',
      subject: 'person',
      facts: { ratings: [{ year: 2025, rating: 'HTT' }] },
    };
    writeFileSync(good, JSON.stringify([one, { ...one, facts: { ratings: [{ year: 2025, rating: 'KHT' }] } }]));
    const answers = JSON.parse(cli('evaluate', good, '--json').out) as { outcome: string; lawVersion: string }[];
    expect(answers.map(({ outcome, lawVersion }) => [outcome, lawVersion])).toEqual([
      ['undetermined', 'R2025'],
      ['ineligible', 'R2025'],
    ]);
    const bad = path.join(folder, 'sai.json');
    writeFileSync(bad, JSON.stringify([one, { ...one, facts: { ratigns: [] } }]));
    const { status, out, err } = cli('evaluate', bad, '--json');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/case 2.*ratigns/s);
  });

  test('a new office never overwrites a file that is there', () => {
    const db = path.join(temporaryFolder(), 'cũ.tdkt');
    writeFileSync(db, 'giữ nguyên');
    expect(cli('init', '--db', db).status).toBe(1);
    expect(existsSync(db) && readFileSync(db, 'utf8')).toBe('giữ nguyên');
  });
});
