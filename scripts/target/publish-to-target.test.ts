import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostingFiles } from 'site/hosting/files';
import { Failure } from '../failure.ts';
import type { Manifest } from '../release/manifest.ts';
import { openObjectStore } from '../release/object-store.ts';
import { openBucket } from './bucket.ts';
import { publishToTarget } from './publish-to-target.ts';
import { credentials, startS3, type S3Server } from './s3-server.ts';

const store = openObjectStore(path.join(mkdtempSync(path.join(tmpdir(), 'target-')), 'objects'));
let s3: S3Server;

beforeEach(async () => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  s3 = await startS3('www/');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await s3[Symbol.asyncDispose]();
});

type Content = Record<string, string>;

const site: Content = {
  'index.html': 'home with /_astro/a.1.css',
  'metiers/index.html': 'jobs',
  '404.html': 'nothing here',
  'sitemap.xml': '<urlset/>',
  '_astro/a.1.css': 'a{}',
  'images/1.avif': 'picture',
  'manifest.webmanifest': '{}',
};

const redirects = (...from: string[]): Content =>
  Object.fromEntries(
    hostingFiles(
      {
        collections: {
          redirect: from.map((each) => ({
            documentId: each,
            updatedAt: '',
            from: each,
            to: '/metiers/',
            permanent: true,
          })),
        },
      } as unknown as Parameters<typeof hostingFiles>[0],
      { siteUrl: 'https://metiers.example', intakeUrl: null },
      [],
    ).map(({ path: file, text }) => [file, text]),
  );

/** What a bucket cannot hand on is a redirect in every release. */
const FOR_THE_CMS = /^PUT demander-une-intervention/;

