/** The calendar of what is scheduled: what stands on which day, and for whom. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parisInstant } from 'shared/domain/paris-time';
import type { CalendarMonth } from '../src/calendar/desk.ts';
import { READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { documents, type Data } from './support/documents.ts';
import { signIn, signInAs } from './support/sign-in.ts';

// No other content has dates there.
const MONTH = '2041-03';
const READER = { email: 'agenda@example.org', password: 'Redaction-2026' };
const at = (day: string, time: string) => parisInstant(day, time).toISOString();

let cms: Cms;
let administrator: { authorization: string };
const made: { type: string; documentId: string }[] = [];

beforeAll(async () => {
  cms = await runningCms();
  administrator = await signIn(cms);
  const [intervention] = await documents(cms, 'school-intervention').findMany({ limit: 1 });
  const [commune] = await documents(cms, 'commune').findMany({ limit: 1 });
  const event = { kind: 'job_forum', summary: 'Un forum.' };
  await make('event', {
    ...event,
    title: 'Salon de deux jours',
    dates: [{ start: at('2041-03-30', '09:00'), end: at('2041-03-31', '18:00') }],
    publishAt: at('2041-03-01', '00:00'),
    unpublishAt: at('2041-04-01', '00:00'),
  });
  await make('event', {
    ...event,
    title: 'Forum reporté',
    dates: [{ start: at('2041-03-05', '09:00'), end: at('2041-03-05', '18:00') }],
    eventStatus: 'postponed',
    postponedTo: { start: at('2041-03-12', '09:00'), end: at('2041-03-12', '18:00') },
  });
  await make('intervention-session', {
    intervention: intervention?.['documentId'],
    commune: commune?.['documentId'],
    start: at('2041-03-08', '10:00'),
    end: at('2041-03-08', '11:00'),
  });
  await make('job-description', {
    titleInclusive: 'Métier à relire',
    missions: [],
    nextReviewOn: '2041-03-31',
  });
  await make('page', { title: 'Page à retirer', unpublishAt: at('2041-03-31', '23:59') });
});

afterAll(async () => {
  for (const { type, documentId } of made) await documents(cms, type).delete({ documentId });
});

async function make(type: string, data: Data): Promise<void> {
  const { documentId } = await documents(cms, type).create({ data });
  made.push({ type, documentId });
}

async function ask(month: string, headers: object = administrator) {
  const response = await fetch(`${cms.url}/calendar?month=${month}`, { headers: { ...headers } });
  return { status: response.status, body: (await response.json()) as CalendarMonth };
}

test('what is scheduled stands on its days of Paris, in order', async () => {
  const { body } = await ask(MONTH);
  const lines = body.entries.map(({ day, kind, title, remark }) => [day, kind, title, remark]);
  expect(lines).toEqual([
    ['2041-03-01', 'online', 'Salon de deux jours', null],
    ['2041-03-08', 'session', expect.any(String), 'places libres'],
    ['2041-03-12', 'event', 'Forum reporté', 'reporté, brouillon'],
    ['2041-03-30', 'event', 'Salon de deux jours', 'brouillon'],
    ['2041-03-31', 'review', 'Métier à relire', null],
    ['2041-03-31', 'event', 'Salon de deux jours', 'brouillon'],
    ['2041-03-31', 'offline', 'Page à retirer', null],
  ]);
});

test('the last instant of a month is not the first of the next', async () => {
  const { body } = await ask('2041-04');
  expect(body.entries).toMatchObject([
    { day: '2041-04-01', kind: 'offline', title: 'Salon de deux jours', at: at('2041-04-01', '00:00') },
  ]);
});

test('each line leads to its form', async () => {
  const { body } = await ask(MONTH);
  const page = body.entries.find(({ kind }) => kind === 'offline');
  expect(page?.path).toBe(`/content-manager/collection-types/api::page.page/${made.at(-1)?.documentId}`);
});

test('a month without anything is empty; what is no month is refused', async () => {
  expect((await ask('2055-02')).body).toEqual({ month: '2055-02', entries: [] });
  expect((await ask('2055-13')).status).toBe(400);
});

test('whoever may read one type sees that type alone; who is not signed in sees nothing', async () => {
  const service = <T>(uid: string): T => cms.strapi.service(uid as never) as T;
  const users = service<{
    create(user: object): Promise<{ id: number }>;
    deleteById(id: number): Promise<unknown>;
  }>('admin::user');
  const permissions = service<{
    createMany(permissions: object[]): Promise<{ id: number }[]>;
    deleteByIds(ids: number[]): Promise<unknown>;
  }>('admin::permission');
  const roles = cms.strapi.db.query('admin::role');
  const role = await roles.create({ data: { name: 'Lecture de l’agenda', code: 'reads-calendar' } });
  const { id } = await users.create({ ...READER, firstname: 'Agenda', isActive: true, roles: [role.id] });
  const reader = await signInAs(cms, READER);
  const before = await ask(MONTH, reader);
  const [right] = await permissions.createMany([
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::page.page',
      conditions: [],
      properties: { fields: ['title'] },
      role: role.id,
    },
  ]);
  const after = await ask(MONTH, reader);
  await permissions.deleteByIds(right ? [right.id] : []);
  await users.deleteById(id);
  await roles.delete({ where: { id: role.id } });
  expect(before.body.entries).toEqual([]);
  expect(after.body.entries.map(({ title }) => title)).toEqual(['Page à retirer']);
  expect((await ask(MONTH, {})).status).toBe(401);
  expect((await ask(MONTH, { authorization: `Bearer ${READ_TOKEN}` })).status).toBe(401);
});
