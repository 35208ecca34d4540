import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  aCommune,
  aJobDescription,
  anEvent,
  aNewsArticle,
  anInterventionSession,
  aPage,
  aSchoolIntervention,
  aSector,
  many,
  paragraph,
  theSingles,
  to,
} from '../testing/builders.ts';
import { startFakeCms, type FakeCms, type FakeContent, type Fault } from '../testing/fake-cms.ts';
import { createCmsClient } from './client.ts';
import { pull, type Pulled } from './pull.ts';
import { PullError } from './pull-error.ts';

let cms: FakeCms | undefined;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pull-'));
});
afterEach(async () => {
  await cms?.close();
  cms = undefined;
});

async function pullFrom(
  content: FakeContent,
  options: { fault?: Fault; previous?: Pulled['snapshot'] } = {},
): Promise<Pulled> {
  cms = await startFakeCms(content, options.fault);
  const http = { sleep: () => Promise.resolve(), random: () => 0, timeoutMs: 500 };
  return pull({
    client: createCmsClient({ url: cms.url, token: 'read', ...http }),
    media: { folder, ...http },
    previous: options.previous,
  });
}

const basics = {
  sector: [aSector()],
  commune: [aCommune()],
  'job-description': [aJobDescription()],
  'school-intervention': [aSchoolIntervention()],
};

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
    const little = cms?.requests ?? 0;
    await cms?.close();
    await pullFrom({
      collections: {
        ...basics,
        'news-article': many(300, (n) => aNewsArticle({ documentId: `n${n}`, slug: `a-${n}` })),
      },
    });
    expect(little).toBeLessThanOrEqual(20);
    expect(cms?.requests).toBe(little + 2);
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
    expect(media?.kind === 'image' && media.avif.map(({ width }) => width)).toEqual([400, 800, 900]);
    const again = await pullFrom({ ...content, files: {} });
    expect(again.snapshot.media).toEqual(snapshot.media);
    expect(again.problems).toEqual([]);
  });
});

describe('what stops a pull', () => {
  const failures: [Fault, string, RegExp][] = [
    ['hangs', 'timeout', /n’a pas répondu en 0.5 secondes/],
    ['cuts off', 'cut-off', /a coupé la connexion/],
    ['answers html', 'not-graphql', /n’a pas répondu en JSON/],
    ['answers errors with 200', 'graphql-errors', /La base est en panne/],
    ['refuses the token', 'token-refused', /CMS_READ_TOKEN/],
    ['answers 500', 'not-graphql', /erreur HTTP 500/],
    ['answers 400', 'graphql-errors', /Champ inconnu/],
  ];
  test.each(failures)('a CMS that %s', async (fault, failure, sentence) => {
    const error = await pullFrom({ collections: basics }, { fault }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PullError);
    expect(error).toMatchObject({ failure, message: expect.stringMatching(sentence) as string });
  });

  test.each<[Fault, number]>([
    ['answers 500', 3],
    ['hangs', 3],
    ['answers 400', 1],
    ['refuses the token', 1],
  ])('a CMS that %s is asked %i times', async (fault, tries) => {
    await pullFrom({}, { fault }).catch(() => undefined);
    expect(cms?.requests).toBe(tries);
  });

  test('one failed answer is mended by the next', async () => {
    await expect(pullFrom({ collections: basics }, { fault: 'answers 500 once' })).resolves.toBeDefined();
  });

  test('a CMS that refuses the connection', async () => {
    const gone = await startFakeCms();
    await gone.close();
    const client = createCmsClient({ url: gone.url, token: 'read', sleep: () => Promise.resolve() });
    await expect(pull({ client, media: { folder } })).rejects.toMatchObject({ failure: 'unreachable' });
  });

  test('an emptied collection of which the CMS states entries', async () => {
    const emptied = pullFrom({ collections: { ...basics, event: [] }, statedCounts: { event: 14 } });
    await expect(emptied).rejects.toMatchObject({
      failure: 'count-differs',
      message: expect.stringContaining('«\u202Fevent\u202F» compte 0') as string,
    });
  });

  test('a publication while the CMS counts is no difference: reading starts again', async () => {
    const revisions = [1, 1, 2, 2];
    const { snapshot } = await pullFrom({
      collections: basics,
      revisions,
      get statedCounts() {
        return revisions.length > 1 ? { sector: 9 } : {};
      },
    });
    expect(snapshot.revision).toBe(2);
  });

  test('a missing single type, and one with a missing field', async () => {
    await expect(pullFrom({ singles: { 'home-page': null } })).rejects.toMatchObject({
      failure: 'bad-single',
    });
    await cms?.close();
    const home = theSingles()['home-page'];
    await expect(pullFrom({ singles: { 'home-page': { ...home, title: '' } } })).rejects.toThrow(
      /Titre est vide/,
    );
  });

  test('content that never stands still', async () => {
    await expect(pullFrom({ revisions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })).rejects.toMatchObject({
      failure: 'never-still',
    });
  });
});

