/**
 * The pathway as a drawing, laid out from top to bottom so that it fits a phone: roads run into one line, the line passes
 * what one goes through, reaches the job, and roads leave it again. Units are those of the drawing's view box, in which
 * letters are 18 high.
 */
import { drawnLines } from './drawn-text.ts';
import type { PathwayStep } from './pathway.ts';

export const PATHWAY_WIDTH = 320;

export interface PathwayDrawing {
  height: number;
  /** The `d` of the path of all lines and arrows. */
  roads: string;
  boxes: { y: number; height: number; isJob: boolean }[];
  lines: DrawnLine[];
}

/** A line of a text. */
interface DrawnLine {
  x: number;
  /** Its base line. */
  y: number;
  words: string;
  isTitle: boolean;
  /** Whether it stands on the job's own ground. */
  isJob: boolean;
}

/** From one base line to the next, at least. */
export const PATHWAY_LINE = 24;
const LETTERS = 18;
/** From the top of a line of text to its base line, and to its middle. */
const BASE = 18;
const MIDDLE = 12;
const GAP = 24;
/** Between one job and the next, so that a second line is not taken for another job. */
const APART = 6;
const PADDING = 12;
/** Where the one line runs, and where the texts beside it and in boxes begin. */
const ROAD = 14;
const BESIDE = 38;
const INSIDE = 16;
const BEND = 10;

export function pathwayDrawing(steps: readonly PathwayStep[]): PathwayDrawing {
  const drawing: PathwayDrawing = { height: 0, roads: '', boxes: [], lines: [] };
  for (const step of steps) {
    if (step.kind === 'before') drawJoiningRoads(drawing, step);
    else if (step.kind === 'after') drawLeavingRoads(drawing, step);
    else drawBox(drawing, step);
  }
  return drawing;
}

/** A title and its words in a box; the line comes down to it from what stands above. */
function drawBox(drawing: PathwayDrawing, { kind, title, items }: PathwayStep): void {
  if (drawing.height > 0) drawing.roads += `M${ROAD} ${drawing.height}v${GAP}`;
  const top = drawing.height + (drawing.height > 0 ? GAP : 0);
  const isJob = kind === 'job';
  drawing.height = top + PADDING;
  drawText(drawing, title, { x: INSIDE, isJob, isTitle: !isJob });
  for (const { label } of items) drawText(drawing, label, { x: INSIDE, isJob, isTitle: isJob });
  drawing.height += PADDING;
  drawing.boxes.push({ y: top, height: drawing.height - top, isJob });
}

/** A title, and under it other jobs, each with a road that joins the line. */
function drawJoiningRoads(drawing: PathwayDrawing, step: PathwayStep): void {
  const [first = 0, ...others] = drawJobs(drawing, step);
  for (const y of [first, ...others])
    drawing.roads += `M${BESIDE - 8} ${y}H${ROAD + BEND}q${-BEND} 0 ${-BEND} ${BEND}`;
  drawing.roads += `M${ROAD} ${first + BEND}V${drawing.height}`;
}

/** A title, and under it other jobs, each with a road that leaves the line and ends in an arrow. */
function drawLeavingRoads(drawing: PathwayDrawing, step: PathwayStep): void {
  const top = drawing.height;
  drawing.height += GAP;
  const ends = drawJobs(drawing, step);
  drawing.roads += `M${ROAD} ${top}V${(ends.at(-1) ?? top) - BEND}`;
  for (const y of ends)
    drawing.roads += `M${ROAD} ${y - BEND}q0 ${BEND} ${BEND} ${BEND}H${BESIDE - 8}m-5-5l5 5-5 5`;
}

/** Other jobs under their title. Answers how far down the first line of each has its middle. */
function drawJobs(drawing: PathwayDrawing, { title, items }: PathwayStep): number[] {
  drawText(drawing, title, { x: BESIDE, isTitle: true, isJob: false });
  return items.map(({ label }) => {
    drawing.height += APART;
    const middle = drawing.height + MIDDLE;
    drawText(drawing, label, { x: BESIDE, isTitle: false, isJob: false });
    return middle;
  });
}

function drawText(
  drawing: PathwayDrawing,
  text: string,
  look: Pick<DrawnLine, 'x' | 'isTitle' | 'isJob'>,
): void {
  for (const words of drawnLines(text, (PATHWAY_WIDTH - look.x - 4) / LETTERS)) {
    drawing.lines.push({ ...look, y: drawing.height + BASE, words });
    drawing.height += PATHWAY_LINE;
  }
}
