import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { type Channel, type Input, inputSchemas, type Output } from '#shared/contracts/ipc-contract.ts';
import type { FieldIssue, Reply } from '#shared/errors/app-failure.ts';

const NOT_RIGHT = 'Thông tin nhập chưa đúng dạng; hãy kiểm tra lại.';

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
      const checked = check(schema, input);
      if ('issues' in checked) return { ok: false, failure: { kind: 'invalidInput', issues: checked.issues } };
      return handle(channel, checked.data as Input<typeof channel>);
    });
  }
}

function check(schema: z.ZodType, input: unknown): { readonly data: unknown } | { readonly issues: FieldIssue[] } {
  try {
    const { success, data, error } = schema.safeParse(input);
    return success ? { data } : { issues: error.issues.map(toIssue) };
  } catch {
    // Some values break the check itself: zod cannot freeze a typed array in place of a list.
    return { issues: [{ path: '', message: NOT_RIGHT }] };
  }
}

function toIssue(issue: z.core.$ZodIssue): FieldIssue {
  const isOurs = /[à-ỹđ]/i.test(issue.message);
  return {
    path: issue.path.join('.'),
    message: isOurs ? issue.message : NOT_RIGHT,
  };
}
