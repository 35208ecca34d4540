/** On PostgreSQL several may lock several dates: who erases and who asks must not wait for each other for ever. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiled, runningCms, type Cms } from '../support/cms.ts';
import { NOW, requestWorld, type RequestWorld } from '../support/requests.ts';

type Erase = typeof import('../../src/personal-data/erase-persons.ts');
type Places = typeof import('../../src/requests/places.ts');
type PublicPlaces = typeof import('../../src/requests/public-places.ts');

let cms: Cms;
let world: RequestWorld;

beforeAll(async () => {
  cms = await runningCms();
  world = await requestWorld(cms);
});
afterAll(() => world.remove());

/** Resolves when some transaction waits for a lock. */
async function somebodyWaits(): Promise<void> {
  const query = 'SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted';
  for (;;) {
    const { rows } = (await cms.strapi.db.connection.raw(query)) as { rows: [{ count: number }] };
    if (rows[0].count > 0) return;
  }
}

test('Erasing several requests waits for a date before it has what others need to let it go', async () => {
  const { eraseRequests } = compiled<Erase>('src/personal-data/erase-persons');
  const { lockSession } = compiled<Places>('src/requests/places');
  const { announcePlaces } = compiled<PublicPlaces>('src/requests/public-places');
  const sessions = [await world.session(), await world.session()].toSorted();
  const requests: Parameters<typeof eraseRequests>[1][number][] = [];
  for (const session of sessions) {
    const placed = await world.place({ session });
    if (placed.kind === 'kept') requests.push(placed.request);
  }
  const last = sessions[1] ?? '';
  const isLocked = Promise.withResolvers<void>();
  const erasureWaits = Promise.withResolvers<void>();
  const post = cms.strapi.db.transaction(async () => {
    await lockSession(cms.strapi, last);
    isLocked.resolve();
    await erasureWaits.promise;
    await announcePlaces(cms.strapi, [last]);
  });
  await isLocked.promise;
  const erasure = cms.strapi.db.transaction(() => eraseRequests(cms.strapi, requests, NOW));
  await somebodyWaits();
  erasureWaits.resolve();
  await expect(Promise.all([post, erasure])).resolves.toHaveLength(2);
});
