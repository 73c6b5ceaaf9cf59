import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../stand-in/chromium/find-chromium.ts';

/**
 * Whether Chromium is there; root on a machine with apt-get gets it installed. Otherwise says the one command that
 * installs it.
 */
export function needChromium(): boolean {
  if (findChromium()) return true;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log('Đang cài Chromium… — Installing Chromium…');
    spawnSync('apt-get', ['update'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
    if (findChromium()) return true;
  }
  console.error('Máy chưa có Chromium; hãy chạy: sudo apt-get install chromium');
  console.error('There is no Chromium on this machine; run: sudo apt-get install chromium');
  return false;
}
