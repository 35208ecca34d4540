/** Requests as the CMS keeps them, with their places and their mails. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { compiled, field, runningCms, type Cms } from './cms.ts';
import { mailKinds, NOW, requestWorld, type Change, type RequestWorld } from './requests.ts';

type Request = Awaited<ReturnType<Change['confirmRequest']>>;

const HOUR = 3_600_000;

export let cms: Cms;
export let world: RequestWorld;
export let change: Change;

/** To be called once, at the top of a file: no request and no date is left after each test. */
export function prepareRequests(): void {
  beforeAll(async () => {
    cms = await runningCms();
    world = await requestWorld(cms);
    change = compiled<Change>('src/requests/change-request');
  });
  afterEach(() => world.remove());
  afterAll(() => world.remove());
}

/** After the moment at which requests are placed. */
export const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

export async function kept(...given: Parameters<RequestWorld['place']>): Promise<Request> {
  const placed = await world.place(...given);
  if (placed.kind !== 'kept') throw new Error(placed.kind);
  return placed.request;
}

export async function publicPlaces(documentId: string): Promise<number> {
  const answer = await cms.ask(`{ interventionSession(documentId: "${documentId}") { placesTaken } }`);
  return field<{ placesTaken: number | null }>(answer, 'interventionSession').placesTaken ?? 0;
}

/** As it is kept now. */
export async function now(id: number): Promise<Request> {
  return (await cms.strapi.db.query('intervention-request').findOne({ where: { id } })) as Request;
}

export const mails = () => mailKinds(cms);
