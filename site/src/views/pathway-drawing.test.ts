import { describe, expect, it } from 'vitest';
import { PATHWAY_LINE, pathwayDrawing } from './pathway-drawing.ts';
import type { PathwayStep } from './pathway.ts';

const step = (kind: PathwayStep['kind'], title: string, ...labels: string[]): PathwayStep => ({
  kind,
  title,
  items: labels.map((label) => ({ label, href: null })),
});
const job = step('job', 'Ce métier', 'Aide-soignante, aide-soignant');
const before = step(
  'before',
  'Métiers qui y mènent',
  'Auxiliaire de vie',
  'Accueillante familiale, accueillant familial',
);
const gate = step('gate', 'Diplôme', 'Diplôme exigé');
const after = step('after', 'Métiers pour la suite', 'Infirmière, infirmier', 'Ergothérapeute');
const whole = [before, gate, job, after];

describe('The drawing of a pathway', () => {
  it('says every word of the steps, in their order', () => {
    const drawn = pathwayDrawing(whole).lines.map(({ words }) => words);
    const told = whole.flatMap(({ title, items }) => [title, ...items.map(({ label }) => label)]);
    expect(drawn.join(' ')).toBe(told.join(' '));
  });

  it('lets no line of text run into another, nor out of the drawing', () => {
    const { lines, height } = pathwayDrawing(whole);
    const baseLines = lines.map(({ y }) => y);
    const gaps = baseLines.slice(1).map((y, index) => y - (baseLines[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PATHWAY_LINE);
    expect(baseLines.at(-1)).toBeLessThan(height);
  });

  it('stands the job and what one goes through in boxes, one of which is the job’s', () => {
    const { boxes, lines } = pathwayDrawing(whole);
    expect(boxes.map(({ isJob }) => isJob)).toEqual([false, true]);
    const [, box] = boxes;
    for (const { y } of lines.filter(({ isJob }) => isJob)) {
      expect(y).toBeGreaterThan(box?.y ?? 0);
      expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
    }
  });

  it('has one road for each other job, with an arrow for those that lead on', () => {
    const { roads } = pathwayDrawing(whole);
    expect(roads.match(/q/g)).toHaveLength(4);
    expect(roads.match(/l5 5-5 5/g)).toHaveLength(2);
  });

  it('begins and ends with a box where no other job stands before or after', () => {
    const { roads, boxes, height } = pathwayDrawing([gate, job]);
    expect(roads).toBe(`M14 ${boxes[0]?.height}v24`);
    expect((boxes[1]?.y ?? 0) + (boxes[1]?.height ?? 0)).toBe(height);
  });
});
