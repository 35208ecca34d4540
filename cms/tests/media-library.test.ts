/** The media library takes what the site can use, and nothing that a browser could run. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runningCms, type Cms } from './support/cms.ts';
import { signIn } from './support/sign-in.ts';
import { uploads } from './support/uploads.ts';

let cms: Cms;
let headers: { authorization: string };
let picture: Buffer<ArrayBuffer>;
beforeAll(async () => {
  cms = await runningCms();
  headers = await signIn(cms);
  picture = await fs.readFile(path.resolve(import.meta.dirname, '..', 'favicon.png'));
});

/** What the library makes of a file added in the admin: its media type, or that it is refused. Nothing is kept. */
async function added(name: string, type: string, content: BlobPart): Promise<string> {
  const body = new FormData();
  body.append('files', new Blob([content], { type }), name);
  const response = await fetch(`${cms.url}/upload`, { method: 'POST', body, headers });
  if (response.status === 400) return 'refused';
  const [file] = (await response.json()) as [{ id: number; mime: string }];
  await uploads(cms).remove(await uploads(cms).findOne(file.id));
  return file.mime;
}

const PAGE = '<!doctype html><script>alert(1)</script>';
const DRAWING =
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  ['page.html', 'text/html', PAGE],
  ['page.xhtml', 'application/xhtml+xml', PAGE],
  ['dessin.svg', 'image/svg+xml', DRAWING],
  ['donnees.xml', 'text/xml', '<?xml version="1.0"?><a/>'],
  ['programme.js', 'application/javascript', 'alert(1)'],
  ['archive.zip', 'application/zip', 'PK\u0003\u0004'],
])('%s is refused', async (name, type, content) => {
  expect(await added(name, type, content)).toBe('refused');
});

test.each([
  ['a drawing that calls itself a picture', 'image.png', 'image/png', DRAWING],
  ['a page that is declared as a picture', 'page.html', 'image/png', PAGE],
  ['a program of undeclared type', 'programme.js', '', 'alert(1)'],
])('%s is refused', async (_, name, type, content) => {
  expect(await added(name, type, content)).toBe('refused');
});

test('a picture that would be served as a page is refused', async () => {
  const both = Buffer.concat([picture, Buffer.from(PAGE)]);
  expect(await added('image.html', 'application/octet-stream', both)).toBe('refused');
});

test('a picture is taken', async () => {
  expect(await added('image.png', 'image/png', picture)).toBe('image/png');
});

test.each([
  ['programme.pdf', 'application/pdf', Buffer.from('%PDF-1.7')],
  ['lettre.doc', 'application/msword', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['chiffres.csv', 'text/csv', Buffer.from('a;b')],
  ['sous-titres.vtt', 'text/vtt', Buffer.from('WEBVTT\n\n')],
])('%s is taken as what it is', async (name, type, content) => {
  expect(await added(name, type, content)).toBe(type);
});
