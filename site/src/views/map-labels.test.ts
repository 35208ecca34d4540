import { describe, expect, it } from 'vitest';
import { labelSides } from './map-labels.ts';

const point = (x: number, y: number, label = 'Belley') => ({ x, y, label });

describe('Names on the map', () => {
  it('stand to the right of their point, or to the left at the edge', () => {
    expect(labelSides([point(50, 50), point(380, 150)], 400)).toEqual(['end', 'start']);
  });

  it('turn to the left before they cover a point or another name', () => {
    expect(labelSides([point(200, 50), point(230, 52)], 400)).toEqual(['start', 'end']);
    expect(labelSides([point(300, 50), point(300, 62)], 400)).toEqual(['end', 'start']);
  });

  it('are left out where there is no room', () => {
    expect(labelSides([point(40, 50, 'Un nom bien trop long pour la carte')], 100)).toEqual([null]);
    const crowd = [point(200, 50), point(200, 56), point(200, 62)];
    expect(labelSides(crowd, 400).filter((side) => side === null)).toHaveLength(1);
  });
});
