import { expect, test } from 'vitest';
import { internalLinks, pageOf } from './internal-links.ts';

test('links to pages of the site are found in texts and in fields, those of files and of other sites are not', () => {
  const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: '/pas-un-lien/' }] });
  const raw = {
    title: '/pas-un-lien/',
    body: [{ type: 'paragraph', children: [link('/metiers/#handicap'), link('https://www.ain.fr/')] }],
    sources: [{ label: 'Ici', url: '/plans/' }],
    image: { file: { url: '/uploads/image.png', mime: 'image/png' } },
    onlineUrl: '//example.org/',
  };
  expect(internalLinks(raw)).toEqual([
    { path: ['body', 0, 'children', 0, 'url'], address: '/metiers/#handicap' },
    { path: ['sources', 0, 'url'], address: '/plans/' },
  ]);
});

test.each([
  ['/metiers/#handicap', '/metiers/'],
  ['/metiers/comparer/?m=a', '/metiers/comparer/'],
  ['/plans/%C3%A0-venir/', '/plans/à-venir/'],
  ['/100%/', '/100%/'],
])('%s leads to the page %s', (address, page) => expect(pageOf(address)).toBe(page));
