import { describe, expect, it } from 'vitest';
import { jobChoice, summaryOf, verdictOf } from './job-choice.ts';

const titles = new Map(['a', 'b', 'c', 'd'].map((slug) => [slug, slug.toUpperCase()]));
const plain = (text: string) => text.replaceAll('\u202F', ' ');
const choice = (...asked: string[]) => {
  const { slugs, notes } = jobChoice(asked, titles);
  return { slugs, notes: notes.map(plain) };
};

describe('The jobs an address asks for', () => {
  it('are shown in its order, three at most, and it is said who stays aside', () => {
    expect(choice('c', 'a', '')).toEqual({ slugs: ['c', 'a'], notes: [] });
    expect(choice('d', 'b', 'c', 'a')).toEqual({
      slugs: ['d', 'b', 'c'],
      notes: ['On compare trois métiers au plus. Laissé de côté : « A ».'],
    });
  });

  it('are shown once each', () => {
    expect(choice('a', 'b', 'a', 'a')).toEqual({
      slugs: ['a', 'b'],
      notes: ['Demandé plusieurs fois, montré une seule : « A ».'],
    });
  });

  it('may be anything: what is no job is counted and never repeated', () => {
    const one = choice('<script>alert(1)</script>', 'a');
    expect(one.slugs).toEqual(['a']);
    expect(one.notes).toEqual(['Un métier de l’adresse n’a pas de fiche sur ce site, ou n’en a plus.']);
    const many = choice('toString', '__proto__', 'x'.repeat(10_000));
    expect(many.slugs).toEqual([]);
    expect(many.notes).toEqual(['3 métiers de l’adresse n’ont pas de fiche sur ce site, ou n’en ont plus.']);
  });
});

describe('A line of the comparison', () => {
  it('is the same or different only where every job says something', () => {
    expect(verdictOf(['Soigner', 'Soigner'])).toBe('same');
    expect(verdictOf(['Soigner', 'Soigner', 'Éduquer'])).toBe('different');
    expect(verdictOf([null, null])).toBe('unknown');
    expect(verdictOf(['Soigner', null])).toBe('unknown');
  });

  it('is told with the others in words', () => {
    const lines = [
      { label: 'Diplôme', verdict: 'different' as const },
      { label: 'Horaires', verdict: 'different' as const },
      { label: 'Famille', verdict: 'same' as const },
      { label: 'Salaire', verdict: 'unknown' as const },
    ];
    expect(plain(summaryOf(lines))).toBe(
      'Ce qui change : diplôme, horaires. Ce qui ne change pas : famille.',
    );
    expect(plain(summaryOf(lines.slice(2)))).toBe('Rien ne change sur les critères renseignés : famille.');
    expect(summaryOf(lines.slice(3))).toBe('Il manque des renseignements pour comparer.');
    expect(plain(summaryOf(lines.slice(0, 2)))).toBe('Ce qui change : diplôme, horaires.');
  });
});
