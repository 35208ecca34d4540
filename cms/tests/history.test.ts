/** Every publication keeps its version: who, when, what changed; a version comes back as a draft; two years. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { RestoreAnswer } from '../src/history/history-answer.ts';
import { askAdmin } from './support/admin-requests.ts';
import { documents, type Data } from './support/documents.ts';
import { draft } from './support/relations.ts';
import { article, NOON, runMinute } from './support/schedule.ts';
import {
  administrator,
  at,
  cms,
  compared,
  history,
  news,
  prepareHistory,
  versions,
} from './support/history.ts';

prepareHistory();

async function restore(type: string, documentId: string, number: number, headers = administrator) {
  const path = `/history/${type}/${documentId}/${number}/restore`;
  return askAdmin<RestoreAnswer>(cms, headers, 'POST', path);
}

/** As the form's button does it. */
async function publishAsPerson(type: string, documentId: string): Promise<void> {
  const path = `/content-manager/collection-types/api::${type}.${type}/${documentId}/actions/publish`;
  expect(await askAdmin(cms, administrator, 'POST', path, {})).toMatchObject({ status: 200 });
}

describe('a version', () => {
  test('is kept with each publication, with who and when and how much changed', async () => {
    const { documentId } = await news().create({ data: article({ title: 'Un titre' }) });
    await publishAsPerson('news-article', documentId);
    await news().update({ documentId, data: { title: 'Autre titre', summary: 'Autre résumé.' } });
    await at(NOON, () => news().publish({ documentId }));
    const [second, first] = await versions('news-article', documentId);
    expect(second).toEqual({
      number: 2,
      kind: 'publish',
      at: Date.parse(NOON),
      who: 'le CMS',
      title: 'Autre titre',
      changes: 2,
    });
    expect(first).toMatchObject({ number: 1, who: 'Administration', title: 'Un titre', changes: null });
  });

  test('says field by field what changed, in French', async () => {
    const { documentId } = await news().create({ data: article({ title: 'Le salon ouvre' }) });
    await news().publish({ documentId });
    await news().update({ documentId, data: { title: 'Le forum ouvre', date: '2031-02-01' } });
    await news().publish({ documentId });
    const { differences } = await compared('news-article', documentId, 2);
    expect(differences).toEqual([
      {
        label: 'Titre',
        lines: [
          {
            mark: 'changed',
            pieces: [
              { mark: 'kept', text: 'Le ' },
              { mark: 'removed', text: 'salon' },
              { mark: 'added', text: 'forum' },
              { mark: 'kept', text: ' ouvre' },
            ],
          },
        ],
      },
      {
        label: 'Date de l’article',
        lines: [
          {
            mark: 'changed',
            pieces: [
              { mark: 'removed', text: '1er\u00A0janvier\u00A02031' },
              { mark: 'added', text: '1er\u00A0février\u00A02031' },
            ],
          },
        ],
      },
    ]);
  });

  test('is not kept twice when nothing changed, nor of a saved draft', async () => {
    const { documentId } = await news().create({ data: article(), status: 'published' });
    await news().publish({ documentId });
    await news().update({ documentId, data: { title: 'Pas publié' } });
    expect(await versions('news-article', documentId)).toHaveLength(1);
  });

  test('is not kept of a publication that was refused', async () => {
    const { documentId } = await news().create({ data: { title: 'Sans rien', slug: 'sans-rien' } });
    await expect(news().publish({ documentId })).rejects.toThrow(/./);
    expect(await versions('news-article', documentId)).toEqual([]);
  });

  test('names the schedule when a date published', async () => {
    const { documentId } = await news().create({ data: article({ publishAt: NOON }) });
    expect(await runMinute(cms, NOON)).toContain(documentId);
    expect(await versions('news-article', documentId)).toMatchObject([{ who: 'publication programmée' }]);
  });

  test('marks when an entry leaves, and when it comes back', async () => {
    const { documentId } = await news().create({ data: article(), status: 'published' });
    await news().unpublish({ documentId });
    expect((await history('news-article', documentId)).body).toMatchObject({ online: null });
    await news().publish({ documentId });
    const kinds = (await versions('news-article', documentId)).map(({ kind }) => kind);
    expect(kinds).toEqual(['publish', 'unpublish', 'publish']);
    expect((await history('news-article', documentId)).body).toMatchObject({ online: 3 });
  });

  test('of a type without drafts is kept with each save', async () => {
    const sectors = documents(cms, 'sector');
    const data = { name: 'Secteur suivi', slug: 'secteur-suivi', summary: 'Un.' };
    const { documentId } = await sectors.create({ data });
    await sectors.update({ documentId, data: { summary: 'Deux.' } });
    expect(await versions('sector', documentId)).toMatchObject([{ changes: 1 }, { changes: null }]);
    expect(await restore('sector', documentId, 1)).toMatchObject({ status: 409 });
    expect((await history('sector', documentId)).body.mayRestore).toBe(false);
  });

  test('of what was online before anyone changed it is the first content’s', async () => {
    const [first] = await documents(cms, 'glossary-term').findMany({ limit: 1 });
    const documentId = String(first?.['documentId']);
    const explanation = first?.['explanation'] as string | null;
    await documents(cms, 'glossary-term').update({ documentId, data: { explanation: 'Autrement dit.' } });
    await documents(cms, 'glossary-term').update({ documentId, data: { explanation } });
    const kept = await versions('glossary-term', documentId);
    expect(kept.at(-1)).toMatchObject({ number: 1, who: 'premiers contenus' });
  });
});

