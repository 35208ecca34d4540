/** A school year's requests as files for the yearly report: everything that counts, and nobody's name. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { ReportYears } from '../src/requests-report/report-years.ts';
import { askAdmin } from './support/admin-requests.ts';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { NOW, requestWorld, type Change, type RequestWorld } from './support/requests.ts';
import { signIn } from './support/sign-in.ts';

type Years = typeof import('../src/requests-report/years.ts');

let cms: Cms;
let world: RequestWorld;
let officer: Record<string, string>;

beforeAll(async () => {
  cms = await runningCms();
  world = await requestWorld(cms);
  officer = (await signIn(cms)) as Record<string, string>;
});
afterEach(() => world.remove());

const file = async (path: string) =>
  (await fetch(`${cms.url}/requests-report/${path}`, { headers: officer })).text();

test('the files of a year hold its requests and their counts, and no person', async () => {
  const { acceptRequest } = compiled<Change>('src/requests/change-request');
  const session = await world.session();
  const placed = await world.place({ session, pupils: 12, school: '=1+1', message: 'Bonjour' });
  await world.place({ wishes: ['En mars'], pupils: 20 }, new Date('2027-09-01T10:00:00.000Z'));
  if (placed.kind !== 'kept') throw new Error(placed.kind);
  await acceptRequest(cms.strapi, placed.request.id, session, NOW);
  const [requests, counts] = [await file('2026-2027/requests.csv'), await file('2026-2027/counts.csv')];
  expect(requests.trim().split('\r\n')).toHaveLength(2);
  expect(requests).toContain(`${placed.request.reference};Acceptée;`);
  expect(counts).toContain('Ensemble;Toutes les demandes;1;1;12');
  expect(counts).toContain('Niveau;Seconde;1;1;12');
  expect(counts).toContain('Commune;Bourg-en-Bresse;1;1;12');
  expect(counts).toMatch(/Secteur;.+;1;1;12/);
  for (const personal of ['Camille', 'etablissement.example', 'Bonjour', 'principale'])
    expect(requests + counts).not.toContain(personal);
});

test('the years are told with their page on the site, once they have begun and have dates', async () => {
  const { reportYears } = compiled<Years>('src/requests-report/years');
  await world.place({ session: await world.session() });
  await world.place({ wishes: ['En mars'] }, new Date('2027-09-01T10:00:00.000Z'));
  const years = (await askAdmin<ReportYears>(cms, officer, 'GET', '/requests-report')).body.years;
  expect(years.map(({ year }) => year)).toEqual(['2027-2028', '2026-2027']);
  const pages = async (now: string) =>
    (await reportYears(cms.strapi, new Date(now))).map(({ page }) => page && new URL(page).pathname);
  expect(await pages('2026-08-31T10:00:00.000Z')).toEqual([null, null]);
  const begun = '/interventions-scolaires/bilan/2026-2027/';
  expect(await pages('2026-08-31T23:00:00.000Z')).toEqual([null, begun]);
  expect(await pages('2027-09-01T10:00:00.000Z')).toEqual([null, begun]);
});

test('a year that is none is refused, and nobody reads it without the right', async () => {
  expect((await askAdmin(cms, officer, 'GET', '/requests-report/2026/counts.csv')).status).toBe(400);
  expect((await askAdmin(cms, {}, 'GET', '/requests-report')).status).toBe(401);
});
