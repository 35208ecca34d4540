import { expect, it } from 'vitest';
import { addressWithin, fileOf, pathOf } from './addresses.ts';

const siteUrl = 'https://metiers.example.org';

it.each([
  ['/', 'index.html'],
  ['/agenda/', 'agenda/index.html'],
  ['/404.html', '404.html'],
  ['/sitemaps/a.xml', 'sitemaps/a.xml'],
])('%s is the file %s, and back', (path, file) => {
  expect(fileOf(path)).toBe(file);
  expect(pathOf(file)).toBe(path);
});

it.each([
  ['/agenda/', 'agenda/index.html', ''],
  ['/agenda/?mois=3#mars', 'agenda/index.html', 'mars'],
  [`${siteUrl}/agenda/`, 'agenda/index.html', ''],
  [siteUrl, 'index.html', ''],
  ['salon/', 'agenda/salon/index.html', ''],
  ['../a.pdf', 'a.pdf', ''],
  ['#%C3%A9t%C3%A9', 'agenda/index.html', 'été'],
  ['/a%20b.pdf', 'a b.pdf', ''],
  ['/100%.pdf', '100%.pdf', ''],
  ['//metiers.example.org/agenda/', 'agenda/index.html', ''],
])('%s leads to %s, #%s', (href, file, fragment) => {
  expect(addressWithin(siteUrl, '/agenda/', href)).toEqual({ file, fragment });
});

it.each([
  'https://example.org/',
  '//example.org/',
  'mailto:a@example.org',
  'tel:+33',
  'data:,x',
  'https://',
  `${siteUrl}.fr/`,
])('%s is not of the site', (href) => {
  expect(addressWithin(siteUrl, '/agenda/', href)).toBeUndefined();
});
