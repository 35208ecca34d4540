import { describe, expect, test } from 'vitest';
import { isSafeAddress, lines, optionalCode, optionalText, requiredText, slug, termList } from './fields.ts';

describe('addresses that a page may carry', () => {
  test.each([
    '/metiers/',
    '#contenu',
    'https://www.ain.fr/',
    'http://example.org',
    'mailto:contact@example.org',
    'tel:+33474322000',
  ])('%s is one', (address) => expect(isSafeAddress(address)).toBe(true));

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//example.org/',
    '/\\example.org',
    'www.ain.fr',
    'https://',
    'https://[bad',
    'https://a:99999/',
    '',
  ])('%j is none', (address) => expect(isSafeAddress(address)).toBe(false));
});

test('lines lose their bullets and their empty ones', () => {
  expect(lines.parse(' - écouter\n\n• noter \nparler')).toEqual(['écouter', 'noter', 'parler']);
  expect(lines.parse(null)).toEqual([]);
});

test('an emptied text is no text', () => {
  expect(optionalText.parse('  ')).toBeNull();
});

test('words are set as French printing wants them, codes are kept to the letter', () => {
  expect(requiredText(10).parse("L'aide ?!")).toBe('L’aide\u202F?!');
  expect(lines.parse('Permis : oui')).toEqual(['Permis\u202F: oui']);
  expect(optionalCode.parse("l'aide@ain.fr")).toBe("l'aide@ain.fr");
});

test('terms come once, in the order of their vocabulary', () => {
  expect(termList('work-hours').parse(['weekend', 'day', 'day'])).toEqual(['day', 'weekend']);
  expect(termList('work-hours').safeParse(['never']).success).toBe(false);
});

test.each(['aide-soignant', 'plan-2028'])('%s is a slug', (value) =>
  expect(slug.safeParse(value).success).toBe(true),
);
test.each(['Aide', 'aide soignant', 'é', '-a', 'a-', 'a--b', '../a', ''])('%j is no slug', (value) =>
  expect(slug.safeParse(value).success).toBe(false),
);
