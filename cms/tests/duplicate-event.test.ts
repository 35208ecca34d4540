/** « Dupliquer et déplacer les dates »: what the copy is, what it is not, and who may. */
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parisInstant } from 'shared/domain/paris-time';
import { READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { documents, type Data } from './support/documents.ts';
import { signIn, signInAs } from './support/sign-in.ts';

const READER = { email: 'lecture@example.org', password: 'Redaction-2026' };
const at = (day: string, time: string) => parisInstant(day, time).toISOString();

let cms: Cms;
let administrator: { authorization: string };
let original: string;
const made: { type: string; documentId: string }[] = [];

beforeAll(async () => {
  cms = await runningCms();
  administrator = await signIn(cms);
});

beforeEach(async () => {
  const [job] = await documents(cms, 'job-description').findMany({ fields: ['documentId'], limit: 1 });
  original = await make('event', {
    title: 'Forum à dupliquer',
    slug: 'forum-a-dupliquer',
    kind: 'job_forum',
    summary: 'Un forum.',
    dates: [
      { start: at('2027-03-02', '09:00'), end: at('2027-03-02', '17:30') },
      { start: at('2027-03-04', '14:00'), end: at('2027-03-04', '18:00') },
    ],
    postponedTo: { start: at('2027-03-09', '09:00'), end: at('2027-03-09', '17:30') },
    eventStatus: 'postponed',
    registration: {
      needed: true,
      email: 'forum@example.org',
      deadline: at('2027-02-26', '18:00'),
      capacity: 30,
    },
    report: [{ type: 'paragraph', children: [{ type: 'text', text: 'Beaucoup de monde.' }] }],
    jobs: [job?.['documentId']],
    publishAt: '2027-01-15T08:00:00.000Z',
    unpublishAt: '2027-04-15T08:00:00.000Z',
  });
});

afterEach(async () => {
  for (const { type, documentId } of made.splice(0)) await documents(cms, type).delete({ documentId });
});

async function make(type: string, data: Data): Promise<string> {
  const { documentId } = await documents(cms, type).create({ data });
  made.push({ type, documentId });
  return documentId;
}

async function ask(method: string, path: string, body?: object, headers: object = administrator) {
  const response = await fetch(`${cms.url}/event-dates/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Data };
}

async function copy(type: string, from: string, body: object): Promise<Data> {
  const answer = await ask('POST', `${type}/${from}/copy`, body);
  expect(answer.status).toBe(200);
  const documentId = String(answer.body['documentId']);
  made.push({ type, documentId });
  return await read(type, documentId);
}

async function read(type: string, documentId: string): Promise<Data> {
  const [entry] = await documents(cms, type).findMany({ filters: { documentId }, populate: '*' });
  return entry ?? {};
}

test('the copy is a draft of its own at the new dates, at the same hours of Paris over the change of clocks', async () => {
  const entry = await copy('event', original, { title: 'Forum de printemps', firstDay: '2027-03-30' });
  expect(entry).toMatchObject({
    title: 'Forum de printemps',
    slug: 'forum-de-printemps',
    eventStatus: 'scheduled',
    publishedAt: null,
    publishAt: null,
    unpublishAt: null,
    report: null,
    postponedTo: null,
    dates: [
      { start: at('2027-03-30', '09:00'), end: at('2027-03-30', '17:30') },
      { start: at('2027-04-01', '14:00'), end: at('2027-04-01', '18:00') },
    ],
    registration: {
      needed: true,
      email: 'forum@example.org',
      capacity: 30,
      deadline: at('2027-03-26', '18:00'),
    },
    jobs: [{ documentId: expect.any(String) }],
    createdBy: { email: 'redaction@example.org' },
  });
  expect(
    await documents(cms, 'event').count({ status: 'published', filters: { title: entry['title'] } }),
  ).toBe(0);
});

test('the original stays as it was', async () => {
  const before = await read('event', original);
  await copy('event', original, { title: 'Une copie', firstDay: '2028-02-29' });
  expect(await read('event', original)).toEqual(before);
});

test('two copies of one title have an address each', async () => {
  const wanted = { title: 'Forum à dupliquer', firstDay: '2027-06-01' };
  const slugs = [await copy('event', original, wanted), await copy('event', original, wanted)].map(
    ({ slug }) => slug,
  );
  expect(new Set([...slugs, 'forum-a-dupliquer']).size).toBe(3);
  expect(slugs).not.toContain(null);
});

test('a session’s copy is open again, with all its places', async () => {
  const [intervention] = await documents(cms, 'school-intervention').findMany({ limit: 1 });
  const [commune] = await documents(cms, 'commune').findMany({ limit: 1 });
  const session = await make('intervention-session', {
    intervention: intervention?.['documentId'],
    commune: commune?.['documentId'],
    start: at('2027-10-29', '10:00'),
    end: at('2027-10-29', '11:00'),
    placesTotal: 30,
    placesTaken: 12,
    state: 'done',
  });
  expect(await copy('intervention-session', session, { firstDay: '2027-11-05' })).toMatchObject({
    start: at('2027-11-05', '10:00'),
    end: at('2027-11-05', '11:00'),
    placesTotal: 30,
    placesTaken: 0,
    state: 'open',
    intervention: { documentId: intervention?.['documentId'] },
    commune: { documentId: commune?.['documentId'] },
  });
});

test('the dialog is told what will be moved', async () => {
  expect((await ask('GET', `event/${original}`)).body).toEqual({
    title: 'Forum à dupliquer',
    dates: [
      { start: at('2027-03-02', '09:00'), end: at('2027-03-02', '17:30') },
      { start: at('2027-03-04', '14:00'), end: at('2027-03-04', '18:00') },
    ],
    deadline: at('2027-02-26', '18:00'),
    isPostponed: true,
  });
});

test.each([
  [{ title: 'Une copie', firstDay: '2027-02-30' }, 'Donnez le premier jour de la copie.'],
  [{ title: 'Une copie' }, 'Donnez le premier jour de la copie.'],
  [{ title: ' ', firstDay: '2027-02-03' }, 'Donnez un titre à la copie.'],
])('a copy that lacks something is refused in French: %j', async (body, message) => {
  expect(await ask('POST', `event/${original}/copy`, body)).toMatchObject({
    status: 400,
    body: { error: { message } },
  });
});

test('an event without dates, and one that is gone, are refused in French', async () => {
  const wanted = { title: 'Une copie', firstDay: '2027-02-03' };
  const bare = await make('event', { title: 'Sans date', dates: [] });
  const answer = await ask('POST', `event/${bare}/copy`, wanted);
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringMatching(/^Cette entrée n’a pas encore de date/) } },
  });
  expect((await ask('POST', 'event/nothing/copy', wanted)).status).toBe(404);
  expect((await ask('POST', `page/${original}/copy`, wanted)).status).toBe(404);
});

test('the school holidays are those of the Ain, in order', async () => {
  const { body } = await ask('GET', 'holidays');
  const holidays = body as unknown as { label: string; start: string; end: string }[];
  expect(holidays.map(({ start }) => start)).toEqual(holidays.map(({ start }) => start).toSorted());
  expect(holidays.some(({ label }) => label.startsWith('Vacances'))).toBe(true);
  expect(holidays.some(({ label }) => label.startsWith('Stage'))).toBe(false);
});

const service = <T>(uid: string): T => cms.strapi.service(uid as never) as T;
const users = () =>
  service<{ create(user: object): Promise<{ id: number }>; deleteById(id: number): Promise<unknown> }>(
    'admin::user',
  );

test('who may not create may not copy; who is not signed in learns nothing', async () => {
  const roles = cms.strapi.db.query('admin::role');
  const role = await roles.create({ data: { name: 'Lecture des dates', code: 'reads-dates' } });
  const { id } = await users().create({ ...READER, firstname: 'Lecture', isActive: true, roles: [role.id] });
  const reader = await signInAs(cms, READER);
  const wanted = { title: 'Une copie', firstDay: '2027-02-03' };
  const statuses = async (headers: object) => [
    (await ask('POST', `event/${original}/copy`, wanted, headers)).status,
    (await ask('GET', `event/${original}`, undefined, headers)).status,
  ];
  const ofReader = await statuses(reader);
  await users().deleteById(id);
  await roles.delete({ where: { id: role.id } });
  expect(ofReader).toEqual([403, 403]);
  expect(await statuses({})).toEqual([401, 401]);
  expect(await statuses({ authorization: `Bearer ${READ_TOKEN}` })).toEqual([401, 401]);
  expect((await ask('GET', 'holidays', undefined, {})).status).toBe(401);
});
