import { beforeEach, expect, test } from 'vitest';
import { answerLeaveGuard, forgetUnsavedWork, leaveAfterAsking, useLeaveGuard } from '#renderer/lib/leave-guard.ts';

beforeEach(() => useLeaveGuard.setState({ loses: null, pending: null }));

test('a screen without unsaved work is left at once', () => {
  let left = 0;
  leaveAfterAsking(() => left++);
  expect(left).toBe(1);
});

test('unsaved work is left only after the officer agreed', () => {
  let left = 0;
  useLeaveGuard.setState({ loses: 'Quyết định đang nhập chưa được lưu.' });
  leaveAfterAsking(() => left++);
  expect(left).toBe(0);
  answerLeaveGuard(false);
  expect(left).toBe(0);
  expect(useLeaveGuard.getState().loses).not.toBeNull();
  leaveAfterAsking(() => left++);
  answerLeaveGuard(true);
  expect(left).toBe(1);
  expect(useLeaveGuard.getState()).toEqual({ loses: null, pending: null });
});

test('what was just saved is not asked about', () => {
  let left = 0;
  useLeaveGuard.setState({ loses: 'Chưa lưu.' });
  forgetUnsavedWork();
  leaveAfterAsking(() => left++);
  expect(left).toBe(1);
});
