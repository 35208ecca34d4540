/** Whatever a mail server does, no mail is lost and none comes as a second one; no word of it stands in the log. */
import { expect, test } from 'vitest';
import {
  openServer,
  prepareMailServer,
  queue,
  rows,
  sendTo,
  server,
  subjects,
  warnings,
  work,
} from './support/mail-sending.ts';

prepareMailServer();

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
  await openServer(port);
  await work(10);
  await work(11);
  expect((await subjects()).toSorted()).toEqual(wanted);
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
