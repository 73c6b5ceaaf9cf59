import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, UsageError } from './command.ts';

/** The benchmark's figures, where the program runs from its sources. */
export const bench: Command = {
  usage: 'bench',
  summary: 'Đo tốc độ trên một cơ quan lớn giả định',
  run() {
    const script = path.resolve(import.meta.dirname, '../../test/bench/run.ts');
    if (!existsSync(script)) throw new UsageError('Phép đo tốc độ chỉ có khi chạy từ mã nguồn: npm run bench.');
    const { stdout, status } = spawnSync(process.execPath, [script, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new UsageError('Phép đo tốc độ không chạy được đến cuối.');
    const data = JSON.parse(stdout) as { figures: { name: string; measured: number; unit: string }[] };
    return {
      data,
      lines: data.figures.map(({ name, measured, unit }) => `${name}: ${measured.toPrecision(3)} ${unit}`),
    };
  },
};
