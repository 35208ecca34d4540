/** The journal as the administrator reads it, and the acts of theirs that are written in it. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { Act, JournalAnswer } from '../../src/journal/acts.ts';
import { askAdmin } from './admin-requests.ts';
import { compiled, runningCms, type Cms } from './cms.ts';
import { signIn } from './sign-in.ts';

type Journal = typeof import('../../src/journal/journal.ts');

export const WHO = 'Administration';
export const RIGHT = { action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] };

export let cms: Cms;
/** The headers of the administrator. */
export let administrator: object;
/** The last act that was looked at. */
let last: number;
/** What a test has made and may have left; goes when its file ends. */
export const made: { path: string; id: number }[] = [];

/** To be called once, at the top of a file. */
export function prepareJournal(): void {
  beforeAll(async () => {
    cms = await runningCms();
    administrator = await signIn(cms);
    last = (await journal()).body.acts[0]?.id ?? 0;
  });
  afterAll(async () => {
    for (const { path, id } of made.splice(0).toReversed())
      await askAdmin(cms, administrator, 'DELETE', `${path}/${id}`);
  });
}

export const journal = (query = '', headers = administrator) =>
  askAdmin<JournalAnswer>(cms, headers, 'GET', `/journal${query}`);

/** What was written since the last look, the oldest first. */
export async function written(): Promise<(Act & { who: string })[]> {
  const { acts } = (await journal()).body;
  const news = acts.filter(({ id }) => id > last).toReversed();
  last = acts[0]?.id ?? last;
  return news.map(({ kind, about, details, who }) => ({ kind, about, details, who }));
}

export async function make(path: string, body: object): Promise<number> {
  const answer = await askAdmin<{ data: { id: number } }>(cms, administrator, 'POST', path, body);
  expect(answer.status).toBe(201);
  made.push({ path, id: answer.body.data.id });
  return answer.body.data.id;
}

export async function change(path: string, body: object): Promise<void> {
  expect(await askAdmin(cms, administrator, 'PUT', path, body)).toMatchObject({ status: 200 });
}

export async function remove(path: string, id: number): Promise<void> {
  expect((await askAdmin(cms, administrator, 'DELETE', `${path}/${id}`)).status).toBe(200);
}

export const role = (name: string) => ({ name, description: '' });

export function record(act: Act): Promise<void> {
  return compiled<Journal>('src/journal/journal').recordAct(cms.strapi, act);
}

/** @param now by the clock of the CMS. */
export function forget(now = new Date()): Promise<void> {
  return compiled<Journal>('src/journal/journal').forgetActs(cms.strapi, now);
}

/** An act of another time. */
export async function put(kind: Act['kind'], at: string): Promise<void> {
  const data = { kind, at: String(Date.parse(at)), who: WHO, about: 'Essai', details: 'Fait.' };
  await cms.strapi.db.query('journal-act').create({ data });
}
