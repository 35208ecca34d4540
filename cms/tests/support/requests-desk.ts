/** The desk of requests as the référent and somebody without a right to it use it, through the admin's own routes. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { WrittenAct } from '../../src/journal/acts.ts';
import type {
  ActionBodies,
  ActionName,
  BoardAnswer,
  Choices,
  NewDate,
  RequestAnswer,
} from '../../src/requests-desk/desk.ts';
import { askAdmin, type AdminAnswer } from './admin-requests.ts';
import { compiled, runningCms, type Cms } from './cms.ts';
import { documents } from './documents.ts';
import { mailKinds, NOW, requestWorld, type Change, type RequestWorld } from './requests.ts';
import { personWith, type Person } from './role-person.ts';

export type Refused = AdminAnswer<{
  error: { message: string; details?: { stale?: boolean; errors?: { path: string[]; message: string }[] } };
}>;

export let cms: Cms;
export let world: RequestWorld;
export let officer: Person;
export let writer: Person;
let change: Change;
/** Any. */
export let commune: string;
let lastAct: number;

/** To be called once, at the top of a file: people before its tests, an empty desk after each. */
export function prepareDesk(): void {
  beforeAll(async () => {
    cms = await runningCms();
    world = await requestWorld(cms);
    change = compiled<Change>('src/requests/change-request');
    [officer, writer] = [await personWith(cms, 'schools-officer'), await personWith(cms, 'writer')];
    commune = (await choices()).communes[0]?.documentId ?? '';
  });
  afterEach(() => world.remove());
  afterAll(() => Promise.all([officer.remove(), writer.remove()]));
}

export const get = async <T>(path: string, who = officer) =>
  (await askAdmin<T>(cms, who.headers, 'GET', `/requests${path}`)).body;
const choices = () => get<Choices>('/choices');
/** Asks for names in the body: addresses stand in logs. */
export const search = async <T>(path: string, body: object) =>
  (await askAdmin<T>(cms, officer.headers, 'POST', `/requests${path}`, body)).body;
export const board = (body = {}) => search<BoardAnswer>('/board', body);
export const one = (reference: string, who = officer) => get<RequestAnswer>(`/one/${reference}`, who);

/** A request that its school confirmed. */
export async function confirmed(over: Parameters<RequestWorld['place']>[0] = {}): Promise<RequestAnswer> {
  const placed = await world.place({ pupils: 20, ...over });
  if (placed.kind !== 'kept') throw new Error(placed.kind);
  await change.confirmRequest(cms.strapi, placed.request.id, NOW);
  return one(placed.request.reference);
}

export function act<A extends ActionName>(
  { reference, changedAt: seen }: RequestAnswer,
  action: A,
  body: ActionBodies[A],
): Promise<Refused> {
  return askAdmin(cms, officer.headers, 'POST', `/requests/one/${reference}/${action}`, { ...body, seen });
}

export async function done<A extends ActionName>(
  request: RequestAnswer,
  action: A,
  body: ActionBodies[A],
): Promise<RequestAnswer> {
  expect(await act(request, action, body)).toMatchObject({ status: 200 });
  return one(request.reference);
}

export const mails = () => mailKinds(cms);

export async function journal(): Promise<Pick<WrittenAct, 'kind' | 'about' | 'details' | 'who'>[]> {
  const rows = await cms.strapi.db
    .query('journal-act')
    .findMany({ where: { id: { $gt: lastAct } }, orderBy: { id: 'asc' } });
  return (rows as WrittenAct[]).map(({ kind, about, details, who }) => ({ kind, about, details, who }));
}

export async function fromNow(): Promise<void> {
  const [last] = await cms.strapi.db.query('journal-act').findMany({ orderBy: { id: 'desc' }, limit: 1 });
  lastAct = last?.id ?? 0;
}

export const newDate = (over: Partial<NewDate> = {}): NewDate => ({
  start: '2031-03-04T09:00:00.000Z',
  end: '2031-03-04T10:00:00.000Z',
  place: 'Salle des fêtes',
  commune,
  placesTotal: null,
  offered: false,
  ...over,
});

export async function removeDate(documentId = ''): Promise<void> {
  await cms.strapi.db.query('intervention-request').deleteMany({});
  await documents(cms, 'intervention-session').delete({ documentId });
}
