/** Whatever breaks off or comes late, visitors find a whole release, and never an older one. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../failure.ts';
import type { Manifest } from '../release/manifest.ts';
import { openBucket } from './bucket.ts';
import {
  type Content,
  prepareBucket,
  publish,
  release,
  s3,
  site,
  textOf,
  written,
} from './target-under-test.ts';

prepareBucket();

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