describe('restoring', () => {
  test('gives the draft its former words, and leaves the page online as it is', async () => {
    const { documentId } = await news().create({ data: article({ title: 'Premier titre' }) });
    await news().publish({ documentId });
    const slug = (await news().findMany({ filters: { documentId } }))[0]?.['slug'];
    await news().update({ documentId, data: { title: 'Second titre' } });
    await news().publish({ documentId });
    expect(await restore('news-article', documentId, 1)).toEqual({ status: 200, body: { leftOut: [] } });
    const [saved] = await news().findMany({ filters: { documentId }, populate: ['updatedBy'] });
    expect(saved).toMatchObject({ title: 'Premier titre', slug, updatedBy: { firstname: 'Administration' } });
    const [online] = await news().findMany({ status: 'published', filters: { documentId } });
    expect(online).toMatchObject({ title: 'Second titre', slug });
    expect((await compared('news-article', documentId, 1, 'draft')).differences).toEqual([]);
    expect((await compared('news-article', documentId, 2, 'draft')).differences).toHaveLength(1);
  });

  test('brings back the blocks of a page with their parts, order and relations', async () => {
    const job = await draft(cms, 'job-description');
    const blocks = [
      { __component: 'blocks.linked-jobs', title: 'Métiers liés', jobs: [job] },
      { __component: 'blocks.faq', title: 'Questions', items: questions('Un', 'Deux') },
    ];
    const documentId = await draft(cms, 'page', { blocks });
    await documents(cms, 'page').publish({ documentId });
    const other = [{ __component: 'blocks.faq', title: 'Questions', items: questions('Deux') }];
    await documents(cms, 'page').update({ documentId, data: { blocks: other } });
    await documents(cms, 'page').publish({ documentId });
    expect((await restore('page', documentId, 1)).body).toEqual({ leftOut: [] });
    expect(await blocksOf(documentId)).toMatchObject([
      { __component: 'blocks.linked-jobs', title: 'Métiers liés', jobs: [{ documentId: job }] },
      { __component: 'blocks.faq', items: [{ question: 'Un' }, { question: 'Deux' }] },
    ]);
  });

  test('leaves out what is gone, and names it', async () => {
    const job = await draft(cms, 'job-description', { titleInclusive: 'Doreuse, doreur' });
    const blocks = [{ __component: 'blocks.linked-jobs', title: 'Métiers liés', jobs: [job] }];
    const documentId = await draft(cms, 'page', { blocks });
    await documents(cms, 'page').publish({ documentId });
    await documents(cms, 'page').update({ documentId, data: { blocks: [] } });
    await documents(cms, 'page').publish({ documentId });
    await documents(cms, 'job-description').delete({ documentId: job });
    const { status, body } = await restore('page', documentId, 1);
    expect({ status, ...body }).toEqual({
      status: 200,
      leftOut: [expect.stringMatching(/\u202F: Doreuse, doreur$/)],
    });
    expect(await blocksOf(documentId)).toMatchObject([{ title: 'Métiers liés', jobs: [] }]);
  });

  test('a version that is not there is refused', async () => {
    const { documentId } = await news().create({ data: article(), status: 'published' });
    expect(await restore('news-article', documentId, 9)).toMatchObject({ status: 404 });
  });
});

describe('history is closed', () => {
  test('to who is not signed in', async () => {
    const { documentId } = await news().create({ data: article(), status: 'published' });
    expect((await history('news-article', documentId, {})).status).toBe(401);
    expect((await restore('news-article', documentId, 1, {})).status).toBe(401);
  });

  test('to GraphQL and REST', async () => {
    expect(await readFile(`${import.meta.dirname}/../schema.graphql`, 'utf8')).not.toMatch(/entry.?version/i);
    expect((await askAdmin(cms, administrator, 'GET', '/api/entry-versions')).status).toBe(404);
    expect(Object.keys(cms.strapi.contentTypes).filter((uid) => /version/.test(uid))).toEqual([]);
  });

  test('for what is no public type', async () => {
    expect((await history('user', 'x')).status).toBe(404);
  });
});

test('a version is asked for by its number: none is given back for anything else', async () => {
  const { documentId } = await news().create({ data: article(), status: 'published' });
  expect((await restore('news-article', documentId, Number.NaN)).status).toBe(404);
});

function questions(...all: string[]): Data[] {
  const answer = [{ type: 'paragraph', children: [{ type: 'text', text: 'Oui.' }] }];
  return all.map((question) => ({ question, answer }));
}

async function blocksOf(documentId: string): Promise<unknown> {
  const populate = {
    blocks: {
      on: { 'blocks.linked-jobs': { populate: { jobs: true } }, 'blocks.faq': { populate: { items: true } } },
    },
  };
  const [page] = await documents(cms, 'page').findMany({ filters: { documentId }, populate });
  return page?.['blocks'];
}
