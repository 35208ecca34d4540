/**
 * From degrees to the units of a small map: equirectangular, its width scaled by the cosine of the middle latitude. Over a
 * département, a hundred kilometres across, that is true to some tenths of a percent.
 */
import type { Point } from './geo.ts';

/** A place on the map: to the right and down from its upper left corner, in map units, to a whole unit. */
export interface MapPoint {
  x: number;
  y: number;
}

/** In degrees. */
export interface Bounds {
  west: number;
  east: number;
  south: number;
  north: number;
}

export interface Projection {
  width: number;
  height: number;
  place(point: Point): MapPoint;
  /** Whether a point is on the map at all: coordinates typed the wrong way round are not. */
  holds(point: Point): boolean;
  /** How many map units a way of so many kilometres takes. */
  units(kilometres: number): number;
}

const KM_PER_DEGREE = 111.195;

/**
 * The map of an area, `width` units wide, with `margin` units free around it.
 *
 * @param bounds its area, which is more than a line.
 */
export function projectionOf(bounds: Bounds, width: number, margin: number): Projection {
  const { west, east, south, north } = bounds;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * shrink);
  return {
    width,
    height: Math.round((north - south) * scale + 2 * margin),
    place: ({ latitude, longitude }) => ({
      x: Math.round(margin + (longitude - west) * shrink * scale),
      y: Math.round(margin + (north - latitude) * scale),
    }),
    holds: ({ latitude, longitude }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    units: (kilometres) => Math.round((kilometres / KM_PER_DEGREE) * scale),
  };
}

/** A closed line as the `d` of an SVG path: whole units, each step from the last, so that it stays short. */
export function pathOf(
  outline: readonly (readonly [longitude: number, latitude: number])[],
  { place }: Projection,
): string {
  let last: MapPoint = { x: 0, y: 0 };
  const steps: string[] = [];
  for (const [longitude, latitude] of outline) {
    const { x, y } = place({ longitude, latitude });
    const step = `${x - last.x} ${y - last.y}`;
    if (step !== '0 0') steps.push(step);
    last = { x, y };
  }
  return `m${steps.join(' ')}z`;
}

/** @param outline longitude and latitude pairs. */
export function boundsOf(outline: readonly (readonly [number, number])[]): Bounds {
  const longitudes = outline.map(([longitude]) => longitude);
  const latitudes = outline.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}
