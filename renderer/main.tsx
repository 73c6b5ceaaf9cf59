import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import 'dayjs/locale/vi';
import './theme/typeface.css';
import './theme/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { refreshFileState } from './lib/file-state.ts';
import { guardClosing } from './lib/leave-guard.ts';
import { loadPreferences } from './lib/preferences.ts';
import { listenForLocks, loadProtection } from './lib/protection.ts';
import { listenForChanges } from './lib/revision.ts';
import { adoptTheme } from './theme/css-variables.ts';

async function start(): Promise<void> {
  adoptTheme();
  listenForChanges();
<<<<<<< HEAD
  guardClosing();
  await Promise.all([loadPreferences(), refreshFileState()]);
=======
  listenForLocks();
  await Promise.all([loadPreferences(), refreshFileState(), loadProtection()]);
>>>>>>> fdddee0 (Passwords: of the file and of the program, locked after idle minutes, longer waits after wrong ones, a recovery sheet printed once; licences of what is shipped are listed by a script; names with formulas, HTML and field codes are proved to come out as text)
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App />);
}

void start();
