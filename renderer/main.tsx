import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import 'dayjs/locale/vi';
import './theme/typeface.css';
import './theme/page.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { App } from './app/app.tsx';
import { refreshFileState } from './lib/file-state.ts';
import { guardClosing } from './lib/leave-guard.ts';
import { watchPageErrors } from './lib/page-errors.ts';
import { loadPreferences } from './lib/preferences.ts';
import { listenForLocks, loadProtection } from './lib/protection.ts';
import { listenForChanges } from './lib/revision.ts';
import { adoptTheme } from './theme/css-variables.ts';

// The page's policy forbids code made from text; without this zod would try it once and be refused.
config({ jitless: true });

async function start(): Promise<void> {
  adoptTheme();
  listenForChanges();
  guardClosing();
  listenForLocks();
  watchPageErrors();
  await Promise.all([loadPreferences(), refreshFileState(), loadProtection()]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App />);
}

void start();
