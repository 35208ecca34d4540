/** Whatever the server refuses in the admin is told in French, and beside its field where it has one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN, READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { personWith, type Person } from './support/role-person.ts';
import { signIn } from './support/sign-in.ts';

let cms: Cms;
let administrator: { authorization: string };
let writer: Person;
beforeAll(async () => {
  cms = await runningCms();
  administrator = await signIn(cms);
  writer = await personWith(cms, 'writer');
});
afterAll(() => writer.remove());

async function refusal(path: string, init: { method?: string; headers?: object; body?: object } = {}) {
  const response = await fetch(cms.url + path, {
    method: init.method ?? (init.body ? 'POST' : 'GET'),
    headers: { 'content-type': 'application/json', ...init.headers },
    ...(init.body && { body: JSON.stringify(init.body) }),
  });
  const { error } = (await response.json()) as { error: { message: string; details: unknown } };
  return { status: response.status, message: error.message, details: error.details };
}

test('a wrong password', async () => {
  const body = { email: 'personne@example.org', password: 'Faux-2026' };
  expect(await refusal('/admin/login', { body })).toMatchObject({
    status: 400,
    message: 'L’adresse ou le mot de passe est faux.',
  });
});

test('a page that the role does not open', async () => {
  expect(await refusal('/admin/users', writer)).toMatchObject({
    status: 403,
    message: 'Vos droits ne le permettent pas.',
  });
});

test('an account without what it needs, each beside its field', async () => {
  const body = { email: 'pas-une-adresse', firstname: '', roles: [] };
  const { status, details } = await refusal('/admin/users', { headers: administrator, body });
  expect(status).toBe(400);
  const { errors } = details as { errors: { path: string[]; message: string }[] };
  expect(errors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: ['email'], message: 'Cette adresse e-mail n’est pas valable.' }),
    ]),
  );
  expect(errors.map(({ message }) => message).join(' ')).not.toMatch(/must|required|field/);
});

test('a value that another entry has', async () => {
  const [commune] = await documents(cms, 'commune').findMany({});
  const path = '/content-manager/collection-types/api::commune.commune';
  const body = { insee: commune?.['insee'], name: 'Deux fois la même' };
  expect(await refusal(path, { headers: administrator, body })).toMatchObject({
    status: 400,
    message: 'Cette valeur est déjà prise.',
    details: { errors: [{ path: ['insee'], message: 'Cette valeur est déjà prise.' }] },
  });
});

test('an address with an account already', async () => {
  const roles = [(await cms.strapi.db.query('admin::role').findOne({ where: { code: 'writer' } })).id];
  const body = { email: ADMIN.email, firstname: 'Encore', roles };
  expect(await refusal('/admin/users', { headers: administrator, body })).toMatchObject({
    message: 'Cette adresse a déjà un compte.',
  });
});

test('an account made by another administrator starts in French', async () => {
  const roles = [(await cms.strapi.db.query('admin::role').findOne({ where: { code: 'writer' } })).id];
  const body = { email: 'invitee@example.org', firstname: 'Invitée', roles };
  const response = await fetch(`${cms.url}/admin/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...administrator },
    body: JSON.stringify(body),
  });
  const { data } = (await response.json()) as { data: { id: number; preferedLanguage: string } };
  expect(data.preferedLanguage).toBe('fr');
  await cms.strapi.db.query('admin::user').delete({ where: { id: data.id } });
});

test('programs are answered as before', async () => {
  const headers = { authorization: `Bearer ${READ_TOKEN}` };
  expect(await refusal('/api/publication/changes?after=x', { headers })).toMatchObject({
    message: '"after" must be a whole number.',
  });
});
