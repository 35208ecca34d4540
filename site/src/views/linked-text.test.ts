import { describe, expect, it } from 'vitest';
import { linkedText } from './linked-text.ts';

const links = (text: string) => linkedText(text).flatMap(({ href }) => href ?? []);

describe('Web addresses in a text', () => {
  it('become links, without the signs of the sentence around them', () => {
    expect(linkedText('Le site, https://www.ain.fr, ou un courrier.')).toEqual([
      { text: 'Le site, ', href: null },
      { text: 'https://www.ain.fr', href: 'https://www.ain.fr' },
      { text: ', ou un courrier.', href: null },
    ]);
    expect(links('(http://example.org/a?b=1) puis «\u202Fhttps://example.org/é\u202F».')).toEqual([
      'http://example.org/a?b=1',
      'https://example.org/é',
    ]);
  });

  it('are only those of the web', () => {
    expect(links('javascript:alert(1) data:text/html,a www.ain.fr https:// //ain.fr https://[a')).toEqual([]);
  });

  it('leave every word of the text in place', () => {
    const text = 'A https://[a https://www.ain.fr/. B';
    expect(
      linkedText(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
