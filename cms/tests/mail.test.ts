/** Mails leave: into the outbox, or to the mail server that `SMTP_URL` names. */
import fs from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ADMIN, compiled, runningCms, type Cms } from './support/cms.ts';
import { readMail } from './support/read-mail.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await runningCms();
});

type InstallMail = typeof import('../src/mail/install-mail.ts');
const installMail = () => compiled<InstallMail>('src/mail/install-mail').installMail(cms.strapi);

afterEach(() => {
  process.env['SMTP_URL'] = '';
  installMail();
});

const LINK = /http:\/\/localhost:1337\/admin\/auth\/reset-password\?code=[0-9a-f]{40}/;

async function forgetPassword(): Promise<void> {
  const response = await fetch(`${cms.url}/admin/forgot-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADMIN.email }),
  });
  expect(response.status).toBe(204);
}

async function passwordMail(outbox: string): Promise<{ name: string; source: string }> {
  const name = (await fs.readdir(outbox)).find((each) => each.includes('mot-de-passe'));
  if (name === undefined) throw new Error('It is not there yet.');
  return { name, source: await fs.readFile(path.join(outbox, name), 'utf8') };
}

test('a forgotten password puts a readable French mail into the outbox', async () => {
  await forgetPassword();
  // The answer does not wait for the mail: it must not tell whether the account exists.
  const { name, source } = await vi.waitFor(() => passwordMail(cms.outbox));
  expect(name).toMatch(/^\d{4}-\d\d-\d\dT[\dZ-]+-choisir-un-nouveau-mot-de-passe\.eml$/);
  const mail = readMail(source);
  expect(mail).toMatchObject({ to: ADMIN.email, subject: 'Choisir un nouveau mot de passe' });
  expect(mail.text).toMatch(LINK);
  expect(mail.text).toContain('Vous avez demandé un nouveau mot de passe');
});

test('with SMTP_URL it reaches the mail server', async () => {
  const received = Promise.withResolvers<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.resolve(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${port}`;
  installMail();
  await forgetPassword();
  expect(readMail(await received.promise)).toMatchObject({
    to: ADMIN.email,
    text: expect.stringMatching(LINK),
  });
  await new Promise<void>((resolve) => server.close(resolve));
});
