import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import {
  aJobDescription,
  aNewsArticle,
  anInterventionSession,
  aSchoolIntervention,
  aSector,
  paragraph,
  to,
} from '../testing/builders.ts';
import { basics, pullFrom, stopFakeCms } from '../testing/pull-from-fake.ts';

afterEach(stopFakeCms);

describe('blemishes', () => {
  test('a script is words, and a javascript: address leads nowhere', async () => {
    const body = [
      paragraph('<script>alert(1)</script>'),
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'ici' }] }],
      },
    ];
    const { snapshot, problems } = await pullFrom({
      collections: {
        'news-article': [aNewsArticle({ body, sources: [{ label: 'Source', url: 'javascript:alert(1)' }] })],
      },
    });
    const [article] = snapshot.collections['news-article'];
    expect(article?.body[1]).toMatchObject({ children: [{ type: 'link', url: null }] });
    expect(article?.sources).toEqual([{ label: 'Source', url: null, date: null }]);
    expect(JSON.stringify(snapshot)).not.toContain('javascript:');
    expect(problems.map(({ outcome }) => outcome)).toEqual(['published without it', 'published without it']);
  });

  test('an optional part with a missing field is left out whole: pay without its source is not shown', async () => {
    const pay = { entryMin: 1900, gross: true, period: 'month', source: null, sourceDate: '2026-01-01' };
    const { snapshot, problems } = await pullFrom({
      collections: { ...basics, 'job-description': [aJobDescription({ pay })] },
    });
    expect(snapshot.collections['job-description'][0]?.pay).toBeNull();
    expect(problems[0]).toMatchObject({ field: 'Rémunération, Source', outcome: 'published without it' });
  });

  test('a relation to an entry that is left out is taken out and named; a session goes with its intervention', async () => {
    const { snapshot, problems } = await pullFrom({
      collections: {
        ...basics,
        'job-description': [
          aJobDescription({ relatedJobs: [to('job-2')] }),
          aJobDescription({ documentId: 'job-2', slug: 'É' }),
        ],
        'school-intervention': [aSchoolIntervention({ levels: [] })],
        'intervention-session': [anInterventionSession()],
      },
    });
    expect(snapshot.collections['job-description'][0]?.relatedJobs).toEqual([]);
    expect(snapshot.collections['intervention-session']).toEqual([]);
    expect(problems.map(({ type, field, outcome }) => `${type} ${field} ${outcome}`)).toEqual(
      expect.arrayContaining([
        'job-description Métiers proches published without it',
        'intervention-session Intervention left out',
      ]),
    );
  });

  test('a file that is gone or no picture is told, and the entry is there without it', async () => {
    const illustration = (url: string) => ({
      file: { url, mime: 'image/png', name: 'x.png', updatedAt: '2026-11-01T09:00:00.000Z' },
      alternativeText: 'Un pont',
    });
    const { snapshot, problems } = await pullFrom({
      collections: {
        sector: [
          aSector({ illustration: illustration('/uploads/gone.png') }),
          aSector({ documentId: 'sector-2', slug: 's2', illustration: illustration('/uploads/text.png') }),
        ],
      },
      files: { '/uploads/text.png': new TextEncoder().encode('no picture') },
    });
    expect(snapshot.collections.sector).toHaveLength(2);
    expect(snapshot.media).toEqual({});
    expect(problems.map(({ message }) => message)).toEqual([
      'n’est plus dans la médiathèque.',
      'n’est pas une image lisible.',
    ]);
  });

  test('an image without words is told, a decorative one is not', async () => {
    const file = {
      url: '/uploads/a.png',
      mime: 'image/png',
      name: 'a.png',
      updatedAt: '2026-11-01T09:00:00.000Z',
    };
    const png = await sharp({ create: { width: 10, height: 10, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const { problems } = await pullFrom({
      collections: {
        sector: [
          aSector({ illustration: { file } }),
          aSector({ documentId: 's2', slug: 's2', illustration: { file, decorative: true } }),
        ],
      },
      files: { '/uploads/a.png': png },
    });
    expect(problems.map(({ documentId, field }) => `${documentId} ${field}`)).toEqual([
      'sector-1 Illustration, Texte de remplacement',
    ]);
  });
});
