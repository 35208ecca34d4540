import { expect, test } from 'vitest';
import { isMailAddress } from './mail-address.ts';

test.each([
  'prof@example.org',
  'Camille.Martin@ac-lyon.fr',
  'cpe+lalande@college-lalande.example.org',
  "d'arc_1@a-b.fr",
])('%s is one mailbox', (address) => {
  expect(isMailAddress(address)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['no domain', 'prof'],
  ['a domain without a dot', 'root@localhost'],
  ['two mailboxes', 'a@example.org,b@example.org'],
  ['two mailboxes, with a semicolon', 'a@example.org;b@example.org'],
  ['a name', 'Prof <prof@example.org>'],
  ['a header after it', 'prof@example.org\r\nBcc: b@example.org'],
  ['a line after it', 'prof@example.org\n'],
  ['a line within', 'prof\n@example.org'],
  ['a null byte', 'prof\0@example.org'],
  ['a space', 'prof @example.org'],
  ['a quoted local part', '"a b"@example.org'],
  ['a group', 'list:a@example.org;'],
  ['a comment', 'prof(x)@example.org'],
  ['letters beyond ASCII', 'prof@exàmple.org'],
  ['signs that turn the direction', 'prof\u202E@example.org'],
  ['an address of the mail server', 'prof@[127.0.0.1]'],
  ['a way through another server', 'prof%example.org@example.net@example.org'],
  ['two dots', 'a..b@example.org'],
  ['a local part of 65 signs', `${'a'.repeat(65)}@example.org`],
  ['255 signs', `a@${'b.'.repeat(125)}org`],
])('%s is none', (_, address) => {
  expect(isMailAddress(address)).toBe(false);
});
