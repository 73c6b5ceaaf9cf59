import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Figure, figureTable } from './figure.ts';
import { measureCertificates } from './measure-certificates.ts';
import { measureCouncil } from './measure-council.ts';
import { measureDocuments } from './measure-documents.ts';
import { measureEligibility } from './measure-eligibility.ts';
import { measureImports } from './measure-imports.ts';
import { measureRounds } from './measure-rounds.ts';
import { measureServices, syntheticFile } from './measure-services.ts';
import { measureTwins } from './measure-twins.ts';
import { measureWindow } from './measure-window.ts';

// `npm run bench`: every promised figure on the synthetic office, as a table; `--json` prints the figures as data.
// With `--write` it also goes to BENCHMARKS.md. A Markdown table, medians, and the machine's name.

const root = path.resolve(import.meta.dirname, '../..');
const size = { people: 20_000, awards: 200_000, years: 20 };
const folder = path.join(root, 'node_modules/.cache/bench');
mkdirSync(folder, { recursive: true });

const asJson = process.argv.includes('--json');
const say = (text: string) => asJson || console.log(text);
say('Making the synthetic office (once)…');
const file = syntheticFile(folder, size);

const parts: [string, () => Promise<Figure[]>][] = [
  ['The law', measureEligibility],
  ['Initiatives', measureTwins],
  ['Services', () => measureServices(file)],
  ['Rounds', () => measureRounds(folder)],
  ['The council', measureCouncil],
  ['Imports', () => measureImports(file)],
  ['Documents', () => measureDocuments(file)],
  ['Certificates', () => measureCertificates(file)],
  ['Window', () => measureWindow(file)],
];
const measured: { part: string; figures: Figure[] }[] = [];
if (!process.argv.includes('--no-window'))
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
else parts.pop();
for (const [part, measure] of parts) {
  const figures = await measure();
  measured.push({ part, figures });
  say(`\n## ${part}\n\n${figureTable(figures)}`);
}

const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}`;
if (asJson)
  console.log(JSON.stringify({ machine, size, figures: measured.flatMap(({ figures }) => figures) }, null, 2));
if (process.argv.includes('--write')) {
  const head = `# Benchmarks\n\nThe last run of \`npm run bench -- --write\`, on a synthetic office of ${size.people} people, ${size.awards} awards, ${size.years} years.\nMachine: ${machine}. Machines are noisy: read ratios, and run it yourself.\n`;
  const body = measured.map(({ part, figures }) => `\n## ${part}\n\n${figureTable(figures)}\n`);
  writeFileSync(path.join(root, 'BENCHMARKS.md'), head + body.join(''));
}
