/** What stops a schedule: dates in the wrong order, an entry that is not ready, a person without the right. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runningCms, type Cms } from './support/cms.ts';
import { documents, type Documents } from './support/documents.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import * as schedule from './support/schedule.ts';
import { AFTERNOON, article, NOON } from './support/schedule.ts';
import { signInAs } from './support/sign-in.ts';

const AUTHOR = { email: 'pigiste@example.org', password: 'Redaction-2026' };

let cms: Cms;
let removeNewEntries: () => Promise<void>;
let news: Documents;
let jobs: Documents;
beforeAll(async () => {
  cms = await runningCms();
  removeNewEntries = await newEntriesRemover(cms);
  news = documents(cms, 'news-article');
  jobs = documents(cms, 'job-description');
});
afterAll(() => removeNewEntries());
beforeEach(() => schedule.forgetDates(cms));

const run = (minute: string) => schedule.runMinute(cms, minute);

test('dates in the wrong order are refused in French, beside the field', async () => {
  const wrong = { publishAt: AFTERNOON, unpublishAt: NOON };
  const refusal = {
    message: expect.stringMatching(
      /^«\u202fRetirer du site le\u202f» doit venir après «\u202fMettre en ligne le\u202f»/,
    ),
    details: { errors: [{ path: ['unpublishAt'] }] },
  };
  await expect(news.create({ data: article(wrong) })).rejects.toMatchObject(refusal);
  const { documentId } = await news.create({ data: article({ publishAt: AFTERNOON }) });
  const moved = news.update({ documentId, data: { unpublishAt: NOON } });
  await expect(moved).rejects.toMatchObject(refusal);
});

describe('an entry that may not be published as it is', () => {
  let count = 0;
  const incomplete = () => {
    count += 1;
    const missions = [{ title: 'Être prévue' }];
    return { titleInclusive: `Prévue ${count}, prévu ${count}`, missions, publishAt: NOON };
  };
  const draftOf = async (documentId: string) =>
    (await schedule.versions(cms, 'job-description', documentId)).draft;

  test('keeps its date, says in French what is missing, and holds up no other', async () => {
    const { documentId } = await jobs.create({ data: incomplete() });
    const other = await news.create({ data: article({ publishAt: NOON }) });
    expect(await run(NOON)).toEqual([other.documentId]);
    expect(await draftOf(documentId)).toMatchObject({
      publishAt: NOON,
      scheduleProblem: expect.stringMatching(
        /^La mise en ligne a été refusée\. À corriger\u202f: .*«\u202fSecteurs\u202f».*\.$/,
      ),
    });
  });

  test('is tried again only after it was saved', async () => {
    const { documentId } = await jobs.create({ data: incomplete() });
    await run(NOON);
    const [sector] = await documents(cms, 'sector').findMany({});
    const complete = {
      titleFeminine: 'Prévue',
      titleMasculine: 'Prévu',
      summary: 'Est prévue.',
      verifiedOn: '2031-01-01',
      sectors: [sector?.['documentId']],
    };
    expect(await run(AFTERNOON)).toEqual([]);
    await jobs.update({ documentId, data: { ...complete, scheduleProblem: 'renvoyé par le formulaire' } });
    expect(await draftOf(documentId)).toMatchObject({ scheduleProblem: null, publishAt: NOON });
    expect(await run(AFTERNOON)).toEqual([documentId]);
    await jobs.delete({ documentId });
  });
});

describe('a person who may write but not publish', () => {
  interface Users {
    create(user: object): Promise<{ id: number }>;
    deleteById(id: number): Promise<unknown>;
  }
  const users = () => cms.strapi.service('admin::user') as unknown as Users;
  let author: { id: number };
  let headers: object;

  beforeAll(async () => {
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'writer' } });
    author = await users().create({ ...AUTHOR, firstname: 'Pigiste', isActive: true, roles: [role.id] });
    headers = await signInAs(cms, AUTHOR);
  });
  afterAll(() => users().deleteById(author.id));

  const save = (data: object, documentId = '') => ask(documentId === '' ? 'POST' : 'PUT', documentId, data);

  async function ask(method: string, documentId: string, data?: object) {
    const path = `content-manager/collection-types/api::news-article.news-article/${documentId}`;
    const response = await fetch(`${cms.url}/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(data && { body: JSON.stringify(data) }),
    });
    return { status: response.status, answer: (await response.json()) as object };
  }

  test('gives no date, and reads why', async () => {
    expect(await save(article({ publishAt: NOON }))).toMatchObject({
      status: 400,
      answer: {
        error: { message: expect.stringMatching(/^Vous ne pouvez pas mettre de page en ligne\u202f:/) },
      },
    });
  });

  const REFUSAL = {
    status: 400,
    answer: {
      error: {
        message: expect.stringMatching(
          /^Cette entrée est programmée pour le mercredi.14.mai.2031.à.14.h.+ une personne qui peut publier/,
        ),
        details: { errors: [{ path: ['publishAt'] }] },
      },
    },
  };

  async function planned(dates: object): Promise<string> {
    const { answer } = await save(article());
    const { documentId } = (answer as { data: { documentId: string } }).data;
    await news.update({ documentId, data: { ...dates } });
    return documentId;
  }

  test('neither changes nor deletes what someone else has planned: it would go online unread', async () => {
    const documentId = await planned({ publishAt: NOON });
    const draft = async () => (await schedule.versions(cms, 'news-article', documentId)).draft;
    const before = await draft();
    expect(await save({ title: 'Changé sans relecture' }, documentId)).toMatchObject(REFUSAL);
    expect(await save(article({ publishAt: NOON }), documentId)).toMatchObject(REFUSAL);
    expect(await ask('DELETE', documentId)).toMatchObject(REFUSAL);
    expect(await draft()).toEqual(before);
    expect(await run(NOON)).toEqual([documentId]);
  });

  test('goes on writing once the date is taken out, and where only a date of leaving is set', async () => {
    const documentId = await planned({ publishAt: NOON });
    await news.update({ documentId, data: { publishAt: null } });
    expect(await save({ title: 'Changé depuis' }, documentId)).toMatchObject({ status: 200 });
    const leaving = await planned({ unpublishAt: AFTERNOON });
    expect(await save({ title: 'Changé', unpublishAt: AFTERNOON }, leaving)).toMatchObject({ status: 200 });
  });
});

test('nothing of the schedule can be asked by GraphQL', async () => {
  for (const name of ['publishAt', 'unpublishAt', 'scheduleProblem']) {
    const { errors } = await cms.ask(`{ newsArticles { ${name} } }`);
    expect(errors[0]?.message).toMatch('Cannot query field');
  }
});
