/** The directory of schools is searched by name, commune and UAI, by editors and by what a school's request says. */
import { schoolLabel } from 'shared/domain/find-schools';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SchoolChoices } from '../src/requests-desk/desk.ts';
import type { findSchool, searchSchools } from '../src/schools/search-schools.ts';
import { askAdmin } from './support/admin-requests.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import { signIn } from './support/sign-in.ts';

interface Rules {
  searchSchools: typeof searchSchools;
  findSchool: typeof findSchool;
}

let cms: Cms;
let removeNew: () => Promise<void>;
const rules = () => compiled<Rules>('src/schools/search-schools');
const search = async (words: string) =>
  (await rules().searchSchools(cms.strapi, words)).map(({ uai, closed }) => (closed ? `${uai} fermé` : uai));
const find = async (text: string) => (await rules().findSchool(cms.strapi, text))?.uai ?? null;

beforeAll(async () => {
  cms = await runningCms();
  removeNew = await newEntriesRemover(cms);
  const commune = await documents(cms, 'commune').create({
    data: { insee: '01999', name: 'Saint-Éloi-sur-Essai', postcodes: '01999' },
  });
  const schools = [
    { uai: '0019001D', name: 'Collège de l’Épreuve', closed: true },
    { uai: '0019002E', name: 'Lycée de l’Épreuve', commune: commune.documentId },
  ];
  for (const school of schools)
    await documents(cms, 'school').create({ data: { kind: 'college', ...school } });
});
afterAll(() => removeNew());

describe('the list of the admin and the desk find schools', () => {
  const both = ['0019002E', '0019001D fermé'];
  test.each([
    ['0019002e', ['0019002E']],
    ['001 9002 E', ['0019002E']],
    ['epreuve', both],
    ['ÉPREUVE', both],
    ["l'epreuve", both],
    ['st eloi', ['0019002E']],
    ['lycée saint-éloi', ['0019002E']],
    ['00190', both],
    ['collège saint-éloi', []],
    ['%', []],
  ])('by « %s »: open ones first, closed ones marked', async (words, found) => {
    expect(await search(words)).toEqual(found);
    const { body } = await askAdmin<{ results: { uai: string }[]; pagination: { total: number } }>(
      cms,
      await signIn(cms),
      'GET',
      `/content-manager/collection-types/api::school.school?_q=${encodeURIComponent(words)}&sort=name:DESC`,
    );
    expect(body.results.map(({ uai }) => uai)).toEqual(found.map((each) => each.slice(0, 8)));
    expect(body.pagination.total).toBe(found.length);
  });

  test('who notes a request by phone is offered those that are not closed, as lists name them', async () => {
    const { body } = await askAdmin<SchoolChoices>(cms, await signIn(cms), 'GET', '/requests/schools');
    const own = body.schools.filter(({ uai }) => uai.startsWith('00190'));
    expect(own.map(schoolLabel)).toEqual(['Lycée de l’Épreuve, Saint-Éloi-sur-Essai (0019002E)']);
  });
});

test.each([
  ['Lycée de l’Épreuve, Saint-Éloi-sur-Essai (0019002E)', '0019002E'],
  [' 001 9002 e', '0019002E'],
  ["lycee de l'epreuve", '0019002E'],
  ['Épreuve', '0019002E'],
  ['0019001D', null],
  ['Collège de l’Épreuve', null],
  ['Lycée', null],
])('a request that names « %s » is of %s: an open school, and never a guess', async (text, uai) => {
  expect(await find(text)).toBe(uai);
});
