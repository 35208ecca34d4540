/** The outbox and a real mail server, at an hour that the test sets: what a worker would do then, and what comes of it. */
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { startMailServer, type MailServer } from 'shared/testing/mail-server';
import type { QueuedMail } from '../../src/mail/outbox/queue-mail.ts';
import type { MailRow } from '../../src/mail/outbox/table.ts';
import { compiled, runningCms, type Cms } from './cms.ts';

type Install = typeof import('../../src/mail/install-mail.ts');
type Queue = typeof import('../../src/mail/outbox/queue-mail.ts');
type Work = typeof import('../../src/mail/outbox/send-due-mails.ts');
type Desk = typeof import('../../src/desk-lines/read-desk.ts');
type Table = typeof import('../../src/mail/outbox/table.ts');

/** The suite's own worker, which lives today, leaves these mails alone. */
export const FAR = Date.parse('2041-01-02T03:00:00.000Z');
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const ADDRESS = 'prof.marquee@example.org';

export let cms: Cms;
export let server: MailServer;
/** What the log was told. */
export let warnings: string[];

/** To be called once, at the top of a file: a mail server for each test, and an empty outbox after it. */
export function prepareMailServer(): void {
  beforeAll(async () => {
    cms = await runningCms();
  });

  beforeEach(async () => {
    await openServer();
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
    await cms.strapi.db.query(table()).deleteMany({});
  });

  afterAll(() => sendTo(''));
}

/** @param port of the server that was there before, when it is to be back. */
export async function openServer(port?: number): Promise<void> {
  server = await startMailServer(port);
}

export function sendTo(url: string): void {
  process.env['SMTP_URL'] = url;
  compiled<Install>('src/mail/install-mail').installMail(cms.strapi);
}

export async function queue(over: Partial<QueuedMail> = {}): Promise<void> {
  await compiled<Queue>('src/mail/outbox/queue-mail').queueMail(cms.strapi, {
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

/** What a worker would do at that moment. */
export function work(afterMinutes = 0): Promise<unknown> {
  const { sendDueMails } = compiled<Work>('src/mail/outbox/send-due-mails');
  return sendDueMails(cms.strapi, () => new Date(FAR + afterMinutes * MINUTE));
}

export function rows(): Promise<MailRow[]> {
  return cms.strapi.db.query(table()).findMany({ orderBy: { id: 'asc' } });
}

/** Of the mails that have arrived. */
export async function subjects(): Promise<(string | undefined)[]> {
  return (await server.received()).map(({ subject }) => subject);
}

/** The line of the home page. */
export async function unsent(has: () => boolean = () => true) {
  const person = { id: 1, mayRead: () => true, has };
  const { readDesk } = compiled<Desk>('src/desk-lines/read-desk');
  const { lines } = await readDesk(cms.strapi, person, new Date(FAR), Promise.resolve(null));
  return lines.find(({ key }) => key === 'unsent-mails');
}

function table(): string {
  return compiled<Table>('src/mail/outbox/table').MAILS;
}
