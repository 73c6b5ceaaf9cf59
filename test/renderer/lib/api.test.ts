import { expect, test, vi } from 'vitest';
import { CallFailed, call, callReply } from '#renderer/lib/api.ts';
import { answerWith } from './office-side.ts';

test('a value comes back as it was sent', async () => {
  answerWith({ 'history:undo': () => ({ ok: true, value: { label: 'Sửa 3 cá nhân' } }) });
  expect(await call('history:undo', {})).toEqual({ label: 'Sửa 3 cá nhân' });
});

test('an expected failure is thrown with its data, and its message is the Vietnamese sentence', async () => {
  answerWith({ 'history:undo': () => ({ ok: false, failure: { kind: 'nothingToUndo' } }) });
  const failed = await call('history:undo', {}).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(CallFailed);
  expect((failed as CallFailed).failure).toEqual({ kind: 'nothingToUndo' });
  expect((failed as CallFailed).message).toBe('Không còn bước nào để hoàn tác.');
});

test('a broken border is a failure like any other, never a rejected promise', async () => {
  answerWith({});
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await callReply('units:order', { ids: [1] })).toEqual({
    ok: false,
    failure: { kind: 'unexpected', reference: 'units:order' },
  });
  expect(log).toHaveBeenCalled();
});
