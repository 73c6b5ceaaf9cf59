import { expect, test } from 'vitest';
import { OneAtATime } from '#renderer/components/document-preview/one-at-a-time.ts';

/** Work that lasts until it is let go. */
function slowWork(log: string[], name: string) {
  let letGo = () => {};
  const done = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const work = async () => {
    log.push(`${name} begins`);
    await done;
    log.push(`${name} ends`);
  };
  return { work, letGo };
}

test('five choices made while pages are laid out cause one more laying out, for the last of them', async () => {
  const log: string[] = [];
  const queue = new OneAtATime();
  const first = slowWork(log, 'first');
  const running = queue.run(first.work);
  for (const name of ['second', 'third', 'fourth', 'fifth']) {
    void queue.run(async () => {
      log.push(name);
    });
  }
  expect(queue.isOutdated).toBe(true);
  first.letGo();
  await running;
  expect(log).toEqual(['first begins', 'first ends', 'fifth']);
  expect(queue.isOutdated).toBe(false);
});

test('after the screen is left nothing more is laid out', async () => {
  const log: string[] = [];
  const queue = new OneAtATime();
  const first = slowWork(log, 'first');
  const running = queue.run(first.work);
  void queue.run(async () => {
    log.push('second');
  });
  queue.stop();
  expect(queue.isOutdated).toBe(true);
  first.letGo();
  await running;
  expect(log).toEqual(['first begins', 'first ends']);
  queue.resume();
  await queue.run(async () => {
    log.push('third');
  });
  expect(log.at(-1)).toBe('third');
});

test('work that fails does not stop the next', async () => {
  const queue = new OneAtATime();
  await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  let hasRun = false;
  await queue.run(async () => {
    hasRun = true;
  });
  expect(hasRun).toBe(true);
});