describe('bad entries', () => {
  const endless = anEvent({
    dates: [{ start: '2026-12-03T13:00:00.000Z', end: '2026-12-03T09:00:00.000Z' }],
  });

  test('an end before its start is named by entry, field and address, and left out when it never was live', async () => {
    const { snapshot, problems } = await pullFrom({ collections: { event: [endless] } });
    expect(snapshot.collections.event).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        title: 'Forum des métiers du soin',
        field: 'Dates, nº 1, Fin',
        message: 'est avant le début.',
        outcome: 'left out',
        adminUrl: `${cms?.url}/admin/content-manager/collection-types/api::event.event/event-1`,
      }),
    ]);
  });

  test('a bad entry that was live keeps its last good version', async () => {
    const { snapshot: previous } = await pullFrom({ collections: { event: [anEvent()] } });
    await cms?.close();
    const { snapshot, problems } = await pullFrom({ collections: { event: [endless] } }, { previous });
    expect(snapshot.collections.event).toEqual(previous.collections.event);
    expect(problems[0]?.outcome).toBe('kept at its last good version');
  });

  test('what editors unpublish is gone, without a word', async () => {
    const { snapshot: previous } = await pullFrom({ collections: { event: [anEvent()] } });
    await cms?.close();
    const { snapshot, problems } = await pullFrom({ collections: { event: [] } }, { previous });
    expect(snapshot.collections.event).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('a missing required field, an odd slug, a slug of the site itself and one taken twice are named', async () => {
    const { snapshot, problems } = await pullFrom({
      collections: {
        page: [
          aPage({ documentId: 'p1', title: null }),
          aPage({ documentId: 'p2', slug: '../etc' }),
          aPage({ documentId: 'p3', slug: 'agenda' }),
          aPage({ documentId: 'p4' }),
          aPage({ documentId: 'p5' }),
        ],
      },
    });
    expect(snapshot.collections.page.map(({ documentId }) => documentId)).toEqual(['p4']);
    expect(problems.map(({ documentId, message }) => `${documentId} ${message}`)).toEqual([
      'p1 est vide.',
      'p2 n’est pas une adresse de page\u202F: des minuscules sans accent, des chiffres et des tirets.',
      'p3 est l’adresse d’une rubrique du site.',
      'p5 est déjà pris par une autre fiche («\u202Fla-demarche\u202F»).',
    ]);
  });

  test('of two pages with one slug, the one that is live under it stays', async () => {
    const live = aPage({ documentId: 'p9', title: 'En ligne' });
    const { snapshot: previous } = await pullFrom({ collections: { page: [live] } });
    await cms?.close();
    const newcomer = aPage({ documentId: 'p1', title: 'Nouvelle' });
    const { snapshot, problems } = await pullFrom({ collections: { page: [newcomer, live] } }, { previous });
    expect(snapshot.collections.page.map(({ title }) => title)).toEqual(['En ligne']);
    expect(problems).toMatchObject([{ documentId: 'p1', outcome: 'left out' }]);
  });

  test('a single type that editors took offline stays as it was last, and is told', async () => {
    const { snapshot: previous } = await pullFrom({ collections: basics });
    await cms?.close();
    const { snapshot, problems } = await pullFrom({ singles: { 'home-page': null } }, { previous });
    expect(snapshot.singles['home-page']).toEqual(previous.singles['home-page']);
    expect(problems).toMatchObject([{ type: 'home-page', outcome: 'kept at its last good version' }]);
  });

  test('everything is told in French, also what no field foresaw', async () => {
    const { problems } = await pullFrom({
      collections: {
        ...basics,
        'news-article': [aNewsArticle({ body: [{ type: 'html', children: [] }] })],
        'job-description': [aJobDescription({ employerKinds: { ehpad: true }, typicalDay: 'du texte' })],
      },
    });
    expect(problems).toHaveLength(3);
    for (const { message } of problems) expect(message).not.toMatch(/invalid input|expected|received/i);
  });

  test('a list as long as the CMS answers at most may be cut, and is a fault', async () => {
    const { problems } = await pullFrom({
      collections: {
        'job-description': [aJobDescription({ relatedJobs: many(100, (n) => to(`job-${n}`)) })],
        sector: [aSector()],
      },
    });
    expect(problems[0]).toMatchObject({ field: 'Métiers proches', outcome: 'left out' });
  });
});

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

test('a pull that stops keeps nothing on disk', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'pull-nothing-'));
  cms = await startFakeCms({ collections: basics, statedCounts: { sector: 2 } });
  await expect(
    pull({ client: createCmsClient({ url: cms.url, token: 'read' }), media: { folder: empty } }),
  ).rejects.toThrow(PullError);
  expect(await readdir(empty)).toEqual([]);
});
