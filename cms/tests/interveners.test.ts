/** Who goes to which date is kept for the staff, and two dates at once are told. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AssignedAnswer, EngagementsAnswer, IntervenersAnswer } from '../src/interveners/desk.ts';
import type { IntervenerRow } from '../src/interveners/tables.ts';
import { askAdmin } from './support/admin-requests.ts';
import { runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { requestWorld, type RequestWorld } from './support/requests.ts';
import { signIn } from './support/sign-in.ts';

let cms: Cms;
let world: RequestWorld;
let officer: object;

beforeAll(async () => {
  cms = await runningCms();
  world = await requestWorld(cms);
  officer = await signIn(cms);
});
afterEach(async () => {
  await world.remove();
  for (const table of ['intervener', 'session-intervener']) await cms.strapi.db.query(table).deleteMany({});
});

const at = (from: string, to: string) => ({
  start: `2027-03-04T${from}:00.000Z`,
  end: `2027-03-04T${to}:00.000Z`,
});
const ask = <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) =>
  askAdmin<T>(cms, officer, method, `/interveners${path}`, body);
const add = async (name: string) => (await ask<IntervenerRow>('POST', '', { name })).body.id;
const assign = (session: string, interveners: number[]) =>
  ask<AssignedAnswer>('PUT', `/sessions/${session}`, { interveners });

test('somebody at two dates at once is kept there, and a warning names the other date', async () => {
  const [first, second] = [
    await world.session(at('09:00', '10:00')),
    await world.session(at('09:30', '10:30')),
  ];
  const id = await add('Dominique Exemple');
  expect((await assign(first, [id])).body).toEqual({
    interveners: [{ id, name: 'Dominique Exemple' }],
    warnings: [],
  });
  const { warnings } = (await assign(second, [id])).body;
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^Dominique Exemple a déjà une autre date/);
  const month = (await ask<EngagementsAnswer>('GET', '/calendar?month=2027-03')).body;
  expect(month.clashes).toEqual([{ intervener: id, sessions: [first, second], kind: 'time' }]);
  expect(month.sessions.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining([first, second]));
});

test('a date has exactly the people that were last chosen', async () => {
  const session = await world.session();
  const [one, two, three] = [await add('A'), await add('B'), await add('C')];
  await assign(session, [one, two]);
  const { interveners } = (await assign(session, [three, two])).body;
  expect(interveners.map(({ name }) => name).toSorted()).toEqual(['B', 'C']);
  expect((await assign(session, [])).body.interveners).toEqual([]);
});

test('who has dates is not deleted, and nobody unknown is put down', async () => {
  const session = await world.session();
  const id = await add('A');
  await assign(session, [id]);
  expect((await ask('DELETE', `/${id}`)).status).toBe(409);
  expect((await assign(session, [id, 999_999])).status).toBe(400);
  expect((await assign('nulle-part', [id])).status).toBe(404);
  await assign(session, []);
  expect((await ask('DELETE', `/${id}`)).status).toBe(204);
  expect((await ask<IntervenersAnswer>('GET', '')).body.interveners).toEqual([]);
});

test('dates that were deleted keep nobody in the list', async () => {
  const session = await world.session();
  const id = await add('A');
  await assign(session, [id]);
  await documents(cms, 'intervention-session').delete({ documentId: session });
  expect((await ask('DELETE', `/${id}`)).status).toBe(204);
  expect(await cms.strapi.db.query('session-intervener').count()).toBe(0);
});

test.each(['abc', '0', '1e3', '99999999999', '-1', '999999'])('nobody is « %s »', async (id) => {
  expect((await ask('PUT', `/${id}`, { name: 'A' })).status).toBe(404);
  expect((await ask('DELETE', `/${id}`)).status).toBe(404);
});

test.each([
  [{ name: ' ' }, 'Indiquez un nom.'],
  [{ name: 'A', email: 'a@b' }, 'Cette adresse'],
  [{ name: 'a'.repeat(201) }, '200 caractères'],
])('what cannot be kept is said: %j', async (form, words) => {
  const answer = await ask<{ error: { message: string } }>('POST', '', form);
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toContain(words);
});

test('nobody reads it without the right', async () => {
  expect((await askAdmin(cms, {}, 'GET', '/interveners')).status).toBe(401);
});
