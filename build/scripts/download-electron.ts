import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { electronBinary } from './project.ts';

/** Where Electron's package downloads its executable from. */
const origin = 'https://github.com/';
/** A firewall that swallows requests must not hold up the start. */
const reachMilliseconds = 5000;
const downloadMilliseconds = 600_000;

/** Electron's executable, downloaded if need be; or the reason why it is not there. */
export async function fetchElectron(): Promise<{ binary: string } | { reason: string }> {
  const present = electronBinary();
  if (present) return { binary: present };
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return { reason: 'ELECTRON_SKIP_BINARY_DOWNLOAD' };
  const unreachable = await whyUnreachable();
  if (unreachable) return { reason: unreachable };
  const installer = path.join(
    path.dirname(createRequire(import.meta.url).resolve('electron/package.json')),
    'install.js',
  );
  const { stderr } = spawnSync(process.execPath, [installer], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: downloadMilliseconds,
  });
  const binary = electronBinary();
  return binary ? { binary } : { reason: String(stderr).trim().split('\n')[0] || 'timeout' };
}

/** Null when the download may work; one from a mirror or through a proxy is tried without asking. */
async function whyUnreachable(): Promise<string | null> {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, HTTPS_PROXY, https_proxy } = process.env;
  if (ELECTRON_MIRROR || npm_config_electron_mirror || HTTPS_PROXY || https_proxy) return null;
  try {
    await fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(reachMilliseconds) });
    return null;
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? cause.message : message;
  }
}
