/** What is kept of a person is found, given out and erased; what is counted stays. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ErasedAnswer, PersonAnswer } from '../src/personal-data/person-answer.ts';
import type { RequestRow } from '../src/requests/tables.ts';
import { askAdmin } from './support/admin-requests.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { NOW, requestWorld, type Change, type RequestWorld } from './support/requests.ts';
import { signIn } from './support/sign-in.ts';

type Forget = typeof import('../src/personal-data/forget-requests.ts');

let cms: Cms;
let world: RequestWorld;
let administrator: object;

beforeAll(async () => {
  cms = await runningCms();
  world = await requestWorld(cms);
  administrator = await signIn(cms);
});
afterEach(() => world.remove());

async function kept(...given: Parameters<RequestWorld['place']>): Promise<RequestRow> {
  const placed = await world.place(...given);
  if (placed.kind !== 'kept') throw new Error(placed.kind);
  return placed.request;
}

const find = async (words: string) =>
  (await askAdmin<PersonAnswer>(cms, administrator, 'POST', '/personal-data/find', { words })).body.requests;
const erase = (words: string, ids: number[]) =>
  askAdmin<ErasedAnswer>(cms, administrator, 'POST', '/personal-data/erase', { words, requests: ids });
const row = async (id: number) =>
  (await cms.strapi.db.query('intervention-request').findOne({ where: { id } })) as RequestRow;
const lastAct = async () =>
  (await cms.strapi.db.query('journal-act').findMany({ orderBy: { id: 'desc' }, limit: 1 }))[0];

const camille = {
  person: 'Camille Éxemple',
  email: 'camille@etablissement.example',
  phone: '04 74 00 00 01',
  message: 'Voici mon numéro.',
};

describe('A person', () => {
  test.each(['CAMILLE@etablissement.example', 'camille exemple', '+33474000001', '04.74.00.00.01'])(
    'is found by « %s », with all that is kept',
    async (words) => {
      const { id, reference } = await kept({ ...camille, pupils: 12 });
      await kept({ person: 'Dominique Autre', email: 'dominique@etablissement.example' });
      expect(await find(words)).toMatchObject([{ ...camille, id, reference, pupils: 12 }]);
    },
  );

  test.each(['dominique cité', '+33474000002', 'Pascale Motif', 'Claude Souhait'])(
    'is found by « %s » that staff or the school wrote in a note, a reason or a wish',
    async (words) => {
      const { id, reference } = await kept({ ...camille, wishes: ['un mardi, voir Claude Souhait'] });
      const note = 'Rappeler Dominique Cité au 04 74 00 00 02, avant midi.';
      await cms.strapi.db.query('request-note').create({
        data: { request: id, at: NOW.toISOString(), who: 'A', kind: 'note', text: note },
      });
      const data = { reason: 'Vu avec Pascale Motif.' };
      await cms.strapi.db.query('intervention-request').update({ where: { id }, data });
      await kept({ person: 'Dominique Autre', email: 'dominique@etablissement.example' });
      expect((await find(words)).map((found) => found.reference)).toEqual([reference]);
    },
  );

  test.each(['', 'ca', '%', '___'])('is not found by « %s », which would find everybody', async (words) => {
    await kept(camille);
    expect(await find(words)).toEqual([]);
  });

  test('is erased from requests, notes and mails, and from those only; places come back, counts stay', async () => {
    const session = await world.session();
    const mine = await kept({ ...camille, session, pupils: 12, level: 'seconde' });
    const other = await kept({
      person: 'Dominique Autre',
      email: 'dominique@etablissement.example',
      session,
    });
    expect((await erase('camille@', [mine.id, other.id])).body).toEqual({ erased: 1 });
    const erased = await row(mine.id);
    expect(erased).toMatchObject({ state: 'cancelled', holds: false, level: 'seconde', pupils: 12 });
    const everything = JSON.stringify([
      erased,
      await cms.strapi.db.query('request-note').findMany({ where: { request: mine.id } }),
      await cms.strapi.db.query('mail-outbox').findMany({ where: { about: mine.id } }),
      await lastAct(),
    ]);
    for (const value of Object.values(camille)) expect(everything).not.toContain(value);
    expect(await row(other.id)).toMatchObject({ person: 'Dominique Autre', holds: true });
    expect(await find('camille')).toEqual([]);
    expect(await lastAct()).toMatchObject({ kind: 'erasure' });
  });

  test('who goes to schools is found and erased too, with their dates', async () => {
    const session = await world.session();
    const form = { name: 'Dominique Exemple', email: 'dominique@structure.example' };
    const { id } = (await askAdmin<{ id: number }>(cms, administrator, 'POST', '/interveners', form)).body;
    await askAdmin(cms, administrator, 'PUT', `/interveners/sessions/${session}`, { interveners: [id] });
    const asked = { words: 'dominique@', interveners: [id] };
    const answer = await askAdmin<PersonAnswer>(cms, administrator, 'POST', '/personal-data/find', asked);
    expect(answer.body).toMatchObject({ requests: [], interveners: [form] });
    expect((await askAdmin(cms, administrator, 'POST', '/personal-data/erase', asked)).body).toEqual({
      erased: 1,
    });
    expect(await cms.strapi.db.query('intervener').count()).toBe(0);
    expect(await cms.strapi.db.query('session-intervener').count()).toBe(0);
  });

  test('is shown to nobody without the right', async () => {
    const answer = await askAdmin(cms, {}, 'POST', '/personal-data/find', { words: 'camille' });
    expect(answer.status).toBe(401);
  });
});

describe('The time that requests are kept', () => {
  const forget = (day: string) =>
    compiled<Forget>('src/personal-data/forget-requests').forgetRequests(
      cms.strapi,
      new Date(`${day}T10:00:00.000Z`),
    );

  test('ends with the school year after their own: then the person is erased, once, and it is journalled', async () => {
    const { id } = await kept({ ...camille, session: await world.session() });
    await forget('2028-08-31');
    expect((await row(id)).person).toBe(camille.person);
    await forget('2028-09-01');
    expect(await row(id)).toMatchObject({ person: null, email: null, phone: null, message: null, pupils: 1 });
    const act = await lastAct();
    expect(act).toMatchObject({ kind: 'erasure' });
    await forget('2028-09-02');
    expect(await lastAct()).toEqual(act);
  });

  test('does not undo an intervention that took place', async () => {
    const change = compiled<Change>('src/requests/change-request');
    const session = await world.session();
    const { id } = await kept({ ...camille, session });
    await change.acceptRequest(cms.strapi, id, session, NOW);
    await change.end(cms.strapi, id, { state: 'done', mail: null, reason: null, act: 'Réalisée.' }, NOW);
    await forget('2028-09-01');
    expect(await row(id)).toMatchObject({ state: 'done', holds: true, person: null });
  });
});
