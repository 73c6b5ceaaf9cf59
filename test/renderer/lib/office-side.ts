import type { Channel, ProgramBridge } from '#shared/contracts/ipc-contract.ts';

/** The other side of the border as a table of answers: a function per channel that is asked, and what was asked. */
export interface OfficeSide {
  readonly asked: { readonly channel: Channel; readonly input: unknown }[];
}

/** Puts the border on `window`, with these answers behind it. A channel without an answer rejects, as Electron does. */
export function answerWith(answers: Partial<Record<Channel, (input: unknown) => unknown>>): OfficeSide {
  const asked: { channel: Channel; input: unknown }[] = [];
  const invoke = async (channel: Channel, input: unknown): Promise<unknown> => {
    asked.push({ channel, input });
    const answer = answers[channel];
    if (!answer) throw new Error(`No handler registered for '${channel}'`);
    return answer(input);
  };
  const program = { invoke, on: () => () => {} } as unknown as ProgramBridge;
  Object.defineProperty(globalThis, 'window', { value: { program }, configurable: true });
  return { asked };
}
