/** From an editor's click to the public page, and back: on the real product, started and stopped as people do. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './admin.ts';
import {
  administrator,
  makePlace,
  removePlace,
  runScript,
  startProduct,
  type Place,
  type Running,
} from './product.ts';

let place: Place;
let product: Running;

beforeAll(async () => {
  place = await makePlace();
  product = await startProduct(place);
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

const status = async (path: string) => (await fetch(place.siteUrl + path)).status;
const read = async (path: string) => (await fetch(place.siteUrl + path)).text();
const publishSite = async () => expect(await runScript(place, 'publish-site.ts')).toMatchObject({ code: 0 });

test('the start ends with the addresses and the login', () => {
  expect(product.output()).toContain(place.siteUrl);
  expect(product.output()).toContain(`${place.cmsUrl}/admin`);
  expect(product.output()).toContain(administrator.email);
  expect(product.output()).not.toContain(administrator.password);
});

test('a draft never shows; published it is there; unpublished it is gone, though every cache is warm', async () => {
  const admin = await signIn(place);
  const documentId = await admin.create('news-article', article);
  await publishSite();
  expect(await status(address)).toBe(404);

  await admin.publish('news-article', documentId);
  await publishSite();
  const page = await read(address);
  expect(page).toContain('Une soirée pour les aidants');
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(await read('/actualites/')).toContain(address);

  await admin.unpublish('news-article', documentId);
  await publishSite();
  expect(await status(address)).toBe(404);
  expect(await read('/actualites/')).not.toContain(address);
  expect(await read('/sitemap.xml')).not.toContain(address);
});

test('a bad entry is named to whoever publishes, with what to do and where', async () => {
  const admin = await signIn(place);
  const documentId = await admin.create('event', {
    title: 'Café des métiers',
    slug: 'cafe-des-metiers',
    kind: 'workshop',
    summary: 'Une rencontre d’essai.',
    eventStatus: 'scheduled',
    dates: [{ start: '2027-03-02T10:00:00.000Z', end: '2027-03-02T08:00:00.000Z' }],
  });
  await admin.publish('event', documentId);
  const { code, output } = await runScript(place, 'publish-site.ts');
  expect(code).toBe(0);
  expect(output).toMatch(/«\u202FCafé des métiers\u202F».*Dates, nº 1, Fin est avant le début/u);
  expect(output).toContain(
    `${place.cmsUrl}/admin/content-manager/collection-types/api::event.event/${documentId}`,
  );
  await admin.unpublish('event', documentId);
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

test('with the CMS down, what was rendered stays live, and the reason is said', async () => {
  const nobody = await makePlace();
  const elsewhere = { ...place, environment: { ...place.environment, CMS_URL: nobody.cmsUrl } };
  const { code, output } = await runScript(elsewhere, 'publish-site.ts');
  expect(code).toBe(10);
  expect(output).toContain('injoignable');
  expect(await status('/metiers/')).toBe(200);
  await removePlace(nobody);
});
