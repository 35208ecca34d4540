/** From an editor's click to the public page, and back: on the real product, started and stopped as people do. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collectionTypes, singleTypes, type ContentType } from 'shared/domain/content-types';
import { serve } from '../serve/serve.ts';
import { signIn, type Admin } from './admin.ts';
import {
  administrator,
  makePlace,
  removePlace,
  runScript,
  siteFolder,
  startProduct,
  type Place,
  type Running,
} from './product.ts';

let place: Place;
let product: Running;
/** Signed in once: the CMS lets nobody try too often. */
let admin: Admin;

beforeAll(async () => {
  place = await makePlace();
  product = await startProduct(place);
  admin = await signIn(place);
});
afterAll(async () => {
  await product?.stop();
  await removePlace(place);
});

const article = {
  title: 'Une soirée pour les aidants',
  slug: 'une-soiree-pour-les-aidants',
  summary: 'Une rencontre d’essai.',
  date: '2026-11-20',
  body: [
    { type: 'paragraph', children: [{ type: 'text', text: '<script>alert(1)</script> dit le texte.' }] },
  ],
};
const address = '/actualites/une-soiree-pour-les-aidants/';
const aPublicEvent = {
  title: 'Rencontre d’essai au café',
  slug: 'rencontre-d-essai-au-cafe',
  kind: 'workshop',
  summary: 'Une rencontre d’essai.',
  eventStatus: 'scheduled',
  dates: [{ start: '2027-03-02T08:00:00.000Z', end: '2027-03-02T10:00:00.000Z' }],
};

const status = async (path: string) => (await fetch(place.siteUrl + path)).status;
const read = async (path: string) => (await fetch(place.siteUrl + path)).text();
/** Until the site says so: nobody tells the publisher, it finds out. */
const until = (answer: () => Promise<boolean>) =>
  vi.waitFor(async () => expect(await answer()).toBe(true), { timeout: 30_000, interval: 20 });

test('the start ends with the addresses and the login', () => {
  expect(product.output()).toContain(place.siteUrl);
  expect(product.output()).toContain(`${place.cmsUrl}/admin`);
  expect(product.output()).toContain(administrator.email);
  expect(product.output()).not.toContain(administrator.password);
});

test('published it is live without another click; a draft never shows; unpublished it is gone', async () => {
  const documentId = await admin.create('news-article', article);
  expect(await status(address)).toBe(404);

  await admin.publish('news-article', documentId);
  await until(async () => (await status(address)) === 200);
  expect(await read(address)).toContain('&lt;script&gt;alert(1)');
  expect(await read('/actualites/')).toContain(address);
  expect(await read('/sitemaps/actualites-2026.xml')).toContain(address);

  await admin.save('news-article', documentId, { ...article, title: 'Un titre qui attend' });
  await admin.publish('event', await admin.create('event', aPublicEvent));
  await until(async () => (await read('/agenda/')).includes(aPublicEvent.title));
  expect(await read(address)).not.toContain('Un titre qui attend');

  await admin.unpublish('news-article', documentId);
  await until(async () => (await status(address)) === 404);
  expect(await read('/actualites/')).not.toContain(address);
  expect(await read('/sitemaps/actualites-2026.xml')).not.toContain(address);
});

