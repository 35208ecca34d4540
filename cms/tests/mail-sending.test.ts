/** Mails leave the outbox through a real mail server: each once, in its time, and forgotten afterwards. */
import { expect, test, vi } from 'vitest';
import { compiled } from './support/cms.ts';
import {
  ADDRESS,
  DAY,
  FAR,
  MINUTE,
  cms,
  prepareMailServer,
  queue,
  rows,
  server,
  subjects,
  work,
} from './support/mail-sending.ts';

type Claim = typeof import('../src/mail/outbox/claim-mail.ts');
type Forget = typeof import('../src/mail/outbox/forget-mails.ts');
const { claimMail } = compiled<Claim>('src/mail/outbox/claim-mail');

prepareMailServer();

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
