import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { type Channel, type Input, inputSchemas, type Output } from '#shared/contracts/ipc-contract.ts';
import type { FieldIssue, Reply } from '#shared/errors/app-failure.ts';

/** Answers one call whose input was checked. */
export type ChannelHandler = <C extends Channel>(channel: C, input: Input<C>) => Promise<Reply<Output<C>>>;

/**
 * The one place where messages of the window come in: each is from the program's own page, on a listed channel, with an
 * input that its schema accepts; anything else goes no further. `isTrusted` looks at the sender's frame.
 */
export function registerHandlers(
  ipcMain: Pick<IpcMain, 'handle'>,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  handle: ChannelHandler,
): void {
  for (const channel of Object.keys(inputSchemas) as Channel[]) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      if (!isTrusted(event)) throw new Error('untrusted sender');
      const schema: z.ZodType = inputSchemas[channel];
      const checked = schema.safeParse(input);
      if (!checked.success)
        return { ok: false, failure: { kind: 'invalidInput', issues: checked.error.issues.map(toIssue) } };
      return handle(channel, checked.data as Input<typeof channel>);
    });
  }
}

function toIssue(issue: z.core.$ZodIssue): FieldIssue {
  const isOurs = /[à-ỹđ]/i.test(issue.message);
  return {
    path: issue.path.join('.'),
    message: isOurs ? issue.message : 'Thông tin nhập chưa đúng dạng; hãy kiểm tra lại.',
  };
}