/** A release of this content. */
function release(number: number, content: Content, more: Partial<Manifest> = {}): Manifest {
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
async function written(work: () => Promise<unknown>): Promise<string[]> {
  s3.requests.length = 0;
  await work();
  return s3.requests.filter(
    (request) => /^(PUT|DELETE)/.test(request) && !/_(release|pending)\.json$/.test(request),
  );
}

const publish = (manifest: Manifest) => publishToTarget(s3.target, manifest, store);

const textOf = async (pathname: string) => {
  const answer = await s3.get(pathname);
  return answer.ok ? await answer.text() : answer.status;
};

describe('a release in a bucket', () => {
  it('is answered with its types and its caching', async () => {
    await publish(release(1, { ...site, ...redirects() }));
    const headers = async (pathname: string) => {
      const { headers: got } = await s3.get(pathname);
      return [got.get('content-type'), got.get('cache-control')];
    };
    expect(await headers('metiers/')).toEqual(['text/html; charset=utf-8', 'no-cache']);
    expect(await headers('_astro/a.1.css')).toEqual([
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    expect(await headers('images/1.avif')).toEqual(['image/avif', 'public, max-age=31536000, immutable']);
    expect(await headers('manifest.webmanifest')).toEqual(['application/manifest+json', 'no-cache']);
    expect(await textOf('metiers/')).toBe('jobs');
  });

  it('leads on from old addresses, and keeps what only hosts should read to itself', async () => {
    await publish(release(1, { ...site, ...redirects('/ancien', '/métier d’art') }));
    for (const pathname of ['ancien', 'ancien/', 'métier d’art', 'métier d’art/']) {
      const answer = await s3.get(pathname);
      expect([pathname, answer.status, answer.headers.get('location')?.endsWith('/metiers/')]).toEqual([
        pathname,
        301,
        true,
      ]);
    }
    for (const pathname of ['_headers', '_redirects', '_nginx.conf']) {
      expect((await s3.get(pathname)).status).toBe(404);
    }
    expect(await written(() => publish(release(2, { ...site, ...redirects('/ancien') })))).toEqual([
      'DELETE métier d’art',
      'DELETE métier d’art/index.html',
    ]);
  });

  it('sends what changed and nothing else', async () => {
    await publish(release(1, site));
    expect(await written(() => publish(release(2, site)))).toEqual([]);
    const changed = { ...site, 'metiers/index.html': 'new jobs', 'new.txt': 'new' };
    expect(await written(() => publish(release(3, changed)))).toEqual([
      'PUT new.txt',
      'PUT metiers/index.html',
    ]);
  });

  it('sends a file again when it is to be sent in another way', async () => {
    await publish(release(1, site));
    const sent = await written(() => publish(release(2, { ...site, ...redirects() })));
    expect(sent.filter((each) => !FOR_THE_CMS.test(each)).toSorted()).toEqual([
      'PUT _astro/a.1.css',
      'PUT images/1.avif',
    ]);
  });

  it('sends assets before pages, then what leads to pages, and takes away last', async () => {
    const old = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`old/${index}/index.html`, 'old']),
    );
    await publish(release(1, old));
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`_astro/${index}.css`, `${index}`]),
    );
    const order = await written(() => publish(release(2, { ...site, ...many, ...redirects('/ancien') })));
    const turn = (request: string) => {
      if (request.startsWith('DELETE')) return 3;
      if (/(ancien.*|404\.html|\.xml)$/.test(request) || FOR_THE_CMS.test(request)) return 2;
      return request.endsWith('.html') ? 1 : 0;
    };
    expect(order.filter((each) => !FOR_THE_CMS.test(each))).toHaveLength(
      40 + 40 + Object.keys(site).length + 2,
    );
    expect(order.map(turn)).toEqual(order.map(turn).toSorted());
  });

  it('keeps the assets that the release carries over', async () => {
    const first = release(1, site);
    await publish(first);
    const { '_astro/a.1.css': _old, ...rest } = site;
    const hash = first.files['_astro/a.1.css'] ?? '';
    const carried = { '_astro/a.1.css': { hash, leftAt: '2026-11-22T10:00:00.000Z' } };
    expect(await written(() => publish(release(2, rest, { carried })))).toEqual([]);
    expect(await written(() => publish(release(3, rest)))).toEqual(['DELETE _astro/a.1.css']);
  });

  it('says how far it is', async () => {
    const steps: string[] = [];
    await publishToTarget(s3.target, release(1, site), store, (done, total) =>
      steps.push(`${done}/${total}`),
    );
    expect(steps).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7']);
  });

  it('holds a thousand files, and a file too large for many at once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`p/${index}/index.html`, `${index}`]),
    );
    const film = 'f'.repeat(9 * 1024 * 1024);
    expect(await publish(release(1, { ...many, 'documents/1/film.mp4': film }))).toEqual({
      sent: 1001,
      removed: 0,
      kept: 0,
    });
    expect(await textOf('p/999/')).toBe('999');
    const next = { ...many, 'p/7/index.html': 'seven' };
    expect(await publish(release(2, next))).toEqual({ sent: 1, removed: 1, kept: 999 });
  }, 120_000);
});

