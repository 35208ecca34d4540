import { describe, expect, it } from 'vitest';
import { known } from './facts.ts';
import { groupSize } from './intervention-facts.ts';
import { planFacts } from './plan-facts.ts';

const plain = (text: unknown) => String(text).replaceAll(/[\u00A0\u202F]/g, ' ');

describe('Facts at a glance', () => {
  it('keep only what is known', () => {
    expect(known('a', null, undefined, false, '')).toEqual(['a']);
  });

  it('write the size of a group by the bounds that are known', () => {
    expect(plain(groupSize({ groupSizeMin: 10, groupSizeMax: 30 }))).toBe('de 10 à 30 élèves');
    expect(plain(groupSize({ groupSizeMin: null, groupSizeMax: 15 }))).toBe('jusqu’à 15 élèves');
    expect(groupSize({ groupSizeMin: null, groupSizeMax: null })).toBeNull();
  });

  it('write a plan’s decision and money, and nothing where none is known', () => {
    const full = planFacts({
      period: '2023-2028',
      decision: { date: '2022-12-12', reference: 'Session', url: null },
      budget: { annual: 27_130_000, total: null, coFunding: null },
    });
    expect(full.map(({ values }) => values.map(plain))).toEqual([
      ['2023-2028'],
      ['Vote du 12 décembre 2022', 'Session'],
      ['27 130 000 € par an'],
    ]);
    expect(planFacts({ period: '2023', decision: null, budget: null })[2]?.values).toEqual([]);
  });

  it('lead to the text of a decision where it is online', () => {
    const [, decision] = planFacts({
      period: '2023',
      decision: { date: '2022-12-12', reference: null, url: 'https://example.org/' },
      budget: null,
    });
    expect(decision?.values[1]).toEqual({ label: 'Lire la décision', href: 'https://example.org/' });
  });
});
