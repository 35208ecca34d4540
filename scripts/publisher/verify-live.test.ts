import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { verifyLive } from './verify-live.ts';

let running: ReturnType<typeof createServer> | undefined;

afterEach(async () => {
  running?.closeAllConnections();
  if (running?.listening) await once(running.close(), 'close');
});

/** @returns the address of a site that answers so. */
async function site(answer: RequestListener): Promise<string> {
  running = createServer(answer);
  await once(running.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(running.address() as AddressInfo).port}`;
}

const pageHash = hash('sha256', 'page');

describe('the site is asked for what has just gone live', () => {
  it('and serves it', async () => {
    const url = await site((_, response) => response.end('page'));
    expect(await verifyLive(url, pageHash)).toBe('verified');
  });

  it.each([
    [200, 'une autre version de la page'],
    [404, 'une erreur 404'],
    [301, 'une erreur 301'],
  ])('and serves something else, with status %i', async (status, words) => {
    const url = await site((_, response) => response.writeHead(status, { location: '/' }).end('other'));
    await expect(verifyLive(url, pageHash)).rejects.toMatchObject({
      exitCode: exitCodes.verification,
      message: expect.stringContaining(words) as string,
    });
  });

  it('or it is out of reach, which is no fault', async () => {
    expect(await verifyLive('http://127.0.0.1:9/', pageHash)).toBe('nobody answers');
    const url = await site((_, response) => response.socket?.destroy());
    expect(await verifyLive(url, pageHash)).toBe('nobody answers');
  });
});