describe('a run that breaks off', () => {
  const next: Content = {
    ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`_astro/b.${index}.css`, `${index}`])),
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`n/${index}/index.html`, `new ${index}`]),
    ),
    'index.html': 'new home',
  };

  const breakAfter = async (puts: number, manifest: Manifest) => {
    // Two records are read and one is written before.
    s3.answered = 3 + puts;
    const failure = await publish(manifest).catch((error: unknown) => error);
    s3.answered = Infinity;
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).message).toContain('s3://site/www/');
  };

  it('among the assets leaves every page as it was, and the next one sends the rest', async () => {
    await publish(release(1, site));
    await breakAfter(10, release(2, next));
    expect(await Promise.all(['', 'metiers/', '_astro/a.1.css'].map(textOf))).toEqual([
      site['index.html'],
      'jobs',
      'a{}',
    ]);
    const sent = await written(() => publish(release(2, next)));
    expect(sent.filter((request) => request.startsWith('PUT _astro'))).toHaveLength(20);
    expect(sent).not.toContain('DELETE index.html');
    expect(await Promise.all(['', 'n/29/', 'metiers/'].map(textOf))).toEqual(['new home', 'new 29', 404]);
  });

  it('among the pages takes nothing away, and the next one completes it', async () => {
    await publish(release(1, site));
    // All assets, two records looked at again, then pages.
    await breakAfter(30 + 2 + 9, release(2, next));
    expect(await textOf('metiers/')).toBe('jobs');
    expect(await textOf('_astro/a.1.css')).toBe('a{}');
    expect(await textOf('_astro/b.29.css')).toBe('29');
    const sent = await written(() => publish(release(2, next)));
    expect(sent.filter((request) => request.startsWith('PUT'))).toHaveLength(31 - 9);
    expect(await textOf('metiers/')).toBe(404);
  });

  it('is undone by a release that never heard of it', async () => {
    await publish(release(1, site));
    await breakAfter(30 + 2 + 31, release(2, next));
    expect(await textOf('')).toBe('new home');
    await publish(release(3, site, { rollbackOf: 1, revision: 10 }));
    expect(await Promise.all(['', 'metiers/', 'n/1/', '_astro/b.1.css'].map(textOf))).toEqual([
      site['index.html'],
      'jobs',
      404,
      404,
    ]);
  });

  it.each(['_release.json', '_pending.json'])(
    'and a torn %s are mended by looking at the objects',
    async (record) => {
      await publish(release(1, site));
      const bucket = openBucket(s3.target);
      const torn = {
        key: record,
        contentType: 'a/b',
        cacheControl: 'no-store',
        redirect: null,
        fingerprint: '',
      };
      await bucket.put(torn, Buffer.from('{"number":'));
      const foreign = { ...torn, key: 'foreign/film.mp4' };
      await bucket.put(foreign, Buffer.from('not ours'));
      const { 'sitemap.xml': _gone, ...rest } = site;
      expect(await written(() => publish(release(2, rest)))).toEqual(['DELETE sitemap.xml']);
      expect(await textOf('foreign/film.mp4')).toBe('not ours');
      expect(await written(() => publish(release(3, rest)))).toEqual([]);
      bucket.close();
    },
  );
});

describe('an older release', () => {
  it('never goes over a newer one, unless it went back', async () => {
    await publish(release(2, site));
    const old = { ...site, 'index.html': 'old home' };
    expect(
      await written(() => expect(publish(release(1, old))).rejects.toThrow('newer than release 1')),
    ).toEqual([]);
    await publish(release(3, old, { revision: 10, rollbackOf: 1 }));
    expect(await textOf('')).toBe('old home');
  });

  it('of the same revision is the one for the earlier instant, whatever its number', async () => {
    await publish(release(2, site));
    const [before, after] = ['2026-11-22T09:59:00.000Z', '2026-11-22T10:01:00.000Z'].map((instant) =>
      release(1, site, { revision: 20, instant }),
    ) as [Manifest, Manifest];
    await expect(publish(before)).rejects.toThrow('newer');
    await publish(after);
  });

  it('does not go over one that broke off, nor over one that came in meanwhile', async () => {
    await publish(release(1, site));
    s3.answered = 4;
    await expect(publish(release(3, { 'index.html': 'three' }))).rejects.toThrow(Failure);
    s3.answered = Infinity;
    await expect(publish(release(2, site))).rejects.toThrow('newer than release 2');

    s3.onRequest = async (request) => {
      if (request !== 'PUT late.css') return;
      s3.onRequest = async () => undefined;
      await publish(release(5, { 'index.html': 'five' }));
    };
    await expect(publish(release(4, { 'index.html': 'four', 'late.css': '' }))).rejects.toThrow(
      'newer than release 4',
    );
    expect(await textOf('')).toBe('five');
  });
});

it('names the target and the cause when the storage refuses', async () => {
  await expect(publishToTarget({ ...s3.target, bucket: 'other' }, release(1, site), store)).rejects.toThrow(
    /s3:\/\/other\/www\/ \(NoSuchBucket/,
  );
});
