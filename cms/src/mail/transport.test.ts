import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outbox } from './transport.ts';

test('a mail becomes one file, named by time and subject', async () => {
  const folder = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'outbox-')), 'made-when-needed');
  const send = outbox(folder, () => new Date('2026-11-22T09:30:00Z'));
  await send({
    from: 'a@example.org',
    to: 'b@example.org',
    subject: 'Être là : c’est fait !',
    text: 'Bonjour',
  });
  expect(await fs.readdir(folder)).toEqual(['2026-11-22T09-30-00-000Z-etre-la-c-est-fait.eml']);
  const mail = await fs.readFile(
    path.join(folder, '2026-11-22T09-30-00-000Z-etre-la-c-est-fait.eml'),
    'utf8',
  );
  expect(mail).toContain('To: b@example.org');
  expect(mail).toContain('Bonjour');
  await fs.rm(path.dirname(folder), { recursive: true });
});
