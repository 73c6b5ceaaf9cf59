import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killUnderWrites } from './kill-under-writes.ts';
import { failUnderWrites, losePower } from './power-loss.ts';

// `node test/survival/run.ts [--kills 500] [--cuts 2] [--losses 1000] [--faults 20]`: prints what was seen, ends with 1 where something was lost.
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const folder = mkdtempSync(path.join(tmpdir(), 'tdkt-song-con-'));
const started = Date.now();
try {
  const killed = await killUnderWrites({
    folder,
    kills: option('kills', 500),
    cutsAfterEach: option('cuts', 2),
    onKill: (kill) => kill % 50 === 0 && console.error(`${kill} kills, ${Math.round((Date.now() - started) / 1000)} s`),
  });
  console.log('kills', killed);
  const lost = await losePower({ folder, losses: option('losses', 1000), steps: 120 });
  console.log('power losses', lost ?? 'not measured: no C compiler here');
  const failed = await failUnderWrites({ folder, runs: option('faults', 20), steps: 60 });
  console.log('failing disks', failed ?? 'not measured: no C compiler here');
  if ([killed, lost, failed].some((report) => (report?.problems.length ?? 0) > 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
