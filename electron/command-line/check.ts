import { checkOffice } from '../services/office/check-office.ts';
import type { Command } from './command.ts';
import { readOptions } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Verifies a data file thoroughly and says what was verified. */
export const check: Command = {
  usage: 'check --db TỆP',
  summary: 'Kiểm tra toàn vẹn tệp dữ liệu',
  async run(args) {
    const { values } = readOptions(args, { db: 'string' });
    const report = await withOffice(values.db, (office) => checkOffice(office.required()));
    const lines = report.checks.map((item) => `${item.isFine ? 'Đạt ' : 'LỖI '} ${item.name}: ${item.detail}`);
    if (report.checks.some((item) => !item.isFine)) process.exitCode = 1;
    return { data: report, lines };
  },
};
