import { describe, expect, it } from 'vitest';
import { currentState } from './paths.ts';

describe('The current entry of a menu', () => {
  it('is the page itself', () => {
    expect(currentState('/metiers/', '/metiers/')).toBe('page');
  });

  it('is the section of a page below it', () => {
    expect(currentState('/metiers/', '/metiers/aide-soignant/')).toBe('true');
  });

  it('is never the home page by its shortness, nor another site', () => {
    expect(currentState('/', '/metiers/')).toBeUndefined();
    expect(currentState('https://www.ain.fr/', '/metiers/')).toBeUndefined();
  });
});
