/** The desk of requests: who may, what each action does, and what two people at once cannot do. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DeskLines } from '../src/desk-lines/desk-answer.ts';
import type { WrittenAct } from '../src/journal/acts.ts';
import type {
  ActionBodies,
  ActionName,
  BoardAnswer,
  Choices,
  ClosedAnswer,
  DateAnswer,
  NewDate,
  RequestAnswer,
} from '../src/requests-desk/desk.ts';
import { askAdmin, type AdminAnswer } from './support/admin-requests.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { NOW, requestWorld, type Change, type RequestWorld } from './support/requests.ts';
import { personWith, type Person } from './support/role-person.ts';

type Refused = AdminAnswer<{
  error: { message: string; details?: { stale?: boolean; errors?: { path: string[]; message: string }[] } };
}>;

let cms: Cms;
let world: RequestWorld;
let change: Change;
let officer: Person;
let writer: Person;
let commune: string;
let lastAct: number;

beforeAll(async () => {
  cms = await runningCms();
  world = await requestWorld(cms);
  change = compiled<Change>('src/requests/change-request');
  [officer, writer] = [await personWith(cms, 'schools-officer'), await personWith(cms, 'writer')];
  commune = (await choices()).communes[0]?.documentId ?? '';
});
afterEach(() => world.remove());
afterAll(() => Promise.all([officer.remove(), writer.remove()]));

const get = async <T>(path: string, who = officer) =>
  (await askAdmin<T>(cms, who.headers, 'GET', `/requests${path}`)).body;
const choices = () => get<Choices>('/choices');
/** Asks for names in the body: addresses stand in logs. */
const search = async <T>(path: string, body: object) =>
  (await askAdmin<T>(cms, officer.headers, 'POST', `/requests${path}`, body)).body;
const board = (body = {}) => search<BoardAnswer>('/board', body);
const one = (reference: string, who = officer) => get<RequestAnswer>(`/one/${reference}`, who);

/** A request that its school confirmed. */
async function confirmed(over: Parameters<RequestWorld['place']>[0] = {}): Promise<RequestAnswer> {
  const placed = await world.place({ pupils: 20, ...over });
  if (placed.kind !== 'kept') throw new Error(placed.kind);
  await change.confirmRequest(cms.strapi, placed.request.id, NOW);
  return one(placed.request.reference);
}

function act<A extends ActionName>(
  { reference, changedAt: seen }: RequestAnswer,
  action: A,
  body: ActionBodies[A],
): Promise<Refused> {
  return askAdmin(cms, officer.headers, 'POST', `/requests/one/${reference}/${action}`, { ...body, seen });
}

async function done<A extends ActionName>(
  request: RequestAnswer,
  action: A,
  body: ActionBodies[A],
): Promise<RequestAnswer> {
  expect(await act(request, action, body)).toMatchObject({ status: 200 });
  return one(request.reference);
}

/** Kinds of mails: what was sent forgets to whom. */
async function mails(): Promise<string[]> {
  const rows = await cms.strapi.db.query('mail-outbox').findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ kind }: { kind: string }) => kind);
}

async function journal(): Promise<Pick<WrittenAct, 'kind' | 'about' | 'details' | 'who'>[]> {
  const rows = await cms.strapi.db
    .query('journal-act')
    .findMany({ where: { id: { $gt: lastAct } }, orderBy: { id: 'asc' } });
  return (rows as WrittenAct[]).map(({ kind, about, details, who }) => ({ kind, about, details, who }));
}

async function fromNow(): Promise<void> {
  const [last] = await cms.strapi.db.query('journal-act').findMany({ orderBy: { id: 'desc' }, limit: 1 });
  lastAct = last?.id ?? 0;
}

const newDate = (over: Partial<NewDate> = {}): NewDate => ({
  start: '2031-03-04T09:00:00.000Z',
  end: '2031-03-04T10:00:00.000Z',
  place: 'Salle des fêtes',
  commune,
  placesTotal: null,
  offered: false,
  ...over,
});

async function removeDate(documentId = ''): Promise<void> {
  await cms.strapi.db.query('intervention-request').deleteMany({});
  await documents(cms, 'intervention-session').delete({ documentId });
}

describe('Who has no right to it', () => {
  test.each([
    ['POST', '/board'],
    ['POST', '/closed'],
    ['GET', '/choices'],
    ['GET', '/settings'],
    ['PUT', '/settings'],
    ['GET', '/of-date/abc'],
    ['PUT', '/of-date/abc/places'],
    ['POST', ''],
    ['GET', '/one/DI-222222'],
    ['POST', '/one/DI-222222/accept'],
  ] as const)('is told so: %s %s', async (method, path) => {
    const body = method === 'GET' ? undefined : {};
    expect(await askAdmin(cms, writer.headers, method, `/requests${path}`, body)).toMatchObject({
      status: 403,
    });
    expect(await askAdmin(cms, {}, method, `/requests${path}`, body)).toMatchObject({ status: 401 });
  });
});

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

