import { describe, expect, it } from 'vitest';
import type { Commune } from 'shared/domain/commune';
import {
  byFirstLetter,
  distanceWords,
  happeningWords,
  inCommune,
  nearCommunes,
  ofCommune,
  pathOfCommune,
  type Happening,
} from './communes.ts';

const commune = (name: string, latitude: number | null, longitude: number | null) =>
  ({ documentId: name, name, latitude, longitude }) as Commune;
const bourg = commune('Bourg-en-Bresse', 46.205, 5.246);
const peronnas = commune('Péronnas', 46.171, 5.218);
const ceyzeriat = commune('Ceyzériat', 46.183, 5.32);
const belley = commune('Belley', 45.75, 5.684);
const unplaced = commune('Jujurieux', null, null);
const all = [belley, ceyzeriat, unplaced, bourg, peronnas];

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('The communes near', () => {
  it('are those within 20 km, the nearest first, without the commune itself or those of unknown place', () => {
    const near = nearCommunes(bourg, all);
    expect(near.map(({ commune: { name } }) => name)).toEqual(['Péronnas', 'Ceyzériat']);
    expect(near.map(({ distance }) => Math.round(distance * 10) / 10)).toEqual([4.4, 6.2]);
  });

  it('are not known where the commune’s own place is not', () => {
    expect(nearCommunes(unplaced, all)).toEqual([]);
  });
});

describe('Words about a commune', () => {
  it('tell the distance in whole kilometres', () => {
    expect([0.2, 1, 12.4, 19.6].map(distanceWords).map(plain)).toEqual([
      'à moins d’un kilomètre',
      'à 1 km',
      'à 12 km',
      'à 20 km',
    ]);
  });

  it('tell how much happens, and for whom', () => {
    const words = (events: number, sessions: number) =>
      plain(happeningWords({ events: Array(events), sessions: Array(sessions) } as unknown as Happening));
    expect(words(1, 0)).toBe('1 rencontre');
    expect(words(2, 1)).toBe('2 rencontres, 1 date pour les classes');
    expect(words(0, 3)).toBe('3 dates pour les classes');
  });

  it.each([
    ['Belley', 'à Belley', 'de Belley'],
    ['Oyonnax', 'à Oyonnax', 'd’Oyonnax'],
    ['Échallon', 'à Échallon', 'd’Échallon'],
    ['La Boisse', 'à La Boisse', 'de La Boisse'],
    ['Le Plantay', 'au Plantay', 'du Plantay'],
    ['Les Neyrolles', 'aux Neyrolles', 'des Neyrolles'],
    ['L’Abergement-de-Varey', 'à L’Abergement-de-Varey', 'de L’Abergement-de-Varey'],
    ['Lent', 'à Lent', 'de Lent'],
  ])('say « %s » as French does: « %s », « %s »', (name, inside, of) => {
    expect([inCommune(name), ofCommune(name)]).toEqual([inside, of]);
  });
});

describe('The list of communes', () => {
  it('is by first letter, whatever the accents, and leads to their pages', () => {
    const named = ['Échallon', 'Gex', 'Évosges', 'Arbent'].map((name) => commune(name, null, null));
    expect(byFirstLetter(named).map(({ letter, communes }) => [letter, communes.map(pathOfCommune)])).toEqual(
      [
        ['A', ['/communes/arbent/']],
        ['E', ['/communes/echallon/', '/communes/evosges/']],
        ['G', ['/communes/gex/']],
      ],
    );
  });
});
