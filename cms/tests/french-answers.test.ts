/** Whatever the server refuses in the admin is told in French, and beside its field where it has one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOfOurRights } from '../src/admin-routes/rights.ts';
import type { RightsAnswer } from '../src/french-answers/rights-in-french.ts';
import { wordsOfRights } from '../src/french-answers/words-of-rights.ts';
import { askAdmin } from './support/admin-requests.ts';
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

describe('on the page of a role', () => {
  let rights: RightsAnswer['data'];
  beforeAll(async () => {
    rights = (await askAdmin<RightsAnswer>(cms, administrator, 'GET', '/admin/permissions')).body.data;
  });

  test('is every section, group, right and condition', () => {
    const { plugins, settings, collectionTypes, singleTypes } = rights.sections;
    const types = [collectionTypes, singleTypes];
    const said = [
      ...[...plugins, ...settings].flatMap(({ displayName, subCategory, category = subCategory }) => [
        displayName,
        subCategory,
        category,
      ]),
      ...types.flatMap(({ actions }) => actions.map(({ label }) => label)),
      ...types.flatMap(({ subjects }) =>
        subjects.flatMap(({ properties }) => properties.map(({ label }) => label)),
      ),
      ...rights.conditions.flatMap(({ displayName, category }) => [displayName, category]),
    ];
    const known = new Set([...Object.values(wordsOfRights), ...wordsOfOurRights]);
    expect([...new Set(said)].filter((words) => !known.has(words))).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(['Publier', 'Décrire, recadrer, remplacer et supprimer']));
  });

  test('is every type and field, by the name that its form shows', () => {
    const { collectionTypes, singleTypes } = rights.sections;
    type Named = { label: string; value: string; children?: Named[] };
    const all = (nodes: readonly Named[] = []): Named[] =>
      nodes.flatMap((node) => [node, ...all(node.children)]);
    const subjects = [...collectionTypes.subjects, ...singleTypes.subjects];
    const fields = subjects.flatMap(({ properties }) => properties.flatMap(({ children }) => all(children)));
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter(({ label, value }) => label === value)).toEqual([]);
    expect(subjects.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Établissements scolaires', 'Réglages du site']),
    );
  });

  test('there is nothing about making types of content, nor about a shop of extensions', () => {
    expect(JSON.stringify(rights)).not.toMatch(/content-type-builder|marketplace|transfer\.tokens/);
  });
});

test('programs are answered as before', async () => {
  const headers = { authorization: `Bearer ${READ_TOKEN}` };
  expect(await refusal('/api/publication/changes?after=x', { headers })).toMatchObject({
    message: '"after" must be a whole number.',
  });
});