test('The home page shows what waits for an answer, to those who may give one', async () => {
  const session = await world.session();
  const { reference } = await confirmed({ session });
  await world.place({ session: await world.session() });
  const lines = async ({ headers }: Person) =>
    (await askAdmin<DeskLines>(cms, headers, 'GET', '/desk')).body.lines.filter(
      ({ group }) => group === 'requests',
    );
  expect(await lines(officer)).toMatchObject([
    {
      title: 'Demandes à traiter',
      count: 1,
      entries: [
        {
          title: 'Lycée Lalande',
          why: expect.stringMatching(new RegExp(`^${reference}, confirmée .+`)) as string,
          link: `/demandes/${reference}`,
        },
      ],
    },
    { title: 'Demandes non confirmées par l’école', count: 1 },
  ]);
  expect(await lines(writer)).toEqual([]);
});

test('Reading a request is in the journal, once a person and a day, without a word of what was read', async () => {
  const { reference } = await confirmed({ session: await world.session() });
  const other = await personWith(cms, 'strapi-super-admin');
  await fromNow();
  await Promise.all([one(reference), one(reference), one(reference, other), board()]);
  // The helper above has read it before, as the officer.
  expect(await journal()).toEqual([
    {
      kind: 'personal-data',
      about: `Demande ${reference}`,
      details: 'Demande lue.',
      who: 'strapi-super-admin',
    },
  ]);
  await other.remove();
});

