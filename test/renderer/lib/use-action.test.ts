import { cleanNotifications, notificationsStore } from '@mantine/notifications';
import { beforeEach, expect, test } from 'vitest';
import { loadNotices } from '#renderer/lib/notices.ts';
import { refreshUndoState, useUndoState } from '#renderer/lib/undo-state.ts';
import { issuesOf, runAction } from '#renderer/lib/use-action.ts';
import type { AppFailure, FieldIssue } from '#shared/errors/app-failure.ts';
import { answerWith } from './office-side.ts';

const office = { superiorName: 'UBND tỉnh', name: 'Sở', placeName: 'Thượng Sơn', symbolAbbreviation: 'SCT' };
/** The notices shown, once those asked for before have been loaded. */
const shown = async () => {
  await loadNotices();
  return notificationsStore.getState().notifications.map(({ id, color }) => ({ id, color: color ?? null }));
};

beforeEach(() => {
  cleanNotifications();
  useUndoState.setState({ undo: { changeSetId: 6, label: 'Bước trước' }, redo: null });
});

function afterwards(changeSetId: number, label: string) {
  return { ok: true, value: { undo: { changeSetId, label }, redo: null } };
}

test('a write that made a step shows one toast for it', async () => {
  answerWith({
    'office:update': () => ({ ok: true, value: office }),
    'history:state': () => afterwards(7, 'Sửa thông tin cơ quan'),
  });
  await runAction('office:update', office);
  expect(await shown()).toEqual([{ id: 'step', color: null }]);
  expect(useUndoState.getState().undo?.label).toBe('Sửa thông tin cơ quan');
});

test('a write that changed nothing says nothing', async () => {
  answerWith({
    'office:update': () => ({ ok: true, value: office }),
    'history:state': () => afterwards(6, 'Bước trước'),
  });
  await runAction('office:update', office);
  expect(await shown()).toEqual([]);
});

test('refused fields are told at the fields, not in a notification', async () => {
  const issues: FieldIssue[] = [{ path: 'name', message: 'Hãy nhập tên cơ quan.' }];
  answerWith({ 'office:update': () => ({ ok: false, failure: { kind: 'invalidInput', issues } }) });
  const told: FieldIssue[] = [];
  const reply = await runAction('office:update', office, { onIssues: (refused) => told.push(...refused) });
  expect(reply.ok).toBe(false);
  expect(told).toEqual(issues);
  expect(await shown()).toEqual([]);
});

test('any other failure is a red notification in its own sentence', async () => {
  answerWith({ 'office:update': () => ({ ok: false, failure: { kind: 'diskFull', path: 'so.tdkt' } }) });
  await runAction('office:update', office, { onIssues: () => {} });
  expect(await shown()).toEqual([{ id: 'failure-diskFull', color: 'red' }]);
  expect(notificationsStore.getState().notifications[0]?.message).toMatch(/đã đầy/);
});

test('a screen that told the failure itself is not contradicted by a notification', async () => {
  answerWith({ 'office:update': () => ({ ok: false, failure: { kind: 'fileReadOnly', path: 'so.tdkt' } }) });
  await runAction('office:update', office, { onFailure: () => true });
  expect(await shown()).toEqual([]);
});

test('what the officer canceled is not told as a failure', async () => {
  answerWith({ 'files:save-copy': () => ({ ok: false, failure: { kind: 'canceled' } }) });
  await runAction('files:save-copy', {});
  expect(await shown()).toEqual([]);
});

test('a refusal that names a field belongs to that field', () => {
  const failure: AppFailure = { kind: 'refused', field: 'toOn', message: 'Ngày kết thúc trước ngày bắt đầu.' };
  expect(issuesOf(failure)).toEqual([{ path: 'toOn', message: 'Ngày kết thúc trước ngày bắt đầu.' }]);
  expect(issuesOf({ ...failure, field: null })).toBeNull();
});

test('without an open file there is nothing to undo', async () => {
  answerWith({ 'history:state': () => ({ ok: false, failure: { kind: 'noOfficeOpen' } }) });
  expect(await refreshUndoState()).toEqual({ undo: null, redo: null });
});
