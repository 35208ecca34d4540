/** A question to GraphQL costs no more than we allow: 100 entries a list, 10 levels. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documents, type Documents } from './support/documents.ts';
import { withoutEditorsRules } from './support/without-rules.ts';
import { field, runningCms, type Cms } from './support/cms.ts';

const MORE_THAN_A_PAGE = 105;

let cms: Cms;
let sectors: Documents;
let organizations: Documents;
const made: { sectors: string[]; organization: string } = { sectors: [], organization: '' };

beforeAll(async () => {
  cms = await runningCms();
  sectors = documents(cms, 'sector');
  organizations = documents(cms, 'organization');
  for (let index = 0; index < MORE_THAN_A_PAGE; index += 1) {
    const data = { name: `Secteur ${index}`, slug: `secteur-${index}`, summary: 'Pour compter.' };
    made.sectors.push((await sectors.create({ data })).documentId);
  }
  const data = { name: 'Organisme de tous les secteurs', kinds: ['partner'], sectors: made.sectors };
  made.organization = (await withoutEditorsRules(() => organizations.create({ data }))).documentId;
});

afterAll(async () => {
  await organizations.delete({ documentId: made.organization });
  for (const documentId of made.sectors) await sectors.delete({ documentId });
});

test.each(['limit: -1', 'limit: 10000', 'pageSize: 10000', ''])(
  'a list asked with "%s" gives 100 entries',
  async (pagination) => {
    const answer = await cms.ask(`{ sectors(pagination: { ${pagination} }) { documentId } }`);
    expect(field(answer, 'sectors')).toHaveLength(100);
  },
);

test('a list asked for 10 000 entries gives 100 and says how many there are', async () => {
  const answer = await cms.ask(
    '{ sectors_connection(pagination: { limit: 10000 }) { nodes { documentId } pageInfo { total } } }',
  );
  const { nodes, pageInfo } = field<{ nodes: unknown[]; pageInfo: { total: number } }>(
    answer,
    'sectors_connection',
  );
  expect(nodes).toHaveLength(100);
  expect(pageInfo.total).toBeGreaterThan(MORE_THAN_A_PAGE);
});

test.each(['limit: -1', 'limit: 10000'])(
  'a nested relation asked with "%s" gives 100 entries',
  async (pagination) => {
    const answer = await cms.ask(
      `{ organization(documentId: "${made.organization}") { sectors(pagination: { ${pagination} }) { documentId } } }`,
    );
    expect(field<{ sectors: unknown[] }>(answer, 'organization').sectors).toHaveLength(100);
  },
);

test.each(['limit: -1', 'limit: 10000'])(
  'repeated parts asked with "%s" give 100 parts',
  async (pagination) => {
    const plans = documents(cms, 'plan');
    const keyFigures = Array.from({ length: MORE_THAN_A_PAGE }, (_, index) => ({
      value: String(index),
      label: 'Chiffre',
      source: 'Test',
    }));
    const data = {
      title: 'Plan long',
      slug: `plan-long-${pagination.length}`,
      period: '2026',
      summary: 'Long.',
      keyFigures,
    };
    const publication = withoutEditorsRules(() => plans.create({ data, status: 'published' }));
    const { documentId } = await publication;
    const answer = await cms.ask(
      `{ plan(documentId: "${documentId}") { keyFigures(pagination: { ${pagination} }) { value } } }`,
    );
    await plans.delete({ documentId });
    expect(field<{ keyFigures: unknown[] }>(answer, 'plan').keyFigures).toHaveLength(100);
  },
);

test('a question of 10 levels is answered and one of 11 refused', async () => {
  const tenLevels = nested(10);
  expect((await cms.ask(tenLevels)).errors).toEqual([]);
  const { status, errors } = await cms.ask(nested(11));
  expect(status).toBe(400);
  expect(errors[0]?.message).toContain('exceeds maximum operation depth of 10');
});

/** Jobs related to jobs related to jobs… `depth` counts levels below the list, the slug being the last. */
function nested(depth: number): string {
  const open = 'relatedJobs(pagination: { limit: 1 }) { '.repeat(depth - 1);
  return `{ jobDescriptions(pagination: { limit: 1 }) { ${open} slug ${'}'.repeat(depth - 1)} } }`;
}
