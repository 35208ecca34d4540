import { expect, test } from 'vitest';
import { checkPreviewLink, previewLink, type Previewed } from './preview-link.ts';

const SECRET = 'secret-des-apercus';
const NOW = new Date('2026-11-22T10:00:00.900Z');
const EVENT: Previewed = { type: 'event', documentId: 'k2n5q8r1' };

const link = new URL(previewLink({ publisherUrl: 'http://localhost:8081', secret: SECRET }, EVENT, NOW));
const claims = { expires: link.searchParams.get('expires'), signature: link.searchParams.get('signature') };

function at(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

test('a link names the entry and when it expires', () => {
  expect(link.origin + link.pathname).toBe('http://localhost:8081/preview/event/k2n5q8r1');
  expect(claims).toEqual({ expires: '1795342200', signature: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('a link opens its draft for ten minutes', () => {
  expect(checkPreviewLink(SECRET, EVENT, claims, NOW)).toBe('good');
  expect(checkPreviewLink(SECRET, EVENT, claims, at(599))).toBe('good');
  expect(checkPreviewLink(SECRET, EVENT, claims, at(600))).toBe('expired');
});

test.each<[string, string, Previewed, object]>([
  ['another type', SECRET, { ...EVENT, type: 'page' }, {}],
  ['another entry', SECRET, { ...EVENT, documentId: 'k2n5q8r2' }, {}],
  ['a slash moved from one part to the other', SECRET, { type: 'event/k2n5q8r1', documentId: '' }, {}],
  ['a later end', SECRET, EVENT, { expires: '1795342201' }],
  ['an end that is no number', SECRET, EVENT, { expires: 'never' }],
  ['no end', SECRET, EVENT, { expires: null }],
  ['a changed signature', SECRET, EVENT, { signature: claims.signature?.replace(/.$/, 'g') }],
  ['half a signature', SECRET, EVENT, { signature: claims.signature?.slice(0, 32) }],
  ['no signature', SECRET, EVENT, { signature: null }],
  ['another secret', 'un-autre-secret', EVENT, {}],
])('a link with %s is forged, however old it is', (_, secret, previewed, changed) => {
  expect(checkPreviewLink(secret, previewed, { ...claims, ...changed }, NOW)).toBe('forged');
  expect(checkPreviewLink(secret, previewed, { ...claims, ...changed }, at(3600))).toBe('forged');
});
