import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { figuresOfASize } from './figures-of-a-size.ts';
import { figuresTable, machineTable, verdictLines } from './tables.ts';

it('a column a size, medians in whole numbers', () => {
  const figures = (entries: number) => figuresOfASize(entries, { fullPull: [1, 100.4, 900] });
  const lines = figuresTable([figures(300), figures(10_000)]).split('\n');
  expect(lines[0]).toMatch(/^ {2}Entries +300 +10000$/);
  expect(lines.find((line) => line.includes('Full pull'))).toMatch(/ms +100 +100$/);
  expect(lines.find((line) => line.includes('95th'))).toMatch(/ 900 +900$/);
  expect(lines.find((line) => line.includes('publisher, MiB'))).toMatch(/ 600 +600$/);
  expect(lines.find((line) => line.includes('CMS, MiB'))).toMatch(/ unknown +unknown$/);
  expect(lines.length).toBeLessThan(24);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(80);
});

it('says of each target whether it is reached, missed or was not measured', () => {
  const said = verdictLines([
    { target: 'Fast', measured: '300 ms', isReached: true },
    { target: 'Small', measured: '2 MiB', isReached: false },
    { target: 'Large', measured: null, isReached: null },
  ]);
  expect(stripVTControlCharacters(said).split('\n')).toEqual([
    '  ✔ Fast: 300 ms, reached',
    '  ✖ Small: 2 MiB, missed',
    '  – Large: not measured in this run',
  ]);
});

it('shows the load, by which readers judge the figures', () => {
  const machine = { node: 'v24.0.0', cores: 2, processor: 'Example', memory: 8 * 1024 ** 3 };
  const load = (average: number) => ({ at: '2026-11-22T10:00:00.000Z', average: [average, 1, 0] });
  expect(machineTable(machine, load(0.5), load(2))).toContain('0.50 1.00 0.00 at the start, 2.00 1.00 0.00');
});
