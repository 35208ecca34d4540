/** Nothing lost, nothing doubled: places of a date under many hands at once. */
import { describe, expect, test } from 'vitest';
import { cms, kept, mails, prepareRequests, publicPlaces, world } from './support/kept-requests.ts';
import { publicRevision } from './support/public-revision.ts';

prepareRequests();

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
    expect(await world.place({ session })).toEqual({ kind: 'full', room: 0, total: Infinity });
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
    const before = await publicRevision(cms);
    await kept({ session, pupils: 4 });
    expect(await publicRevision(cms)).toBe(before + 1);
    const [last] = await cms.strapi.db
      .query('content-change')
      .findMany({ orderBy: { id: 'desc' }, limit: 1 });
    expect(last).toMatchObject({ type: 'intervention-session', documentId: session });
  });
});
