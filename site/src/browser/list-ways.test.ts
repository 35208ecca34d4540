import { expect, it } from 'vitest';
import type { Choice } from './filter-choice.ts';
import { waysOn } from './list-ways.ts';

const choice: Choice = new Map([
  ['secteur', ['handicap']],
  ['horaires', ['la-nuit']],
  ['niveau', ['bac']],
]);

it('offers to take back each choice without which something is left', () => {
  const countOf = (rest: Choice) => (rest.has('secteur') ? (rest.has('niveau') ? 3 : 0) : 5);
  expect(waysOn(choice, countOf)).toEqual([
    { name: 'secteur', count: 5 },
    { name: 'horaires', count: 3 },
  ]);
});

it('offers nothing where one choice alone leaves nothing', () => {
  expect(waysOn(new Map([['secteur', ['x']]]), () => 26)).toEqual([]);
});
