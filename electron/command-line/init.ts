import os from 'node:os';
import { OfficeSession } from '../office/office-session.ts';
import type { Command } from './command.ts';
import { readOptions, required } from './read-options.ts';

/** Makes a data file: an office by its names, or the sample office. */
export const init: Command = {
  usage: 'init --db TỆP [--sample] [--name … --superior … --place … --symbol …]',
  summary: 'Tạo tệp dữ liệu mới; --sample: cơ quan mẫu',
  run(args) {
    const { values } = readOptions(args, {
      db: 'string',
      sample: 'boolean',
      name: 'string',
      superior: 'string',
      place: 'string',
      symbol: 'string',
    });
    const path = required(values.db, 'db');
    const session = new OfficeSession(os.userInfo().username);
    try {
      const opened = values.sample
        ? session.createSample(path)
        : session.create(path, {
            name: values.name ?? 'Sở Công Thương',
            superiorName: values.superior ?? 'UBND tỉnh',
            placeName: values.place ?? 'Tỉnh',
            symbolAbbreviation: values.symbol ?? 'SCT',
            signers: [],
          });
      return { data: { file: path, office: opened.officeName }, lines: [`Đã tạo ${path}: ${opened.officeName}.`] };
    } finally {
      session.close();
    }
  },
};
