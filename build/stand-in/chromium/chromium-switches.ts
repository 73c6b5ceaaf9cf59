const always = [
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--disable-gpu',
  // nothing of Chromium's own goes to the network
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  `--disable-features=${[
    ...['MediaRouter', 'Translate', 'OptimizationHints', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable'],
    // pages of Chromium's own address bar, which this window does not have: more work than the program's first screen
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'],
  ].join(',')}`,
];

/** Switches that Electron itself reads, or that would undo ours. */
const notForChromium = /^--(user-data-dir|inspect|inspect-brk|disable-features|enable-features)(=|$)/;

/**
 * The command line of Chromium: ours, what the program and its caller asked for, and the profile folder.
 * Root (a container) has no sandbox; `--test-type` hides the yellow bar that says so.
 */
export function chromiumSwitches(profile: string, asked: string[]): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  const theirs = asked.filter((one) => !notForChromium.test(one));
  return [...new Set([...always, ...asRoot, ...theirs]), `--user-data-dir=${profile}`];
}
