/** The desk of requests: the board, a request heard by phone, the places of a date, the settings. */
import { describe, expect, test } from 'vitest';
import type { ClosedAnswer, DateAnswer } from '../src/requests-desk/desk.ts';
import { askAdmin } from './support/admin-requests.ts';
import { NOW } from './support/requests.ts';
import {
  board,
  cms,
  confirmed,
  done,
  fromNow,
  get,
  journal,
  mails,
  officer,
  one,
  prepareDesk,
  type Refused,
  search,
  world,
} from './support/requests-desk.ts';

prepareDesk();

describe('The board', () => {
  test('gives open requests whole, by what waits longest, and counts the others', async () => {
    const session = await world.session({ placesTotal: 90 });
    const first = await confirmed({ session });
    const second = await confirmed({ session });
    await done(second, 'refuse', { reason: 'Complet.' });
    const last = await world.place({ session }, new Date(NOW.getTime() + 1));
    if (last.kind !== 'kept') throw new Error(last.kind);
    const { open, closed, schoolYears } = await board();
    expect(open.map(({ state, reference }) => [state, reference])).toEqual([
      ['confirmed', first.reference],
      ['new', last.request.reference],
    ]);
    expect(open[0]).toMatchObject({
      school: 'Lycée Lalande',
      commune: 'Bourg-en-Bresse',
      level: 'Seconde',
      date: { start: '2027-03-04T09:00:00.000Z' },
    });
    expect(closed).toEqual({ done: 0, refused: 1, cancelled: 0 });
    expect(schoolYears).toEqual(['2026-2027']);
    const refused = await search<ClosedAnswer>('/closed', { state: 'refused' });
    expect(refused).toMatchObject({ total: 1, requests: [{ reference: second.reference }] });
  });

  test('finds by reference, school, commune and person, and shows nothing of a person', async () => {
    const { reference } = await confirmed({ session: await world.session() });
    const found = async (words: string) => {
      const { open } = await board({ words });
      return open.length === 1;
    };
    const good = [reference.toLowerCase(), reference.slice(3), 'lalande', 'bourg', 'CAMILLE exemple'];
    expect(await Promise.all(good.map(found))).toEqual(good.map(() => true));
    const bad = ['Quinet', 'DI-999999', 'lalande quinet'];
    expect(await Promise.all(bad.map(found))).toEqual(bad.map(() => false));
    expect((await board({ schoolYear: '2020-2021' })).open).toHaveLength(0);
    expect(JSON.stringify(await board())).not.toMatch(/Camille|exemple/i);
  });
});

describe('A request received by phone', () => {
  const heard = {
    key: 'un-clic',
    wish1: 'un mardi de mars',
    school: 'Lycée de la Montagne',
    commune: 'Hauteville',
    level: 'seconde',
    pupils: '24',
    person: 'Dominique Exemple',
    role: 'CPE',
    email: 'dominique.exemple@etablissement.example',
  };
  const write = (body: object) =>
    askAdmin<Refused['body'] & { reference: string }>(cms, officer.headers, 'POST', '/requests', body);

  test('is written down confirmed, twice as once, and the school is told', async () => {
    const asked = { ...heard, intervention: world.intervention };
    const [first, second] = await Promise.all([write(asked), write(asked)]);
    expect(first.body).toEqual(second.body);
    expect(await one(first.body.reference)).toMatchObject({
      state: 'confirmed',
      uai: null,
      school: 'Lycée de la Montagne',
      pupils: 24,
      holdUntil: null,
    });
    expect(await mails()).toEqual(['received']);
  });

  test('keeps the rules of the form', async () => {
    const { status, body } = await write({ ...heard, intervention: world.intervention, email: 'à demander' });
    expect(status).toBe(400);
    expect(body.error.details?.errors?.map(({ path }) => path[0])).toEqual(['email']);
    const empty = await write({ key: 'vide' });
    const said = empty.body.error.details?.errors?.map(({ message }) => message) ?? [];
    expect(said).toContain('Notez le prénom et le nom de la personne qui demande.');
    expect(said.join(' ')).not.toMatch(/\bvotre\b/);
    const session = await world.session({ placesTotal: 10 });
    const full = await write({ ...heard, intervention: world.intervention, session });
    expect(full.body.error.details?.errors).toMatchObject([{ path: ['session'] }]);
  });
});

describe('The places of a date', () => {
  const setPlaces = (session: string, placesTotal: number | null) =>
    askAdmin<Refused['body']>(cms, officer.headers, 'PUT', `/requests/of-date/${session}/places`, {
      placesTotal,
    });

  test('are raised, and who waits is told', async () => {
    const session = await world.session({ placesTotal: 20 });
    await confirmed({ session });
    await confirmed({ session, waiting: true });
    expect(await setPlaces(session, 45)).toMatchObject({ status: 200 });
    expect((await mails()).at(-1)).toBe('placesFree');
    expect(await get<DateAnswer>(`/of-date/${session}`)).toMatchObject({
      placesTotal: 45,
      typed: 0,
      held: 40,
    });
  });

  test('are never fewer than those taken', async () => {
    const session = await world.session({ placesTotal: 30 });
    await confirmed({ session });
    const { status, body } = await setPlaces(session, 10);
    expect([status, body.error.details?.errors?.[0]?.path]).toEqual([400, ['placesTotal']]);
  });
});

describe('The settings', () => {
  test('are kept when they can be, told in the journal without the address, and the service is told where to', async () => {
    const path = '/requests/settings';
    const before = await get<object>('/settings');
    await fromNow();
    const wanted = { ...before, overdueDays: 9, notify: 'service@example.org' };
    expect(await askAdmin(cms, officer.headers, 'PUT', path, wanted)).toMatchObject({ status: 200 });
    expect(await get('/settings')).toEqual(wanted);
    expect(await journal()).toMatchObject([
      { details: 'Changés\u202F: Jours pour répondre 9, adresse prévenue.' },
    ]);
    const wrong = { ...wanted, holdHours: 0, overdueDays: 1.5, notify: 'service' };
    const { body } = (await askAdmin(cms, officer.headers, 'PUT', path, wrong)) as Refused;
    expect(body.error.details?.errors?.map((problem) => problem.path[0]).toSorted()).toEqual([
      'holdHours',
      'notify',
      'overdueDays',
    ]);
    await confirmed({ session: await world.session() });
    await cms.strapi.db.query('mail-outbox').deleteMany({ where: { kind: { $ne: 'newRequest' } } });
    expect(await mails()).toEqual(['newRequest']);
    await askAdmin(cms, officer.headers, 'PUT', path, before);
    await confirmed({ session: await world.session() });
    expect((await mails()).filter((kind) => kind === 'newRequest')).toHaveLength(1);
  });
});
