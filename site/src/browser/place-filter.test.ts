import { describe, expect, it } from 'vitest';
import { fitsPlace, ONLINE, placeNote, type Placed, type WantedPlace } from './place-filter.ts';

const bourg = { latitude: 46.205, longitude: 5.226 };
const belley = { latitude: 45.759, longitude: 5.688 };
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const atBourg: Placed = { places: ['bourg-en-bresse'], point: bourg };
const unlocated: Placed = { places: ['quelque-part'], point: null };
const online: Placed = { places: [ONLINE], point: null };
const wanted = (changes: Partial<WantedPlace>): WantedPlace => ({
  place: 'belley',
  point: belley,
  km: null,
  ...changes,
});

describe('A place', () => {
  it('is the commune itself, unless a distance is chosen', () => {
    expect(fitsPlace(atBourg, wanted({ place: 'bourg-en-bresse', point: bourg }))).toBe(true);
    expect(fitsPlace(atBourg, wanted({}))).toBe(false);
  });

  it('is near within the distance, as the crow flies', () => {
    expect(fitsPlace(atBourg, wanted({ km: 50 }))).toBe(false);
    expect(fitsPlace(atBourg, wanted({ km: 70 }))).toBe(true);
  });

  it('counts as near its own commune though nobody knows where it lies', () => {
    expect(fitsPlace(unlocated, wanted({ place: 'quelque-part', km: 10 }))).toBe(true);
    expect(fitsPlace(unlocated, wanted({ km: 50 }))).toBe(false);
  });

  it('may be everywhere: online', () => {
    expect(fitsPlace(online, wanted({ place: ONLINE, point: null, km: 10 }))).toBe(true);
    expect(fitsPlace(atBourg, wanted({ place: ONLINE, point: null, km: 50 }))).toBe(false);
  });

  it('is anywhere when none is chosen, whatever the distance', () => {
    expect(fitsPlace(online, wanted({ place: '', point: null, km: 10 }))).toBe(true);
  });
});

describe('What a distance cannot tell', () => {
  const note = (changes: Partial<WantedPlace>, others: Placed[]) => plain(placeNote(wanted(changes), others));

  it('is counted in a sentence', () => {
    expect(note({ km: 20 }, [online, online, unlocated, atBourg])).toBe(
      'Sans distance connue, donc pas dans cette liste : 2 rencontres en ligne et 1 rencontre au lieu non situé.',
    );
    expect(note({ km: 20 }, [online])).toBe(
      'Sans distance connue, donc pas dans cette liste : 1 rencontre en ligne.',
    );
  });

  it('is nothing when no distance is asked for, or everything is placed', () => {
    expect(note({}, [online, unlocated])).toBe('');
    expect(note({ place: '', km: 20 }, [online])).toBe('');
    expect(note({ place: ONLINE, point: null, km: 20 }, [unlocated])).toBe('');
    expect(note({ km: 20 }, [atBourg])).toBe('');
  });

  it('is everything around a commune that lies nowhere known', () => {
    expect(note({ point: null, km: 20 }, [atBourg])).toBe(
      'La position de cette commune n’est pas connue : seules ses propres rencontres sont montrées.',
    );
  });
});
