/** Which points of a map bear their name, and on which side: those that have room for it. Pure. */
import type { MapPoint } from './map-projection.ts';

export type LabelSide = 'start' | 'end';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The text’s height and a letter’s mean width, in map units, as the map’s styles draw them. */
const HEIGHT = 17;
const LETTER = 8.6;
/** Half a point’s size, and the room between it and its name. */
const RADIUS = 8;
const GAP = 12;

/**
 * Beside each point, in their order, where its name goes: `end` (to the right), `start` (to the left), or null when it would
 * cover a point, another name or the map’s edge. The first points have the first choice.
 */
export function labelSides(
  points: readonly (MapPoint & { label: string })[],
  width: number,
): (LabelSide | null)[] {
  const taken = points.map(({ x, y }) => boxAround(x - RADIUS, x + RADIUS, y, RADIUS));
  return points.map((point, index) => {
    const others = (box: Box) => taken.some((other, at) => at !== index && overlaps(box, other));
    for (const side of ['end', 'start'] as const) {
      const box = labelBox(point, side);
      if (box.left < 0 || box.right > width || others(box)) continue;
      taken.push(box);
      return side;
    }
    return null;
  });
}

function labelBox({ x, y, label }: MapPoint & { label: string }, side: LabelSide): Box {
  const length = label.length * LETTER;
  return side === 'end'
    ? boxAround(x + GAP, x + GAP + length, y, HEIGHT / 2)
    : boxAround(x - GAP - length, x - GAP, y, HEIGHT / 2);
}

function boxAround(left: number, right: number, y: number, half: number): Box {
  return { left, right, top: y - half, bottom: y + half };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
