/** A date that staff change under the requests for it. */
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

type Remind = typeof import('../src/requests/remind-schools.ts');

prepareRequests();

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
