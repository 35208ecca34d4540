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
    const { data } = await cms.ask(
      `{ schoolIntervention(documentId: "${documentId}", status: DRAFT) { slug } }`,
    );
    expect(data).toEqual({ schoolIntervention: { slug: 'adresse-choisie-apres' } });
    await interventions.delete({ documentId });
  });

  test('stays once it is online, and the refusal names the field in French', async () => {
    const { documentId } = await interventions.create({ data: intervention(), status: 'published' });
    await expect(interventions.update({ documentId, data: { slug: 'autre-adresse' } })).rejects.toMatchObject(
      {
        message: expect.stringContaining('« Adresse de la page » ne peut plus changer'),
        details: { errors: [{ path: ['slug'] }] },
      },
    );
    await interventions.update({ documentId, data: { title: 'Autre titre' } });
    await interventions.delete({ documentId });
  });

  test('stays for types without drafts too', async () => {
    const sectors = documents(cms, 'sector');
    const { documentId } = await sectors.create({ data: { name: 'Neuf', slug: 'neuf', summary: 'Neuf.' } });
    await expect(sectors.update({ documentId, data: { slug: 'tout-neuf' } })).rejects.toThrow('« neuf »');
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
