/**
 * The types of the Chrome DevTools Protocol, as Playwright ships them: its package exports no path to them, hence
 * the relative one. Types only, nothing of it runs.
 */
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
