/** For tests: releases, and a bucket that they are sent to. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Manifest } from '../release/manifest.ts';
import { openObjectStore } from '../release/object-store.ts';
import { publishToTarget } from './publish-to-target.ts';
import { credentials, startS3, type S3Server } from './s3-server.ts';

export const store = openObjectStore(path.join(mkdtempSync(path.join(tmpdir(), 'target-')), 'objects'));
export let s3: S3Server;

/** To be called once, at the top of a file: an empty bucket for each test. */
export function prepareBucket(): void {
  beforeEach(async () => {
    for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
    s3 = await startS3('www/');
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await s3[Symbol.asyncDispose]();
  });
}

export type Content = Record<string, string>;

export const site: Content = {
  'index.html': 'home with /_astro/a.1.css',
  'metiers/index.html': 'jobs',
  '404.html': 'nothing here',
  'sitemap.xml': '<urlset/>',
  '_astro/a.1.css': 'a{}',
  'images/1.avif': 'picture',
  'manifest.webmanifest': '{}',
};

/** A release of this content. */
export function release(number: number, content: Content, more: Partial<Manifest> = {}): Manifest {
  const files = Object.fromEntries(Object.entries(content).map(([file, text]) => [file, store.put(text)]));
  return {
    number,
    revision: number * 10,
    snapshot: '',
    code: '',
    instant: '2026-11-22T10:00:00.000Z',
    createdAt: '2026-11-22T10:00:00.000Z',
    pages: 0,
    warnings: [],
    changed: { added: [], changed: [], removed: [] },
    files,
    carried: {},
    ...more,
  };
}

/** What was written meanwhile, the records left out. */
export async function written(work: () => Promise<unknown>): Promise<string[]> {
  s3.requests.length = 0;
  await work();
  return s3.requests.filter(
    (request) => /^(PUT|DELETE)/.test(request) && !/_(release|pending)\.json$/.test(request),
  );
}

export const publish = (manifest: Manifest) => publishToTarget(s3.target, manifest, store);

export const textOf = async (pathname: string) => {
  const answer = await s3.get(pathname);
  return answer.ok ? await answer.text() : answer.status;
};
