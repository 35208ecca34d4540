/** Links to other sites, checked against a server of the test's own: no other address is ever reached. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { documents, type Data } from './support/documents.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import { article } from './support/schedule.ts';
import { signIn } from './support/sign-in.ts';

const MONDAY = new Date('2031-05-12T01:17:00.000Z');
const TUESDAY = new Date('2031-05-13T01:17:00.000Z');
const LOOPBACK = '127.0.0.1';
/** A name of it leads to the test's server; every other name to an address that may not be reached. */
const network = {
  resolve: async (host: string) => [host.endsWith('.test') ? LOOPBACK : '192.0.2.1'],
  mayReach: (ip: string) => ip === LOOPBACK,
};

type Check = typeof import('../src/link-check/check-links.ts');
type Read = typeof import('../src/desk-lines/read-desk.ts');

let cms: Cms;
let server: http.Server;
let port: number;
let asked: string[];
let answer: (request: http.IncomingMessage, response: http.ServerResponse) => void;
let removeNewEntries: () => Promise<void>;

beforeAll(async () => {
  cms = await runningCms();
  removeNewEntries = await newEntriesRemover(cms);
  server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.replace(/:.*/, '')}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  asked = [];
  answer = (_, response) => response.writeHead(200).end();
});

afterEach(async () => {
  await removeNewEntries();
  for (const table of ['link-result', 'link-place']) await cms.strapi.db.query(table).deleteMany({});
  const empty = { startedAt: null, finishedAt: null };
  await cms.strapi.db.query('link-check-run').updateMany({ where: { id: 1 }, data: empty });
});

function check(now: Date, pause = 0): Promise<number | undefined> {
  return compiled<Check>('src/link-check/check-links').checkLinks(cms.strapi, now, pause, network);
}

async function publish(url: string, more: Data = {}): Promise<string> {
  const body = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Voir ' },
        { type: 'link', url, children: [{ type: 'text', text: 'la page' }] },
      ],
    },
  ];
  const data = { ...article(), title: 'Avec un lien', body, ...more };
  return (await documents(cms, 'news-article').create({ data, status: 'published' })).documentId;
}

/** What the home page says on that day. */
async function deadLinks(now: Date, mayRead: (uid: string) => boolean = () => true): Promise<string[]> {
  const { readDesk } = compiled<Read>('src/desk-lines/read-desk');
  const { lines } = await readDesk(
    cms.strapi,
    { id: 1, mayRead, has: () => true },
    now,
    Promise.resolve(null),
  );
  const entries = lines.find(({ key }) => key === 'dead-links')?.entries ?? [];
  return entries.map(({ title, why }) => `${title} > ${why.replaceAll(/[\u00A0\u202F]/g, ' ')}`);
}

test('a link is dead after two days of failures, leads to its entry, and lives again once it answers', async () => {
  answer = (_, response) => response.writeHead(404).end();
  const url = `http://perdu.test:${port}/page`;
  await publish(url);
  await check(MONDAY);
  await check(new Date(MONDAY.getTime() + 3_600_000));
  expect(await deadLinks(MONDAY)).toEqual([]);
  await check(TUESDAY);
  expect(await deadLinks(TUESDAY)).toEqual([
    `Avec un lien > ${url} : page introuvable depuis le 12 mai 2031`,
  ]);
  expect(await deadLinks(TUESDAY, (uid) => uid === 'api::event.event')).toEqual([]);
  answer = (_, response) => response.writeHead(200).end();
  await check(TUESDAY);
  expect(await deadLinks(TUESDAY)).toEqual([]);
});

test('an entry published since the check waits for the next one', async () => {
  answer = (_, response) => response.writeHead(404).end();
  await publish(`http://perdu.test:${port}/`);
  await check(new Date('2021-05-12T01:17:00.000Z'));
  await check(new Date('2021-05-13T01:17:00.000Z'));
  expect(await deadLinks(TUESDAY)).toEqual([]);
});

