import { freePort } from 'shared/testing/free-ports';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { openDesk, type Desk } from './http-server.ts';
import { createStatusBoard } from './status-board.ts';

const TOKEN = 'right';
const board = createStatusBoard();

let ordered: unknown[];
let port: number;
let server: AsyncDisposable;

const desk: Desk = {
  token: TOKEN,
  status: board.read,
  commands: {
    publish: async (order) => void ordered.push(['publish', order]),
    approve: async (order) => void ordered.push(['approve', order]),
    rollback: async (order) => {
      if (order.release === 404) throw new Failure('There is no release 404.', exitCodes.noSuchRelease);
      if (order.release === 409) throw new Failure('No release waits.', exitCodes.approval);
      if (order.release === 500) throw new Error('odd');
      ordered.push(['rollback', order]);
    },
    lift: async (order) => void ordered.push(['lift', order]),
  },
  preview: async ({ pathname }, _, response) => {
    if (pathname === '/breaks') {
      response.writeHead(200, { 'content-length': '10' }).write('half');
      throw new Error('gone');
    }
    response.end(`preview of ${pathname}`);
  },
};

beforeEach(async () => {
  ordered = [];
  port = await freePort();
  server = await openDesk(desk, '127.0.0.1', port);
});
afterEach(() => server[Symbol.asyncDispose]());

const ask = (path: string, init: RequestInit = {}, token = TOKEN): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } });
const order = (command: string, body?: string, token = TOKEN): Promise<Response> =>
  ask(`/${command}`, { method: 'POST', ...(body !== undefined && { body }) }, token);

describe('the desk', () => {
  it('gives its status and takes commands from whoever has the token', async () => {
    const answer = await ask('/status');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.json()).toEqual(board.read());
    for (const [command, body] of [
      ['publish', '{}'],
      ['approve'],
      ['lift', ''],
      ['rollback', '{"release":7}'],
    ] as const)
      expect(await (await order(command, body)).json()).toEqual(board.read());
    expect(ordered).toEqual([
      ['publish', {}],
      ['approve', {}],
      ['lift', {}],
      ['rollback', { release: 7 }],
    ]);
  });

  it.each(['', 'wrong', `${TOKEN} `.repeat(2), TOKEN.slice(1)])('refuses the token "%s"', async (token) => {
    expect((await ask('/status', {}, token)).status).toBe(401);
    expect((await order('publish', '{}', token)).status).toBe(401);
    expect(ordered).toEqual([]);
  });

  it('refuses a token that is empty, as it is where none is set', async () => {
    await using open = await openDesk({ ...desk, token: '' }, '127.0.0.1', (port = await freePort()));
    expect(open).toBeDefined();
    for (const token of ['', ' ']) expect((await ask('/status', {}, token)).status).toBe(401);
  });

  it.each(['{', '[1]x', 'null', '7', '{"release":"7"}', '{"release":1.5}', `{"a":"${'x'.repeat(2000)}"}`])(
    'refuses the body %s',
    async (body) => {
      const answer = await order('rollback', body);
      expect([answer.status, ordered]).toEqual([400, []]);
      expect(await answer.json()).toHaveProperty('message');
    },
  );

  it('knows no other command, and no other way to give one', async () => {
    for (const command of ['toString', 'publish/', 'status', ''])
      expect((await order(command)).status).toBe(404);
    for (const method of ['PUT', 'DELETE']) expect((await ask('/publish', { method })).status).toBe(404);
    expect(ordered).toEqual([]);
  });

  it('says in French why a command cannot be followed', async () => {
    const refused = await order('rollback', '{"release":404}');
    expect([refused.status, await refused.json()]).toEqual([
      409,
      { message: 'Cette version n’est plus gardée. Choisissez-en une autre dans la liste.' },
    ]);
    const unasked = await order('rollback', '{"release":409}');
    expect([unasked.status, await unasked.json()]).toEqual([
      409,
      { message: expect.stringContaining('Aucune publication n’attend d’accord') as string },
    ]);
    expect((await order('rollback', '{"release":500}')).status).toBe(500);
  });

  it('leaves everything else that is read to the preview, without a token', async () => {
    expect(await (await ask('/preview/event/a', {}, '')).text()).toBe('preview of /preview/event/a');
  });

  it('goes on when a browser leaves in the middle of a file', async () => {
    await expect((await ask('/breaks')).text()).rejects.toThrow('terminated');
    expect((await ask('/status')).status).toBe(200);
  });

  it('names a port that is taken', async () => {
    await expect(openDesk(desk, '127.0.0.1', port)).rejects.toMatchObject({ exitCode: exitCodes.portTaken });
  });
});
