/** What a publisher asks the CMS: is there something new, and what. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compiled, READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { documents, type Documents } from './support/documents.ts';
import { withoutEditorsRules } from './support/without-rules.ts';
import { publicRevision } from './support/public-revision.ts';
import { addEntry, removeWorld, type World } from './support/small-world.ts';
import { uploadPicture, uploads } from './support/uploads.ts';

interface Changes {
  revision: number;
  complete: boolean;
  changes: { type: string; documentId: string }[];
  counts: Record<string, number>;
}

let cms: Cms;
let terms: Documents;
beforeAll(async () => {
  cms = await runningCms();
  terms = documents(cms, 'glossary-term');
});

const withToken = { authorization: `Bearer ${READ_TOKEN}` };

function get(path: string, init: RequestInit = { headers: withToken }): Promise<Response> {
  return fetch(`${cms.url}/api/publication/${path}`, init);
}

/** Asks to be held until the revision is above `after`. */
async function held(after: number): Promise<number> {
  const response = await get(`revision?after=${after}&wait=25`);
  return ((await response.json()) as { revision: number }).revision;
}

async function changesAfter(revision: number): Promise<Changes> {
  return (await (await get(`changes?after=${revision}`)).json()) as Changes;
}

/** What is logged while `work` runs. */
async function changesBy(work: () => Promise<unknown>): Promise<Changes> {
  const before = await publicRevision(cms);
  await work();
  return changesAfter(before);
}

let count = 0;
function aTerm(): { data: Record<string, unknown> } {
  count += 1;
  return { data: { acronym: `PUB${count}`, expansion: 'Essai' } };
}

