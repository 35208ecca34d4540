/** A real browser for tests: the machine's Chromium or Chrome, else the one that `@sparticuz/chromium` carries. */
import { existsSync } from 'node:fs';
import { env, getuid } from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Keeps the browser from asking its maker's hosts anything. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

export async function launchBrowser(): Promise<Browser> {
  const machines = installed.find((path) => path && existsSync(path));
  // Chromium's sandbox does not start for root, as in most containers.
  const args = getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  try {
    if (machines) return await chromium.launch({ executablePath: machines, args });
    const { default: carried } = await import('@sparticuz/chromium');
    return await chromium.launch({
      executablePath: await carried.executablePath(),
      args: [...carried.args, ...quiet],
    });
  } catch (cause) {
    throw new Error(
      'No browser starts here: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
      { cause },
    );
  }
}
