/** The media library takes what the site can use, and nothing that a browser could run. */
import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAdmin } from './support/admin-requests.ts';
import { runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { personWith, type Person } from './support/role-person.ts';
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

const PAGE = '<!doctype html><script>alert(1)</script>';
const DRAWING =
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

interface Offer {
  name: string;
  type: string;
  content: BlobPart;
}

/** What the admin sends for a file; with an id, to replace that one. */
async function offer({ name, type, content }: Offer, id?: number): Promise<Response> {
  const body = new FormData();
  body.append('files', new Blob([content], { type }), name);
  const target = id === undefined ? '/upload' : `/upload/files/${id}/replace`;
  return await fetch(`${cms.url}${target}`, { method: 'POST', body, headers });
}

/** The refusal that an editor reads. */
async function refusal(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { message: string } };
  return `${response.status} ${error.message}`;
}

interface Added {
  id: number;
  mime: string;
  ext: string;
  focalPoint: object | null;
}

async function remove(id: number): Promise<void> {
  await uploads(cms).remove(await uploads(cms).findOne(id));
}

/** The file that the library made; to be removed by the caller. */
async function added(offered: Offer): Promise<Added> {
  const [file] = (await (await offer(offered)).json()) as [Added];
  return file;
}

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

describe('files that nothing uses', () => {
  interface Unused {
    id: number;
    name: string;
    preview: string | null;
  }
  const ask = (target: string, method = 'GET') =>
    fetch(`${cms.url}/unused-files${target}`, { method, headers });
  const unusedIds = async () => ((await (await ask('')).json()) as Unused[]).map(({ id }) => id);
  const textWith = (address: string) => [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: address, children: [{ type: 'text', text: 'Le plan' }] }],
    },
  ];

  test('are listed until a draft shows them, in a part or in a text', async () => {
    const [inPart, inText, nowhere] = [await addPicture(), await addPicture(), await addPicture()];
    expect(await unusedIds()).toEqual(expect.arrayContaining([inPart, inText, nowhere]));
    const { url } = (await uploads(cms).findOne(inText)) as { url: string };
    const news = await documents(cms, 'news-article').create({
      data: {
        title: 'Essai',
        image: { file: inPart, alternativeText: 'Un pont' },
        body: textWith(`https://cms.example.org${url}`),
      },
    });
    const ids = await unusedIds();
    expect(ids).toContain(nowhere);
    expect(ids).not.toContain(inPart);
    expect(ids).not.toContain(inText);
    await documents(cms, 'news-article').delete(news);
    expect(await unusedIds()).toEqual(expect.arrayContaining([inPart, inText, nowhere]));
    for (const id of [inPart, inText, nowhere]) await remove(id);
  });

  test('are none of those of the first content', async () => {
    const used = await cms.strapi.db.query('plugin::upload.file').count({ where: { name: 'accueil.png' } });
    expect(used).toBe(1);
    const names = ((await (await ask('')).json()) as Unused[]).map(({ name }) => name);
    expect(names).not.toContain('accueil.png');
  });

  test('go for good when they are deleted', async () => {
    const id = await addPicture();
    expect((await ask(`/${id}`, 'DELETE')).status).toBe(204);
    expect(await uploads(cms).findOne(id)).toBeNull();
  });

  test('stay when an entry has taken them meanwhile', async () => {
    const id = await addPicture();
    const image = { file: id, alternativeText: 'Un pont' };
    const news = await documents(cms, 'news-article').create({ data: { title: 'Essai', image } });
    const response = await ask(`/${id}`, 'DELETE');
    expect(await refusal(response)).toContain('409 «\u202Fimage.png\u202F» vient d’être utilisé');
    expect(await uploads(cms).findOne(id)).toMatchObject({ id });
    await documents(cms, 'news-article').delete(news);
    await remove(id);
  });

  test('are nobody’s business without the right', async () => {
    expect((await fetch(`${cms.url}/unused-files`)).status).toBe(401);
  });
});

async function addPicture(): Promise<number> {
  return (await added({ name: 'image.png', type: 'image/png', content: picture })).id;
}

test('the panel of advice knows the acronyms of the glossary', async () => {
  const response = await fetch(`${cms.url}/writing-advice/acronyms`, { headers });
  expect(await response.json()).toEqual(expect.arrayContaining(['PMI', 'VAE']));
});

describe('a writer', () => {
  let writer: Person;
  beforeAll(async () => {
    writer = await personWith(cms, 'writer');
  });
  afterAll(() => writer.remove());

  const ask = (method: 'GET' | 'PUT' | 'POST' | 'DELETE', address: string, body?: object) =>
    askAdmin<{ alternativeText?: string; error?: { message: string } }>(
      cms,
      writer.headers,
      method,
      address,
      body,
    );
  const words = { fileInfo: { alternativeText: 'Deux personnes marchent dans la neige.' } };

  async function uploaded(as: object): Promise<number> {
    const body = new FormData();
    body.append('files', new Blob([picture], { type: 'image/png' }), 'neige.png');
    const response = await fetch(`${cms.url}/upload`, { method: 'POST', headers: { ...as }, body });
    return ((await response.json()) as { id: number }[])[0]?.id ?? 0;
  }

  test('words a file of their own, and no other', async () => {
    const own = await uploaded(writer.headers);
    const other = await uploaded(headers);
    expect(await ask('PUT', `/upload/files/${own}`, words)).toMatchObject({
      status: 200,
      body: words.fileInfo,
    });
    expect((await ask('PUT', `/upload/files/${other}`, words)).status).toBe(403);
    for (const id of [own, other]) await remove(id);
  });

  test('moves, replaces and deletes none, and reads why', async () => {
    const own = await uploaded(writer.headers);
    const refused = {
      status: 403,
      body: { error: { message: expect.stringMatching(/^Votre rôle permet de décrire/) } },
    };
    expect(await ask('DELETE', `/upload/files/${own}`)).toMatchObject(refused);
    expect(await ask('POST', '/upload/actions/bulk-delete', { fileIds: [own] })).toMatchObject(refused);
    const move = { fileIds: [own], destinationFolderId: null };
    expect(await ask('POST', '/upload/actions/bulk-move', move)).toMatchObject(refused);
    const body = new FormData();
    body.append('files', new Blob([picture], { type: 'image/png' }), 'neige.png');
    for (const address of [`/upload/files/${own}/replace`, `/upload?id=${own}`])
      expect((await fetch(cms.url + address, { method: 'POST', headers: writer.headers, body })).status).toBe(
        403,
      );
    expect((await ask('GET', `/upload/files/${own}`)).status).toBe(200);
    await remove(own);
  });
});
