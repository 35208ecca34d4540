/** Mails leave the outbox through a real mail server, whatever that server does: none is lost, none comes twice. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { QueuedMail } from '../src/mail/outbox/queue-mail.ts';
import type { MailRow } from '../src/mail/outbox/table.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { startMailServer, type MailServer } from 'shared/testing/mail-server';

type Install = typeof import('../src/mail/install-mail.ts');
type Queue = typeof import('../src/mail/outbox/queue-mail.ts');
type Claim = typeof import('../src/mail/outbox/claim-mail.ts');
type Work = typeof import('../src/mail/outbox/send-due-mails.ts');
type Unsent = typeof import('../src/mail/outbox/unsent-mails.ts');
type Settings = typeof import('../src/requests/settings.ts');
type Desk = typeof import('../src/desk-lines/read-desk.ts');
type Forget = typeof import('../src/mail/outbox/forget-mails.ts');
type Table = typeof import('../src/mail/outbox/table.ts');
const { installMail } = compiled<Install>('src/mail/install-mail');
const { queueMail } = compiled<Queue>('src/mail/outbox/queue-mail');
const { claimMail } = compiled<Claim>('src/mail/outbox/claim-mail');
const { sendDueMails } = compiled<Work>('src/mail/outbox/send-due-mails');
const { MAILS } = compiled<Table>('src/mail/outbox/table');

/** The suite's own worker, which lives today, leaves these mails alone. */
const FAR = Date.parse('2041-01-02T03:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ADDRESS = 'prof.marquee@example.org';

let cms: Cms;
let server: MailServer;
let warnings: string[];

beforeAll(async () => {
  cms = await runningCms();
});

beforeEach(async () => {
  server = await startMailServer();
  sendTo(server.url);
  warnings = [];
  vi.spyOn(cms.strapi.log, 'warn').mockImplementation((message) => {
    warnings.push(String(message));
    return cms.strapi.log;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.stop();
  await cms.strapi.db.query(MAILS).deleteMany({});
});

afterAll(() => sendTo(''));

function sendTo(url: string): void {
  process.env['SMTP_URL'] = url;
  installMail(cms.strapi);
}

async function queue(over: Partial<QueuedMail> = {}): Promise<void> {
  await queueMail(cms.strapi, {
    kind: 'received',
    to: ADDRESS,
    about: 7,
    subject: 'Votre demande est bien arrivée',
    text: 'Bonjour Camille Marquée,\n\nÀ bientôt.',
    html: '<p>Bonjour Camille Marquée,</p><p>À bientôt.</p>',
    notBefore: new Date(FAR),
    ...over,
  });
}

/** The line of the home page. */
async function unsent(has: () => boolean = () => true) {
  const person = { id: 1, mayRead: () => true, has };
  const { readDesk } = compiled<Desk>('src/desk-lines/read-desk');
  const { lines } = await readDesk(cms.strapi, person, new Date(FAR), Promise.resolve(null));
  return lines.find(({ key }) => key === 'unsent-mails');
}

/** What a worker would do at that moment. */
const work = (afterMinutes = 0) => sendDueMails(cms.strapi, () => new Date(FAR + afterMinutes * MINUTE));
const rows = () => cms.strapi.db.query(MAILS).findMany({ orderBy: { id: 'asc' } }) as Promise<MailRow[]>;
const subjects = async () => (await server.received()).map(({ subject }) => subject);

test('a mail arrives in both forms, from the site, with answers going to the service', async () => {
  await queue();
  await work();
  const [mail] = await server.received();
  expect(mail).toMatchObject({
    recipients: [ADDRESS],
    to: [{ address: ADDRESS }],
    subject: 'Votre demande est bien arrivée',
    text: expect.stringContaining('Bonjour Camille Marquée,\n\nÀ bientôt.'),
    html: expect.stringContaining('<p>Bonjour Camille Marquée,</p>'),
  });
  expect(mail?.from).toMatchObject({
    address: 'ne-pas-repondre@localhost',
    name: expect.stringMatching(/\S/),
  });
  expect(mail?.replyTo).toMatchObject([{ address: expect.stringContaining('@') }]);
  expect(mail?.headers).toContainEqual(
    expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
  );
  expect(mail?.messageId).toMatch(/^<[\da-f-]{36}@localhost>$/);
});

test('a calendar file comes as a part that mail programs show, and as a file', async () => {
  const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nSUMMARY:Été\r\nEND:VCALENDAR\r\n';
  await queue({ calendar, method: 'CANCEL' });
  await work();
  const [mail] = await server.received();
  expect(mail?.source).toMatch(/Content-Type: text\/calendar; charset=utf-8;\s+method=CANCEL/);
  expect(mail?.attachments).toContainEqual(
    expect.objectContaining({ filename: 'intervention.ics', mimeType: 'application/ics' }),
  );
  const encoded = Buffer.from(calendar).toString('base64');
  expect(mail?.source.replaceAll('\r\n', '')).toContain(encoded);
});

test('what was said to whom goes at once when it is sent', async () => {
  await queue();
  await work();
  expect(await rows()).toMatchObject([{ state: 'sent', recipient: null, content: null, about: 7 }]);
});

test('nothing leaves before its time', async () => {
  await queue({ notBefore: new Date(FAR + MINUTE) });
  await work();
  expect(await server.received()).toEqual([]);
  await work(1);
  expect(await server.received()).toHaveLength(1);
});

test.each([
  ['the address for now', { refuse: 451, at: 'recipient' }],
  ['the mail for now', { refuse: 452, at: 'mail' }],
] as const)(
  'a server that refuses %s is asked again after a pause, and gets the others',
  async (_, fault) => {
    server.faults.push(fault);
    await queue({ subject: 'Première' });
    await queue({ subject: 'Seconde' });
    await work();
    expect(await subjects()).toEqual(['Seconde']);
    expect((await rows())[0]).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await rows())[0]?.trouble).toContain(`réponse\u00A0${fault.refuse}`);
    await work(0.9);
    expect(await subjects()).toEqual(['Seconde']);
    await work(1);
    expect(await subjects()).toEqual(['Seconde', 'Première']);
  },
);

test.each([
  ['the address', { refuse: 550, at: 'recipient' }, 'refuse l’adresse du destinataire (réponse\u00A0550)'],
  ['the mail', { refuse: 554, at: 'mail' }, 'refuse ce message (réponse\u00A0554)'],
] as const)(
  'a server that refuses %s for good is asked no more, gets the others, and staff are told what to do until they have',
  async (_, fault, said) => {
    server.faults.push(fault);
    const about = 7_000_001;
    await queue({ subject: 'Première', about });
    await queue({ subject: 'Seconde' });
    await work();
    await work(3 * 24 * 60);
    expect(await subjects()).toEqual(['Seconde']);
    expect((await rows())[0]).toMatchObject({ state: 'refused', attempts: 1 });
    const why = (await unsent())?.entries[0]?.why;
    expect(why).toContain(`${said}\u202F; abandonné aujourd’hui. Appelez l’école, puis ajoutez une note`);
    await cms.strapi.db.query('request-note').create({
      data: { request: about, at: new Date(FAR + MINUTE).toISOString(), who: 'A', kind: 'note', text: 'Lu.' },
    });
    expect(await unsent()).toBeUndefined();
    await cms.strapi.db.query('request-note').deleteMany({ where: { request: about } });
  },
);

test('an address of the service that is refused is told until it is another one', async () => {
  const { readRequestSettings, writeRequestSettings } = compiled<Settings>('src/requests/settings');
  const before = await readRequestSettings(cms.strapi);
  await writeRequestSettings(cms.strapi, { ...before, notify: ADDRESS });
  server.faults.push({ refuse: 550, at: 'recipient' });
  await queue({ kind: 'newRequest' });
  await work();
  expect((await unsent())?.entries[0]?.why).toContain('corrigez l’adresse à prévenir');
  await writeRequestSettings(cms.strapi, { ...before, notify: `autre.${ADDRESS}` });
  expect(await unsent()).toBeUndefined();
  await writeRequestSettings(cms.strapi, before);
});

test('a server that cuts the connection gets the mail once', async () => {
  server.faults.push({ cut: 'before' });
  await queue();
  await work();
  expect((await rows())[0]?.trouble).toBe('le serveur de messagerie a coupé la connexion');
  await work(1);
  expect(await subjects()).toHaveLength(1);
});

test('a mail that was taken before the connection was cut comes again under the same name', async () => {
  server.faults.push({ cut: 'after' });
  await queue();
  await work();
  await work(1);
  expect(await server.received()).toHaveLength(2);
  expect(new Set((await server.received()).map(({ messageId }) => messageId)).size).toBe(1);
});

test('a server that falls silent is left, and the mail is kept', async () => {
  sendTo(`${server.url}?socketTimeout=1500`);
  server.faults.push({ hang: true });
  await queue({ subject: 'Première' });
  await queue({ subject: 'Seconde' });
  await work();
  expect(server.attempts()).toBe(1);
  expect((await rows())[0]?.trouble).toBe('le serveur de messagerie ne répond pas');
  await work(1);
  expect((await subjects()).toSorted()).toEqual(['Première', 'Seconde']);
});

test('a server that is down loses nothing and gets nothing twice when it is back', async () => {
  const port = Number(new URL(server.url).port);
  await server.stop();
  const wanted = Array.from({ length: 6 }, (_, index) => `Demande ${index}`);
  for (const subject of wanted) await queue({ subject });
  for (const minute of [0, 1, 3]) await work(minute);
  expect((await rows()).map(({ state }) => state)).toEqual(wanted.map(() => 'waiting'));
  server = await startMailServer(port);
  await work(10);
  await work(11);
  expect((await subjects()).toSorted()).toEqual(wanted);
});

test('several workers on one outbox send each mail once', async () => {
  const wanted = Array.from({ length: 24 }, (_, index) => `Demande ${String(index).padStart(2, '0')}`);
  for (const subject of wanted) await queue({ subject });
  await Promise.all(Array.from({ length: 6 }, () => work()));
  expect((await subjects()).toSorted()).toEqual(wanted);
  expect((await rows()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
});

test('a mail whose process died halfway is sent by the next one, once that is sure', async () => {
  await queue();
  await claimMail(cms.strapi, new Date(FAR));
  await work(14);
  expect(await server.received()).toEqual([]);
  await work(15);
  expect(await server.received()).toHaveLength(1);
});

test('after three days of trouble it is given up: kept, marked, and not tried any more', async () => {
  sendTo('smtp://127.0.0.1:1');
  await queue();
  for (let minute = 0; minute <= 3 * 24 * 60 + 30; minute += 30) await work(minute);
  expect(await rows()).toMatchObject([{ state: 'given-up', recipient: ADDRESS }]);
  sendTo(server.url);
  await work(5 * 24 * 60);
  expect(await server.received()).toEqual([]);

  expect(await unsent()).toMatchObject({
    count: 1,
    entries: [
      {
        title: 'Demande bien arrivée',
        why: expect.stringMatching(/^le serveur de messagerie est injoignable.; abandonné le/),
      },
    ],
  });
  const { tryAgain } = compiled<Unsent>('src/mail/outbox/unsent-mails');
  await tryAgain(cms.strapi, await rows(), new Date(FAR + 5 * DAY));
  expect(await unsent()).toBeUndefined();
  await work(5 * 24 * 60);
  expect(await subjects()).toEqual(['Votre demande est bien arrivée']);
});

test('staff see what does not leave, with the reason and without the address, unless they may not', async () => {
  server.faults.push(...Array.from({ length: 4 }, () => ({ refuse: 450, at: 'recipient' }) as const));
  await queue();
  for (const minute of [0, 1, 3]) await work(minute);
  expect(await unsent()).toBeUndefined();
  await work(7);
  const line = await unsent();
  expect(line?.entries[0]?.why).toMatch(
    /^le serveur de messagerie demande d’attendre \(réponse.450\).; nouvel essai aujourd’hui à 4.h.15$/,
  );
  expect(JSON.stringify(line)).not.toContain('example.org');
  expect(await unsent(() => false)).toBeUndefined();
});

test('another try takes no mail that a process is just sending', async () => {
  await queue();
  await claimMail(cms.strapi, new Date(FAR));
  const { tryAgain } = compiled<Unsent>('src/mail/outbox/unsent-mails');
  await tryAgain(cms.strapi, await rows(), new Date(FAR));
  await work(1);
  expect(await server.received()).toEqual([]);
});

test('no word of a mail and no address reaches the log, even when the server says them', async () => {
  server.faults.push({ refuse: 450, at: 'recipient' }, { cut: 'before' });
  await queue();
  await work();
  await work(1);
  expect(warnings).toHaveLength(2);
  expect(warnings.join('\n')).not.toMatch(/marqu|example\.org|Votre demande/i);
  expect(warnings[0]).toMatch(/^mail \d+ \(received\): attempt 1, RCPT TO 450, next at 2041/);
});

test('a mail that is queued leaves without anybody asking', async () => {
  await queue({ notBefore: new Date(0) });
  await vi.waitFor(async () => expect(await server.received()).toHaveLength(1), 10_000);
});

test('mails that are sent or given up are forgotten after 30 days, those that wait are not', async () => {
  const { forgetMails } = compiled<Forget>('src/mail/outbox/forget-mails');
  await queue();
  await work();
  await queue({ subject: 'Attend', notBefore: new Date(FAR + 90 * DAY) });
  const states = async (days: number) => {
    await forgetMails(cms.strapi, new Date(FAR + days * DAY));
    return (await rows()).map(({ state }) => state);
  };
  expect(await states(30)).toEqual(['sent', 'waiting']);
  expect(await states(30.1)).toEqual(['waiting']);
});
