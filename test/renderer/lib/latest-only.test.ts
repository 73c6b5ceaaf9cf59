import { expect, test } from 'vitest';
import { LatestOnly } from '#renderer/lib/latest-only.ts';

function later<T>(): { readonly promise: Promise<T>; readonly answer: (value: T) => void } {
  let answer: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

test('an answer that comes after a newer question was asked is dropped, whichever comes first', async () => {
  const requests = new LatestOnly();
  const old = later<string>();
  const newer = later<string>();
  const first = requests.run(() => old.promise);
  const second = requests.run(() => newer.promise);
  newer.answer('new');
  old.answer('old');
  expect(await first).toBeUndefined();
  expect(await second).toEqual({ answer: 'new' });
});

test('a screen that was left hears nothing more', async () => {
  const requests = new LatestOnly();
  const asked = later<string>();
  const answer = requests.run(() => asked.promise);
  requests.cancel();
  asked.answer('late');
  expect(await answer).toBeUndefined();
});
