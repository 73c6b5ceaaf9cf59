import { describe, expect, test } from 'vitest';
import { errorReport, type ReportFacts } from '#electron/logging/error-report.ts';

const facts: ReportFacts = {
  program: '0.1.0 (Electron 44, Chromium 152, Node 24)',
  system: 'Windows_NT 10.0 x64',
  machine: '4 nhân, 8 GB bộ nhớ',
  writtenAt: '2026-11-22T02:00:00.000Z',
  officerName: 'Nông Thị Hạnh',
  userName: 'hanh.nt',
  recentFiles: ['Sở Công Thương: D:\\Hạnh\\so-cong-thuong.tdkt'],
  log: [
    '2026-11-21T08:15:02.113Z 4F2A1C SqliteError: UNIQUE constraint failed for Ma Văn Tùng',
    '    at savePerson (C:\\Users\\hanh.nt\\AppData\\Local\\Programs\\tdkt\\app.asar\\out\\main\\office-worker.js:120:7)',
    '    at file:///C:/Users/hanh.nt/tdkt/out/main/office-worker.js:88:11',
    'detail: Ma Văn Tùng, 12/03/1985',
    '2026-11-21T09:00:00.000Z 77AB10 Lý Thị Mai was thrown as a text',
  ].join('\n'),
};
const request = {
  description: 'Bấm Lưu thì không thấy gì.',
  withPersonal: false,
  screen: '/people/:id',
  display: '1366×768, 100 %',
  pageErrors: [
    'TypeError: Cannot read name of “Ma Văn Tùng”\n    at Row (app://program/assets/people-page-Bx1.js:3:410)',
  ],
};

describe('the report of an error', () => {
  test('unless ticked, names nobody: neither in messages, nor by paths, files or the machine’s user', () => {
    const text = errorReport(request, facts);
    for (const personal of ['Ma Văn', '1985', 'hanh', 'Hạnh', 'Sở Công Thương', 'Lý Thị Mai', 'AppData'])
      expect(text).not.toContain(personal);
  });

  test('still says what IT staff need: when, reference, kind of error and where in the program', () => {
    const text = errorReport(request, facts);
    expect(text).toContain('2026-11-21T08:15:02.113Z 4F2A1C SqliteError');
    expect(text).toContain('savePerson office-worker.js:120:7');
    expect(text).toContain('office-worker.js:88:11');
    expect(text).toContain('TypeError');
    expect(text).toContain('people-page-Bx1.js:3:410');
    expect(text).toContain('Bấm Lưu thì không thấy gì.');
    expect(text).toContain('Trang đang mở: /people/:id');
  });

  test('ticked, holds everything word for word', () => {
    const text = errorReport({ ...request, withPersonal: true }, facts);
    for (const whole of ['failed for Ma Văn Tùng', 'Người sử dụng: Nông Thị Hạnh', 'so-cong-thuong.tdkt'])
      expect(text).toContain(whole);
  });

  test('with no errors yet says so', () => {
    const text = errorReport({ ...request, pageErrors: [] }, { ...facts, log: '' });
    expect(text.match(/\(không có\)/g)).toHaveLength(2);
  });
});
