/** A real S3 server for the tests, which notes what it is asked and can go silent for good in the middle. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import type { Target } from './settings.ts';

export interface S3Server extends AsyncDisposable {
  target: Target;
  /** `PUT agenda/index.html`, in the order in which they came; keys without the prefix, lists as `GET `. */
  requests: string[];
  /** Requests still answered; every later one has its connection cut. */
  answered: number;
  /** Called before a request is handed on. */
  onRequest: (request: string) => Promise<void>;
  /** As a reader's browser asks the bucket's website. */
  get(pathname: string): Promise<Response>;
}

/** What the server takes for a signature: no other name is known to it. */
export const credentials = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

const BUCKET = 'site';
const WEBSITE = `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <IndexDocument><Suffix>index.html</Suffix></IndexDocument>
  <ErrorDocument><Key>404.html</Key></ErrorDocument>
</WebsiteConfiguration>`;

export async function startS3(prefix = ''): Promise<S3Server> {
  const directory = mkdtempSync(path.join(tmpdir(), 's3-'));
  const s3 = new S3rver({
    directory,
    silent: true,
    configureBuckets: [{ name: BUCKET, configs: [WEBSITE] }],
  });
  await s3.configureBuckets();
  const s3Listener = s3.callback();
  let removals: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const key = decodeURIComponent(url.pathname).slice(`/${BUCKET}/${prefix}`.length);
    const noted = `${request.method} ${key}`;
    started.requests.push(noted);
    if (started.answered-- <= 0) request.socket.destroy();
    else void started.onRequest(noted).then(() => answer(request, response));
  });
  const answer: RequestListener = async (request, response) => {
    if (request.method !== 'DELETE') return s3Listener(request, response);
    // Side by side, its removals stumble over the folder that the last one leaves empty.
    const before = removals;
    removals = once(response, 'close');
    await before;
    s3Listener(request, response);
  };
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started: S3Server = {
    target: { bucket: BUCKET, prefix, endpoint, region: 'us-east-1', forcePathStyle: true },
    requests: [],
    answered: Infinity,
    onRequest: async () => undefined,
    get: (pathname) => fetch(`${endpoint}/${BUCKET}/${prefix}${pathname}`, { redirect: 'manual' }),
    [Symbol.asyncDispose]: async () => {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      await closed;
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return started;
}
