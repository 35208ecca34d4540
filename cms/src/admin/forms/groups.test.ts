import { expect, test } from 'vitest';
import { inGroups, type Field } from './groups.ts';

const field = (name: string, type = 'string'): Field => ({ name, type, attribute: { type } });
const groups = [
  { title: 'Quoi', fields: ['title', 'kind'] },
  { title: 'Où', fields: ['place'] },
];
const shown = (...rows: Field[][]) =>
  inGroups([rows], groups).map((box) =>
    box.map((row) => row.map(({ label, name }) => label ?? name).join(' ')),
  );

test('rows of a group stand together in a box under its title', () => {
  expect(shown([field('title')], [field('kind')], [field('place')])).toEqual([
    ['Quoi', 'title', 'kind'],
    ['Où', 'place'],
  ]);
});

test('a row moved by hand stays where it was put, under the title of its group', () => {
  expect(shown([field('place')], [field('title')], [field('place2')])).toEqual([
    ['Où', 'place'],
    ['Quoi', 'title'],
    ['place2'],
  ]);
});

test('the blocks of a page have a box without a title, as Strapi shows them', () => {
  expect(shown([field('title')], [field('blocks', 'dynamiczone')], [field('kind')])).toEqual([
    ['Quoi', 'title'],
    ['blocks'],
    ['Quoi', 'kind'],
  ]);
});
