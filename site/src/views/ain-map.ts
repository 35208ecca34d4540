/** The map of the Ain as its pages draw it: its size, and points on it. It runs in browsers: the outline is `ain-path.ts`. */
import type { Point } from './geo.ts';
import { projectionOf, type MapPoint } from './map-projection.ts';

/** Wide enough for the names along the borders. */
const WIDTH = 440;
const MARGIN = 14;

/** Of the outline, in degrees; a test compares. */
export const AIN_BOUNDS = { west: 4.728, east: 6.17, south: 45.613, north: 46.518 };

export const ainMap = projectionOf(AIN_BOUNDS, WIDTH, MARGIN);

/** Where a point of the Ain goes on the map; null when there is none or it lies elsewhere, as when it is mistyped. */
export function onAinMap(point: Point | null): MapPoint | null {
  return point && ainMap.holds(point) ? ainMap.place(point) : null;
}