describe('An action', () => {
  test('accept: for its own date', async () => {
    const session = await world.session();
    const request = await confirmed({ session });
    await fromNow();
    expect(await done(request, 'accept', { session })).toMatchObject({ state: 'accepted' });
    expect((await mails()).at(-1)).toBe('accepted');
    expect(await journal()).toEqual([
      {
        kind: 'intervention-request',
        about: `Demande ${request.reference}`,
        details: 'Acceptée.',
        who: 'schools-officer',
      },
    ]);
  });

  test('accept: for a date that is made with it, in its words and by its author', async () => {
    const request = await confirmed({ wishes: ['en mars'] });
    const accepted = await done(request, 'accept', { create: newDate() });
    expect(accepted).toMatchObject({
      state: 'accepted',
      date: { start: '2031-03-04T09:00:00.000Z', place: 'Salle des fêtes' },
      session: { placesTotal: null, typed: 0, held: 20 },
    });
    const [made] = await documents(cms, 'intervention-session').findMany({
      filters: { documentId: accepted.session?.documentId },
      populate: ['createdBy', 'intervention'],
    });
    expect(made).toMatchObject({
      state: 'confirmed',
      createdBy: { id: officer.id },
      intervention: { documentId: world.intervention },
    });
    await removeDate(accepted.session?.documentId);
  });

  test('accept: makes no date when the request cannot have it', async () => {
    const request = await confirmed({ wishes: ['en mars'], pupils: 20 });
    const count = () => documents(cms, 'intervention-session').count({});
    const before = await count();
    const refused = await act(request, 'accept', { create: newDate({ placesTotal: 10 }) });
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.body.error.message).toMatch(/^Cette date n’a plus que 10\u00A0places pour 20\u00A0élèves/);
    expect(await count()).toBe(before);
    expect(await one(request.reference)).toMatchObject({ state: 'confirmed', session: null });
  });

  test('accept: says beside each field what a new date lacks', async () => {
    const request = await confirmed({ wishes: ['en mars'] });
    const create = newDate({ start: '2020-01-01T09:00:00.000Z', end: 'demain', commune: '' });
    const { status, body } = await act(request, 'accept', { create });
    expect(status).toBe(400);
    expect(body.error.details?.errors?.map(({ path }) => path[0])).toEqual(['start', 'end', 'commune']);
  });

  test('move: to another date that has room', async () => {
    const [small, large] = [await world.session({ placesTotal: 10 }), await world.session()];
    const request = await confirmed({ session: await world.session() });
    expect((await act(request, 'move', { session: small })).body.error.message).toContain('10\u00A0places');
    const moved = await done(request, 'move', { session: large });
    expect(moved.session).toMatchObject({ documentId: large, held: 20 });
    expect((await mails()).at(-1)).toBe('moved');
  });

  test('move: the date itself, which tells all of its schools', async () => {
    const session = await world.session();
    const [request] = [await confirmed({ session, pupils: 5 }), await confirmed({ session, pupils: 5 })];
    const { start, end, place } = newDate();
    const moved = await done(request, 'move', { change: { start, end, place, commune } });
    expect(moved.date).toMatchObject({ start, place });
    expect((await mails()).filter((kind) => kind === 'moved')).toHaveLength(2);
  });

  test('refuse and cancel: with a reason, which the school reads', async () => {
    const request = await confirmed({ session: await world.session() });
    const { status, body } = await act(request, 'refuse', { reason: '  ' });
    expect([status, body.error.details?.errors?.[0]?.path]).toEqual([400, ['reason']]);
    const refused = await done(request, 'refuse', { reason: 'Personne n’est libre ce jour-là.' });
    expect(refused).toMatchObject({ state: 'refused', reason: 'Personne n’est libre ce jour-là.' });
    expect(refused.session).toMatchObject({ held: 0 });
    const accepted = await confirmed({ session: await world.session() });
    await done(accepted, 'accept', { session: accepted.session?.documentId ?? '' });
    await done(await one(accepted.reference), 'cancel', { reason: 'Intervenante malade.' });
    expect(await mails()).toEqual([
      'confirm',
      'received',
      'refused',
      'confirm',
      'received',
      'accepted',
      'cancelled',
    ]);
  });

  test('done: once its date is there, and keeps its places', async () => {
    const session = await world.session();
    const accepted = await done(await confirmed({ session }), 'accept', { session });
    expect((await act(accepted, 'done', {})).body.error.message).toContain('encore à venir');
    await cms.strapi.db
      .query('api::intervention-session.intervention-session')
      .updateMany({ where: { documentId: session }, data: { start: '2026-01-08T09:00:00.000Z' } });
    expect(await done(accepted, 'done', {})).toMatchObject({ state: 'done', session: { held: 20 } });
  });

  test('note: stays with the request, and out of the journal and the mails', async () => {
    const request = await confirmed({ session: await world.session() });
    const before = await mails();
    await fromNow();
    const noted = await done(request, 'note', { text: 'Rappeler lundi.' });
    expect(noted.lines.at(-1)).toMatchObject({
      kind: 'note',
      text: 'Rappeler lundi.',
      who: 'schools-officer',
    });
    expect(noted.changedAt).toBe(request.changedAt);
    expect(JSON.stringify(await journal())).not.toContain('Rappeler');
    expect(await mails()).toEqual(before);
  });

  test('merge: one stays, the other is cancelled with its name, and its places come back', async () => {
    const session = await world.session();
    const [stays, goes] = [
      await confirmed({ session, pupils: 12 }),
      await confirmed({ session, pupils: 10 }),
    ];
    expect((await one(stays.reference)).others).toMatchObject([
      { reference: goes.reference, mayMerge: true, sameSchool: true, sameDate: true },
    ]);
    const merged = await done(stays, 'merge', { other: goes.reference });
    expect(merged).toMatchObject({ state: 'confirmed', session: { held: 12 } });
    expect(await one(goes.reference)).toMatchObject({
      state: 'cancelled',
      reason: `Réunie avec la demande ${stays.reference}.`,
    });
    expect((await act(merged, 'merge', { other: goes.reference })).body.error.message).toContain(
      'déjà close',
    );
  });

  test('that overbooks is refused in words, and changes nothing', async () => {
    const session = await world.session({ placesTotal: 25 });
    await confirmed({ session });
    const waiting = await confirmed({ session, waiting: true });
    expect(waiting).toMatchObject({ state: 'confirmed', waiting: true });
    const { status, body } = await act(waiting, 'accept', { session });
    expect([status, body.error.message]).toEqual([
      400,
      'Cette date n’a plus que 5\u00A0places pour 20\u00A0élèves. Choisissez-en une autre, ou augmentez ses places.',
    ]);
    expect(await one(waiting.reference)).toMatchObject({ state: 'confirmed', waiting: true });
  });
});

describe('At the same moment', () => {
  test('two people accept one request: it is done once, and one of them is told', async () => {
    const session = await world.session();
    const request = await confirmed({ session });
    const answers = await Promise.all([
      act(request, 'accept', { session }),
      act(request, 'accept', { create: newDate() }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 400)?.body.error.details).toEqual({ stale: true });
    expect((await mails()).filter((kind) => kind === 'accepted')).toHaveLength(1);
    const given = (await one(request.reference)).session?.documentId;
    if (given !== session) await removeDate(given);
  });

  test('two people accept two requests for the last places: one fits', async () => {
    const session = await world.session({ placesTotal: 20 });
    const requests = [await confirmed({ wishes: ['mars'] }), await confirmed({ wishes: ['mars'] })];
    const answers = await Promise.all(requests.map((request) => act(request, 'accept', { session })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test('two people merge the same two requests, each into the other: one stays', async () => {
    const requests = [await confirmed({ wishes: ['mars'] }), await confirmed({ wishes: ['mars'] })] as const;
    const [one1, two] = requests;
    const answers = await Promise.all([
      act(one1, 'merge', { other: two.reference }),
      act(two, 'merge', { other: one1.reference }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    const states = await Promise.all(requests.map(async ({ reference }) => (await one(reference)).state));
    expect(states.toSorted()).toEqual(['cancelled', 'confirmed']);
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
