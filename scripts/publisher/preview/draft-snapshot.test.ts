import { createCmsClient } from 'shared/cms/client';
import { entryQuery } from 'shared/cms/entry-query';
import type { Snapshot } from 'shared/domain/snapshot';
import { anEvent, aSector, to } from 'shared/testing/builders';
import { startFakeCms } from 'shared/testing/fake-cms';
import { beforeAll, describe, expect, it } from 'vitest';
import { snapshotOf } from '../testing.ts';
import { isSingle, overlayDraft } from './draft-snapshot.ts';

const CMS = 'http://cms.example';
let base: Snapshot;

beforeAll(async () => {
  const event = [anEvent({ documentId: 'event-1' }), anEvent({ documentId: 'event-3', slug: 'troisieme' })];
  base = await snapshotOf({ sector: [aSector()], event });
});

/** As the CMS answers it: what is not filled is null. */
async function rawOf(over: Record<string, unknown>): Promise<{ documentId: string }> {
  await using cms = new AsyncDisposableStack();
  const fake = await startFakeCms({ collections: { event: [anEvent(over)] } });
  cms.defer(() => fake.close());
  const documentId = String(over['documentId'] ?? 'event-1');
  const { document, variables } = entryQuery([{ type: 'event', documentId }]);
  const { e0 } = await createCmsClient({ url: fake.url, token: 'preview' }).request(document, variables);
  return e0 as { documentId: string };
}

const overlay = async (over: Record<string, unknown>) => overlayDraft(base, CMS, 'event', await rawOf(over));

describe('a draft over the published content', () => {
  it('stands in the place of the published entry, and changes nothing else', async () => {
    const before = structuredClone(base);
    const { snapshot, problems } = await overlay({ title: 'Brouillon' });
    expect(problems).toEqual([]);
    expect(snapshot?.collections.event.map(({ documentId, title }) => [documentId, title])).toEqual([
      ['event-1', 'Brouillon'],
      ['event-3', 'Forum des métiers du soin'],
    ]);
    expect(snapshot?.collections.sector).toEqual(before.collections.sector);
    expect(base).toEqual(before);
  });

  it('that was never published stands where it would', async () => {
    const { snapshot } = await overlay({ documentId: 'event-2', slug: 'deuxieme' });
    expect(snapshot?.collections.event.map(({ documentId }) => documentId)).toEqual([
      'event-1',
      'event-2',
      'event-3',
    ]);
  });

  it('that would be refused is shown all the same, with what is to be corrected', async () => {
    const { snapshot, problems } = await overlay({ title: '' });
    expect(snapshot?.collections.event).toHaveLength(2);
    expect(problems).toMatchObject([
      { outcome: 'left out', documentId: 'event-1', adminUrl: expect.stringContaining(CMS) as string },
    ]);
  });

  it('that names an entry which is not public tells so, of itself alone', async () => {
    const { snapshot, problems } = await overlay({ sectors: [to('sector-1'), to('sector-9')] });
    expect(snapshot).toBeDefined();
    expect(problems.every(({ documentId }) => documentId === 'event-1')).toBe(true);
    const [event] = snapshot?.collections.event ?? [];
    expect(JSON.stringify(event)).not.toContain('sector-9');
  });

  it('of a single type replaces it', () => {
    const draft = { ...base.singles['home-page'], title: 'Autre accueil' };
    const { snapshot } = overlayDraft(base, CMS, 'home-page', draft);
    expect(snapshot?.singles['home-page'].title).toBe('Autre accueil');
    expect(snapshot?.singles['site-settings']).toEqual(base.singles['site-settings']);
  });
});

it('tells single types from collections', () => {
  expect([isSingle('home-page'), isSingle('event')]).toEqual([true, false]);
});
