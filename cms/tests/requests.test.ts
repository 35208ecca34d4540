/** Nothing lost, nothing doubled: places of a date under many hands at once, and what becomes of a request. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compiled, field, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { NOW, requestWorld, type Change, type RequestWorld } from './support/requests.ts';

type Release = typeof import('../src/requests/release-unconfirmed.ts');
type Remind = typeof import('../src/requests/remind-schools.ts');
type Request = Awaited<ReturnType<Change['confirmRequest']>>;

const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

let cms: Cms;
let world: RequestWorld;
let change: Change;

beforeAll(async () => {
  cms = await runningCms();
  world = await requestWorld(cms);
  change = compiled<Change>('src/requests/change-request');
});
afterEach(() => world.remove());
afterAll(() => world.remove());

async function kept(...given: Parameters<RequestWorld['place']>): Promise<Request> {
  const placed = await world.place(...given);
  if (placed.kind !== 'kept') throw new Error(placed.kind);
  return placed.request;
}

async function publicPlaces(documentId: string): Promise<number> {
  const answer = await cms.ask(`{ interventionSession(documentId: "${documentId}") { placesTaken } }`);
  return field<{ placesTaken: number | null }>(answer, 'interventionSession').placesTaken ?? 0;
}

async function now(id: number): Promise<Request> {
  return (await cms.strapi.db.query('intervention-request').findOne({ where: { id } })) as Request;
}

async function mails(): Promise<string[]> {
  const rows = await cms.strapi.db.query('mail-outbox').findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ kind }: { kind: string }) => kind);
}

async function revision(): Promise<number> {
  return field<{ revision: number }>(await cms.ask('{ contentRevision { revision } }'), 'contentRevision')
    .revision;
}

describe('Places', () => {
  test('200 requests at once for the last 5 places: 5 are kept, 195 are told, 5 are taken', async () => {
    const session = await world.session({ placesTotal: 30, placesTaken: 25 });
    const placed = await Promise.all(Array.from({ length: 200 }, () => world.place({ session })));
    const count = (kind: string) => placed.filter((each) => each.kind === kind).length;
    expect([count('kept'), count('full')]).toEqual([5, 195]);
    expect(await publicPlaces(session)).toBe(30);
  });

  test('the same post many times at once is one request', async () => {
    const session = await world.session();
    const placed = await Promise.all(
      Array.from({ length: 20 }, () => world.place({ session, pupils: 10, postKey: 'one-form' })),
    );
    expect(placed.filter(({ kind }) => kind === 'kept')).toHaveLength(1);
    const references = placed.map((each) => ('request' in each ? each.request.reference : each.kind));
    expect(new Set(references).size).toBe(1);
    expect(await publicPlaces(session)).toBe(10);
    expect(await mails()).toEqual(['confirm']);
  });

  test('a date without a number of places takes one school', async () => {
    const session = await world.session({ placesTotal: null });
    await kept({ session, pupils: 28 });
    expect(await world.place({ session })).toEqual({ kind: 'full', room: 0 });
  });

  test.each([
    ['past', { start: '2026-11-20T09:00:00.000Z', end: '2026-11-20T10:00:00.000Z' }],
    ['cancelled', { state: 'cancelled' }],
  ])('none of a date that is %s', async (_, over) => {
    expect(await world.place({ session: await world.session(over) })).toEqual({ kind: 'gone' });
  });

  test('are not taken for another intervention’s date, or one that does not exist', async () => {
    const session = await world.session();
    expect(await world.place({ session, intervention: 'autre' })).toEqual({ kind: 'gone' });
    expect(await world.place({ session: 'nulle-part' })).toEqual({ kind: 'gone' });
  });

  test('reach the site with a change of the date alone', async () => {
    const session = await world.session();
    const before = await revision();
    await kept({ session, pupils: 4 });
    expect(await revision()).toBe(before + 1);
    const [last] = await cms.strapi.db
      .query('content-change')
      .findMany({ orderBy: { id: 'desc' }, limit: 1 });
    expect(last).toMatchObject({ type: 'intervention-session', documentId: session });
  });
});

describe('A request', () => {
  test('holds its places for 48 hours; then they come back, and the school is told', async () => {
    const { releaseUnconfirmed } = compiled<Release>('src/requests/release-unconfirmed');
    const session = await world.session();
    const { id } = await kept({ session, pupils: 30 });
    await releaseUnconfirmed(cms.strapi, later(47));
    expect(await publicPlaces(session)).toBe(30);
    await releaseUnconfirmed(cms.strapi, later(48));
    expect(await publicPlaces(session)).toBe(0);
    expect(await now(id)).toMatchObject({ state: 'cancelled', holds: false });
    expect(await mails()).toEqual(['confirm', 'expired']);
  });

  test('confirmed keeps them, once', async () => {
    const { releaseUnconfirmed } = compiled<Release>('src/requests/release-unconfirmed');
    const session = await world.session();
    const { id } = await kept({ session, pupils: 30 });
    await change.confirmRequest(cms.strapi, id, later(1));
    await change.confirmRequest(cms.strapi, id, later(2));
    await releaseUnconfirmed(cms.strapi, later(100));
    expect(await publicPlaces(session)).toBe(30);
    expect(await mails()).toEqual(['confirm', 'received']);
  });

  test('that may not hold places yet takes them when it is confirmed, if they are still there', async () => {
    const session = await world.session({ placesTotal: 20 });
    const first = await kept({ session, pupils: 15, mayHold: false });
    const second = await kept({ session, pupils: 15, mayHold: false });
    expect(await publicPlaces(session)).toBe(0);
    await change.confirmRequest(cms.strapi, second.id, later(1));
    await change.confirmRequest(cms.strapi, first.id, later(2));
    expect(await publicPlaces(session)).toBe(15);
    expect(await now(first.id)).toMatchObject({ state: 'confirmed', waiting: true, holds: false });
    expect((await mails()).slice(2)).toEqual(['received', 'waiting']);
  });

  test('on the waiting list gets the places that come back, in its turn and where they fit', async () => {
    const session = await world.session({ placesTotal: 30 });
    const holder = await kept({ session, pupils: 28 });
    const tooMany = await kept({ session, pupils: 31, waiting: true });
    const fitting = await kept({ session, pupils: 20, waiting: true });
    for (const { id } of [tooMany, fitting]) await change.confirmRequest(cms.strapi, id, later(1));
    await change.refuseRequest(cms.strapi, holder.id, 'La structure ferme ce jour-là.', later(2));
    expect(await now(fitting.id)).toMatchObject({
      holds: true,
      waiting: true,
      holdUntil: later(50).toISOString(),
    });
    expect(await now(tooMany.id)).toMatchObject({ holds: false });
    expect(await publicPlaces(session)).toBe(20);
    await change.confirmRequest(cms.strapi, fitting.id, later(3));
    expect(await now(fitting.id)).toMatchObject({ holds: true, waiting: false, holdUntil: null });
    expect((await mails()).slice(-3)).toEqual(['refused', 'placesFree', 'received']);
  });

  test('accepted, moved and cancelled tells the school each time, and places follow', async () => {
    const [from, to] = [
      await world.session(),
      await world.session({ start: '2027-03-05T09:00:00.000Z', end: '2027-03-05T10:00:00.000Z' }),
    ];
    const { id } = await kept({ session: from, pupils: 12 });
    await change.confirmRequest(cms.strapi, id, later(1));
    await change.acceptRequest(cms.strapi, id, from, later(2));
    await change.moveRequest(cms.strapi, id, to, later(3));
    expect([await publicPlaces(from), await publicPlaces(to)]).toEqual([0, 12]);
    const reason = 'L’intervenante est absente.';
    const ending = { state: 'cancelled', mail: 'cancelled', reason, act: 'Annulée.' } as const;
    await change.end(cms.strapi, id, ending, later(4));
    expect(await publicPlaces(to)).toBe(0);
    expect(await mails()).toEqual(['confirm', 'received', 'accepted', 'moved', 'cancelled']);
  });

  test('is not accepted for a date that has too little room, and nothing changes', async () => {
    const session = await world.session({ placesTotal: 10 });
    const { id } = await kept({ pupils: 12, wishes: ['En mars'] });
    await expect(change.acceptRequest(cms.strapi, id, session, later(1))).rejects.toThrow(/que 10/);
    expect(await now(id)).toMatchObject({ state: 'new', session: null });
  });

  test('is told of by the title that is online, not by the one that somebody is writing', async () => {
    const interventions = documents(cms, 'school-intervention');
    const { intervention: documentId } = world;
    await interventions.update({ documentId, data: { title: 'Titre en préparation' } });
    await kept({ wishes: ['En mars'] });
    const [mail] = await cms.strapi.db.query('mail-outbox').findMany({});
    expect(mail.content).not.toContain('Titre en préparation');
    await interventions.discardDraft({ documentId });
  });

  test('that is refused stays so', async () => {
    const session = await world.session();
    const { id } = await kept({ session });
    await change.refuseRequest(cms.strapi, id, 'Complet.', later(1));
    await expect(change.acceptRequest(cms.strapi, id, session, later(2))).rejects.toThrow(/Refusée/);
  });

  test('is reminded of once, a week before, unless it was accepted later than that', async () => {
    const { remindSchools } = compiled<Remind>('src/requests/remind-schools');
    const session = await world.session();
    const early = await kept({ session });
    await change.acceptRequest(cms.strapi, early.id, session, later(1));
    const late = await kept({ session });
    await change.acceptRequest(cms.strapi, late.id, session, new Date('2027-03-01T09:00:00.000Z'));
    await remindSchools(cms.strapi, new Date('2027-02-25T08:59:00.000Z'));
    expect(await mails()).not.toContain('reminder');
    await remindSchools(cms.strapi, new Date('2027-02-25T09:00:00.000Z'));
    await remindSchools(cms.strapi, new Date('2027-03-01T10:00:00.000Z'));
    expect((await mails()).filter((kind) => kind === 'reminder')).toHaveLength(1);
  });
});

describe('A date that staff change', () => {
  const update = (documentId: string, data: object) =>
    documents(cms, 'intervention-session').update({ documentId, data: data as Record<string, unknown> });

  test('tells its schools when it moves, not when its level is corrected', async () => {
    const session = await world.session();
    await kept({ session });
    await update(session, { level: 'premiere' });
    expect(await mails()).toEqual(['confirm']);
    await update(session, { place: 'Salle des fêtes' });
    expect(await mails()).toEqual(['confirm', 'moved']);
  });

  test('is reminded of anew, and counts in its new school year', async () => {
    const { remindSchools } = compiled<Remind>('src/requests/remind-schools');
    const session = await world.session();
    const { id } = await kept({ session });
    await change.acceptRequest(cms.strapi, id, session, later(1));
    await remindSchools(cms.strapi, new Date('2027-02-26T09:00:00.000Z'));
    await update(session, { start: '2027-09-09T08:00:00.000Z', end: '2027-09-09T09:00:00.000Z' });
    expect(await now(id)).toMatchObject({ schoolYear: '2027-2028', remindedAt: null });
    await remindSchools(cms.strapi, new Date('2027-09-03T09:00:00.000Z'));
    expect((await mails()).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  test('cancels its requests with it', async () => {
    const session = await world.session();
    const { id } = await kept({ session });
    await update(session, { state: 'cancelled' });
    expect(await now(id)).toMatchObject({ state: 'cancelled', holds: false });
    expect(await mails()).toEqual(['confirm', 'cancelled']);
  });

  test('keeps the places that are taken', async () => {
    const session = await world.session({ placesTotal: 30 });
    await kept({ session, pupils: 20 });
    await expect(update(session, { placesTotal: 10 })).rejects.toThrow(/au moins 20/);
    await update(session, { placesTotal: 20 });
  });

  test('offers new places to who waits', async () => {
    const session = await world.session({ placesTotal: 10 });
    await kept({ session, pupils: 10 });
    const waiting = await kept({ session, pupils: 5, waiting: true });
    await change.confirmRequest(cms.strapi, waiting.id, new Date());
    await update(session, { placesTotal: 15 });
    expect(await now(waiting.id)).toMatchObject({ holds: true });
    expect(await publicPlaces(session)).toBe(15);
  });

  test('is not deleted under a request', async () => {
    const session = await world.session();
    const { id } = await kept({ session });
    const remove = () => documents(cms, 'intervention-session').delete({ documentId: session });
    await expect(remove()).rejects.toThrow(/ne peut pas être supprimée/);
    await change.refuseRequest(cms.strapi, id, 'Complet.', later(1));
    await cms.strapi.db.query('intervention-request').deleteMany({});
  });
});
