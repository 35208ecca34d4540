/** What a school's calendar is told from the acceptance of a request to its end, read by a parser that is none of ours. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readCalendar } from 'shared/testing/read-calendar';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { startMailServer, type MailServer } from 'shared/testing/mail-server';
import { NOW, requestWorld, type Change, type RequestWorld } from './support/requests.ts';

type Install = typeof import('../src/mail/install-mail.ts');
const { installMail } = compiled<Install>('src/mail/install-mail');
type Settings = typeof import('../src/requests/settings.ts');
const change = compiled<Change>('src/requests/change-request');

let cms: Cms;
let world: RequestWorld;
let server: MailServer;

beforeAll(async () => {
  cms = await runningCms();
  world = await requestWorld(cms);
});

beforeEach(async () => {
  server = await startMailServer();
  process.env['SMTP_URL'] = server.url;
  installMail(cms.strapi);
});

afterEach(async () => {
  await world.remove();
  await server.stop();
});

afterAll(() => {
  process.env['SMTP_URL'] = '';
  installMail(cms.strapi);
});

/** The calendar of the mail with these words in its subject, as soon as it is there; null for a mail without. */
async function calendarOf(subject: string) {
  const mail = await vi.waitFor(async () => {
    const found = (await server.received()).findLast((each) => each.subject?.includes(subject));
    if (!found) throw new Error(`No mail says « ${subject} » yet.`);
    return found;
  }, 10_000);
  const file = mail.attachments.find(({ filename }) => filename === 'intervention.ics');
  if (!file) return null;
  const { content } = file;
  return readCalendar(typeof content === 'string' ? content : new TextDecoder().decode(content));
}

async function accepted(session: string): Promise<number> {
  const placed = await world.place({ session });
  if (placed.kind !== 'kept') throw new Error('There was room.');
  const { id } = placed.request;
  await change.confirmRequest(cms.strapi, id, NOW);
  await change.acceptRequest(cms.strapi, id, session, NOW);
  return id;
}

const ending = { state: 'cancelled', mail: 'cancelled', reason: null, act: 'Annulée.' } as const;

test('a date that is accepted, moved and cancelled stays one date, whose sequence rises', async () => {
  const session = await world.session();
  await accepted(session);
  const first = await calendarOf('acceptée');
  expect(first).toMatchObject({
    method: 'PUBLISH',
    dates: [{ uid: `${session}@localhost`, start: '2027-03-04T09:00:00.000Z', status: 'CONFIRMED' }],
  });
  expect(first?.dates[0]?.property('organizer')).toMatch(/^mailto:.+@/);

  const later = new Date(Date.now() + 5 * 60_000).toISOString();
  const moved = { start: '2027-03-05T09:00:00.000Z', end: '2027-03-05T10:00:00.000Z' };
  vi.setSystemTime(later);
  await documents(cms, 'intervention-session').update({ documentId: session, data: moved });
  vi.useRealTimers();
  const second = await calendarOf('change de date');
  expect(second).toMatchObject({
    method: 'PUBLISH',
    dates: [{ uid: `${session}@localhost`, ...moved, status: 'CONFIRMED' }],
  });

  await documents(cms, 'intervention-session').update({ documentId: session, data: { state: 'cancelled' } });
  const third = await calendarOf('annulée');
  expect(third).toMatchObject({
    method: 'CANCEL',
    dates: [{ uid: `${session}@localhost`, status: 'CANCELLED' }],
  });
  expect(third?.dates[0]?.summary).toMatch(/^\[ANNULÉE\]/);
  const sequence = (calendar: typeof first) => Number(calendar?.dates[0]?.property('sequence'));
  expect(sequence(second)).toBeGreaterThan(sequence(first));
});

test('a school that goes to another date has the old one taken out in the same file', async () => {
  const from = await world.session();
  const to = await world.session({ start: '2027-03-06T09:00:00.000Z', end: '2027-03-06T10:00:00.000Z' });
  const id = await accepted(from);
  await change.moveRequest(cms.strapi, id, to, NOW);
  const calendar = await calendarOf('change de date');
  expect(calendar?.method).toBe('PUBLISH');
  expect(calendar?.dates.map(({ uid, status }) => [uid, status])).toEqual([
    [`${from}@localhost`, 'CANCELLED'],
    [`${to}@localhost`, 'CONFIRMED'],
  ]);
});

test('a school that withdraws has its date taken out, and one that was never accepted gets no file', async () => {
  const session = await world.session();
  const id = await accepted(session);
  await change.end(cms.strapi, id, ending, NOW);
  expect(await calendarOf('annulée')).toMatchObject({ method: 'CANCEL' });
  const other = await world.place({ session });
  if (other.kind !== 'kept') throw new Error('There was room.');
  await change.end(cms.strapi, other.request.id, { ...ending, mail: 'refused' }, NOW);
  expect(await calendarOf('n’est pas acceptée')).toBeNull();
});

test('the service is told once of a confirmed request, by its school and date alone', async () => {
  const { readRequestSettings, writeRequestSettings } = compiled<Settings>('src/requests/settings');
  const before = await readRequestSettings(cms.strapi);
  await writeRequestSettings(cms.strapi, { ...before, notify: 'service@example.org' });
  const placed = await world.place({ session: await world.session(), person: 'Camille Marquée' });
  if (placed.kind !== 'kept') throw new Error('There was room.');
  await change.confirmRequest(cms.strapi, placed.request.id, NOW);
  await change.confirmRequest(cms.strapi, placed.request.id, NOW);
  await calendarOf('bien arrivée');
  await calendarOf('Nouvelle demande');
  const told = (await server.received()).filter(({ recipients }) =>
    recipients.includes('service@example.org'),
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain(`/admin/demandes/${placed.request.reference}`);
  expect(`${told[0]?.text}${told[0]?.html}`).not.toMatch(/Marquée|camille/i);
  await writeRequestSettings(cms.strapi, before);
});
