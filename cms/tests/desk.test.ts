/** What waits for an editor: each line by its rule, for who may read it, and counts of each type. */
import { describe, expect, test } from 'vitest';
import type { DeskLines } from '../src/desk-lines/desk-answer.ts';
import { READ_TOKEN } from './support/cms.ts';
import { administrator, cms, desk, prepareDeskLines, said } from './support/desk-lines.ts';
import { documents } from './support/documents.ts';
import { article } from './support/schedule.ts';
import { signIn } from './support/sign-in.ts';

prepareDeskLines();

describe('drafts', () => {
  test('are those this person wrote, never online or changed since', async () => {
    const titles = ['Jamais en ligne', 'Changé depuis', 'En ligne tel quel'];
    const news = documents(cms, 'news-article');
    await news.create({ data: { ...article(), title: titles[0], createdBy: administrator } });
    const changed = await news.create({ data: article(), status: 'published' });
    await news.update({
      documentId: changed.documentId,
      data: { title: titles[1], updatedBy: administrator },
    });
    const online = { ...article(), title: titles[2], createdBy: administrator };
    await news.create({ data: online, status: 'published' });
    const mine = await said('my-drafts', titles);
    expect(mine).toEqual([
      expect.stringMatching(/^Changé depuis : modifié le .*, en ligne dans sa version d’avant$/),
      expect.stringMatching(/^Jamais en ligne : modifié le .*, jamais mis en ligne$/),
    ]);
    expect(await said('my-drafts', titles, { person: administrator + 1000 })).toEqual([]);
  });

  test('that nobody has touched for two months are shown to all', async () => {
    const { documentId } = await documents(cms, 'news-article').create({
      data: { ...article(), title: 'Oublié' },
    });
    const where = { documentId };
    const touched = async (updatedAt: string) => {
      const { tableName } = cms.strapi.db.metadata.get('api::news-article.news-article');
      await cms.strapi.db
        .connection(tableName)
        .where('document_id', where.documentId)
        .update({ updated_at: new Date(updatedAt) });
    };
    await touched('2031-03-16T12:00:00.000Z');
    expect(await said('forgotten-drafts', ['Oublié'])).toEqual([]);
    await touched('2031-03-14T12:00:00.000Z');
    expect(await said('forgotten-drafts', ['Oublié'], { person: 0 })).toEqual([
      'Oublié : jamais mis en ligne, sans changement depuis le 14 mars 2031',
    ]);
  });
});

describe('dates', () => {
  test('given for going online are shown, the next first, and refused ones apart with the reason', async () => {
    const news = documents(cms, 'news-article');
    const titles = ['Plus tard', 'Bientôt', 'Refusé'];
    await news.create({ data: { ...article({ publishAt: '2031-06-01T07:30:00.000Z' }), title: titles[0] } });
    await news.create({ data: { ...article({ publishAt: '2031-05-15T07:00:00.000Z' }), title: titles[1] } });
    const refused = await news.create({
      data: { ...article({ publishAt: '2031-05-01T07:00:00.000Z' }), title: titles[2] },
    });
    const problem = { scheduleProblem: 'La mise en ligne a été refusée.' };
    await cms.strapi.db
      .query('api::news-article.news-article')
      .updateMany({ where: { documentId: refused.documentId }, data: problem });
    expect(await said('scheduled', titles)).toEqual([
      'Bientôt : mise en ligne demain à 9 h',
      'Plus tard : mise en ligne le 1er juin 2031 à 9 h 30',
    ]);
    expect(await said('refused-dates', titles)).toEqual(['Refusé : La mise en ligne a été refusée.']);
  });
});

describe('what the publisher tells', () => {
  const adminUrl = 'http://localhost:1337/admin/content-manager/collection-types/api::event.event/abc';
  const problem = { type: 'event', documentId: 'abc', title: 'Salon', outcome: 'left out', adminUrl };
  const status = {
    problems: [
      { ...problem, field: 'Dates', message: 'est vide.' },
      { ...problem, field: 'Résumé', message: 'est vide.' },
    ],
    remarks: [
      { path: '/agenda/salon/', message: 'Un lien ne mène nulle part.', entry: { title: 'Salon', adminUrl } },
      { path: '/plan-du-site/', message: 'Deux pages ont ce titre.', entry: null },
    ],
  };
  const link = '/content-manager/collection-types/api::event.event/abc';

  test('of entries and of their pages leads to the entries', async () => {
    const { lines } = await desk({ status });
    expect(lines.find(({ key }) => key === 'left-out')).toMatchObject({
      count: 1,
      entries: [{ title: 'Salon', why: 'Dates est vide.', link }],
    });
    expect(lines.find(({ key }) => key === 'page-remarks')).toMatchObject({
      count: 1,
      entries: [{ title: 'Salon', why: 'Un lien ne mène nulle part.', link }],
    });
  });

  test('is shown to those who may read the type alone', async () => {
    const { lines } = await desk({ status, mayRead: (uid) => uid !== 'api::event.event' });
    expect(lines.map(({ key }) => key)).not.toContain('left-out');
    expect(lines.map(({ key }) => key)).not.toContain('page-remarks');
  });
});

describe('the desk', () => {
  const get = async (headers: object) => {
    const response = await fetch(`${cms.url}/desk`, { headers: { ...headers } });
    return { status: response.status, body: (await response.json()) as DeskLines };
  };

  test('counts what is online, drafts and what was changed since', async () => {
    const count = async () =>
      (await desk()).counts.find(({ link }) => link.endsWith('api::news-article.news-article'));
    const before = await count();
    const news = documents(cms, 'news-article');
    await news.create({ data: article() });
    const { documentId } = await news.create({ data: article(), status: 'published' });
    await news.update({ documentId, data: { title: 'Changée' } });
    expect(await count()).toEqual({
      name: 'Actualités',
      link: '/content-manager/collection-types/api::news-article.news-article',
      online: Number(before?.online) + 1,
      drafts: Number(before?.drafts) + 1,
      modified: Number(before?.modified) + 1,
    });
    const communes = (await desk()).counts.find(({ name }) => name === 'Communes');
    expect(communes).toMatchObject({ drafts: null, modified: null });
  });

  test('shows nothing of a type to who may not read it', async () => {
    expect(await desk({ mayRead: () => false })).toEqual({ lines: [], counts: [] });
    const { counts } = await desk({ mayRead: (uid) => uid === 'api::plan.plan' });
    expect(counts.map(({ name }) => name)).toEqual(['Plans']);
  });

  test('is told to whoever is signed in, and to no one else', async () => {
    const { status, body } = await get(await signIn(cms));
    expect(status).toBe(200);
    expect(body.counts.map(({ name }) => name)).toContain('Fiches métiers');
    expect((await get({})).status).toBe(401);
    expect((await get({ authorization: `Bearer ${READ_TOKEN}` })).status).toBe(401);
  });
});
