/** What editors may rely on when they publish, take offline and change entries. */
import { beforeAll, describe, expect, test } from 'vitest';
import { field, runningCms, type Cms } from './support/cms.ts';
import { documents, type Documents } from './support/documents.ts';

let cms: Cms;
let interventions: Documents;
let sessions: Documents;

beforeAll(async () => {
  cms = await runningCms();
  interventions = documents(cms, 'school-intervention');
  sessions = documents(cms, 'intervention-session');
});

let count = 0;
function intervention(): Record<string, unknown> {
  count += 1;
  return {
    title: `Intervention ${count}`,
    slug: `intervention-${count}`,
    goal: 'Essayer.',
    format: 'game',
    durationMinutes: 55,
    levels: ['troisieme'],
    placeKind: 'in_school',
  };
}

describe('a date of a school intervention', () => {
  async function sessionOf(interventionId: string): Promise<string> {
    const [commune] = await documents(cms, 'commune').findMany({});
    const data = {
      intervention: interventionId,
      commune: commune?.['documentId'],
      start: '2027-01-12T09:00:00.000Z',
      end: '2027-01-12T10:00:00.000Z',
      state: 'open',
    };
    return (await sessions.create({ data })).documentId;
  }

  async function shownIntervention(sessionId: string): Promise<unknown> {
    const answer = await cms.ask(
      `{ interventionSession(documentId: "${sessionId}") { intervention { documentId } } }`,
    );
    expect(answer.errors).toEqual([]);
    return field<{ intervention: unknown }>(answer, 'interventionSession').intervention;
  }

  test('shows its intervention while that is online, and only then', async () => {
    const { documentId } = await interventions.create({ data: intervention() });
    const sessionId = await sessionOf(documentId);
    expect(await shownIntervention(sessionId)).toBeNull();
    await interventions.publish({ documentId });
    expect(await shownIntervention(sessionId)).toEqual({ documentId });
    await interventions.publish({ documentId });
    expect(await shownIntervention(sessionId)).toEqual({ documentId });
    await interventions.unpublish({ documentId });
    expect(await shownIntervention(sessionId)).toBeNull();
    await interventions.publish({ documentId });
    expect(await shownIntervention(sessionId)).toEqual({ documentId });
    await sessions.delete({ documentId: sessionId });
    await interventions.delete({ documentId });
  });
});

describe('the address of a page', () => {
  test('changes freely while it is a draft', async () => {
    const { documentId } = await interventions.create({ data: intervention() });
    await interventions.update({ documentId, data: { slug: 'adresse-choisie-apres' } });
    expect(await interventions.findMany({ filters: { documentId } })).toMatchObject([
      { slug: 'adresse-choisie-apres' },
    ]);
    await interventions.delete({ documentId });
  });

  test('stays once it is online, and the refusal names the field and the way out in French', async () => {
    const { documentId } = await interventions.create({ data: intervention(), status: 'published' });
    await expect(interventions.update({ documentId, data: { slug: 'autre-adresse' } })).rejects.toMatchObject(
      {
        message: expect.stringMatching(
          /«\u202fAdresse de la page\u202f» ne change pas toute seule.*cochez «\u202fChanger l’adresse/,
        ),
        details: { errors: [{ path: ['slug'] }] },
      },
    );
    await interventions.update({ documentId, data: { title: 'Autre titre' } });
    await interventions.delete({ documentId });
  });

  test('is free in a type without drafts, where it is only a place on a page', async () => {
    const sectors = documents(cms, 'sector');
    const { documentId } = await sectors.create({ data: { name: 'Neuf', slug: 'neuf', summary: 'Neuf.' } });
    const changed = sectors.update({ documentId, data: { slug: 'tout-neuf' } });
    await expect(changed).resolves.toMatchObject({ slug: 'tout-neuf' });
    await sectors.delete({ documentId });
  });

  test('may change again after the page was taken offline', async () => {
    const { documentId } = await interventions.create({ data: intervention(), status: 'published' });
    await interventions.unpublish({ documentId });
    const changed = interventions.update({ documentId, data: { slug: 'nouvelle-adresse' } });
    await expect(changed).resolves.toMatchObject({ slug: 'nouvelle-adresse' });
    await interventions.delete({ documentId });
  });
});

describe('a single type', () => {
  const entryOf = async (type: string) => {
    const [entry] = await documents(cms, type).findMany({});
    return { documentId: String(entry?.['documentId']) };
  };

  test.each([
    ['home-page', 'La page d’accueil ne peut pas être retirée'],
    ['site-settings', 'Les réglages du site ne peuvent pas être retirés'],
    ['accessibility-statement', 'La déclaration d’accessibilité ne peut pas être retirée'],
  ])('%s is not deleted, and the refusal says so in French', async (type, refusal) => {
    await expect(documents(cms, type).delete(await entryOf(type))).rejects.toThrow(refusal);
    expect(await documents(cms, type).count({ status: 'published' })).toBe(1);
  });

  test('home-page is not taken offline', async () => {
    const pages = documents(cms, 'home-page');
    await expect(pages.unpublish(await entryOf('home-page'))).rejects.toThrow('ne peut pas être retirée');
    expect(await pages.count({ status: 'published' })).toBe(1);
  });
});

test('an entry without its required relation is not published', async () => {
  const jobs = documents(cms, 'job-description');
  const data = {
    titleInclusive: 'Essayeuse, essayeur',
    titleFeminine: 'Essayeuse',
    titleMasculine: 'Essayeur',
    slug: 'essayeur',
    summary: 'Essaie.',
    missions: [{ title: 'Essayer' }],
    verifiedOn: '2026-01-01',
  };
  const { documentId } = await jobs.create({ data });
  await expect(jobs.publish({ documentId })).rejects.toMatchObject({
    details: { errors: [{ path: ['sectors'] }] },
  });
  await jobs.delete({ documentId });
});

describe('an address that an editor left empty', () => {
  test('is made from the title, also when another page has that title', async () => {
    const { slug: _, ...untold } = intervention();
    const data = { ...untold, title: 'Une matinée à l’Ehpad' };
    const first = await interventions.create({ data });
    const second = await interventions.create({ data: { ...data, slug: '' } });
    const [one, two] = await Promise.all(
      [first, second].map(({ documentId }) => interventions.findMany({ filters: { documentId } })),
    );
    expect(one?.[0]?.['slug']).toBe('une-matinee-a-l-ehpad');
    expect(two?.[0]?.['slug']).toBe('une-matinee-a-l-ehpad-1');

    await interventions.update({
      documentId: first.documentId,
      data: { slug: null, title: 'Une après-midi' },
    });
    const [changed] = await interventions.findMany({ filters: { documentId: first.documentId } });
    expect(changed?.['slug']).toBe('une-apres-midi');
    for (const { documentId } of [first, second]) await interventions.delete({ documentId });
  });
});
