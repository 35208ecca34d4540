/** The holder of the preview token sees drafts, nobody else does, and the admin's button leads to them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicTypes } from '../src/public-types.ts';
import { checkPreviewLink } from 'shared/domain/preview-link';
import { field, PREVIEW_SECRET, PREVIEW_TOKEN, PUBLISHER_URL, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { signIn } from './support/sign-in.ts';

const DRAFT = 'Titre du brouillon';
const ONLINE = 'Titre en ligne';

let cms: Cms;
let changed: string;
let unpublished: string;
let session: string;
let relatedJob: string;

const asPreview = { authorization: `Bearer ${PREVIEW_TOKEN}` };
/** Two answers to one question: what the read token sees, and what the preview token sees. */
async function bothAnswers<T>(question: string, name: string): Promise<{ online: T; draft: T }> {
  const online = field<T>(await cms.ask(question), name);
  return { online, draft: field<T>(await cms.ask(question, asPreview), name) };
}

beforeAll(async () => {
  cms = await runningCms();
  const interventions = documents(cms, 'school-intervention');
  const jobs = documents(cms, 'job-description');
  const [job] = await jobs.findMany({ fields: ['slug'] });
  relatedJob = String(job?.['documentId']);
  await jobs.update({ documentId: relatedJob, data: { titleInclusive: DRAFT } });
  const data = {
    title: ONLINE,
    slug: 'intervention-en-apercu',
    goal: 'Être montrée.',
    format: 'game',
    durationMinutes: 55,
    levels: ['troisieme'],
    placeKind: 'in_school',
    jobs: [relatedJob],
  };
  changed = (await interventions.create({ data, status: 'published' })).documentId;
  await interventions.update({ documentId: changed, data: { title: DRAFT } });
  unpublished = (await interventions.create({ data: { ...data, slug: 'jamais-en-ligne' } })).documentId;
  const [commune] = await documents(cms, 'commune').findMany({});
  const dates = {
    intervention: unpublished,
    commune: commune?.['documentId'],
    start: '2027-01-12T09:00:00.000Z',
    end: '2027-01-12T10:00:00.000Z',
    state: 'open',
  };
  session = (await documents(cms, 'intervention-session').create({ data: dates })).documentId;
});

afterAll(async () => {
  await documents(cms, 'intervention-session').delete({ documentId: session });
  for (const documentId of [changed, unpublished]) {
    await documents(cms, 'school-intervention').delete({ documentId });
  }
  await documents(cms, 'job-description').discardDraft({ documentId: relatedJob });
});

describe('a draft is seen with the preview token alone', () => {
  test('at its own id', async () => {
    const question = `{ schoolIntervention(documentId: "${changed}") { title } }`;
    const { online, draft } = await bothAnswers(question, 'schoolIntervention');
    expect({ online, draft }).toEqual({ online: { title: ONLINE }, draft: { title: DRAFT } });
  });

  test('at its own id when it never was online', async () => {
    const question = `{ schoolIntervention(documentId: "${unpublished}") { title } }`;
    const { online, draft } = await bothAnswers(question, 'schoolIntervention');
    expect({ online, draft }).toEqual({ online: null, draft: { title: ONLINE } });
  });

  test('in lists, which count it', async () => {
    const question = '{ schoolInterventions_connection { nodes { documentId } pageInfo { total } } }';
    interface List {
      nodes: { documentId: string }[];
      pageInfo: { total: number };
    }
    const { online, draft } = await bothAnswers<List>(question, 'schoolInterventions_connection');
    expect(online.nodes).not.toContainEqual({ documentId: unpublished });
    expect(draft.nodes).toContainEqual({ documentId: unpublished });
    expect(draft.pageInfo.total).toBe(online.pageInfo.total + 1);
    const plain = await bothAnswers<List['nodes']>(
      '{ schoolInterventions { documentId } }',
      'schoolInterventions',
    );
    expect(plain.online).not.toContainEqual({ documentId: unpublished });
    expect(plain.draft).toContainEqual({ documentId: unpublished });
  });

  test('through what points to it, also from a type without drafts', async () => {
    const fromDraft = `{ schoolIntervention(documentId: "${changed}") { jobs { documentId titleInclusive } } }`;
    const jobs = await bothAnswers<{ jobs: { titleInclusive: string }[] }>(fromDraft, 'schoolIntervention');
    expect(jobs.online.jobs).toEqual([
      { documentId: relatedJob, titleInclusive: expect.not.stringMatching(DRAFT) },
    ]);
    expect(jobs.draft.jobs).toEqual([{ documentId: relatedJob, titleInclusive: DRAFT }]);
    const fromSession = `{ interventionSession(documentId: "${session}") { intervention { title } } }`;
    const sessions = await bothAnswers(fromSession, 'interventionSession');
    expect(sessions).toEqual({ online: { intervention: null }, draft: { intervention: { title: ONLINE } } });
  });

  test('under every alias of one question', async () => {
    const question = `{ a: schoolIntervention(documentId: "${changed}") { title jobs { titleInclusive } }
      b: schoolIntervention(documentId: "${unpublished}") { title jobs { titleInclusive } } }`;
    const { data } = await cms.ask(question, asPreview);
    expect(data).toEqual({
      a: { title: DRAFT, jobs: [{ titleInclusive: DRAFT }] },
      b: { title: ONLINE, jobs: [{ titleInclusive: DRAFT }] },
    });
  });

  test('of a single type', async () => {
    const homePage = documents(cms, 'home-page');
    const [{ documentId, lead } = {}] = (await homePage.findMany({})) as {
      documentId: string;
      lead: string;
    }[];
    await homePage.update({ documentId: String(documentId), data: { lead: DRAFT } });
    const { online, draft } = await bothAnswers('{ homePage { lead } }', 'homePage');
    await homePage.discardDraft({ documentId: String(documentId) });
    expect({ online, draft }).toEqual({ online: { lead }, draft: { lead: DRAFT } });
  });
});

