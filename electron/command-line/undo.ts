import { type Command, UsageError } from './command.ts';
import { readOptions } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Takes back the newest step, or a chosen one. */
export const undo: Command = {
  usage: 'undo --db TỆP [--change-set N]',
  summary: 'Hoàn tác bước mới nhất, hoặc bước số N',
  async run(args) {
    const { values } = readOptions(args, { db: 'string', 'change-set': 'string' });
    const chosen = values['change-set'];
    const id = Number(chosen);
    if (chosen !== undefined && (!Number.isInteger(id) || id < 1))
      throw new UsageError('--change-set phải là số của một bước thay đổi.');
    const { label } = await withOffice(values.db, (office) =>
      chosen === undefined ? office.call('history:undo', {}) : office.call('history:undo-change-set', { id }),
    );
    return { data: { undone: label }, lines: [`Đã hoàn tác: ${label}.`] };
  },
};
