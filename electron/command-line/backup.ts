import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { checkBackup } from '../backup/check-backup.ts';
import type { Command } from './command.ts';
import { readOptions, required } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Writes a whole copy of a data file, checks it and seals it where the file has a password, for a scheduled task of the IT staff. */
export const backup: Command = {
  usage: 'backup --db TỆP --out BẢN_SAO',
  summary: 'Sao lưu tệp dữ liệu và kiểm tra bản sao; tệp có mật khẩu (TDKT_PASSWORD) thì bản sao được mã hoá',
  async run(args) {
    const { values } = readOptions(args, { db: 'string', out: 'string' });
    const out = required(values.out, 'out');
    const { counts, bytes, sha256, isSealed } = await withOffice(values.db, (office, secrets) => {
      office.saveCopy(out);
      return checkBackup(out, secrets);
    });
    const counted = `${formatNumber(counts.people)} cá nhân, ${formatNumber(counts.decisions)} quyết định, ${formatNumber(counts.awards)} lần khen thưởng`;
    return {
      data: { file: out, bytes, sha256, counts, sealed: isSealed },
      lines: [
        `Đã sao lưu vào ${out}: ${counted}; bản sao đạt kiểm tra${isSealed ? ', đã mã hoá bằng mật khẩu của tệp' : ''}.`,
      ],
    };
  },
};
