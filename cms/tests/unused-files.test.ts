/** Files that nothing uses are found, and deleted for good unless an entry has taken them meanwhile. */
import { describe, expect, test } from 'vitest';
import { documents } from './support/documents.ts';
import { addPicture, cms, headers, prepareLibrary, refusal, remove } from './support/library.ts';
import { uploads } from './support/uploads.ts';

prepareLibrary();

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
