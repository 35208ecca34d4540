import { expect, it } from 'vitest';
import { countRequests, type Counted } from './count-requests.ts';

const request = (over: Partial<Counted> = {}): Counted => ({
  state: 'done',
  pupils: 10,
  level: '3e',
  commune: 'Belley',
  sectors: ['Grand âge'],
  ...over,
});
const lines = (requests: Counted[], by: string) =>
  countRequests(requests)
    .filter((line) => line.by === by)
    .map(({ value, requests: count, accepted, pupils }) => [value, count, accepted, pupils]);

it('counts requests, those accepted, and the pupils of these', () => {
  const all = [request(), request({ state: 'accepted' }), request({ state: 'refused', pupils: 30 })];
  expect(lines(all, 'Ensemble')).toEqual([['Toutes les demandes', 3, 2, 20]]);
  expect(lines(all, 'État')).toEqual([
    ['Acceptée', 1, 1, 10],
    ['Réalisée', 1, 1, 10],
    ['Refusée', 1, 0, 0],
  ]);
});

it('counts several sectors under each, the largest first, and names what is not known', () => {
  const all = [
    request({ sectors: ['Handicap', 'Grand âge', 'Handicap'] }),
    request({ commune: '' }),
    request({ sectors: [] }),
  ];
  expect(lines(all, 'Secteur')).toEqual([
    ['Grand âge', 2, 2, 20],
    ['Handicap', 1, 1, 10],
    ['Non précisé', 1, 1, 10],
  ]);
  expect(lines(all, 'Commune').map(([value]) => value)).toEqual(['Belley', 'Non précisé']);
});

it('is empty for a year without requests', () => expect(countRequests([])).toEqual([]));
