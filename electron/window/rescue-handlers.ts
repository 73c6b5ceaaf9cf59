import type { FileState } from '#shared/contracts/files.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { OfficeClient } from '../office/office-client.ts';
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
    'rescue:info': async () => unwrap(await office.ask('readRescue', { damaged: path() })),
    'rescue:open-good-copy': async () => open(unwrap(await office.ask('placeGoodCopy', { damaged: path() })).placed),
    'rescue:salvage': async () => {
      const { placed, salvage } = unwrap(await office.ask('salvage', { damaged: path() }));
      return { state: await open(placed), salvage };
    },
  };
}
