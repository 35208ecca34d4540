import { expect, test } from 'vitest';
import { addressesIn } from './addresses.ts';

test('fields and links of rich text are found, each once; words, pages of the site and mails are not', () => {
  const entry = {
    url: ' https://exemple.fr/page#haut ',
    text: 'Voir https://exemple.fr/dans-les-mots',
    contact: { email: 'mailto:a@exemple.fr' },
    parts: [{ sourceUrl: 'https://exemple.fr/page' }, { link: { url: '/agenda/' } }, null],
    body: [{ type: 'paragraph', children: [{ type: 'link', url: 'http://autre.fr', children: [] }] }],
    changed: new Date(0),
  };
  expect(addressesIn(entry)).toEqual(['https://exemple.fr/page', 'http://autre.fr/']);
});

test.each(['https://', 'https://[x', 'javascript:alert(1)', 'ftp://exemple.fr/'])(
  '%s is no address',
  (url) => {
    expect(addressesIn({ url })).toEqual([]);
  },
);
