import { type Command, UsageError } from './command.ts';
import { readOptions } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** What the search box finds. */
export const search: Command = {
  usage: 'search --db TỆP CHỮ_CẦN_TÌM',
  summary: 'Tìm cá nhân, đơn vị, quyết định như ô tìm kiếm',
  async run(args) {
    const { values, words } = readOptions(args, { db: 'string' });
    const text = words.join(' ');
    if (text === '') throw new UsageError('Hãy ghi chữ cần tìm sau các tuỳ chọn.');
    const hits = await withOffice(values.db, (office) => office.call('search:find', { text, limit: 50 }));
    const lines = hits.map((hit) => `${hit.title} — ${hit.subtitle}`);
    return { data: hits, lines: lines.length > 0 ? lines : ['Không tìm thấy.'] };
  },
};
