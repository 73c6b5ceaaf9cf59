import { expect, test } from 'vitest';
import {
  type FoundRecord,
  matchCommands,
  placeOfRecord,
  searchGroups,
} from '#renderer/features/search/search-entry.ts';

const command = (label: string, also?: string) => ({ id: label, label, ...(also ? { also } : {}), run: () => {} });
const commands = [command('Đơn vị'), command('Lưu bản sao…', 'sao lưu'), command('Nhập quyết định khen thưởng')];
const hanh: FoundRecord = { kind: 'person', id: 3, title: 'Nông Thị Hạnh', subtitle: 'Văn phòng Sở' };

test('a command is found without accents, by the beginnings of its words or its other names', () => {
  const labels = (text: string) => matchCommands(commands, text).map(({ label }) => label);
  expect(labels('don')).toEqual(['Đơn vị']);
  expect(labels('khen nhap')).toEqual(['Nhập quyết định khen thưởng']);
  expect(labels('sao luu')).toEqual(['Lưu bản sao…']);
  expect(labels('vi don xyz')).toEqual([]);
});

test('without a text the last picks come first, then every command', () => {
  const groups = searchGroups(' ', [], commands, [hanh]);
  expect(groups.map(({ title, entries }) => [title, entries.length])).toEqual([
    ['Vừa mở', 1],
    ['Đi tới, làm việc', 3],
  ]);
});

test('with a text the records stay in the order in which they were found, before the commands', () => {
  const lower = { ...hanh, id: 4, title: 'Nông Thị Hanh' };
  const groups = searchGroups('don', [hanh, lower], commands, []);
  expect(groups.map(({ title, entries }) => [title, entries.map(({ key }) => key)])).toEqual([
    ['Trong hồ sơ', ['person-3', 'person-4']],
    ['Lệnh', ['command-Đơn vị']],
  ]);
});

test('a group without lines is not shown', () => {
  expect(searchGroups('zzz', [], commands, [hanh])).toEqual([]);
});

test('each kind of record has its place', () => {
  expect(placeOfRecord(hanh)).toBe('/people/3');
  expect(placeOfRecord({ ...hanh, kind: 'unit' })).toBe('/units/3');
  expect(placeOfRecord({ ...hanh, kind: 'decision' })).toBe('/decisions/3');
});
