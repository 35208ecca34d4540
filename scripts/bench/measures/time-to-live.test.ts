import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { timeToLive } from './time-to-live.ts';

let server: Server;
let url: string;
let page: string;

beforeEach(async () => {
  page = 'before';
  server = createServer((_, response) => response.end(page));
  await once(server.listen(0, 'localhost'), 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => server.close());

async function looks(times: number): Promise<void> {
  for (let look = 0; look < times; look += 1) await once(server, 'request');
}

it('ends when the page says the words, however often it has to look', async () => {
  const publish = async (): Promise<void> => {
    await looks(3);
    page = 'the new words';
  };
  const { live, answered } = await timeToLive({ publish, url, words: 'new words' });
  expect(live).toBeGreaterThan(0);
  expect(answered).toBeGreaterThan(0);
});

it('a click that is refused is no measure', async () => {
  const publish = (): Promise<void> => Promise.reject(new Error('refused'));
  await expect(timeToLive({ publish, url, words: 'new words' })).rejects.toThrow('refused');
});

it('nor is one that is refused after the page was live', async () => {
  const publish = async (): Promise<void> => {
    page = 'the new words';
    await once(server, 'seen');
    throw new Error('refused late');
  };
  server.on('request', (_, response) => response.on('finish', () => setImmediate(() => server.emit('seen'))));
  await expect(timeToLive({ publish, url, words: 'new words' })).rejects.toThrow('refused late');
});
