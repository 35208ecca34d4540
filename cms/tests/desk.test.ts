/** What waits for an editor: each line by its rule, for who may read it, and counts of each type. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import type { DeskLines, LineAnswer } from '../src/desk-lines/desk-answer.ts';
import { compiled, READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { documents, type Data } from './support/documents.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import { article } from './support/schedule.ts';
import { signIn } from './support/sign-in.ts';

const NOW = new Date('2031-05-14T12:00:00.000Z');
const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'Texte.' }] }];

let cms: Cms;
let removeNewEntries: () => Promise<void>;
let administrator: number;

beforeAll(async () => {
  cms = await runningCms();
  removeNewEntries = await newEntriesRemover(cms);
  administrator = (await cms.strapi.db.query('admin::user').findOne({ where: {} })).id;
});
afterAll(() => removeNewEntries());

type Read = typeof import('../src/desk-lines/read-desk.ts');

interface Asking {
  person?: number;
  mayRead?: (uid: string) => boolean;
  has?: (right: string) => boolean;
  status?: object;
}

async function desk(options: Asking = {}) {
  const { person = administrator, mayRead = () => true, has = () => true, status = null } = options;
  const told = Promise.resolve(status as PublisherStatus | null);
  return compiled<Read>('src/desk-lines/read-desk').readDesk(
    cms.strapi,
    { id: person, mayRead, has },
    NOW,
    told,
  );
}

async function line(key: string, options?: Parameters<typeof desk>[0]): Promise<LineAnswer | undefined> {
  return (await desk(options)).lines.find((each) => each.key === key);
}

/** Its entries by title, with what is said of them; only those a test has made. */
async function said(key: string, titles: string[], options?: Parameters<typeof desk>[0]): Promise<string[]> {
  const entries = (await line(key, options))?.entries ?? [];
  return entries
    .filter(({ title }) => titles.includes(title))
    .map(({ title, why }) => plain(`${title} : ${why}`));
}

function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}

async function event(title: string, ends: string[], more: Data = {}): Promise<string> {
  const dates = ends.map((end) => ({ start: new Date(Date.parse(end) - 3_600_000).toISOString(), end }));
  const data = { title, kind: 'fair', summary: 'Résumé.', eventStatus: 'scheduled', dates, ...more };
  return (await documents(cms, 'event').create({ data, status: 'published' })).documentId;
}

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

describe('what grows old', () => {
  test('is an event whose last date ends within a week', async () => {
    const titles = ['Demain', 'Encore une date', 'Annulé demain'];
    await event('Demain', ['2031-05-01T12:00:00.000Z', '2031-05-15T12:00:00.000Z']);
    await event('Encore une date', ['2031-05-15T12:00:00.000Z', '2031-06-15T12:00:00.000Z']);
    await event('Annulé demain', ['2031-05-15T12:00:00.000Z'], { eventStatus: 'cancelled' });
    expect(await said('events-soon-over', titles)).toEqual(['Demain : se termine demain à 14 h']);
  });

  test('is an event that is over and says nothing of how it went', async () => {
    const titles = ['Sans rien', 'Vide', 'Raconté', 'Il y a longtemps'];
    const empty = [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }];
    await event('Sans rien', ['2031-05-13T12:00:00.000Z']);
    await event('Vide', ['2031-05-10T12:00:00.000Z'], { report: empty });
    await event('Raconté', ['2031-05-13T12:00:00.000Z'], { report: BODY });
    await event('Il y a longtemps', ['2031-03-01T12:00:00.000Z']);
    expect(await said('events-without-report', titles)).toEqual([
      'Sans rien : terminé hier, sans compte rendu',
      'Vide : terminé le 10 mai 2031, sans compte rendu',
    ]);
  });

  test('is a consent that has ended or ends within two months', async () => {
    const testimonials = documents(cms, 'testimonial');
    const titles = ['Finie', 'Bientôt finie', 'Encore longtemps'];
    const ends = ['2031-05-13', '2031-07-13', '2031-07-14'];
    for (const [index, consentUntil] of ends.entries()) {
      const data = {
        firstName: titles[index],
        jobTitle: 'Aide-soignante',
        quote: 'Une phrase.',
        consentUntil,
      };
      await testimonials.create({ data });
    }
    expect(await said('consents', titles)).toEqual([
      'Finie : consentement fini depuis hier',
      'Bientôt finie : fin du consentement le 13 juillet 2031',
    ]);
    expect((await line('consents'))?.listLink).toBe(
      '/content-manager/collection-types/api::testimonial.testimonial?page=1&pageSize=50&sort=consentUntil:ASC&filters[$and][0][consentUntil][$lte]=2031-07-13',
    );
  });

  test('is a qualification that ends or was replaced, while a job online names it', async () => {
    const titles = ['Finit bientôt', 'A fini', 'Remplacé', 'Finit plus tard', 'Que nul ne nomme'];
    const create = async (title: string, data: Data) =>
      (await documents(cms, 'qualification').create({ data: { title, ...data } })).documentId;
    const later = await create('Finit plus tard', { validUntil: '2032-12-31' });
    const named = [
      later,
      await create('Finit bientôt', { validUntil: '2031-10-31' }),
      await create('A fini', { validUntil: '2030-12-31' }),
      await create('Remplacé', { replacedBy: later }),
    ];
    await create('Que nul ne nomme', { validUntil: '2030-12-31' });
    const [sector] = await documents(cms, 'sector').findMany({});
    await documents(cms, 'job-description').create({
      status: 'published',
      data: {
        titleInclusive: 'Métier de passage',
        titleFeminine: 'Métier',
        titleMasculine: 'Métier',
        summary: 'Résumé.',
        sectors: [sector?.['documentId']],
        missions: [{ title: 'Aider' }],
        verifiedOn: '2031-01-01',
        nextReviewOn: '2011-05-01',
        qualifications: named,
      },
    });
    expect(await said('qualifications', titles)).toEqual([
      'A fini : a expiré le 31 décembre 2030, encore dans 1 fiche métier',
      'Remplacé : remplacé par « Finit plus tard », encore dans 1 fiche métier',
      'Finit bientôt : expire le 31 octobre 2031, encore dans 1 fiche métier',
    ]);
    expect(await said('to-review', ['Métier de passage'])).toEqual([
      'Métier de passage : à relire depuis le 1er mai 2011',
    ]);
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
