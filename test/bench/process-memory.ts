import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and all it has started, in MiB, each shared page counted once (proportional set size).
 * Linux only; NaN elsewhere.
 */
export function memoryOfTree(root: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? readProcess(`/proc/${name}/stat`).replace(/^.*\) \S /s, '') : '';
    if (parent !== '') parents.set(Number(name), Number.parseInt(parent, 10));
  }
  const isInside = (id: number): boolean => id === root || (parents.has(id) && isInside(parents.get(id) ?? 0));
  return [...parents.keys()]
    .filter(isInside)
    .map((id) => Number(/^Pss:\s+(\d+)/m.exec(readProcess(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024)
    .reduce((sum, megabytes) => sum + megabytes, 0);
}

/** Empty where the process ended meanwhile. */
function readProcess(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
