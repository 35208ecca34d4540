/** Who writes words a file of their own, and leaves the files of others alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAdmin } from './support/admin-requests.ts';
import { cms, headers, picture, prepareLibrary, remove } from './support/library.ts';
import { personWith, type Person } from './support/role-person.ts';

prepareLibrary();

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
