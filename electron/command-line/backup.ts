import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { verifyCopy } from '../database/verify-file.ts';
import type { Command } from './command.ts';
import { readOptions, required } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Writes a whole copy of a data file and checks it, for a scheduled task of the IT staff. */
export const backup: Command = {
  usage: 'backup --db TỆP --out BẢN_SAO',
  summary: 'Sao lưu tệp dữ liệu và kiểm tra bản sao',
  async run(args) {
    const { values } = readOptions(args, { db: 'string', out: 'string' });
    const out = required(values.out, 'out');
    await withOffice(values.db, (office) => office.saveCopy(out));
    const { counts, bytes, sha256 } = verifyCopy(out);
    const counted = `${formatNumber(counts.people)} cá nhân, ${formatNumber(counts.decisions)} quyết định, ${formatNumber(counts.awards)} lần khen thưởng`;
    return {
      data: { file: out, bytes, sha256, counts },
      lines: [`Đã sao lưu vào ${out}: ${counted}; bản sao đạt kiểm tra.`],
    };
  },
};
