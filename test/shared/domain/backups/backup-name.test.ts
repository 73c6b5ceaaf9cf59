import { describe, expect, test } from 'vitest';
import { backupFileName, backupTitle, parseBackupName } from '#shared/domain/backups/backup-name.ts';

describe('A backup is named so that a person understands', () => {
  test('by its day, time and reason, readable back from the name alone', () => {
    const name = { madeAt: '2026-11-21T14:32:05', reason: 'trước khi nhập danh sách Phòng QLCN' };
    const fileName = backupFileName(name);
    expect(fileName).toBe('2026-11-21 14.32.05 · trước khi nhập danh sách Phòng QLCN.tdkt');
    expect(parseBackupName(fileName)).toEqual(name);
    expect(parseBackupName(backupFileName(name, 3))).toEqual(name);
    expect(backupTitle(name, '2026-11-22')).toBe('21.11, 14:32 · trước khi nhập danh sách Phòng QLCN');
    expect(backupTitle(name, '2027-01-02')).toBe('21.11.2026, 14:32 · trước khi nhập danh sách Phòng QLCN');
  });

  test('a reason that no disk could carry becomes one that each can', () => {
    const reason = `trước khi nhập ../..\\"DS*2026?": ${'rất dài '.repeat(40)}.xlsx`;
    const fileName = backupFileName({ madeAt: '2026-11-21T14:32:05', reason });
    expect(fileName).not.toMatch(/[\\/:*?"<>|]/);
    expect(Buffer.byteLength(fileName)).toBeLessThan(250);
    expect(parseBackupName(fileName)?.madeAt).toBe('2026-11-21T14:32:05');
  });

  test('another file of the folder is no backup', () => {
    for (const other of ['so-ban-sao.json', 'Sở Công Thương.tdkt', '2026-11-21 14.32.05 · dở.tdkt.part'])
      expect(parseBackupName(other)).toBeNull();
  });
});
