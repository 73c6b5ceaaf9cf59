/** What Electron reads from its command line. */
export interface CommandLine {
  wantsVersion: boolean;
  /** Modules to load before the program (`-r`). */
  requires: string[];
  inspector: { port: number; waits: boolean } | null;
  /** Every `--name` and `--name=value`, the program's own too. */
  switches: string[];
  /** The program to run: a folder or a module. */
  program: string | null;
}

/** Reads Electron's command line, without the executable itself. */
export function parseCommandLine(parameters: readonly string[]): CommandLine {
  const line: CommandLine = { wantsVersion: false, requires: [], inspector: null, switches: [], program: null };
  const rest = [...parameters];
  for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
    const inspect = /^--inspect(-brk)?(?:=(?:.*:)?(\d+))?$/.exec(one);
    if (line.program === null && (one === '--version' || one === '-v')) line.wantsVersion = true;
    else if (line.program === null && (one === '-r' || one === '--require')) line.requires.push(rest.shift() ?? '');
    else if (inspect) line.inspector = { port: Number(inspect[2] ?? 9229), waits: inspect[1] !== undefined };
    else if (one.startsWith('--')) line.switches.push(one);
    else line.program ??= one;
  }
  return line;
}
