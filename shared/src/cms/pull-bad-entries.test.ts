import { afterEach, describe, expect, test } from 'vitest';
import { aJobDescription, anEvent, aNewsArticle, aPage, aSector, many, to } from '../testing/builders.ts';
import { askedCms, basics, pullFrom, stopFakeCms } from '../testing/pull-from-fake.ts';

afterEach(stopFakeCms);

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
        message: 'est avant le début\u202F: choisissez une fin qui vient après.',
        outcome: 'left out',
        adminUrl: `${askedCms().url}/admin/content-manager/collection-types/api::event.event/event-1`,
      }),
    ]);
  });

  test('a bad entry that was live keeps its last good version', async () => {
    const { snapshot: previous } = await pullFrom({ collections: { event: [anEvent()] } });
    const { snapshot, problems } = await pullFrom({ collections: { event: [endless] } }, { previous });
    expect(snapshot.collections.event).toEqual(previous.collections.event);
    expect(problems[0]?.outcome).toBe('kept at its last good version');
  });

  test('what editors unpublish is gone, without a word', async () => {
    const { snapshot: previous } = await pullFrom({ collections: { event: [anEvent()] } });
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
      'p1 est vide\u202F: à remplir avant de publier.',
      'p2 n’est pas une adresse de page\u202F: des minuscules sans accent, des chiffres et des tirets.',
      'p3 est l’adresse d’une rubrique du site.',
      'p5 est déjà pris par une autre fiche («\u202Fla-demarche\u202F»).',
    ]);
  });

  test('of two pages with one slug, the one that is live under it stays', async () => {
    const live = aPage({ documentId: 'p9', title: 'En ligne' });
    const { snapshot: previous } = await pullFrom({ collections: { page: [live] } });
    const newcomer = aPage({ documentId: 'p1', title: 'Nouvelle' });
    const { snapshot, problems } = await pullFrom({ collections: { page: [newcomer, live] } }, { previous });
    expect(snapshot.collections.page.map(({ title }) => title)).toEqual(['En ligne']);
    expect(problems).toMatchObject([{ documentId: 'p1', outcome: 'left out' }]);
  });

  test('a single type that editors took offline stays as it was last, and is told', async () => {
    const { snapshot: previous } = await pullFrom({ collections: basics });
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
