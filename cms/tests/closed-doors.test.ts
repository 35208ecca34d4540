/** Nobody but the holder of the read token learns anything, and the token's holder learns only public content. */
import { beforeAll, describe, expect, test } from 'vitest';
import { collectionTypes, singleTypes } from 'shared/domain/content-types';
import { READ_TOKEN, runningCms, type Cms } from './support/cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await runningCms();
});

const QUESTION = '{ contentRevision { revision } }';
const withToken = { authorization: `Bearer ${READ_TOKEN}` };

describe('without the read token', () => {
  test('GraphQL refuses a question by POST', async () => {
    expect(await cms.ask(QUESTION, {})).toMatchObject({ status: 401, data: null });
  });

  test('GraphQL refuses a question by GET', async () => {
    const response = await fetch(`${cms.url}/graphql?query=${encodeURIComponent(QUESTION)}`);
    expect(response.status).toBe(401);
  });

  test('GraphQL refuses a wrong token', async () => {
    expect(await cms.ask(QUESTION, { authorization: 'Bearer wrong' })).toMatchObject({
      status: 401,
      data: null,
    });
  });

  test('the media library can be neither listed nor written', async () => {
    const form = new FormData();
    form.append('files', new Blob(['a']), 'a.txt');
    expect((await fetch(`${cms.url}/api/upload/files`)).status).toBe(401);
    expect((await fetch(`${cms.url}/api/upload`, { method: 'POST', body: form })).status).toBe(401);
  });

  test('another origin gets no CORS permission', async () => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin') ?? '').toBe('');
  });
});

describe('with the read token', () => {
  test.each([...collectionTypes, ...singleTypes])('%s has no REST route', async (type) => {
    const { pluralName, singularName } = cms.strapi.contentType(`api::${type}.${type}`).info;
    for (const name of [pluralName, singularName]) {
      expect((await fetch(`${cms.url}/api/${name}`, { headers: withToken })).status).toBe(404);
    }
  });

  test('a file cannot be uploaded', async () => {
    const form = new FormData();
    form.append('files', new Blob(['a']), 'a.txt');
    const response = await fetch(`${cms.url}/api/upload`, { method: 'POST', body: form, headers: withToken });
    expect(response.status).toBe(403);
  });

  test('the admin’s own API stays shut', async () => {
    expect((await fetch(`${cms.url}/admin/users`, { headers: withToken })).status).toBe(401);
    expect((await fetch(`${cms.url}/content-manager/content-types`, { headers: withToken })).status).toBe(
      401,
    );
  });

  test('content can be read', async () => {
    const { status, errors, data } = await cms.ask('{ siteSettings { siteName } }');
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(data).toEqual({ siteSettings: { siteName: expect.any(String) } });
  });

  test('GraphQL does not describe itself', async () => {
    const { status, errors } = await cms.ask('{ __schema { types { name } } }');
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('introspection is not allowed');
  });

  test('GraphQL changes nothing', async () => {
    const { errors } = await cms.ask('mutation { createEvent(data: {}) { documentId } }');
    expect(errors[0]?.message).toBe('Schema is not configured to execute mutation operation.');
  });
});