test('each address is asked once, drafts are not, and GET follows where HEAD is refused', async () => {
  answer = (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
  await publish(`http://un.test:${port}/page#haut`);
  await publish(`http://un.test:${port}/page`);
  await documents(cms, 'organization').create({
    data: { name: 'Site', kinds: ['employer'], website: `http://deux.test:${port}/` },
  });
  const draft = { ...article(), sources: [{ label: 'Source', url: `http://brouillon.test:${port}/` }] };
  await documents(cms, 'news-article').create({ data: draft });
  await check(MONDAY);
  expect(asked.toSorted()).toEqual([
    'GET deux.test/',
    'GET un.test/page',
    'HEAD deux.test/',
    'HEAD un.test/page',
  ]);
});

test('no address of a private network is asked, neither by its number nor at the end of a redirect', async () => {
  const closed = ['http://10.0.0.1/', 'http://[::1]/', 'http://interne.lan/', 'file:///etc/passwd'];
  answer = (request, response) => {
    const location = closed[Number(request.url?.slice(1))];
    if (location === undefined) response.writeHead(200).end();
    else response.writeHead(302, { location }).end();
  };
  for (const index of closed.keys()) await publish(`http://detour-${index}.test:${port}/${index}`);
  await publish('http://10.0.0.1/');
  await check(MONDAY);
  await check(TUESDAY);
  expect(asked).toHaveLength(closed.length * 2);
  const rows = await cms.strapi.db.query('link-result').findMany({ where: { status: { $notNull: true } } });
  expect(rows).toEqual([]);
  expect(await deadLinks(TUESDAY)).toEqual([]);
});

test('a redirect is followed, one without end is a dead end', async () => {
  answer = (request, response) => {
    if (request.url === '/ici') response.writeHead(200).end();
    else response.writeHead(301, { location: request.url === '/la' ? '/ici' : '/boucle' }).end();
  };
  await publish(`http://un.test:${port}/la`);
  await publish(`http://deux.test:${port}/boucle`);
  await check(MONDAY);
  await check(TUESDAY);
  const url = `http://deux.test:${port}/boucle`;
  expect(await deadLinks(TUESDAY)).toEqual([`Avec un lien > ${url} : ne répond plus depuis le 12 mai 2031`]);
});

test('when no site answers, nothing is held against the links', async () => {
  answer = (request) => request.destroy();
  for (const host of ['un', 'deux', 'trois']) await publish(`http://${host}.test:${port}/`);
  await expect(check(MONDAY)).rejects.toThrow('cut off');
  expect(await cms.strapi.db.query('link-result').count()).toBe(0);
  answer = (_, response) => response.writeHead(200).end();
  expect(await check(MONDAY)).toBeGreaterThanOrEqual(3);
});

test('two processes that wake up together check once, and again only after the pause', async () => {
  await publish(`http://un.test:${port}/`);
  const both = await Promise.all([check(MONDAY, 3_600_000), check(MONDAY, 3_600_000)]);
  expect(both.filter((count) => count === undefined)).toHaveLength(1);
  expect(asked).toEqual(['HEAD un.test/']);
  expect(await check(new Date(MONDAY.getTime() + 60_000), 3_600_000)).toBeUndefined();
  expect(await check(TUESDAY, 3_600_000)).toBeGreaterThanOrEqual(1);
});

test('the button is for who is signed in, says why it is off, and does not repeat what was just done', async () => {
  const press = async (headers: object) => {
    const response = await fetch(`${cms.url}/link-check`, { method: 'POST', headers: { ...headers } });
    const { error } = (await response.json()) as { error?: { message: string } };
    return [response.status, error?.message];
  };
  expect((await press({}))[0]).toBe(401);
  const administrator = await signIn(cms);
  expect(await press(administrator)).toEqual([
    409,
    'La vérification des liens vers d’autres sites est coupée sur ce serveur.',
  ]);
  process.env['LINK_CHECK'] = 'yes';
  const finishedAt = String(Date.now());
  await cms.strapi.db.query('link-check-run').updateMany({ where: { id: 1 }, data: { finishedAt } });
  const justDone = await press(administrator);
  process.env['LINK_CHECK'] = 'no';
  expect(justDone).toEqual([409, 'Les liens viennent d’être vérifiés. Recommencez dans quelques minutes.']);
});
