import { expect, test } from 'vitest';
import { redirect } from './redirect.ts';

const passes = (from: string, to: string) =>
  redirect.safeParse({ documentId: 'r', updatedAt: '2026-11-01T09:00:00.000Z', from, to, permanent: true })
    .success;

test.each([
  ['/aes', '/metiers/accompagnant-educatif-et-social/'],
  ['/anciens/plans/', 'https://www.ain.fr/'],
])('%s may lead to %s', (old, to) => expect(passes(old, to)).toBe(true));

test.each([
  ['/aes', '/aes/'],
  ['/', '/metiers/'],
  ['//example.org', '/metiers/'],
  ['/_redirects', '/metiers/'],
  ['/a b', '/metiers/'],
  ['/aes', '#haut'],
  ['/aes', 'javascript:alert(1)'],
])('%s may not lead to %s', (old, to) => expect(passes(old, to)).toBe(false));
