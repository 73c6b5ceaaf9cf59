import type { Command } from './command.ts';
import { readOptions, required } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** What the search box finds. */
export const search: Command = {
  usage: 'search --db TỆP CHỮ_CẦN_TÌM',
  summary: 'Tìm cá nhân, đơn vị, quyết định như ô tìm kiếm',
  async run(args) {
    const { values, words } = readOptions(args, { db: 'string' });
    const text = required(words.join(' '), 'CHỮ_CẦN_TÌM');
    const hits = await withOffice(values.db, (office) => office.call('search:find', { text, limit: 50 }));
    const lines = hits.map((hit) => `${hit.title} — ${hit.subtitle}`);
    return { data: hits, lines: lines.length > 0 ? lines : ['Không tìm thấy.'] };
  },
};
