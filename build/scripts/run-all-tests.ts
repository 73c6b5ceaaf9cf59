import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { needChromium } from './need-chromium.ts';
import { runNpmScript } from './project.ts';

// `npm test`: everything that must hold before a change is kept, in order, until something fails.
// The last line is `N passed, N failed`: the sums of vitest and Playwright; a step without tests that fails is one.

interface Count {
  passed: number;
  failed: number;
}
interface Step {
  script: string;
  parameters?: string[];
  env?: Record<string, string>;
  /** The file in which the step's tests are counted. */
  report?: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-tests-'));
const unitReport = path.join(folder, 'unit.json');
const windowReport = path.join(folder, 'window.json');
const steps: Step[] = [
  { script: 'types' },
  { script: 'lint' },
  {
    script: 'test:unit',
    parameters: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { script: 'build' },
  {
    script: 'test:window',
    parameters: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: windowReport },
    report: windowReport,
  },
];

/** The numbers of a report, vitest's or Playwright's; none when the step did not get as far as writing it. */
function countIn(report: string | undefined): Count {
  if (report === undefined || !existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, 'utf8'));
  if (stats === undefined) return { passed: numPassedTests, failed: numFailedTests };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const total: Count = { passed: 0, failed: 0 };
let status = needChromium() ? 0 : 1;
for (const { script, parameters, env, report } of steps) {
  if (status !== 0) break;
  console.log(`\n> npm run ${script}`);
  status = runNpmScript(script, parameters, env);
  const { passed, failed } = countIn(report);
  total.passed += passed;
  total.failed += status !== 0 ? Math.max(1, failed) : failed;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(status);
