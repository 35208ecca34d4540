/** The admin's way to the publisher: who may, what is passed on, what editors read when it does not answer. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { PREVIEW_TOKEN, PUBLISHER_URL, READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { startPublisher, type TestPublisher } from './support/publisher.ts';
import { signIn, signInAs } from './support/sign-in.ts';

const KEY = 'cle-du-service-de-publication';
const EDITOR = { email: 'autrice@example.org', password: 'Redaction-2026' };
const STATUS: PublisherStatus = {
  live: { release: 42, revision: 310, at: '2026-11-22T13:05:00.000Z', pages: 72 },
  activity: { step: 'waiting', done: 0, total: 0 },
  pendingRevision: null,
  hold: null,
  approval: null,
  failure: null,
  publications: 3,
  problems: [],
  remarks: [],
  releases: [{ release: 42, at: '2026-11-22T13:05:00.000Z', revision: 310, pages: 72, changed: 3 }],
};

let cms: Cms;
let publisher: TestPublisher;
let administrator: Headers;
let editor: Headers;
let editorId: number;
type Headers = { authorization: string };

beforeAll(async () => {
  cms = await runningCms();
  administrator = await signIn(cms);
  const roles = [await editorRole()];
  const users = service<{ create(user: object): Promise<{ id: number }> }>('admin::user');
  editorId = (await users.create({ ...EDITOR, firstname: 'Autrice', isActive: true, roles })).id;
  editor = await signInAs(cms, EDITOR);
});

afterAll(() => service<{ deleteById(id: number): Promise<unknown> }>('admin::user').deleteById(editorId));

function service<T>(uid: string): T {
  return cms.strapi.service(uid as never) as T;
}

async function editorRole(): Promise<number> {
  return (await cms.strapi.db.query('admin::role').findOne({ where: { code: 'writer' } })).id;
}

beforeEach(async () => {
  publisher = await startPublisher();
  process.env['PUBLISHER_URL'] = publisher.url;
  process.env['PUBLISHER_TOKEN'] = KEY;
});

afterEach(async () => {
  await publisher.stop();
  process.env['PUBLISHER_URL'] = PUBLISHER_URL;
  delete process.env['PUBLISHER_TOKEN'];
});

async function ask(method: 'GET' | 'POST', path: string, headers: object, body?: object) {
  const response = await fetch(`${cms.url}/publication/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the status', () => {
  beforeEach(() => {
    publisher.answer = { status: 200, body: JSON.stringify(STATUS) };
  });

  test('is told to every editor, with what they may do', async () => {
    expect(await ask('GET', 'status', administrator)).toEqual({
      status: 200,
      body: { status: STATUS, trouble: null, mayCommand: true },
    });
    expect((await ask('GET', 'status', editor)).body).toEqual({
      status: STATUS,
      trouble: null,
      mayCommand: false,
    });
    const asked = { method: 'GET', path: '/status', authorization: `Bearer ${KEY}`, body: '' };
    expect(publisher.asked).toEqual([asked, asked]);
  });

  test.each([
    ['nobody', {}],
    ['the holder of the read token', { authorization: `Bearer ${READ_TOKEN}` }],
    ['the holder of the preview token', { authorization: `Bearer ${PREVIEW_TOKEN}` }],
  ])('is not told to %s', async (_, headers) => {
    expect((await ask('GET', 'status', headers)).status).toBe(401);
    expect(publisher.asked).toEqual([]);
  });
});

describe('a command', () => {
  test.each(['publish', 'lift', 'approve'])(
    '%s is passed on, without a word of the browser’s',
    async (command) => {
      const answer = await ask('POST', command, administrator, { release: 3, other: 'words' });
      expect(answer).toEqual({ status: 200, body: { done: command } });
      expect(publisher.asked).toEqual([
        { method: 'POST', path: `/${command}`, authorization: `Bearer ${KEY}`, body: '{}' },
      ]);
    },
  );

  test('rollback is passed on with its release', async () => {
    await ask('POST', 'rollback', administrator, { release: 41, other: 'words' });
    expect(publisher.asked).toMatchObject([{ path: '/rollback', body: '{"release":41}' }]);
  });

  test.each([{}, { release: '41' }, { release: 4.5 }])(
    'rollback without a release is refused: %j',
    async (body) => {
      const answer = await ask('POST', 'rollback', administrator, body);
      expect(answer).toMatchObject({
        status: 400,
        body: { error: { message: 'Choisissez la version à remettre en ligne.' } },
      });
      expect(publisher.asked).toEqual([]);
    },
  );

  test.each(['publish', 'rollback', 'lift', 'approve'])(
    '%s is refused to who has not the right',
    async (command) => {
      expect((await ask('POST', command, editor, { release: 41 })).status).toBe(403);
      expect((await ask('POST', command, {}, { release: 41 })).status).toBe(401);
      expect((await ask('POST', command, { authorization: `Bearer ${KEY}` }, { release: 41 })).status).toBe(
        401,
      );
      expect(publisher.asked).toEqual([]);
    },
  );

  test('is allowed to a role that was given the right', async () => {
    const permissions = service<{
      createMany(permissions: object[]): Promise<[{ id: number }]>;
      deleteByIds(ids: number[]): Promise<unknown>;
    }>('admin::permission');
    const action = { action: 'admin::publication.command', conditions: [], properties: {} };
    const [right] = await permissions.createMany([{ ...action, role: await editorRole() }]);
    const answer = await ask('POST', 'publish', editor);
    await permissions.deleteByIds([right.id]);
    expect(answer.status).toBe(200);
  });
});

describe('when the publisher', () => {
  const SILENT = expect.stringMatching(/^Le service de publication ne répond pas\. Le site reste en ligne\./);

  async function messages(): Promise<unknown[]> {
    const status = await ask('GET', 'status', administrator);
    const command = await ask('POST', 'publish', administrator);
    expect(status).toMatchObject({ status: 200, body: { status: null, mayCommand: true } });
    const { message } = command.body['error'] as { message: string };
    return [status.body['trouble'], command.status, message];
  }

  test('is off, editors read that the site stays', async () => {
    await publisher.stop();
    expect(await messages()).toEqual([SILENT, 503, SILENT]);
  });

  test('takes the question and never answers, editors read the same; a command may take longer than the status', async () => {
    publisher.answer = null;
    const limits = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    expect(await messages()).toEqual([SILENT, 503, SILENT]);
    expect(limits.mock.calls).toEqual([[5000], [30_000]]);
    limits.mockRestore();
  });

  test('refuses the key, nobody is signed out of the admin', async () => {
    publisher.answer = { status: 401, body: '{}' };
    const locked = expect.stringContaining('refuse la clé');
    expect(await messages()).toEqual([locked, 502, locked]);
  });

  test.each([
    [409, 409],
    [500, 502],
  ])('answers %i, editors read what it says', async (status, toldStatus) => {
    const message = 'Cette version n’est plus gardée. Choisissez-en une autre dans la liste.';
    publisher.answer = { status, body: JSON.stringify({ message }) };
    expect(await messages()).toEqual([message, toldStatus, message]);
  });

  test.each([
    [400, '{"message":"A JSON object is needed, with a release number at most."}', 409],
    [404, '{"message":"There is nothing here."}', 409],
    [500, 'Internal Server Error', 502],
    [502, '{"message":"Bad Gateway"}', 502],
  ])('answers %i, editors read no English', async (status, body, toldStatus) => {
    publisher.answer = { status, body };
    const refused = 'Le service de publication n’a pas pu le faire. Le site reste en ligne.';
    expect(await messages()).toEqual([refused, toldStatus, refused]);
  });

  test('is not there at all, editors read that', async () => {
    delete process.env['PUBLISHER_TOKEN'];
    const none = 'Aucun service de publication n’est branché à cet espace de rédaction.';
    expect(await messages()).toEqual([none, 503, none]);
  });
});
