import type { Figure } from './figure.ts';
import { measureBlocks } from './measure-blocks.ts';
import { measureCertificates } from './measure-certificates.ts';
import { measureCouncil } from './measure-council.ts';
import { measureDocuments } from './measure-documents.ts';
import { measureEligibility } from './measure-eligibility.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureImportWindow } from './measure-import-window.ts';
import { measureImports } from './measure-imports.ts';
import { measureOverview } from './measure-overview.ts';
import { measurePeriods } from './measure-periods.ts';
import { measureRounds } from './measure-rounds.ts';
import { measureServices } from './measure-services.ts';
import { measureStart } from './measure-start.ts';
import { measureStatistics } from './measure-statistics.ts';
import { measureTwins } from './measure-twins.ts';
import { measureWindow } from './measure-window.ts';

/** What a part works on: the large synthetic office, and a folder for what it makes beside it. */
export interface BenchGround {
  readonly file: string;
  readonly folder: string;
}

/** Every part of the benchmark in the order of its table. Each runs in a process of its own. */
export const parts: readonly (readonly [string, (ground: BenchGround) => Promise<Figure[]>])[] = [
  ['The law', measureEligibility],
  ['Initiatives', measureTwins],
  ['Services', ({ file }) => measureServices(file)],
  ['Rounds', ({ folder }) => measureRounds(folder)],
  ['Periods', ({ file, folder }) => measurePeriods(file, folder)],
  ['Overview', ({ folder }) => measureOverview(folder)],
  ['The council', measureCouncil],
  ['Blocks', measureBlocks],
  ['Statistics', ({ file }) => measureStatistics(file)],
  ['Imports', ({ file }) => measureImports(file)],
  ['Documents', ({ file }) => measureDocuments(file)],
  ['Certificates', ({ file }) => measureCertificates(file)],
  ['Growth', ({ folder }) => measureGrowth(folder)],
  ['Start', measureStart],
  ['Window', ({ file }) => measureWindow(file)],
  ['Import in the window', ({ file }) => measureImportWindow(file)],
];

/** Those that open the program in a window, and need it built. */
export const windowParts: ReadonlySet<string> = new Set(['Start', 'Window', 'Import in the window']);