test('a draft is seen on its own page by who has the link, with what keeps it from being published', async () => {
  const documentId = await admin.create('news-article', {
    ...article,
    summary: null,
    slug: 'apercu-d-essai',
  });
  const link = await admin.previewLink('news-article', documentId);
  const page = await fetch(link);
  expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors ${place.cmsUrl}`);
  const html = await page.text();
  expect(html).toContain('Aperçu d’un brouillon');
  expect(html).toMatch(/Résumé<\/a> est vide/);
  expect(html).toContain(article.title);
  expect((await fetch(link.replace(/signature=../, 'signature=00'))).status).toBe(403);
  expect(await status('/actualites/apercu-d-essai/')).toBe(404);
});

const previewed: ContentType[] = [
  ...collectionTypes.filter((type) => type !== 'testimonial'),
  ...singleTypes,
];

test.each(previewed)('a preview of the type %s leads to a page, or says that there is none', async (type) => {
  const page = await fetch(await admin.previewLink(type, await admin.anyId(type)));
  expect(page.status).toBe(200);
  expect(page.headers.get('x-robots-tag')).toContain('noindex');
  expect(await page.text()).toMatch(/class="apercu"|Pas de page à montrer/);
});

test('a rollback shows the release before and holds; lifted, what editors did meanwhile is live', async () => {
  const documentId = await admin.create('news-article', { ...article, slug: 'retour-en-arriere' });
  await admin.publish('news-article', documentId);
  const page = '/actualites/retour-en-arriere/';
  await until(async () => (await status(page)) === 200);

  expect(await runScript(place, 'rollback.ts')).toMatchObject({ code: 0 });
  expect(await status(page)).toBe(404);
  await admin.unpublish('event', await admin.idOf('event', aPublicEvent.slug));
  expect(await runScript(place, 'publish-site.ts')).toMatchObject({ code: 35 });

  expect(await runScript(place, 'rollback.ts', '--lift')).toMatchObject({ code: 0 });
  await until(async () => (await status(page)) === 200);
  expect(await read('/agenda/')).not.toContain(aPublicEvent.title);
});

test('a bad entry is refused in French at its field, and never comes near the site', async () => {
  const documentId = await admin.create('event', {
    title: 'Café des métiers',
    slug: 'cafe-des-metiers',
    kind: 'workshop',
    summary: 'Une rencontre d’essai.',
    eventStatus: 'scheduled',
    dates: [{ start: '2027-03-02T10:00:00.000Z', end: '2027-03-02T08:00:00.000Z' }],
  });
  await expect(admin.publish('event', documentId)).rejects.toThrow(
    /answered 400.*«\u202FDates, nº 1, Fin\u202F» est avant le début/u,
  );
});

test('an entry that turns bad later is named to whoever publishes, with what to do and where', async () => {
  const intervention = await admin.idOf('school-intervention', 'visiter-un-ehpad');
  await admin.unpublish('school-intervention', intervention);
  const { code, output } = await runScript(place, 'publish-site.ts');
  expect(code).toBe(0);
  expect(output).toMatch(/Intervention est vide/u);
  expect(output).toContain(
    `${place.cmsUrl}/admin/content-manager/collection-types/api::intervention-session.intervention-session/`,
  );
  await admin.publish('school-intervention', intervention);
});

test('a short address that editors made leads to its page', async () => {
  const response = await fetch(`${place.siteUrl}/aes`, { redirect: 'manual' });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/metiers/accompagnant-educatif-et-social/');
});

test('another start in the same folder, or on the same port, says which and ends', async () => {
  const sameFolder = await runScript(place, 'start.ts');
  expect(sameFolder.code).toBe(24);
  expect(sameFolder.output).toContain('already running');

  const elsewhere = await makePlace();
  elsewhere.environment['CMS_PORT'] = new URL(place.cmsUrl).port;
  const samePort = await runScript(elsewhere, 'start.ts');
  expect(samePort.code).toBe(25);
  expect(samePort.output).toContain('CMS_PORT');
  await removePlace(elsewhere);
});

test('stopped by Ctrl-C, everything ends; started again, the content and the account are as they were', async () => {
  const before = await read('/metiers/');
  expect(await product.stop()).toBe(0);
  await expect(fetch(place.siteUrl)).rejects.toThrow('fetch failed');
  await expect(fetch(place.cmsUrl)).rejects.toThrow('fetch failed');

  product = await startProduct(place);
  expect(await read('/metiers/')).toBe(before);
  await signIn(place);
});

test('with the publisher and the CMS down, what was published is still served, and the reason is said', async () => {
  expect(await product.stop()).toBe(0);
  const { code, output } = await runScript(place, 'publish-site.ts');
  expect(code).toBe(10);
  expect(output).toContain('injoignable');
  const site = await serve(siteFolder(place), 'localhost', Number(new URL(place.siteUrl).port));
  expect(await status('/metiers/')).toBe(200);
  await site[Symbol.asyncDispose]();
});
