/** A real browser for tests: the machine's Chromium or Chrome, else the one that `@sparticuz/chromium` carries. */
import { existsSync } from 'node:fs';
import { env, getuid } from 'node:process';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { carriedBrowser } from './carried-browser.ts';

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

/** @param more arguments of the browser's own. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  try {
    return await chromium.launch({ ...(await program()), args: [...quiet, ...sandbox(), ...more] });
  } catch (cause) {
    throw new Error(
      'No browser starts here: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
      { cause },
    );
  }
}

async function program(): Promise<Pick<LaunchOptions, 'executablePath' | 'env'>> {
  const executablePath = installed.find((path) => path && existsSync(path));
  if (executablePath) return { executablePath };
  const carried = await carriedBrowser();
  return { ...carried, env: { ...env, ...carried.env } };
}

/** Chromium's sandbox does not start for root, as in most containers. */
function sandbox(): string[] {
  return getuid?.() === 0 ? ['--no-sandbox'] : [];
}
