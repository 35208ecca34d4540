import { describe, expect, it } from 'vitest';
import { scopeNames, withShortScope } from './short-scopes.ts';

describe('The short names of scopes', () => {
  it('are the same in whatever order the components are found, and no two are alike', () => {
    const files = Array.from({ length: 200 }, (_, index) => `src/components/${index}.astro`);
    const names = scopeNames(files);
    expect([...scopeNames(files.toReversed())]).toEqual([...names]);
    expect(new Set(names.values()).size).toBe(200);
    expect(Math.max(...[...names.values()].map(({ length }) => length))).toBe(2);
  });

  it('stand in markup and selectors alike', () => {
    expect(withShortScope('<p data-astro-cid-enav3c2u> .a[data-astro-cid-enav3c2u]{}', '1b')).toBe(
      '<p data-astro-cid-1b> .a[data-astro-cid-1b]{}',
    );
  });
});
