/** What a bucket answers once a release is sent, and what is sent for it. */
import { describe, expect, it } from 'vitest';
import { hostingFiles } from 'site/hosting/files';
import { publishToTarget } from './publish-to-target.ts';
import {
  type Content,
  prepareBucket,
  publish,
  release,
  s3,
  site,
  store,
  textOf,
  written,
} from './target-under-test.ts';

prepareBucket();

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

it('names the target and the cause when the storage refuses', async () => {
  await expect(publishToTarget({ ...s3.target, bucket: 'other' }, release(1, site), store)).rejects.toThrow(
    /s3:\/\/other\/www\/ \(NoSuchBucket/,
  );
});
