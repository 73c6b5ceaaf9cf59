import type { Channel, ChannelReply, Output, Request } from '#shared/contracts/ipc-contract.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { programBridge } from './program-bridge.ts';

/** A call that was answered with a failure; its message is the Vietnamese sentence. */
export class CallFailed extends Error {
  readonly failure: AppFailure;
  constructor(failure: AppFailure) {
    super(failureSentence(failure));
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

/**
 * Calls the office side and gives the answer as data: the value, or the failure. Never rejects: a broken border
 * becomes the failure `unexpected`, with the channel as its reference.
 */
export async function callReply<C extends Channel>(channel: C, input: Request<C>): Promise<ChannelReply<C>> {
  try {
    return await programBridge().invoke(channel, input);
  } catch (error) {
    console.error(channel, error);
    return { ok: false, failure: { kind: 'unexpected', reference: channel } };
  }
}

/**
 * Calls the office side and gives the value.
 * @throws CallFailed with the failure as data
 */
export async function call<C extends Channel>(channel: C, input: Request<C>): Promise<Output<C>> {
  const reply = await callReply(channel, input);
  if (!reply.ok) throw new CallFailed(reply.failure);
  return reply.value;
}
