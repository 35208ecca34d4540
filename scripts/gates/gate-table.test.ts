import { expect, it } from 'vitest';
import { badSites, forum } from './bad-sites.ts';
import type { ReleaseCandidate } from './candidate.ts';
import { gates } from './gate-table.ts';
import { createGates } from './gates.ts';
import { brief, candidate, cmsUrl, goodSite, page, secret } from './site-under-test.ts';

/** What the gates say of the good site once some of its files are others; null takes a file away. */
async function judge(files: Record<string, string | null>, more: Partial<ReleaseCandidate> = {}) {
  const site = goodSite();
  for (const [file, text] of Object.entries(files)) {
    if (text === null) site.delete(file);
    else site.set(file, text);
  }
  return createGates().check(candidate(site, new Map(), more));
}

it('lets links to what the CMS answers through, though no file stands there', async () => {
  const links = '<a href="/demander-une-intervention/?intervention=a&amp;date=b">Demander cette date</a>';
  expect(await judge(forum(links))).toMatchObject({ failures: [], warnings: [] });
});

it('lets a good site through', async () => {
  expect(await judge({})).toEqual({ failures: [], warnings: [], approval: null });
});

it.each(badSites)('%s: finds %s', async (gate, _, files, expected) => {
  const report = await judge(files);
  expect([...new Set(brief(report))]).toEqual(expected);
  expect([...report.failures, ...report.warnings].map((finding) => finding.gate)).toContain(gate);
});

it('pages: finds the page that was not rendered, and the one that nobody asked for', async () => {
  const { pages } = candidate(goodSite());
  const wanted = new Set([...pages, '/agenda/bal/']);
  wanted.delete('/agenda/salon/');
  expect(brief(await judge({}, { pages: wanted }))).toEqual([
    'failure pages /agenda/bal/',
    'failure pages /agenda/salon/',
  ]);
});

it('is tried on a bad page for each gate', () => {
  expect(new Set([...badSites.map(([gate]) => gate), 'pages'])).toEqual(
    new Set(gates.map(({ name }) => name)),
  );
});

it.each([
  ['a page of the past that leads on', '<a href="/ancien">Ancien</a>'],
  [
    'other sites, mail and telephone',
    '<a href="https://example.org/uploads/a.pdf">a</a><a href="mailto:a@example.org">b</a><a href="tel:0400000000">c</a>',
  ],
  ['a part of the page', '<a href="#part">a</a><p id="part">x</p>'],
  ['a part of another page', '<a href="/agenda/?mois=3#contenu">a</a>'],
  ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
  ['a table without all its tags', '<table><tr><td>x</td></tr></table>'],
  ['a host whose name only begins like the CMS’s', `<p>${cmsUrl}.fr ${cmsUrl}:8080</p>`],
])('finds nothing wrong with %s', async (_, main) => {
  expect(brief(await judge(forum(main)))).toEqual([]);
});

it('names the entry, and says in French what to do', async () => {
  const { warnings } = await judge(forum('<a href="/bal/">Bal</a>'));
  expect(warnings).toEqual([
    {
      gate: 'links',
      path: '/agenda/forum/',
      message: 'Un lien de la page mène à /bal/, qui n’existe pas. Corrigez-le ou retirez-le de la fiche.',
      entry: { title: 'Forum', type: 'event', adminUrl: `${cmsUrl}/admin/forum` },
    },
  ]);
});

it('never repeats a secret', async () => {
  expect(JSON.stringify(await judge(forum(`<p>${secret}</p>`)))).not.toContain(secret);
});

it('says once what is wrong with the menu of every page, and not ten thousand times what is wrong with all', async () => {
  const files = [...goodSite().keys()].filter((file) => file.endsWith('index.html'));
  const menus = Object.fromEntries(
    files.map((file) => [file, page(file, { footer: '<a href="/bal/">Bal</a>' })]),
  );
  expect(
    brief(
      await judge({
        ...menus,
        'agenda/index.html': page('agenda/index.html', { footer: '<a href="/bal/">Bal</a>' }),
      }),
    ),
  ).toEqual(['warning links /accessibilite/']);
  const many = Array.from({ length: 60 }, (_, at) => `many/${at}/index.html`);
  const { failures } = await judge(
    Object.fromEntries(many.map((file) => [file, page(file, { main: '<p data-draft>x</p>' })])),
  );
  expect(failures).toHaveLength(50);
  expect(failures.at(-1)?.message).toMatch(/Et 10 autres/);
});
