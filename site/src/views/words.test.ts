import { describe, expect, it } from 'vitest';
import { dateAfter, inSentence, ofMonth, sentenceList } from './words.ts';

describe('Labels in one line', () => {
  it('keep one capital, and those of acronyms', () => {
    expect(sentenceList(['En journée', 'En soirée', 'La nuit'])).toBe('En journée, en soirée, la nuit');
    expect(sentenceList(['Seconde', 'CAP', 'Après le bac'])).toBe('Seconde, CAP, après le bac');
    expect(sentenceList(['Étudiantes', 'Élèves'])).toBe('Étudiantes, élèves');
  });
});

describe('Words within a sentence', () => {
  it('lose their capital, acronyms keep theirs', () => {
    expect(['Étudiantes et étudiants', 'VAE'].map(inSentence)).toEqual(['étudiantes et étudiants', 'VAE']);
  });

  it('say of which month, before a vowel too', () => {
    expect(['mars 2027', 'août 2027', 'octobre 2026', 'avril 2027'].map(ofMonth)).toEqual([
      'de mars 2027',
      'd’août 2027',
      'd’octobre 2026',
      'd’avril 2027',
    ]);
  });
});

describe('The date of a source', () => {
  it('follows it once', () => {
    expect(dateAfter('Session de décembre', '2022-12-12')).toBe(' (12\u00A0décembre\u00A02022)');
    expect(dateAfter('Session du 12 décembre 2022', '2022-12-12')).toBe('');
    expect(dateAfter('Session', null)).toBe('');
  });
});
