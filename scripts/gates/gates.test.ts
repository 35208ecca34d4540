import { expect, it } from 'vitest';
import { createGates, type Gates } from './gates.ts';
import { brief, candidate, goodSite, page, sitemap, type Files } from './site-under-test.ts';

const FORUM = 'agenda/forum/index.html';
const SALON = 'agenda/salon/index.html';

/** Gates that know these files as live. */
async function gatesAfter(live: Files): Promise<Gates> {
  const gates = createGates();
  const first = candidate(live);
  await gates.check(first);
  gates.accept(first);
  return gates;
}

function edited(files: Files, changes: Record<string, string | null>): Map<string, string> {
  const next = new Map(files);
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) next.delete(file);
    else next.set(file, text);
  }
  return next;
}

/** What the gates find once `changes` are made to `live`, of which nothing else is shown to them. */
async function findings(live: Files, changes: Record<string, string | null>): Promise<string[]> {
  const gates = await gatesAfter(live);
  return brief(await gates.check(candidate(edited(live, changes), live)));
}

const linkTo = (href: string, attributes = ''): string => `<a ${attributes} href="${href}">x</a>`;
const linking = (href: string, attributes = ''): Map<string, string> =>
  edited(goodSite(), { [SALON]: page(SALON, { main: linkTo(href, attributes) }) });

it('lets editors take a page offline that words of an unchanged page link to, and names that page', async () => {
  const site = edited(linking('/agenda/forum/'), {
    'agenda/index.html': page('agenda/index.html'),
    'sitemap.xml': sitemap(['/']),
  });
  expect(await findings(site, { [FORUM]: null })).toEqual(['warning links /agenda/salon/']);
});

it('stops when a card of an unchanged page leads to a page that goes', async () => {
  const changes = { [FORUM]: null, 'sitemap.xml': sitemap(['/']) };
  expect(await findings(goodSite(), changes)).toEqual(['failure links /agenda/']);
});

it('names the unchanged page that links to a part which is gone, and is content once it is back', async () => {
  const part = { [FORUM]: page(FORUM, { main: '<p id="acces">x</p>' }) };
  const site = edited(linking('/agenda/forum/#acces'), part);
  const without = edited(site, { [FORUM]: page(FORUM, { main: '<p id="plan">x</p>' }) });
  const gates = await gatesAfter(site);
  const lost = candidate(without, site);
  expect(brief(await gates.check(lost))).toEqual(['warning links /agenda/salon/']);
  gates.accept(lost);
  expect(brief(await gates.check(candidate(edited(without, part), without)))).toEqual([]);
});

it('finds the title that becomes equal to an unchanged page’s', async () => {
  const title = 'Agenda';
  expect(await findings(goodSite(), { [FORUM]: page(FORUM, { title }) })).toEqual([
    'warning titles /agenda/',
  ]);
});

it('finds the picture that goes while unchanged pages and style sheets show it', async () => {
  expect(await findings(goodSite(), { 'images/a.webp': null })).toEqual(['failure files /_astro/style.css']);
});

it('lets a sitemap follow in a later release, and stops a new one that names what is gone', async () => {
  const site = edited(goodSite(), { 'agenda/index.html': page('agenda/index.html') });
  expect(await findings(site, { [FORUM]: null })).toEqual(['warning links /sitemap.xml']);
  const changes = { [FORUM]: null, 'sitemap.xml': sitemap(['/agenda/forum/', '/agenda/']) };
  expect(await findings(site, changes)).toEqual(['failure links /sitemap.xml']);
});

it('finds the links that a redirect of the past no longer leads on', async () => {
  expect(await findings(linking('/ancien/'), { _redirects: '' })).toEqual(['warning links /agenda/salon/']);
});

it('finds a required file that goes', async () => {
  expect(await findings(goodSite(), { 'robots.txt': null })).toEqual(['failure required /robots.txt']);
});

it('finds a page that nobody asks for any more and that was not removed', async () => {
  const site = goodSite();
  const gates = await gatesAfter(site);
  const pages = new Set([...candidate(site).pages].filter((path) => path !== '/agenda/salon/'));
  const report = await gates.check(candidate(site, site, { pages }));
  expect(brief(report)).toEqual(['failure pages /agenda/salon/']);
});

