import { describe, expect, it } from 'vitest';
import { counted, euroRange, euros, frenchNumber, withUnit } from './french-amounts.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('French amounts', () => {
  it('groups thousands and sets the euro sign with narrow spaces that do not break', () => {
    expect(euros(27_130_000)).toBe('27\u202F130\u202F000\u202F€');
  });

  it('shows cents only when there are some', () => {
    expect(plain(euros(12.5))).toBe('12,50 €');
    expect(plain(euros(12))).toBe('12 €');
  });

  it('writes decimals with a comma and adds none', () => {
    expect(frenchNumber(1.84)).toBe('1,84');
    expect(frenchNumber(15.5)).toBe('15,5');
  });

  it('writes a range, one bound, one amount, or nothing', () => {
    expect(plain(euroRange(1850, 2100) ?? '')).toBe('de 1 850 à 2 100 €');
    expect(plain(euroRange(1850, null) ?? '')).toBe('à partir de 1 850 €');
    expect(plain(euroRange(null, 2100) ?? '')).toBe('jusqu’à 2 100 €');
    expect(plain(euroRange(1850, 1850) ?? '')).toBe('1 850 €');
    expect(euroRange(null, null)).toBeNull();
  });

  it('counts zero and one in the singular', () => {
    expect(plain(counted(0, 'place', 'places'))).toBe('0 place');
    expect(plain(counted(1, 'place', 'places'))).toBe('1 place');
    expect(plain(counted(2, 'place', 'places'))).toBe('2 places');
  });

  it('sets a sign closer than a word', () => {
    expect(withUnit(15.5, '%')).toBe('15,5\u202F%');
    expect(withUnit(308, 'personnes')).toBe('308\u00A0personnes');
  });
});