describe.each(['revision?after=0&wait=0', 'changes?after=0'])('%s', (path) => {
  test.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['a wrong token', { authorization: 'Bearer wrong' }],
    ['another scheme', { authorization: `Basic ${READ_TOKEN}` }],
  ])('is refused with %s', async (_, headers) => {
    expect((await get(path, { headers })).status).toBe(401);
  });

  test('is refused with a number that is none', async () => {
    expect((await get(path.replace('after=0', 'after=all'))).status).toBe(400);
  });

  test('is kept by nobody on the way', async () => {
    expect((await get(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the revision', () => {
  test('is told at once to whoever knows an older one, and to whoever does not wait', async () => {
    const revision = await publicRevision(cms);
    expect(await held(revision - 1)).toBe(revision);
    expect(await (await get(`revision?after=${revision}&wait=0`)).json()).toEqual({ revision });
  });

  test('is told to those who wait as soon as a change is committed', async () => {
    const revision = await publicRevision(cms);
    const waiting = [held(revision), held(revision)];
    const { documentId } = await terms.create(aTerm());
    expect(await Promise.all(waiting)).toEqual([revision + 1, revision + 1]);
    await terms.delete({ documentId });
  });

  test('is told also when another process raised it', async () => {
    const revision = await publicRevision(cms);
    const waiting = held(revision);
    await cms.strapi.db.getConnection('content_revision').increment('revision');
    expect(await waiting).toBe(revision + 1);
  });

  test('is held for twenty and refused to more, until some of them leave', async () => {
    const revision = await publicRevision(cms);
    const leave = new AbortController();
    const wait = () =>
      get(`revision?after=${revision}&wait=25`, { headers: withToken, signal: leave.signal });
    // The first that is refused shows that twenty are held.
    const all = Array.from({ length: 21 }, wait);
    const refused = await Promise.race(all);
    expect(refused.status).toBe(503);
    leave.abort();
    await Promise.allSettled(all);
    const { documentId } = await terms.create(aTerm());
    expect(await held(revision)).toBeGreaterThan(revision);
    await terms.delete({ documentId });
  });
});

describe('the changes', () => {
  test('name each entry once, with the revision they lead to and the counts there', async () => {
    let documentId = '';
    const { revision, complete, changes, counts } = await changesBy(async () => {
      ({ documentId } = await terms.create(aTerm()));
      await terms.update({ documentId, data: { expansion: 'Autre' } });
    });
    expect({ complete, changes }).toEqual({
      complete: true,
      changes: [{ type: 'glossary-term', documentId }],
    });
    expect(revision).toBe(await publicRevision(cms));
    expect(counts).toMatchObject({ 'glossary-term': await terms.count({}), 'home-page': 1 });
    await terms.delete({ documentId });
  });

  test('are none after the latest revision, and not complete after one that is still to come', async () => {
    const revision = await publicRevision(cms);
    expect(await changesAfter(revision)).toMatchObject({ complete: true, changes: [] });
    expect(await changesAfter(revision + 1)).toMatchObject({ complete: false, changes: [] });
  });

  test('are none for a draft', async () => {
    const world: World = { entries: [], file: await uploadPicture(cms, 'brouillon.png') };
    const { changes } = await changesBy(() => addEntry(cms, world, 'plan', () => [], 'draft'));
    expect(changes).toEqual([]);
    await removeWorld(cms, world);
  });

  describe('of a file of the media library', () => {
    let file = 0;
    let world: World;
    beforeEach(async () => {
      file = await uploadPicture(cms, 'publication.png');
      world = { entries: [], file };
    });
    afterEach(() => removeWorld(cms, world));
    const changeFile = () => uploads(cms).updateFileInfo(file, { alternativeText: 'Autre' });
    const removeFile = async () => uploads(cms).remove(await uploads(cms).findOne(file));

    test('name the published entries that show it, in a field or in a part, whether it changes or goes', async () => {
      for (const type of ['sector', 'job-description', 'event'])
        await addEntry(cms, world, type, (documentIds) => documentIds);
      const data = { title: 'Ressource', kind: 'guide', file };
      const { documentId } = await documents(cms, 'resource').create({ data });
      world.entries.push({ type: 'resource', documentId });
      const showing = world.entries.filter(({ type }) => type !== 'sector');
      for (const edit of [changeFile, removeFile]) {
        const { complete, changes } = await changesBy(edit);
        expect(complete).toBe(true);
        expect(new Set(changes)).toEqual(new Set(showing));
      }
    });

    test('are none when only drafts show it', async () => {
      await addEntry(cms, world, 'event', () => [], 'draft');
      const before = await publicRevision(cms);
      await changeFile();
      await removeFile();
      expect(await publicRevision(cms)).toBe(before);
    });
  });

  test('are not complete from before what the log still holds', async () => {
    const { forgetOldChanges } = compiled<typeof import('../src/publication/content-change.ts')>(
      'src/publication/content-change',
    );
    const before = await publicRevision(cms);
    const { documentId } = await terms.create(aTerm());
    await terms.delete({ documentId });
    // As if ten thousand changes had been made since the first of the two.
    await forgetOldChanges(cms.strapi, before + 1 + 10_000);
    expect(await changesAfter(before)).toMatchObject({ complete: false });
    expect(await changesAfter(before + 1)).toMatchObject({ complete: true });
  });

  test('name the entries that show one which goes online or offline, also within their parts', async () => {
    const world: World = { entries: [], file: await uploadPicture(cms, 'parents.png') };
    const all = (documentIds: string[]) => documentIds;
    for (const type of ['sector', 'job-description', 'plan', 'event', 'page', 'testimonial'])
      await addEntry(cms, world, type, all);
    const [, job, ...parents] = world.entries;
    const documentId = job?.documentId ?? '';
    const jobs = documents(cms, 'job-description');
    const named = ({ changes }: Changes) => new Set(changes.map((change) => change.documentId));
    const everyone = new Set([documentId, ...parents.map((parent) => parent.documentId)]);
    expect(named(await changesBy(() => jobs.publish({ documentId })))).toEqual(new Set([documentId]));
    expect(named(await changesBy(() => jobs.unpublish({ documentId })))).toEqual(everyone);
    expect(named(await changesBy(() => jobs.publish({ documentId })))).toEqual(everyone);
    expect(named(await changesBy(() => withoutEditorsRules(() => jobs.delete({ documentId }))))).toEqual(
      everyone,
    );
    world.entries.splice(1, 1);
    await removeWorld(cms, world);
  });
});
