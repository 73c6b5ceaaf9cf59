import type { FileState } from '#shared/contracts/files.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { tidySecret } from '../safety/password-record.ts';
import { unwrap } from './file-handlers.ts';
import type { WindowHandlers } from './window-handlers.ts';

/** What the ways out of a damaged file work with. */
interface RescueParts {
  readonly office: OfficeClient;
  /** The file that was found damaged last. */
  readonly damaged: () => string | null;
  readonly open: (file: string) => Promise<FileState>;
}

type RescueChannel = Extract<keyof WindowHandlers, `rescue:${string}`>;

/** The ways out of a damaged file; it stays as it is. */
export function rescueHandlers({ office, damaged, open }: RescueParts): Pick<WindowHandlers, RescueChannel> {
  const path = () => damaged() ?? fail({ kind: 'canceled' });
  return {
    'rescue:info': async ({ password }) =>
      unwrap(await office.ask('readRescue', { damaged: path(), secret: password && tidySecret(password) })),
    'rescue:open-good-copy': async ({ password }) => {
      const secret = password && tidySecret(password);
      return open(unwrap(await office.ask('placeGoodCopy', { damaged: path(), secret })).placed);
    },
    'rescue:salvage': async () => {
      const { placed, salvage } = unwrap(await office.ask('salvage', { damaged: path() }));
      return { state: await open(placed), salvage };
    },
  };
}
