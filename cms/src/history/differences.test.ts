import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import type { Content, Field } from './field.ts';

function field(name: string, kind: Field['kind'], over: Partial<Field> = {}): Field {
  return { name, label: `Champ ${name}`, kind, isList: false, names: {}, parts: {}, ...over };
}

/** One field, told as « label: +added -removed =kept ~note ». */
function told(one: Field, before: unknown, after: unknown): string[] {
  const marks = { added: '+', removed: '-', kept: '=' };
  const content = (value: unknown): Content => ({ [one.name]: value });
  return differences([one], content(before), content(after)).map(({ label, lines }) =>
    `${label}: ${lines
      .map(({ mark, pieces }) =>
        mark === 'note'
          ? `~${pieces[0]?.text}`
          : pieces.map((piece) => `${marks[piece.mark]}${piece.text}`).join('|'),
      )
      .join(' / ')}`.replaceAll(/[\u00A0\u202F]/g, ' '),
  );
}

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const entry = (documentId: string, title = documentId) => ({ uid: 'api::x.x', documentId, title });

test.each([null, undefined, '', []])('empty stays empty, however it is written: %j', (empty) => {
  expect(told(field('a', 'text'), null, empty)).toEqual([]);
});

test('a text is compared word by word', () => {
  expect(told(field('a', 'text'), 'Accompagne les aînés', 'Accompagne chaque jour les aînés')).toEqual([
    'Champ a: =Accompagne |+chaque jour |=les aînés',
  ]);
});

test('a text of several lines shows the lines that changed', () => {
  expect(told(field('a', 'text'), 'un\ndeux\ntrois', 'un\ntrois\nquatre')).toEqual([
    'Champ a: -deux / +quatre',
  ]);
});

test('a paragraph written anew is shown before and after, not as a soup of words', () => {
  expect(told(field('a', 'text'), 'Bonjour', 'Une phrase sans rien de commun')).toEqual([
    'Champ a: -Bonjour|+Une phrase sans rien de commun',
  ]);
});

test('a rich text is compared by paragraphs', () => {
  const before = [paragraph('Premier.'), paragraph('Le deuxième dit ceci.')];
  const heading = { type: 'heading', level: 3, children: [{ type: 'text', text: 'Nouveau' }] };
  const after = [paragraph('Premier.'), heading, paragraph('Le deuxième dit ceci.')];
  expect(told(field('a', 'rich-text'), before, after)).toEqual(['Champ a: +Intertitre (niveau 3) : Nouveau']);
});

test('a link’s address and a list’s points count as words', () => {
  const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
  const list = (...items: object[]) => [{ type: 'list', format: 'ordered', children: items }];
  expect(told(field('a', 'rich-text'), list(item('Un')), list(item('Un'), item('Deux')))).toEqual([
    'Champ a: +2. Deux',
  ]);
  const link = (url: string) => [
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'ici' }] }] },
  ];
  expect(told(field('a', 'rich-text'), link('https://a.fr/'), link('https://b.fr/'))).toHaveLength(1);
});

test('bold alone is told in a sentence', () => {
  const bold = [{ type: 'paragraph', children: [{ type: 'text', text: 'Mot', bold: true }] }];
  expect(told(field('a', 'rich-text'), [paragraph('Mot')], bold)).toEqual([
    'Champ a: ~La mise en forme a changé, pas les mots.',
  ]);
});

test.each([
  ['day', '2026-12-01', '2026-12-12', '-1er décembre 2026|+12 décembre 2026'],
  ['moment', '2026-12-12T13:00:00.000Z', null, '-samedi 12 décembre 2026 à 14 h'],
  ['yes-no', false, true, '-Non|+Oui'],
  ['number', 1.5, 2, '-1,5|+2'],
  ['choice', 'fair', 'other', '-Salon|+other'],
] as const)('a %s is told in words', (kind, before, after, words) => {
  const one = field('a', kind, { names: { fair: 'Salon' } });
  expect(told(one, before, after)).toEqual([`Champ a: ${words}`]);
});

test('of a list of entries what came and left is told by its title', () => {
  const one = field('a', 'entries', { isList: true });
  expect(
    told(one, [entry('1', 'Un'), entry('2', 'Deux')], [entry('2', 'Deux'), entry('3', 'Trois')]),
  ).toEqual(['Champ a: -Un / +Trois']);
  expect(told(one, [entry('1', 'Un')], [entry('1', 'Un, renommé')])).toEqual([]);
  expect(told(one, [entry('1', 'Un'), entry('2', 'Deux')], [entry('2', 'Deux'), entry('1', 'Un')])).toEqual([
    'Champ a: ~Nouvel ordre : Deux, Un.',
  ]);
});

test('choices and files go by their names', () => {
  const levels = field('a', 'choices', { isList: true, names: { sixth: 'Sixième' } });
  expect(told(levels, null, ['sixth'])).toEqual(['Champ a: +Sixième']);
  const file = { id: 3, name: 'affiche.pdf', alternativeText: null };
  expect(told(field('b', 'files'), file, null)).toEqual(['Champ b: -affiche.pdf']);
});

const missions = field('m', 'parts', {
  isList: true,
  parts: { 'job.mission': { label: 'Mission', fields: [field('title', 'text'), field('text', 'text')] } },
});
const mission = (title: string, text = '') => ({ title, text });

test('a part that was reworked is told by its place and field', () => {
  expect(
    told(missions, [mission('A'), mission('B', 'dit un')], [mission('A'), mission('B', 'dit deux')]),
  ).toEqual(['Champ m, nº 2, Champ text: =dit |-un|+deux']);
});

test('a part that came, left or moved is told as a whole', () => {
  expect(told(missions, [mission('A')], [mission('A'), mission('B', 'b')])).toEqual([
    'Champ m, nº 2: +Champ title : B / +Champ text : b',
  ]);
  expect(told(missions, [mission('A'), mission('B')], [mission('B')])).toEqual([
    'Champ m, nº 1: -Champ title : A',
  ]);
  expect(
    told(missions, [mission('A'), mission('B'), mission('C')], [mission('C'), mission('A'), mission('B')]),
  ).toEqual(['Champ m, nº 1: ~Déplacé : de la place 3 à la place 1.']);
});

test('a part put before the others leaves them alone', () => {
  expect(
    told(missions, [mission('A', 'a'), mission('B')], [mission('Z'), mission('A', 'aa'), mission('B')]),
  ).toEqual(['Champ m, nº 1: +Champ title : Z', 'Champ m, nº 2, Champ text: -a|+aa']);
});

test('blocks say what they are, and do not become one another', () => {
  const zone = field('z', 'parts', {
    isList: true,
    parts: {
      'blocks.a': { label: 'Texte', fields: [field('title', 'text')] },
      'blocks.b': { label: 'Image', fields: [field('title', 'text')] },
    },
  });
  const block = (component: string) => ({ __component: component, title: 'T' });
  expect(told(zone, [block('blocks.a')], [block('blocks.b')])).toEqual([
    'Champ z, nº 1 (Texte): -Champ title : T',
    'Champ z, nº 1 (Image): +Champ title : T',
  ]);
});

test('a single part that appears tells its fields', () => {
  const place = field('p', 'parts', { parts: { 'x.y': { label: 'Lieu', fields: [field('name', 'text')] } } });
  expect(told(place, null, { name: 'Bourg' })).toEqual(['Champ p: +Champ name : Bourg']);
  expect(told(place, { name: 'Bourg' }, { name: 'Belley' })).toEqual(['Champ p, Champ name: -Bourg|+Belley']);
});
