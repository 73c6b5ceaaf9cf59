import path from 'node:path';
import { readXlsx as read } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { OfficeSession } from '#electron/office/office-session.ts';
import { readyLayouts } from '#shared/domain/exports/export-layout.ts';
import { failureOf, temporaryFolder } from '../../../fixtures/new-office.ts';

test('the portal’s layout has its header in the first row and every award of the year below, so that nothing is typed twice', async () => {
  const office = new OfficeSession('Lường Thị Vui');
  office.createSample(path.join(temporaryFolder(), 'sample.tdkt'));
  const layout = readyLayouts.awards[0]!;
  const params = { source: 'awards', fromYear: 2025, toYear: 2025, layout } as const;
  const { bytes } = await office.render({ document: 'data-export', params }, 'xlsx');
  const [sheet] = (await read(bytes!)).sheets;
  expect(sheet!.rows[0]!.slice(0, layout.columns.length)).toEqual(layout.columns.map((column) => column.title));
  const awards = office
    .call('awards:register', { fromYear: 2025, toYear: 2025 })
    .filter((award) => award.status !== 'revoked');
  expect(sheet!.rows).toHaveLength(1 + awards.length);
  const named = sheet!.rows.slice(1).map((row) => row[2]);
  expect(named).toEqual(awards.map((award) => award.recipientName));

  const initiatives = {
    source: 'initiatives',
    fromYear: 2020,
    toYear: 2026,
    layout: readyLayouts.initiatives[0]!,
  } as const;
  const union = await office.render({ document: 'data-export', params: initiatives }, 'xlsx');
  const [list] = (await read(union.bytes!)).sheets;
  expect(list!.rows[0]![0]).toBe('Tên đề tài, sáng kiến');
  expect(list!.rows.length).toBeGreaterThan(1);
  office.close();
});

test('a layout of the office’s own is kept by name, its columns in her order; Ctrl+Z takes it back', () => {
  const office = new OfficeSession('Lường Thị Vui');
  office.createSample(path.join(temporaryFolder(), 'sample.tdkt'));
  const layout = {
    name: 'Gửi Ban Thi đua tỉnh',
    title: 'Danh sách',
    columns: [
      { field: 'award', title: 'Danh hiệu', width: 90 },
      { field: 'recipient', title: 'Tên', width: 150 },
    ],
  };
  office.call('export-layouts:save', { id: null, source: 'awards', layout });
  expect(office.call('export-layouts:list', {})).toMatchObject([{ source: 'awards', layout }]);
  expect(failureOf(() => office.call('export-layouts:save', { id: null, source: 'awards', layout }))).toMatchObject({
    field: 'name',
  });
  office.call('history:undo', {});
  expect(office.call('export-layouts:list', {})).toEqual([]);
  office.close();
});

test('the register and the portal’s file say the kind, the group and the address as far as the records know them', async () => {
  const office = new OfficeSession('Lường Thị Vui');
  office.createSample(path.join(temporaryFolder(), 'sample.tdkt'));
  const period = { fromYear: 2025, toYear: 2025 };
  const portal = { source: 'awards', ...period, layout: readyLayouts.awards[0]! } as const;
  const { bytes } = await office.render({ document: 'data-export', params: portal }, 'xlsx');
  const [sheet] = (await read(bytes!)).sheets;
  const filled = (title: string) => {
    const column = sheet!.rows[0]!.indexOf(title);
    return new Set(sheet!.rows.slice(1).map((row) => row[column] ?? null));
  };
  expect(filled('Phân loại khen thưởng')).toContain('Công trạng (thường xuyên)');
  expect([...filled('Phân loại đối tượng')]).toEqual(
    expect.arrayContaining(['Người trực tiếp công tác, lao động', 'Lãnh đạo khác, từ phó phòng trở lên', 'Phòng, ban']),
  );
  expect([...filled('Địa chỉ')].some((place) => String(place).includes('tỉnh Thượng Sơn'))).toBe(true);

  const params = { ...period, datedOn: '2026-01-15' };
  const register = await office.render({ document: 'award-register', params }, 'xlsx');
  const rows = (await read(register.bytes!)).sheets[0]!.rows;
  const header = rows.findIndex((row) => row.includes('Lãnh đạo'));
  const column = (title: string) => rows.slice(header + 1).map((row) => row[rows[header]!.indexOf(title)] ?? null);
  expect(column('Lãnh đạo')).toEqual(expect.arrayContaining(['Có', 'Không']));
  expect(column('Loại hình')).toContain('Công trạng (thường xuyên)');
  expect(column('Quốc tịch')).toContain('Việt Nam');
  office.close();
});
