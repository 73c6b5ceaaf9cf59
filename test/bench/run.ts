import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Figure, figureTable } from './figure.ts';
import { parts, windowParts } from './parts.ts';
import { syntheticFile } from './synthetic-file.ts';

// `npm run bench`: every promised figure on the synthetic office, as a table; `--json` prints the figures as data.
// With `--write` it also goes to BENCHMARKS.md; `--part <name>` measures one part, `--no-window` leaves the window out.
// Each part runs in a process of its own, so that its memory and its garbage are its own.

const root = path.resolve(import.meta.dirname, '../..');
const size = { people: 20_000, awards: 200_000, years: 20 };
const folder = path.join(root, 'node_modules/.cache/bench');
mkdirSync(folder, { recursive: true });

const asJson = process.argv.includes('--json');
const say = (text: string) => asJson || console.log(text);
const only = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined;

const insideOf = parts.find(([part]) => part === process.env.BENCH_PART);
if (insideOf) {
  const figures = await insideOf[1]({ file: syntheticFile(folder, size), folder });
  writeFileSync(path.join(folder, 'figures.json'), JSON.stringify(figures));
} else {
  measureAll();
}

function measureAll(): void {
  say('Making the synthetic office (once)…');
  syntheticFile(folder, size);
  const chosen = parts.filter(([part]) =>
    only === undefined ? !(process.argv.includes('--no-window') && windowParts.has(part)) : part === only,
  );
  if (chosen.length === 0) throw new Error(`No part “${only}”; there are ${parts.map(([part]) => part).join(', ')}.`);
  if (chosen.some(([part]) => windowParts.has(part))) {
    execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  }
  const measured = chosen.map(([part]) => ({ part, figures: measureAlone(part) }));
  const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}`;
  if (asJson) {
    console.log(JSON.stringify({ machine, size, figures: measured.flatMap(({ figures }) => figures) }, null, 2));
  }
  if (!process.argv.includes('--write')) return;
  const head = `# Benchmarks\n\nThe last run of \`npm run bench -- --write\`, on a synthetic office of ${size.people} people, ${size.awards} awards, ${size.years} years.\nMachine: ${machine}. Machines are noisy: read ratios, and run it yourself.\n`;
  const body = measured.map(({ part, figures }) => `\n## ${part}\n\n${figureTable(figures)}\n`);
  writeFileSync(path.join(root, 'BENCHMARKS.md'), head + body.join(''));
}

/** Measures one part in a process of its own; a part that breaks says so and the others go on. */
function measureAlone(part: string): Figure[] {
  const result = path.join(folder, 'figures.json');
  try {
    writeFileSync(result, '[]');
    execFileSync(process.execPath, [...process.execArgv, import.meta.filename], {
      env: { ...process.env, BENCH_PART: part },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    say(`\n## ${part}\n\nThis part broke; its error stands above.`);
    process.exitCode = 1;
    return [];
  }
  const figures: Figure[] = JSON.parse(readFileSync(result, 'utf8'));
  say(`\n## ${part}\n\n${figureTable(figures)}`);
  return figures;
}
