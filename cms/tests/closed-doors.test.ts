/** Nobody but the holder of the read token learns anything, and the token's holder learns only public content. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionTypes, singleTypes } from 'shared/domain/content-types';
import { field, READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';

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

describe('a draft', () => {
  const SECRET = 'Brouillon de personne';
  let draftId: string;
  let sessionId: string;
  beforeAll(async () => {
    const data = {
      title: SECRET,
      slug: 'brouillon-de-personne',
      goal: 'Rester caché.',
      format: 'game',
      durationMinutes: 55,
      levels: ['troisieme'],
      placeKind: 'in_school',
    };
    draftId = (await documents(cms, 'school-intervention').create({ data })).documentId;
    const [commune] = await documents(cms, 'commune').findMany({});
    const session = {
      intervention: draftId,
      commune: commune?.['documentId'],
      start: '2027-01-12T09:00:00.000Z',
      end: '2027-01-12T10:00:00.000Z',
      state: 'open',
    };
    sessionId = (await documents(cms, 'intervention-session').create({ data: session })).documentId;
  });
  afterAll(async () => {
    await documents(cms, 'intervention-session').delete({ documentId: sessionId });
    await documents(cms, 'school-intervention').delete({ documentId: draftId });
  });

  test.each([
    ['status: DRAFT'],
    ['publicationFilter: NEVER_PUBLISHED'],
    ['hasPublishedVersion: false'],
    [`filters: { intervention: { title: { startsWith: "${SECRET[0]}" } } }`],
  ])('cannot be asked for by "%s"', async (argument) => {
    const answer = await cms.ask(`{ interventionSessions(${argument}) { documentId } }`);
    expect(answer).toMatchObject({ status: 400, data: null });
    expect(answer.errors[0]?.message).toContain(`Unknown argument "${argument.split(':')[0]}"`);
  });

  test('is in no list and not at its own id', async () => {
    const answer = await cms.ask(`{
      schoolIntervention(documentId: "${draftId}") { title }
      schoolInterventions { title }
    }`);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ schoolIntervention: null });
    expect(JSON.stringify(answer.data)).not.toContain(SECRET);
  });

  test('does not show through what points to it', async () => {
    const question = `{ interventionSession(documentId: "${sessionId}") { documentId intervention { title } } }`;
    expect(field(await cms.ask(question), 'interventionSession')).toEqual({
      documentId: sessionId,
      intervention: null,
    });
  });
});
