import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import { aJobDescription, aNewsArticle, aSector, many, to } from '../testing/builders.ts';
import { askedCms, basics, pullFrom, stopFakeCms } from '../testing/pull-from-fake.ts';

afterEach(stopFakeCms);

describe('what arrives', () => {
  test.each([11, 101, 1001])('%i entries all arrive', async (count) => {
    const articles = many(count, (n) => aNewsArticle({ documentId: `news-${n}`, slug: `article-${n}` }));
    const { snapshot } = await pullFrom({ collections: { 'news-article': articles } });
    expect(new Set(snapshot.collections['news-article'].map(({ slug }) => slug)).size).toBe(count);
  });

  test('one request more for each further 100 entries, twenty at most for little content', async () => {
    await pullFrom({
      collections: {
        ...basics,
        'news-article': many(100, (n) => aNewsArticle({ documentId: `n${n}`, slug: `a-${n}` })),
      },
    });
    const little = askedCms().requests;
    await pullFrom({
      collections: {
        ...basics,
        'news-article': many(300, (n) => aNewsArticle({ documentId: `n${n}`, slug: `a-${n}` })),
      },
    });
    expect(little).toBeLessThanOrEqual(20);
    expect(askedCms().requests).toBe(little + 2);
  });

  test('eleven related entries on one entry all arrive', async () => {
    const sectors = many(11, (n) => aSector({ documentId: `s-${n}`, slug: `secteur-${n}` }));
    const job = aJobDescription({ sectors: sectors.map(({ documentId }) => to(String(documentId))) });
    const { snapshot } = await pullFrom({ collections: { sector: sectors, 'job-description': [job] } });
    expect(snapshot.collections['job-description'][0]?.sectors).toHaveLength(11);
  });

  test('reading starts again when editors publish meanwhile, and carries the revision that stood still', async () => {
    const { snapshot } = await pullFrom({ collections: basics, revisions: [4, 5, 5] });
    expect(snapshot.revision).toBe(5);
  });

  test('an image comes in AVIF and WebP, in several widths, and is fetched once', async () => {
    const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0d4a42' } })
      .png()
      .toBuffer();
    const image = {
      file: {
        url: '/uploads/pont.png',
        mime: 'image/png',
        name: 'pont.png',
        updatedAt: '2026-11-01T09:00:00.000Z',
      },
      alternativeText: 'Un pont',
    };
    const content = {
      collections: { sector: [aSector({ illustration: image })] },
      files: { '/uploads/pont.png': png },
    };
    const { snapshot } = await pullFrom(content);
    const media = snapshot.media['/uploads/pont.png'];
    expect(media).toMatchObject({ kind: 'image', width: 900, height: 600 });
    expect(media?.kind === 'image' && media.avif.map(({ width }) => width)).toEqual([240, 400, 640, 900]);
    const again = await pullFrom({ ...content, files: {} });
    expect(again.snapshot.media).toEqual(snapshot.media);
    expect(again.problems).toEqual([]);
  });
});
