import type { Input, Output, WindowChannel } from '#shared/contracts/ipc-contract.ts';

/** What answers each call of the window's side. A channel without one does not compile. */
export type WindowHandlers = {
  readonly [C in WindowChannel]: (input: Input<C>) => Promise<Output<C>> | Output<C>;
};
