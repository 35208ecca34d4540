/** Requests where two rules meet: at the same moment, between two states, beside a draft, when one of many fails. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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
type Outbox = typeof import('../src/mail/outbox/start-outbox.ts');

/** Else a mail that is sent forgets its words, at any moment. */
const outbox = compiled<Outbox>('src/mail/outbox/start-outbox');

prepareRequests();
beforeAll(() => outbox.stopOutbox());
afterAll(() => outbox.startOutbox(cms.strapi));

describe('A request', () => {
  test('that takes the last places is never told that it found none, however often its form is sent', async () => {
    const session = await world.session({ placesTotal: 10 });
    const posts = Array.from({ length: 20 }, () =>
      world.place({ session, pupils: 10, postKey: 'last-places' }),
    );
    const placed = (await Promise.all(posts)).map(({ kind }) => kind);
    expect(placed.toSorted()).toEqual(['kept', ...Array.from({ length: 19 }, () => 'same')]);
  });

  test('is not taken for an intervention that is not online, be it with a date or with wishes alone', async () => {
    const interventions = documents(cms, 'school-intervention');
    const { documentId } = await interventions.create({ data: { title: 'Pas encore en ligne' } });
    try {
      const session = await world.session({ intervention: documentId });
      expect(await world.place({ intervention: documentId, session })).toEqual({ kind: 'withdrawn' });
      expect(await world.place({ intervention: documentId, wishes: ['En mars'] })).toEqual({
        kind: 'withdrawn',
      });
      expect(await world.place({ intervention: 'nulle-part', wishes: ['En mars'] })).toEqual({
        kind: 'withdrawn',
      });
    } finally {
      await world.remove();
      await interventions.delete({ documentId });
    }
  });

  test('for the waiting list takes the places that came back before it was confirmed', async () => {
    const session = await world.session({ placesTotal: 30 });
    const holder = await kept({ session, pupils: 30 });
    const waiting = await kept({ session, pupils: 20, waiting: true });
    await change.refuseRequest(cms.strapi, holder.id, 'La structure ferme ce jour-là.', later(1));
    await change.confirmRequest(cms.strapi, waiting.id, later(2));
    expect(await now(waiting.id)).toMatchObject({ holds: true, waiting: false, holdUntil: null });
    expect(await publicPlaces(session)).toBe(20);
    expect(await mails()).toEqual(['confirm', 'confirm', 'refused', 'received']);
  });

  test('gets no places of a date that is not offered any more, whenever it is confirmed', async () => {
    const session = await world.session();
    const late = await kept({ session, pupils: 10, mayHold: false });
    await documents(cms, 'intervention-session').update({
      documentId: session,
      data: { state: 'confirmed' },
    });
    await change.confirmRequest(cms.strapi, late.id, later(1));
    expect(await now(late.id)).toMatchObject({ holds: false, waiting: true });
  });

  test('moved before it was confirmed still has to be confirmed in time', async () => {
    const { releaseUnconfirmed } = compiled<Release>('src/requests/release-unconfirmed');
    const [from, to] = [await world.session(), await world.session()];
    const { id, holdUntil } = await kept({ session: from, pupils: 10 });
    await change.moveRequest(cms.strapi, id, to, later(1));
    expect(await now(id)).toMatchObject({ state: 'new', session: to, holdUntil });
    await releaseUnconfirmed(cms.strapi, later(49));
    expect(await now(id)).toMatchObject({ state: 'cancelled', holds: false });
    expect(await publicPlaces(to)).toBe(0);
  });
});

describe('A school', () => {
  test('whose date staff move to next week is told so, and not reminded in the same minute', async () => {
    const { remindSchools } = compiled<Remind>('src/requests/remind-schools');
    const session = await world.session();
    const { id } = await kept({ session });
    await change.acceptRequest(cms.strapi, id, session, later(-1000));
    const soon = (hours: number) => new Date(Date.now() + (72 + hours) * 3_600_000).toISOString();
    await documents(cms, 'intervention-session').update({
      documentId: session,
      data: { start: soon(0), end: soon(1) },
    });
    await remindSchools(cms.strapi, new Date());
    expect(await mails()).toEqual(['confirm', 'accepted', 'moved']);
  });
});

describe('One request of many', () => {
  /** A mail that nobody can be sent, as a fault of ours would make it. */
  async function spoil(id: number): Promise<void> {
    await cms.strapi.db
      .query('intervention-request')
      .update({ where: { id }, data: { email: 'marqué-3141@nulle part' } });
  }

  test('that cannot be reminded keeps none of the others waiting, and no word of it is logged', async () => {
    const { remindSchools } = compiled<Remind>('src/requests/remind-schools');
    const session = await world.session();
    const [bad, good] = [await kept({ session }), await kept({ session })];
    for (const { id } of [bad, good]) await change.acceptRequest(cms.strapi, id, session, later(1));
    await spoil(bad.id);
    const log = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
    try {
      await remindSchools(cms.strapi, new Date('2027-02-26T09:00:00.000Z'));
      expect(log).toHaveBeenCalledOnce();
      expect(JSON.stringify(log.mock.calls)).not.toContain('3141');
    } finally {
      log.mockRestore();
    }
    expect((await mails()).filter((kind) => kind === 'reminder')).toHaveLength(1);
  });

  test('that cannot be released is logged without a word of it', async () => {
    const { releaseUnconfirmed } = compiled<Release>('src/requests/release-unconfirmed');
    const { id } = await kept({ wishes: ['En mars'] });
    await spoil(id);
    const log = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
    try {
      await releaseUnconfirmed(cms.strapi, later(49));
      // An error is an object: what it holds is written out by the log.
      expect(log.mock.calls.flat().every((each) => typeof each === 'string')).toBe(true);
    } finally {
      log.mockRestore();
    }
  });
});
