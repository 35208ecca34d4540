import { describe, expect, it } from 'vitest';
import type { RichText } from 'shared/domain/rich-text';
import { headingLevels } from './rich-text.ts';

const heading = (level: 2 | 3 | 4) => ({ type: 'heading', level, children: [] }) as RichText[number];
const paragraph: RichText[number] = { type: 'paragraph', children: [] };

describe('Headings of a rich text', () => {
  it('begin at the level of the place they are in, whatever the editor chose', () => {
    expect(headingLevels([paragraph, heading(3), paragraph, heading(3)], 2)).toEqual([
      undefined,
      2,
      undefined,
      2,
    ]);
    expect(headingLevels([heading(2), heading(3)], 3)).toEqual([3, 4]);
  });

  it('never jump over a level going down', () => {
    expect(headingLevels([heading(2), heading(4), heading(2)], 2)).toEqual([2, 3, 2]);
  });

  it('start at the top even when a lower heading comes first', () => {
    expect(headingLevels([heading(4), heading(2)], 3)).toEqual([3, 3]);
  });
});
