/** Mails wait in the outbox with what they tell of: kept with it, undone with it. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { QueuedMail } from '../src/mail/outbox/queue-mail.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await runningCms();
});

type QueueMail = typeof import('../src/mail/outbox/queue-mail.ts');
const { queueMail } = compiled<QueueMail>('src/mail/outbox/queue-mail');
const { MAILS } = compiled<typeof import('../src/mail/outbox/table.ts')>('src/mail/outbox/table');

/** No worker of the suite sends before. */
const FAR = new Date('2041-01-02T03:04:05.000Z');
const mail: QueuedMail = {
  kind: 'received',
  to: 'prof@example.org',
  about: 0,
  subject: 'Votre demande',
  text: 'Bonjour',
  html: '<p>Bonjour</p>',
  notBefore: FAR,
};

const rows = () => cms.strapi.db.query(MAILS).findMany({ where: { dueAt: String(FAR.getTime()) } });

afterEach(() => cms.strapi.db.query(MAILS).deleteMany({ where: { dueAt: String(FAR.getTime()) } }));

test('a mail is kept with what it tells of', async () => {
  await cms.strapi.db.transaction(() => queueMail(cms.strapi, mail));
  expect(await rows()).toMatchObject([{ kind: 'received', recipient: 'prof@example.org', state: 'waiting' }]);
});

test('a mail about what was undone never leaves', async () => {
  const undone = cms.strapi.db.transaction(async () => {
    await queueMail(cms.strapi, mail);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await rows()).toEqual([]);
});

test.each([
  ['two mailboxes', { to: 'a@example.org, b@example.org' }],
  ['a header in the address', { to: 'a@example.org\r\nBcc: b@example.org' }],
  ['a header in the subject', { subject: 'Demande\r\nBcc: b@example.org' }],
  ['a line in the subject', { subject: 'Demande\nb' }],
  ['no subject', { subject: '' }],
  ['a calendar without its method', { calendar: 'BEGIN:VCALENDAR' }],
])('no mail is taken with %s, and the refusal tells nothing of it', async (_, wrong) => {
  const error = await queueMail(cms.strapi, { ...mail, ...wrong }).catch((reason: Error) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).not.toMatch(/example|Demande/);
  expect(await rows()).toEqual([]);
});
