import { constants, copyFileSync, existsSync } from 'node:fs';
import { tidySecret } from '../safety/password-record.ts';
import { withUnsealed } from '../safety/seal-in-place.ts';
import { restoreBackup } from '../services/backups/restore-backup.ts';
import type { Command } from './command.ts';
import { readOptions, required } from './read-options.ts';
import { givenPassword, withOffice } from './with-office.ts';

/** Brings a data file back to a backup: as one undoable step where the file is there, as a new file where it is not. */
export const restore: Command = {
  usage: 'restore --from BẢN_SAO --db TỆP',
  summary: 'Khôi phục tệp dữ liệu từ bản sao lưu; hoàn tác được bằng undo; bản mã hoá mở bằng TDKT_PASSWORD',
  async run(args) {
    const { values } = readOptions(args, { from: 'string', db: 'string' });
    const from = required(values.from, 'from');
    const file = required(values.db, 'db');
    const isNew = !existsSync(file);
    const secret = tidySecret(givenPassword()) || null;
    if (isNew) withUnsealed(from, secret, (plain) => copyFileSync(plain, file, constants.COPYFILE_EXCL));
    const label = await withOffice(file, (office) =>
      isNew
        ? 'Chép từ bản sao lưu'
        : withUnsealed(from, secret, (plain) => restoreBackup(office.required(), plain).label),
    );
    return { data: { file, label }, lines: [`${label}: ${file}.`] };
  },
};
