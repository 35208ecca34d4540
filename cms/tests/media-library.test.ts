/** The media library takes what the site can use, and nothing that a browser could run. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { added, cms, offer, picture, prepareLibrary, refusal, remove } from './support/library.ts';
import { uploads } from './support/uploads.ts';

prepareLibrary();

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
  [
    'lettre.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'PK\u0003\u0004',
  ],
  ['dessin.gif', 'image/gif', 'GIF89a'],
  ['chiffres.csv', 'text/csv', 'a;b'],
])('%s is refused', async (name, type, content) => {
  expect(await refusal(await offer({ name, type, content }))).toContain(`400 «\u202F${name}\u202F» `);
});

describe('whatever its name and declared type,', () => {
  const harmless = [
    ['image.png', 'image/png'],
    ['image.avif', 'image/avif'],
    ['programme.pdf', 'application/pdf'],
    ['film.mp4', 'video/mp4'],
    ['sous-titres.vtt', 'text/vtt'],
    ['fichier.bin', 'application/octet-stream'],
  ] as const;

  test.each(harmless)('a drawing called %s is refused', async (name, type) => {
    expect(await refusal(await offer({ name, type, content: DRAWING }))).toContain('est un dessin SVG');
  });

  test.each(harmless)('a page called %s is refused', async (name, type) => {
    expect(await refusal(await offer({ name, type, content: PAGE }))).toContain('est une page web');
  });
});

test('a picture that would be served as a page is refused', async () => {
  const content = Buffer.concat([picture, Buffer.from(PAGE)]);
  for (const type of ['image/png', 'application/octet-stream', 'text/html'])
    expect(await refusal(await offer({ name: 'image.html', type, content }))).toBe(
      '400 «\u202Fimage.html\u202F» est en réalité une image PNG. Renommez-le «\u202Fimage.png\u202F», puis ajoutez-le de nouveau.',
    );
});

test('a picture that breaks off is refused', async () => {
  const broken = { name: 'image.png', type: 'image/png', content: picture.subarray(0, 20) };
  expect(await refusal(await offer(broken))).toContain('est une image abîmée');
});

test('a picture that is too heavy is refused with the limit and what to do', async () => {
  const content = Buffer.concat([picture, Buffer.alloc(10 * 1024 * 1024)]);
  expect(await refusal(await offer({ name: 'foule.png', type: 'image/png', content }))).toBe(
    '400 «\u202Ffoule.png\u202F» pèse 10,1\u00A0Mo\u202F: c’est trop pour une image PNG (10\u00A0Mo au plus). Réduisez-la à 2000 pixels de large, ou enregistrez-la en WebP ou en JPEG.',
  );
});

test.each([
  ['image.png', 'image/png', 'image/png', () => picture],
  ['programme.pdf', 'application/pdf', 'application/pdf', () => Buffer.from('%PDF-1.7')],
  ['film.mp4', 'video/mp4', 'video/mp4', () => Buffer.from('....ftypisom....')],
  ['sous-titres.vtt', 'text/vtt', 'text/vtt', () => Buffer.from('WEBVTT\n\n')],
  ['an undeclared picture', '', 'image/png', () => picture],
])('%s is taken as what its bytes say', async (name, type, mime, content) => {
  const file = await added({ name, type, content: content() });
  expect(file.mime).toBe(mime);
  expect(file.ext).toMatch(/^\.(png|pdf|mp4|vtt)$/);
  await remove(file.id);
});

test.each(['avif', 'webp', 'jpeg'] as const)('a picture in %s is taken', async (format) => {
  const content = await sharp(picture).toFormat(format).toBuffer();
  const file = await added({ name: `image.${format}`, type: '', content: new Uint8Array(content) });
  expect(file.mime).toBe(`image/${format}`);
  await remove(file.id);
});

describe('a file that replaces another', () => {
  test('is of the same kind, since the address stays', async () => {
    const { id } = await added({ name: 'image.png', type: 'image/png', content: picture });
    const content = Buffer.from('%PDF-1.7');
    const document = { name: 'image.pdf', type: 'application/pdf', content };
    expect(await refusal(await offer(document, id))).toContain('remplacerait une image PNG');
    expect(await uploads(cms).findOne(id)).toMatchObject({ mime: 'image/png' });
    await remove(id);
  });

  test('is judged by its bytes too', async () => {
    const { id } = await added({ name: 'image.png', type: 'image/png', content: picture });
    const drawing = { name: 'image.png', type: 'image/png', content: DRAWING };
    expect(await refusal(await offer(drawing, id))).toContain('est un dessin SVG');
    await remove(id);
  });

  test('keeps the focal point', async () => {
    const { id } = await added({ name: 'image.png', type: 'image/png', content: picture });
    const focalPoint = { x: 20, y: 70 };
    await uploads(cms).updateFileInfo(id, { focalPoint });
    await offer({ name: 'nouvelle.png', type: 'image/png', content: picture }, id);
    expect(await uploads(cms).findOne(id)).toMatchObject({ focalPoint });
    await remove(id);
  });
});
