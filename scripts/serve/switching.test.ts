/** A hundred releases go live while three processes are at work: one publishes, one serves, one asks without a pause. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from 'shared/testing/free-ports';
import { afterEach, expect, it } from 'vitest';
import { siteFolders } from '../release/site-folders.ts';
import { openSiteStore } from '../release/site-store.ts';
import { draftOf } from '../release/testing.ts';

const SWITCHES = 100;
const dataDir = mkdtempSync(path.join(tmpdir(), 'switching-'));
const children: ChildProcess[] = [];

afterEach(() => children.forEach((child) => child.kill()));

/** Each release has a new style sheet, and a page and its own style sheet that the others have not. */
function release(number: number): Record<string, string> {
  const style = (name: string): string => `<link rel="stylesheet" href="/_astro/${name}.css">`;
  return {
    'index.html': `${style(`home-${number}`)}${style('same')}release ${number}${' '.repeat(number * 50)}`,
    'metiers/index.html': style(`home-${number}`),
    '404.html': 'nothing here',
    [`only-${number}/index.html`]: style(`only-${number}`),
    [`_astro/only-${number}.css`]: `only ${number}`,
    [`_astro/home-${number}.css`]: `home ${number}`,
    '_astro/same.css': 'same',
  };
}

function start(text: string): ChildProcess {
  const file = path.join(dataDir, `${children.length}.mjs`);
  writeFileSync(file, text);
  const child = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  children.push(child);
  return child;
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const [message] = (await once(child, 'message')) as [unknown];
  return message;
}

async function startServer(): Promise<string> {
  const port = await freePort();
  const child = start(`
    import { serve } from ${JSON.stringify(import.meta.resolve('./serve.ts'))};
    await serve(${JSON.stringify(siteFolders(dataDir).current)}, '127.0.0.1', ${port});
    process.send('up');`);
  await nextMessage(child);
  return `http://127.0.0.1:${port}`;
}

interface Load {
  /** Number of answers by their status. */
  statuses: Record<string, { count: number }>;
  errors: number;
  /** Style sheets that were asked for, as the pages named them. */
  assets: number;
}

/** Asks for a page, then for every style sheet it names, over and over; begins at once and ends when told to. */
function startLoad(url: string): ChildProcess {
  return start(`
    import autocannon from ${JSON.stringify(import.meta.resolve('autocannon'))};
    let assets = 0;
    const readPage = (status, body, context) => {
      context.found = [...body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
      process.send('asked');
    };
    const page = (path) => ({ path, onResponse: readPage });
    const asset = (place) => ({
      setupRequest: (request, { found }) => {
        assets += 1;
        return { ...request, path: found[place] ?? '/names-no-style-sheet' };
      },
    });
    const load = autocannon(
      { url: ${JSON.stringify(url)}, connections: 8, duration: 3600, requests: [page('/'), asset(0), asset(1), page('/metiers/'), asset(0)] },
      (_, { statusCodeStats: statuses, errors }) => process.send({ statuses, errors, assets }),
    );
    process.on('message', () => load.stop());`);
}

it('shows every visitor whole pages while releases go live', { timeout: 120_000 }, async () => {
  const store = openSiteStore(dataDir, { kept: 5 });
  const publish = (number: number) => store.publish(draftOf(store, number, release(number)));
  await publish(1);
  const url = await startServer();
  const load = startLoad(url);
  for (let number = 2; number <= SWITCHES + 1; number += 1) {
    // Some pages under way in each release.
    for (let page = 0; page < 10; page += 1) await nextMessage(load);
    await publish(number);
    if (number % 10 === 0) await store.tidy();
    const home = await (await fetch(url)).text();
    expect(home).toBe(release(number)['index.html']);
    expect((await fetch(`${url}/only-${number}/`)).status).toBe(200);
    expect((await fetch(`${url}/only-${number - 1}/`)).status).toBe(404);
  }
  load.send('stop');
  let result: unknown;
  do result = await nextMessage(load);
  while (result === 'asked');
  const { statuses, errors, assets } = result as Load;
  expect({ statuses: Object.keys(statuses), errors }).toEqual({ statuses: ['200'], errors: 0 });
  expect(assets).toBeGreaterThan(SWITCHES * 10);
});
