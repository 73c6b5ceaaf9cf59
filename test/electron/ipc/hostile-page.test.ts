import type { IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerHandlers } from '#electron/ipc/register-handlers.ts';
import { channels, inputSchemas } from '#shared/contracts/ipc-contract.ts';
import type { Reply } from '#shared/errors/app-failure.ts';
import { almostRight, junk } from './hostile-inputs.ts';

const RUNS = 1000;
/** The same junk for every channel; one seed, so that a find can be looked at again. */
const pool = fc.sample(junk, { numRuns: RUNS / 2, seed: 9 });

test(`on each channel ${RUNS} inputs of a hostile page are refused at the border, or are what its schema says`, async () => {
  const listeners = new Map<string, (event: IpcMainInvokeEvent, input: unknown) => Promise<Reply<unknown>>>();
  let passed: unknown;
  const electronMain = {
    handle: (channel: string, listener: unknown) => listeners.set(channel, listener as never),
  };
  registerHandlers(
    electronMain as never,
    () => true,
    async (_channel, input) => {
      passed = input;
      return { ok: true, value: null as never };
    },
  );
  const wrong: string[] = [];
  let refusedCount = 0;
  for (const channel of channels) {
    const shaped = almostRight(inputSchemas[channel], RUNS / 2, 9);
    for (const input of [...pool, ...shaped]) {
      passed = undefined;
      const reply = await listeners.get(channel)!({} as IpcMainInvokeEvent, input);
      if (!reply.ok) {
        refusedCount++;
        // Refused means: nothing behind the border heard of it. (Compared by hand: a quarter of a million times.)
        if (passed !== undefined || reply.failure.kind !== 'invalidInput')
          wrong.push(`${channel} was asked nevertheless`);
      } else if (typeof input === 'object' && input !== null && 'surplus' in input) {
        wrong.push(`${channel} let a field through that its schema does not know`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(refusedCount).toBeGreaterThan(channels.length * RUNS * 0.7);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}, 120_000);
