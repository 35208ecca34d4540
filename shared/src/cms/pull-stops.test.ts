import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { theSingles } from '../testing/builders.ts';
import { startFakeCms, type Fault } from '../testing/fake-cms.ts';
import { askedCms, basics, pullFrom, stopFakeCms } from '../testing/pull-from-fake.ts';
import { createCmsClient } from './client.ts';
import { pull } from './pull.ts';
import { PullError } from './pull-error.ts';

afterEach(stopFakeCms);

describe('what stops a pull', () => {
  const failures: [Fault, string, RegExp][] = [
    ['hangs', 'timeout', /n’a pas répondu en 0.5 secondes/],
    ['cuts off', 'cut-off', /a coupé la connexion/],
    ['answers html', 'not-graphql', /n’a pas répondu en JSON/],
    ['answers errors with 200', 'graphql-errors', /La base est en panne/],
    ['refuses the token', 'token-refused', /CMS_READ_TOKEN/],
    ['answers 500', 'not-graphql', /erreur HTTP 500/],
    ['answers 400', 'graphql-errors', /Champ inconnu/],
  ];
  test.each(failures)('a CMS that %s', async (fault, failure, sentence) => {
    const error = await pullFrom({ collections: basics }, { fault }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PullError);
    expect(error).toMatchObject({ failure, message: expect.stringMatching(sentence) as string });
  });

  test.each<[Fault, number]>([
    ['answers 500', 3],
    ['hangs', 3],
    ['answers 400', 1],
    ['refuses the token', 1],
  ])('a CMS that %s is asked %i times', async (fault, tries) => {
    await pullFrom({}, { fault }).catch(() => undefined);
    expect(askedCms().requests).toBe(tries);
  });

  test('one failed answer is mended by the next', async () => {
    await expect(pullFrom({ collections: basics }, { fault: 'answers 500 once' })).resolves.toBeDefined();
  });

  test('a CMS that refuses the connection', async () => {
    const gone = await startFakeCms();
    await gone.close();
    const client = createCmsClient({ url: gone.url, token: 'read', sleep: () => Promise.resolve() });
    await expect(pull({ client, media: { folder: tmpdir() } })).rejects.toMatchObject({
      failure: 'unreachable',
    });
  });

  test('an emptied collection of which the CMS states entries', async () => {
    const emptied = pullFrom({ collections: { ...basics, event: [] }, statedCounts: { event: 14 } });
    await expect(emptied).rejects.toMatchObject({
      failure: 'count-differs',
      message: expect.stringContaining('«\u202Fevent\u202F» compte 0') as string,
    });
  });

  test('a publication while the CMS counts is no difference: reading starts again', async () => {
    const revisions = [1, 1, 2, 2];
    const { snapshot } = await pullFrom({
      collections: basics,
      revisions,
      get statedCounts() {
        return revisions.length > 1 ? { sector: 9 } : {};
      },
    });
    expect(snapshot.revision).toBe(2);
  });

  test('a missing single type, and one with a missing field', async () => {
    await expect(pullFrom({ singles: { 'home-page': null } })).rejects.toMatchObject({
      failure: 'bad-single',
    });
    const home = theSingles()['home-page'];
    await expect(pullFrom({ singles: { 'home-page': { ...home, title: '' } } })).rejects.toThrow(
      /Titre est vide/,
    );
  });

  test('content that never stands still', async () => {
    await expect(pullFrom({ revisions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })).rejects.toMatchObject({
      failure: 'never-still',
    });
  });
});

test('a pull that stops keeps nothing on disk', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'pull-nothing-'));
  const cms = await startFakeCms({ collections: basics, statedCounts: { sector: 2 } });
  await expect(
    pull({ client: createCmsClient({ url: cms.url, token: 'read' }), media: { folder: empty } }),
  ).rejects.toThrow(PullError);
  expect(await readdir(empty)).toEqual([]);
});
