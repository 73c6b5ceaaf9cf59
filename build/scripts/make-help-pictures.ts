import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './project.ts';

// `node build/scripts/make-help-pictures.ts`: takes the pictures of the help anew from the real screens of the sample
// office, after a build. Which screens: `picture` of the topics in renderer/features/help/topics.

const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/@playwright/test/cli.js'),
    ...['test', '--config', 'build/playwright.config.ts', 'test/end-to-end/help-pictures.spec.ts'],
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TAKE_HELP_PICTURES: '1' } },
);
process.exit(status ?? 1);
