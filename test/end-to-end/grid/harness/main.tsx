/// <reference types="vite/client" />
import '@mantine/core/styles.css';
import '#renderer/theme/typeface.css';
import '#renderer/theme/page.css';
import { createRoot } from 'react-dom/client';
import { adoptTheme } from '#renderer/theme/css-variables.ts';
import { TrialPage } from './trial-page.tsx';

adoptTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<TrialPage />);
