/** The guide leads nowhere that is not there, and calls things by the names that editors read. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { collectionTypes, singleTypes } from 'shared/domain/content-types';
import { anchorOf, guidePath, textOf } from './guide-text.ts';
import { chapters, placeOfPage, placeOfType } from './places.ts';
import { plain, wordsOfTheAdmin } from './testing/words-of-the-admin.ts';

const folder = path.resolve(import.meta.dirname, '../../../guide');
const files = new Map(
  globSync('*.md', { cwd: folder }).map((file) => [
    path.basename(file, '.md'),
    fromMarkdown(readFileSync(path.join(folder, file), 'utf8')),
  ]),
);

function all<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const here = node.type === type ? [node as Extract<Nodes, { type: T }>] : [];
  return [...here, ...('children' in node ? node.children.flatMap((child) => all(child, type)) : [])];
}

const anchors = new Map(
  [...files].map(([name, root]) => [name, all(root, 'heading').map((heading) => anchorOf(textOf(heading)))]),
);

const exists = (place: string): boolean => {
  const [chapter = '', anchor] = place.split('#');
  return anchors.has(chapter) && (anchor === undefined || (anchors.get(chapter) ?? []).includes(anchor));
};

test('each type of content and each page of ours has its place in the guide', () => {
  expect(Object.keys(placeOfType).toSorted()).toEqual([...collectionTypes, ...singleTypes].toSorted());
  const places = [...Object.values(placeOfType), ...Object.values(placeOfPage)];
  expect(places.filter((place) => !exists(place))).toEqual([]);
});

test('the chapters are the files, and the index leads to each', () => {
  expect([...files.keys()].toSorted()).toEqual([...chapters, 'index'].toSorted());
  const index = files.get('index');
  const led = index ? all(index, 'link').map(({ url }) => url) : [];
  expect(led.toSorted()).toEqual(chapters.map((chapter) => `${chapter}.md`).toSorted());
});

describe.each([...files])('%s', (name, root) => {
  test('leads only to chapters and headings that are there', () => {
    const broken = all(root, 'link')
      .map(({ url }) => guidePath(url))
      .filter((place) => place !== null)
      .map((place) => (place.startsWith('#') ? name + place : place.replace('/guide/', '')))
      .filter((place) => !exists(place));
    expect(broken).toEqual([]);
  });

  test('shows only pictures that are there, with words for who does not see them', () => {
    const pictures = all(root, 'image');
    const missing = pictures.filter(({ url, alt }) => !existsSync(path.join(folder, url)) || !alt);
    expect(missing.map(({ url }) => url)).toEqual([]);
  });

  test('has one title, headings that skip no level, and no anchor twice', () => {
    const levels = all(root, 'heading').map(({ depth }) => depth);
    expect(levels.filter((depth) => depth === 1)).toHaveLength(1);
    expect(levels.every((depth, place) => depth <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    expect(new Set(anchors.get(name)).size).toBe(levels.length);
  });
});

test('no picture is kept that no chapter shows', () => {
  const shown = [...files.values()].flatMap((root) =>
    all(root, 'image').map(({ url }) => path.basename(url)),
  );
  expect(readdirSync(path.join(folder, 'images')).toSorted()).toEqual([...new Set(shown)].toSorted());
});

test('what is in bold is on the screen, word for word', async () => {
  const words = await wordsOfTheAdmin();
  expect(words.size).toBeGreaterThan(1500);
  const said = [...files].flatMap(([name, root]) =>
    all(root, 'strong').map((strong) => `${name}: ${plain(textOf(strong))}`),
  );
  expect(said.filter((each) => !words.has(each.slice(each.indexOf(': ') + 2)))).toEqual([]);
});
