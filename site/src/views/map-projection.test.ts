import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AIN_OUTLINE } from './ain-outline.ts';
import { AIN_BOUNDS, ainMap, onAinMap } from './ain-map.ts';
import { ainPath } from './ain-path.ts';
import { distanceKm } from './geo.ts';
import { boundsOf, pathOf, projectionOf } from './map-projection.ts';

const square = [
  [4, 60],
  [6, 60],
  [6, 59],
  [4, 59],
] as const;
const map = projectionOf(boundsOf(square), 120, 10);

describe('The projection', () => {
  it('puts the corners at the margins, north up and east to the right', () => {
    expect(map.place({ latitude: 60, longitude: 4 })).toEqual({ x: 10, y: 10 });
    expect(map.place({ latitude: 59, longitude: 6 })).toEqual({ x: 110, y: map.height - 10 });
  });

  it('shrinks longitudes as the earth does: two degrees at 59.5° north are as long as one of latitude', () => {
    expect(map.height).toBe(119);
  });

  it('knows what lies outside', () => {
    expect(map.holds({ latitude: 59.5, longitude: 5 })).toBe(true);
    expect(map.holds({ latitude: 5, longitude: 59.5 })).toBe(false);
  });

  it('draws an outline in steps, and leaves out those that go nowhere', () => {
    expect(pathOf([...square.slice(0, 1), ...square], map)).toBe('m10 10 100 0 0 99 -100 0z');
  });
});

describe('The map of the Ain', () => {
  const bourg = { latitude: 46.205, longitude: 5.246 };
  const belley = { latitude: 45.75, longitude: 5.684 };

  it('keeps distances to one unit', () => {
    const [a, b] = [ainMap.place(bourg), ainMap.place(belley)];
    const drawn = Math.hypot(a.x - b.x, a.y - b.y);
    expect(Math.abs(drawn - ainMap.units(distanceKm(bourg, belley)))).toBeLessThanOrEqual(1);
  });

  it('is as large as its outline', () => {
    expect(AIN_BOUNDS).toEqual(boundsOf(AIN_OUTLINE));
  });

  it('has an outline of at most 120 points and 2 KB compressed', () => {
    expect(AIN_OUTLINE.length).toBeLessThanOrEqual(120);
    expect(gzipSync(ainPath).length).toBeLessThanOrEqual(2048);
  });

  it('shows no point that is not known or not in the Ain', () => {
    expect(onAinMap(null)).toBeNull();
    expect(onAinMap({ latitude: bourg.longitude, longitude: bourg.latitude })).toBeNull();
    expect(onAinMap(bourg)).toEqual(ainMap.place(bourg));
  });
});
