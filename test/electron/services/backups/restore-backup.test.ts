import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '#electron/database/take-snapshot.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { compareBackup, restoreBackup } from '#electron/services/backups/restore-backup.ts';
import { redoStep, undoStep } from '#electron/services/history/undo-step.ts';
import { recordStep, type ServiceContext } from '#electron/services/service-context.ts';
import { failureOf, temporaryFolder, wholeContent } from '../../../fixtures/new-office.ts';
import { addPerson } from '../../backup/backup-office.ts';

/** The sample office and a backup of it. */
async function sampleWithBackup(): Promise<{ session: OfficeSession; context: ServiceContext; backup: string }> {
  const folder = temporaryFolder();
  const session = new OfficeSession('Lường Thị Vui');
  session.createSample(path.join(folder, 'mau.tdkt'));
  const context = session.required();
  const backup = path.join(folder, '2026-11-21 14.32.05 · trước khi nhập danh sách Phòng QLCN.tdkt');
  await takeSnapshot(context.database, backup);
  return { session, context, backup };
}

describe('Restoring a backup', () => {
  test('shows what would change, gives the records back as one step, and Ctrl+Z takes that back', async () => {
    const { session, context, backup } = await sampleWithBackup();
    const then = wholeContent(context);
    const { database } = context;
    const people = session.call('people:list', { offset: 0, limit: 500, withFormer: true }).rows;
    const [first, second] = people;
    addPerson(session, 'Nông Thị Hạnh Mới');
    session.call('people:update', {
      label: 'Sửa dân tộc',
      changes: [{ id: second?.id ?? 0, fields: { ethnicGroup: 'Mông' } }],
    });
    const decision = database.prepare('SELECT id FROM decisions ORDER BY id LIMIT 1').pluck().get() as number;
    session.call('decisions:remove', { id: decision });
    const now = wholeContent(context);

    const difference = compareBackup(context, backup);
    const of = (table: string) => difference.tables.find((found) => found.table === table);
    expect(of('Cá nhân')).toMatchObject({
      gone: { count: 1, names: ['Nông Thị Hạnh Mới'] },
      changed: { count: 1, names: [second?.fullName] },
    });
    expect(of('Quyết định')?.back.count).toBe(1);
    expect(of('Khen thưởng')?.back.count).toBeGreaterThan(0);
    expect(difference.laterStepCount).toBe(3);
    expect(difference.laterSteps[2]?.label).toContain('Nông Thị Hạnh Mới');
    expect(wholeContent(context)).toEqual(now);

    expect(restoreBackup(context, backup).label).toBe('Khôi phục bản sao lưu 21.11, 14:32');
    expect(wholeContent(context)).toEqual(then);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    undoStep(context);
    expect(wholeContent(context)).toEqual(now);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    redoStep(context);
    expect(wholeContent(context)).toEqual(then);
    expect(first).toBeDefined();
    session.close();
  });

  test('after everything of the office was removed brings everything back, and numbers that changed hands', async () => {
    const { session, context, backup } = await sampleWithBackup();
    const then = wholeContent(context);
    const { database } = context;
    const numbers = database
      .prepare('SELECT id, number FROM decisions WHERE number IS NOT NULL ORDER BY id LIMIT 2')
      .all() as { id: number; number: string }[];
    expect(numbers).toHaveLength(2);
    recordStep(context, 'Đổi số', () => {
      const set = database.prepare('UPDATE decisions SET number = ? WHERE id = ?');
      set.run('99998', numbers[0]?.id);
      set.run(numbers[0]?.number, numbers[1]?.id);
      set.run(numbers[1]?.number, numbers[0]?.id);
    });
    recordStep(context, 'Xoá nhiều', () => {
      for (const table of ['awards', 'ratings', 'memberships', 'unit_names', 'registrations'])
        database.prepare(`DELETE FROM ${table}`).run();
    });
    const now = wholeContent(context);
    restoreBackup(context, backup);
    expect(wholeContent(context)).toEqual(then);
    undoStep(context);
    expect(wholeContent(context)).toEqual(now);
    session.close();
  });

  test('of the very same contents, or of another office, is refused and writes nothing', async () => {
    const { session, context, backup } = await sampleWithBackup();
    const steps = context.database.prepare('SELECT count(*) FROM change_sets').pluck().get();
    expect(compareBackup(context, backup).tables).toEqual([]);
    expect(failureOf(() => restoreBackup(context, backup))).toMatchObject({ kind: 'refused' });
    const other = await sampleWithBackup();
    expect(failureOf(() => restoreBackup(context, other.backup))).toMatchObject({ kind: 'refused' });
    expect(failureOf(() => compareBackup(context, other.backup))).toMatchObject({ kind: 'refused' });
    expect(context.database.prepare('SELECT count(*) FROM change_sets').pluck().get()).toBe(steps);
    session.close();
    other.session.close();
  });
});
