import { constants, copyFileSync, existsSync } from 'node:fs';
import { restoreBackup } from '../services/backups/restore-backup.ts';
import type { Command } from './command.ts';
import { readOptions, required } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Brings a data file back to a backup: as one undoable step where the file is there, as a new file where it is not. */
export const restore: Command = {
  usage: 'restore --from BẢN_SAO --db TỆP',
  summary: 'Khôi phục tệp dữ liệu từ bản sao lưu; hoàn tác được bằng undo',
  async run(args) {
    const { values } = readOptions(args, { from: 'string', db: 'string' });
    const from = required(values.from, 'from');
    const file = required(values.db, 'db');
    const isNew = !existsSync(file);
    if (isNew) copyFileSync(from, file, constants.COPYFILE_EXCL);
    const label = await withOffice(file, (office) =>
      isNew ? 'Chép từ bản sao lưu' : restoreBackup(office.required(), from).label,
    );
    return { data: { file, label }, lines: [`${label}: ${file}.`] };
  },
};
