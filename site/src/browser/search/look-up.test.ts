import { expect, it } from 'vitest';
import { searchEngine } from '../../search/engine.ts';
import { lookUp } from './look-up.ts';

const files = { current: ['agenda-2026', 'metiers'], archives: ['agenda-2011'] };

/** An index whose files hold one event each, named after the file; `missing` cannot be had. */
function indexWithout(...missing: string[]) {
  const engine = searchEngine();
  const asked: string[] = [];
  const load = (names: readonly string[]) => {
    asked.push(...names.filter((name) => !asked.includes(name)));
    const there = names.filter((name) => !missing.includes(name));
    engine.add(there.map((name) => ({ kind: 'event', title: name, url: `/${name}/` })));
    return Promise.resolve(there.length);
  };
  return { engine, load, asked };
}

it('past years are not asked for while today’s files hold something', async () => {
  const index = indexWithout();
  const answer = await lookUp({ query: 'agenda', withArchives: false }, index, files);
  expect(answer).toMatchObject({ loaded: 'all', withArchives: false, nearness: 'all' });
  expect(answer.hits).toHaveLength(1);
  expect(index.asked).toEqual(files.current);
});

it('past years are searched on request, and where today’s files hold nothing', async () => {
  const asked = await lookUp({ query: 'agenda', withArchives: true }, indexWithout(), files);
  expect(asked.hits).toHaveLength(2);
  const found = await lookUp({ query: '2011', withArchives: false }, indexWithout(), files);
  expect(found).toMatchObject({ withArchives: true, hits: [{ entry: { title: 'agenda-2011' } }] });
});

it('a site without a past has nothing more to search', async () => {
  const answer = await lookUp({ query: 'xyz', withArchives: false }, indexWithout(), {
    ...files,
    archives: [],
  });
  expect(answer).toMatchObject({ withArchives: true, hits: [] });
});

it('proposes near words where nothing is found, but not while a file that may hold it is missing', async () => {
  const query = { query: 'mxtxxr', withArchives: false };
  expect((await lookUp(query, indexWithout(), files)).suggestions).toContain('metiers');
  expect((await lookUp(query, indexWithout('agenda-2011'), files)).suggestions).toEqual([]);
  expect((await lookUp({ ...query, query: 'metiers' }, indexWithout(), files)).suggestions).toEqual([]);
});

it('tells when files are missing', async () => {
  const query = { query: 'agenda', withArchives: false };
  expect((await lookUp(query, indexWithout('metiers'), files)).loaded).toBe('some');
  expect((await lookUp(query, indexWithout(...files.current, ...files.archives), files)).loaded).toBe('none');
});
