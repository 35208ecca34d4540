import { describe, expect, it } from 'vitest';
import { drawnLines } from './drawn-text.ts';

describe('Text in a drawing', () => {
  it('stands on one line where it fits, else on as many as it needs, without losing a word', () => {
    expect(drawnLines('Infirmière, infirmier', 15)).toEqual(['Infirmière, infirmier']);
    const lines = drawnLines('Conseillère ou conseiller en économie sociale et familiale', 15);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Conseillère ou conseiller en économie sociale et familiale');
  });

  it('is not parted at a no-break space', () => {
    expect(drawnLines('niveau\u00A06 (bac\u00A0+\u00A03)', 7)).toEqual([
      'niveau\u00A06',
      '(bac\u00A0+\u00A03)',
    ]);
  });

  it('has wide letters on shorter lines than narrow ones', () => {
    expect(drawnLines('m'.repeat(40), 15).length).toBeGreaterThan(drawnLines('i'.repeat(40), 15).length);
  });

  it('is cut where a word alone is longer than the line', () => {
    const lines = drawnLines('a'.repeat(80), 15);
    expect(lines.join('')).toBe('a'.repeat(80));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(25);
  });
});
