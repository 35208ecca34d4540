/** What does not leave: staff read why, and do what is said or try again. */
import { expect, test } from 'vitest';
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
  sendTo,
  server,
  subjects,
  unsent,
  work,
} from './support/mail-sending.ts';

type Claim = typeof import('../src/mail/outbox/claim-mail.ts');
type Unsent = typeof import('../src/mail/outbox/unsent-mails.ts');
type Settings = typeof import('../src/requests/settings.ts');
const { claimMail } = compiled<Claim>('src/mail/outbox/claim-mail');

prepareMailServer();

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
