import { expect, test } from 'vitest';
import { knownAcronyms, readEntry, type Shape } from './read-entry.ts';

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

const shape: Shape = {
  attributes: {
    title: { type: 'string' },
    slug: { type: 'uid' },
    siret: { type: 'string', regex: '^\\d{14}$' },
    kinds: { type: 'text', customField: 'global::choices' },
    synonyms: { type: 'text' },
    picture: { type: 'media' },
    blocks: { type: 'dynamiczone' },
    contact: { type: 'component', component: 'common.contact' },
  },
  components: {
    'blocks.text': {
      name: 'Texte',
      attributes: { text: { type: 'blocks' }, links: { type: 'component', component: 'common.link' } },
    },
    'common.link': { name: 'Lien', attributes: { label: { type: 'string' }, url: { type: 'string' } } },
    'common.contact': { name: 'Contact', attributes: { note: { type: 'string' } } },
  },
  labelOf: (component, field) => `${component}#${field}`,
};

test('prose, links and pictures come with the path and the labels of their field; codes and names do not', () => {
  const fields = readEntry(shape, {
    title: 'Titre',
    slug: 'titre',
    siret: '12345678901234',
    kinds: 'A\nB',
    synonyms: 'AVS',
    picture: { name: 'a.png', mime: 'image/png', size: 12.5, width: 100 },
    contact: { note: 'Le matin.' },
    blocks: [
      {
        __component: 'blocks.text',
        text: [
          paragraph(
            { type: 'text', text: 'Voir ' },
            { type: 'link', url: 'https://a.fr', children: [{ type: 'text', text: 'la page' }] },
          ),
          {
            type: 'list',
            children: [
              { type: 'list-item', children: [{ type: 'text', text: 'un' }] },
              { type: 'list-item', children: [{ type: 'text', text: '' }] },
            ],
          },
          { type: 'image', image: { name: 'b.png', size: 3000 }, children: [{ type: 'text', text: '' }] },
        ],
        links: [{ label: 'Ici', url: 'https://b.fr' }],
      },
    ],
  });
  const none = { paragraphs: [], links: [], pictures: [], isEasyRead: false };
  expect(fields).toEqual([
    { ...none, path: 'title', label: '#title', trail: ['#title'], paragraphs: ['Titre'] },
    {
      ...none,
      path: 'picture',
      label: '#picture',
      trail: ['#picture'],
      pictures: [{ name: 'a.png', size: 12.5, width: 100 }],
    },
    {
      ...none,
      path: 'blocks.0.text',
      label: '#blocks 1 (Texte) › blocks.text#text',
      trail: ['#blocks', 'blocks.text#text'],
      paragraphs: ['Voir la page', 'un'],
      links: [{ text: 'la page', url: 'https://a.fr' }],
      pictures: [{ name: 'b.png', size: 3000, width: null }],
    },
    {
      ...none,
      path: 'blocks.0.links.0.label',
      label: '#blocks 1 (Texte) › blocks.text#links 1 › common.link#label',
      trail: ['#blocks', 'blocks.text#links', 'common.link#label'],
      links: [{ text: 'Ici', url: 'https://b.fr' }],
    },
    {
      ...none,
      path: 'contact.note',
      label: '#contact › common.contact#note',
      trail: ['#contact', 'common.contact#note'],
      paragraphs: ['Le matin.'],
    },
  ]);
});

test('an entry just begun has nothing to read', () => {
  expect(
    readEntry(shape, { title: null, picture: null, contact: null }).flatMap(({ paragraphs }) => paragraphs),
  ).toEqual([]);
});

test('acronyms are known however the glossary writes them, and so is the entry’s own', () => {
  expect([...knownAcronyms(['Ehpad', 'PMI'], { acronym: 'ASH' })]).toEqual(['EHPAD', 'PMI', 'ASH']);
});
