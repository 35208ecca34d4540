import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { afterEach, describe, expect, it } from 'vitest';
import { projectSettings } from '../environment/project.ts';
import { exitCodes } from '../exit-codes.ts';
import { createStatusBoard } from '../publisher/status-board.ts';
import { askPublisher } from './ask-publisher.ts';

const live = { release: 7, revision: 30, at: '2026-11-22T10:00:00.000Z', pages: 12 };
const releases = [{ ...live, changed: 3 }];
const busy = { activity: { step: 'rendering', done: 2, total: 9 } } as const;
const base = { ...createStatusBoard().read(), live, releases, publications: 4 };

let server: ReturnType<typeof createServer> | undefined;
let asked: string[];
let steps: string[];

afterEach(async () => {
  server?.closeAllConnections();
  if (server?.listening) await once(server.close(), 'close');
});

/** A publisher whose status is these, one after the other; the first is asked for before the command. */
async function ask(statuses: Partial<PublisherStatus>[], approve = false, commandStatus = 200) {
  [asked, steps] = [[], []];
  const left = statuses.map((status) => ({ ...base, ...status }));
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    if (request.method === 'POST') return response.writeHead(commandStatus).end(JSON.stringify(base));
    const status = left.shift();
    return status ? response.end(JSON.stringify(status)) : response.socket?.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const publisherUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return askPublisher({
    settings: { ...projectSettings('/', {}), publisherUrl },
    environment: { PUBLISHER_TOKEN: 'key' },
    approve,
    onStep: (text) => steps.push(text),
  });
}

describe('a publisher that runs', () => {
  it('is asked to publish, and followed until it has', async () => {
    expect(await ask([{}, busy, { publications: 5 }])).toEqual({
      release: 7,
      revision: 30,
      pages: 12,
      changed: 3,
      problems: [],
    });
    expect(asked.slice(0, 2)).toEqual(['GET /status Bearer key', 'POST /publish Bearer key']);
    expect(steps).toEqual(['rendering 2/9', 'waiting']);
  });

  it('is not taken at the word of a publication that was under way before', async () => {
    const other = { ...live, release: 8 };
    const published = await ask([busy, busy, { ...busy, publications: 5 }, { publications: 6, live: other }]);
    expect(published?.release).toBe(8);
  });

  it('is told that the drop is meant', async () => {
    const approval = { pagesBefore: 40, pagesAfter: 2, removed: ['/agenda/'] };
    await ask([{ approval }, { publications: 5 }], true);
    expect(asked[1]).toBe('POST /approve Bearer key');
  });

  it('is told so only once it has shown what it would take away', async () => {
    const approval = { pagesBefore: 40, pagesAfter: 2, removed: ['/agenda/'] };
    const published = await ask([{}, { publications: 5, approval }, { publications: 6 }], true);
    expect(published).not.toHaveProperty('approval');
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([
      'POST /publish Bearer key',
      'POST /approve Bearer key',
    ]);
  });

  it('says what waits for a yes', async () => {
    const approval = { pagesBefore: 40, pagesAfter: 10, removed: ['/agenda/a/'] };
    expect(await ask([{}, { publications: 5, approval }])).toMatchObject({ approval, release: 7 });
  });

  it.each<[string, Partial<PublisherStatus>[], number, RegExp]>([
    [
      'what failed',
      [{}, { publications: 5, failure: { at: '', message: 'Le CMS est injoignable.', exitCode: 10 } }],
      10,
      /injoignable/,
    ],
    [
      'that a rollback holds',
      [{ hold: { release: 3, since: 'yesterday' } }],
      exitCodes.held,
      /release 3 on yesterday/,
    ],
    [
      'that a rollback came in',
      [{}, { hold: { release: 3, since: 'now' } }],
      exitCodes.held,
      /release 3 on now/,
    ],
    ['that it has stopped', [{}], exitCodes.unexpected, /has stopped/],
  ])('says %s', async (_, statuses, exitCode, words) => {
    await expect(ask(statuses)).rejects.toMatchObject({
      exitCode,
      message: expect.stringMatching(words) as string,
    });
  });

  it('that refuses the command is not waited for', async () => {
    await expect(ask([{}, {}], false, 409)).rejects.toThrow('refuses to publish');
  });
});

it('is not there: then nobody is asked', async () => {
  const settings = { ...projectSettings('/', {}), publisherUrl: 'http://127.0.0.1:9' };
  const order = { settings, environment: {}, approve: false, onStep: () => undefined };
  expect(await askPublisher(order)).toBeUndefined();
});
