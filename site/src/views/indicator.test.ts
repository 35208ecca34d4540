import { describe, expect, it } from 'vitest';
import type { PlanIndicator } from 'shared/domain/plan';
import { indicatorChart } from './indicator.ts';

const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ');

const indicator = (changes: Partial<PlanIndicator> = {}): PlanIndicator => ({
  label: 'Familles d’accueil',
  unit: 'personnes',
  description: null,
  measures: [
    { date: '2017-01-01', dateLabel: '2017', value: 308, source: 'Session' },
    { date: '2022-01-01', dateLabel: null, value: 154, source: 'Session' },
  ],
  target: null,
  ...changes,
});

describe('The chart of an indicator', () => {
  it('draws bars from zero, so that half the value is half the length', () => {
    expect(indicatorChart(indicator())?.bars.map(({ length }) => length)).toEqual([100, 50]);
  });

  it('leaves room for a target beyond the measures', () => {
    const chart = indicatorChart(indicator({ target: { date: '2028-12-31', value: 616 } }));
    expect(chart?.bars.map(({ length }) => length)).toEqual([50, 25]);
    expect(chart?.target?.length).toBe(100);
    expect(plain(chart?.target?.label)).toBe('Objectif : 616 personnes le 31 décembre 2028');
  });

  it('says everything in words', () => {
    expect(plain(indicatorChart(indicator())?.summary)).toBe(
      'Familles d’accueil. 2017 : 308 personnes, 1er janvier 2022 : 154 personnes.',
    );
  });

  it('draws no unit too long to stand beside a date, and still says it in words', () => {
    const chart = indicatorChart(indicator({ unit: 'places en établissement' }));
    expect(chart?.bars.map(({ value }) => value)).toEqual(['308', '154']);
    expect(plain(chart?.summary)).toContain('2017 : 308 places en établissement');
  });

  it('draws nothing for one measure, for zeros or below zero', () => {
    const [first] = indicator().measures;
    expect(indicatorChart(indicator({ measures: first ? [first] : [] }))).toBeNull();
    expect(indicatorChart(indicator({ measures: first ? [first, { ...first, value: -1 }] : [] }))).toBeNull();
    expect(
      indicatorChart(
        indicator({
          measures: first
            ? [
                { ...first, value: 0 },
                { ...first, value: 0 },
              ]
            : [],
        }),
      ),
    ).toBeNull();
  });
});
