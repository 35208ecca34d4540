/** What becomes of a request: the school is told each time, and its places follow. */
import { describe, expect, test } from 'vitest';
import { compiled } from './support/cms.ts';
import { documents } from './support/documents.ts';
import {
  change,
  cms,
  kept,
  later,
  mails,
  now,
  prepareRequests,
  publicPlaces,
  world,
} from './support/kept-requests.ts';

type Release = typeof import('../src/requests/release-unconfirmed.ts');
type Remind = typeof import('../src/requests/remind-schools.ts');

prepareRequests();

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
