/** The map of the Ain as its pages draw it: its size, its outline, and points on it. */
import { AIN_OUTLINE } from './ain-outline.ts';
import type { Point } from './geo.ts';
import { pathOf, projectionOf, type MapPoint } from './map-projection.ts';

/** Wide enough for the names along the borders. */
const WIDTH = 440;
const MARGIN = 14;

export const ainMap = projectionOf(AIN_OUTLINE, WIDTH, MARGIN);

export const ainPath = pathOf(AIN_OUTLINE, ainMap);

/** Where a point of the Ain goes on the map; null when there is none or it lies elsewhere, as when it is mistyped. */
export function onAinMap(point: Point | null): MapPoint | null {
  return point && ainMap.holds(point) ? ainMap.place(point) : null;
}