test('types without drafts answer both tokens alike', async () => {
  const question = '{ communes_connection { nodes { insee name } pageInfo { total } } }';
  const { online, draft } = await bothAnswers(question, 'communes_connection');
  expect(draft).toEqual(online);
});

describe('the preview token opens nothing else', () => {
  test('the contract stays without a way to ask for a status', async () => {
    const { status, errors } = await cms.ask('{ events(status: PUBLISHED) { title } }', asPreview);
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('Unknown argument "status"');
  });

  test.each(['usersPermissionsUsers { documentId }', 'adminUsers { documentId }', 'uploadFiles { url }'])(
    'no question about %s',
    async (question) => {
      expect(await cms.ask(`{ ${question} }`, asPreview)).toMatchObject({ status: 400, data: null });
    },
  );

  test('no writing, no REST, no admin', async () => {
    const { errors } = await cms.ask('mutation { createEvent(data: {}) { documentId } }', asPreview);
    expect(errors[0]?.message).toBe('Schema is not configured to execute mutation operation.');
    expect((await fetch(`${cms.url}/api/events`, { headers: asPreview })).status).toBe(404);
    expect((await fetch(`${cms.url}/admin/users`, { headers: asPreview })).status).toBe(401);
  });
});

describe('the preview button', () => {
  async function linkFor(type: string, query: string): Promise<URL> {
    const address = `${cms.url}/content-manager/preview/url/api::${type}.${type}?${query}`;
    const response = await fetch(address, { headers: await signIn(cms) });
    const { data } = (await response.json()) as { data: { url: string } };
    return new URL(data.url);
  }

  test.each(publicTypes)('leads from %s to a signed link of the publisher', async (type) => {
    const [entry] = await documents(cms, type).findMany({ fields: ['documentId'] });
    const documentId = String(entry?.['documentId'] ?? 'k2n5q8r1');
    const link = await linkFor(type, `documentId=${documentId}`);
    expect(link.origin + link.pathname).toBe(`${PUBLISHER_URL}/preview/${type}/${documentId}`);
    const claims = {
      expires: link.searchParams.get('expires'),
      signature: link.searchParams.get('signature'),
    };
    expect(checkPreviewLink(PREVIEW_SECRET, { type, documentId }, claims, new Date())).toBe('good');
  });

  test('says when what is online is wanted', async () => {
    const asked = `documentId=${changed}&status=`;
    const online = await linkFor('school-intervention', `${asked}published`);
    const draft = await linkFor('school-intervention', `${asked}draft`);
    expect([online, draft].map(({ searchParams }) => searchParams.get('version'))).toEqual([
      'published',
      null,
    ]);
  });

  test('leads nowhere from a private type', async () => {
    const address = `${cms.url}/content-manager/preview/url/admin::user?documentId=k2n5q8r1`;
    expect((await fetch(address, { headers: await signIn(cms) })).status).toBe(204);
  });

  test('lets the admin frame the publisher, and nothing else', async () => {
    const { headers } = await fetch(`${cms.url}/admin/init`);
    expect(headers.get('content-security-policy')).toMatch(new RegExp(`frame-src ${PUBLISHER_URL}(;|$)`));
  });
});