it.each([
  ['html', 'failure', '<div>'],
  ['html-details', 'warning', '<h2></h2>'],
  ['fragments', 'warning', linkTo('#a')],
  ['drafts', 'failure', '<p data-draft>x</p>'],
  ['secrets', 'failure', 'a1b2c3d4e5f6a1b2c3d4e5f6'],
  ['cms', 'warning', 'https://cms.example.org/admin'],
])(
  '%s: still says of an unchanged page what was found in it, until it is put right',
  async (gate, weight, main) => {
    const site = edited(goodSite(), { [SALON]: page(SALON, { main }) });
    const other = { [FORUM]: page(FORUM, { main: 'Mardi' }) };
    expect(new Set(await findings(site, other))).toEqual(new Set([`${weight} ${gate} /agenda/salon/`]));
    expect(await findings(site, { [SALON]: page(SALON) })).toEqual([]);
  },
);

it('forgets a candidate that did not go live', async () => {
  const site = linking('/agenda/forum/#contenu');
  const gates = await gatesAfter(site);
  const refused = edited(site, { [FORUM]: null, 'images/a.webp': null, _redirects: '', 'rss.xml': '<rss>' });
  expect((await gates.check(candidate(refused, site))).failures).not.toEqual([]);
  const next = edited(site, { 'plans/index.html': page('plans/index.html', { main: linkTo('/ancien/') }) });
  expect(brief(await gates.check(candidate(next, site)))).toEqual([]);
});

it('judges again, bytes unchanged, what it refused before', async () => {
  const site = goodSite();
  const gates = await gatesAfter(site);
  const refused = edited(site, { [FORUM]: page(FORUM, { main: '<div>' }) });
  const first = await gates.check(candidate(refused, site));
  expect(await gates.check(candidate(refused, site))).toEqual(first);
});

it('reads a file only when it is text', async () => {
  const site = candidate(goodSite());
  const changed = new Map(
    [...site.changed].map(([file, bytes]) => [
      file,
      () => {
        expect(file).not.toBe('images/a.webp');
        return bytes as Uint8Array;
      },
    ]),
  );
  expect(brief(await createGates().check({ ...site, changed }))).toEqual([]);
});

it('wants every page once before it judges an edit, also after it was told to forget', async () => {
  const site = goodSite();
  const edit = candidate(edited(site, { [FORUM]: page(FORUM, { main: 'x' }) }), site);
  await expect(createGates().check(edit)).rejects.toThrow('never shown');
  const gates = await gatesAfter(site);
  gates.forget();
  await expect(gates.check(edit)).rejects.toThrow('never shown');
});

it('accepts no other candidate than the one it checked', async () => {
  const gates = await gatesAfter(goodSite());
  expect(() => gates.accept(candidate(goodSite()))).toThrow('checked last');
});

/** Numbers from 0 up to `below`, the same at each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PAGES = 12;
const fileAt = (at: number): string => `agenda/page-${at}/index.html`;

/** A page with links, parts, titles and faults in no order. */
function anyPage(file: string, any: (below: number) => number): string {
  const links = Array.from({ length: any(5) }, () => {
    const marks = ['', 'class="covering-link"', 'class="action"'];
    return linkTo(`/agenda/page-${any(PAGES)}/${any(2) ? `#part-${any(4)}` : ''}`, marks[any(3)]);
  });
  const parts = Array.from({ length: any(4) }, () => `<p id="part-${any(4)}">x</p>`);
  const rest = [
    '',
    '<h2></h2>',
    `<img src="/images/${any(3)}.webp" alt="" width="1" height="1">`,
    linkTo(`/vieux-${any(3)}/`),
  ];
  const footer = any(4) === 0 ? linkTo(`/agenda/page-${any(PAGES)}/`) : '';
  return page(file, { title: `Titre ${any(8)}`, main: [...links, ...parts, rest[any(4)]].join(''), footer });
}

/** The site with a few files made, changed or taken away. */
function anyEdit(site: Files, any: (below: number) => number): Map<string, string> {
  const changes = Array.from({ length: 1 + any(4) }, (): [string, string | null] => {
    const file = fileAt(any(PAGES));
    const others: [string, string | null][] = [
      [`images/${any(3)}.webp`, any(2) ? 'picture' : null],
      ['_redirects', `/vieux-${any(3)} /agenda/page-${any(PAGES)}/ 301\n`],
      [file, null],
    ];
    return others[any(9)] ?? [file, anyPage(file, any)];
  });
  return edited(site, Object.fromEntries(changes));
}

it('says after any row of edits, refused ones among them, what it says of the same site seen for the first time', async () => {
  const any = numbers(20_261_122);
  let live: Files = goodSite();
  const gates = await gatesAfter(live);
  for (let step = 0; step < 300; step += 1) {
    const next = anyEdit(live, any);
    const edit = candidate(next, live);
    const report = await gates.check(edit);
    expect(report).toEqual(
      await createGates().check(candidate(next, new Map(), { livePages: edit.livePages })),
    );
    if (any(3) === 0) continue;
    gates.accept(edit);
    live = next;
  }
});
