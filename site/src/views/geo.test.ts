import { describe, expect, it } from 'vitest';
import { communeSlug, distanceKm, pointOfCommune, pointOfEvent } from './geo.ts';

const bourg = { latitude: 46.205, longitude: 5.246 };
const oyonnax = { latitude: 46.261, longitude: 5.653 };

describe('Distance', () => {
  it('is the known one between known places', () => {
    const paris = { latitude: 48.8566, longitude: 2.3522 };
    const lyon = { latitude: 45.764, longitude: 4.8357 };
    expect(distanceKm(paris, lyon)).toBeCloseTo(391.5, 0);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })).toBeCloseTo(111.195, 2);
    expect(distanceKm(bourg, oyonnax)).toBeCloseTo(31.9, 0);
  });

  it('is the same both ways, nothing to itself, and half the earth’s girth at most', () => {
    expect(distanceKm(oyonnax, bourg)).toBe(distanceKm(bourg, oyonnax));
    expect(distanceKm(bourg, bourg)).toBe(0);
    const antipode = { latitude: -46.205, longitude: 5.246 - 180 };
    expect(distanceKm(bourg, antipode)).toBeCloseTo(Math.PI * 6371.0088, 3);
  });
});

describe('The point of a commune', () => {
  it('is there when both coordinates are, zero included', () => {
    expect(pointOfCommune(bourg)).toEqual(bourg);
    expect(pointOfCommune({ latitude: 46, longitude: 0 })).toEqual({ latitude: 46, longitude: 0 });
    expect(pointOfCommune({ latitude: 46.2, longitude: null })).toBeNull();
    expect(pointOfCommune(undefined)).toBeNull();
  });
});

describe('The point of an event', () => {
  const place = {
    name: null,
    street: null,
    postcode: null,
    commune: null,
    latitude: null,
    longitude: null,
    stepFree: false,
    hearingLoop: false,
    transport: null,
  };
  const onSite = { mode: 'offline', eventStatus: 'scheduled' } as const;

  it('is its own place’s, else its commune’s, else unknown', () => {
    const own = { ...place, ...oyonnax };
    expect(pointOfEvent({ ...onSite, place: own }, bourg)).toEqual(oyonnax);
    expect(pointOfEvent({ ...onSite, place }, bourg)).toEqual(bourg);
    expect(pointOfEvent({ ...onSite, place: { ...place, latitude: 46 } }, bourg)).toEqual(bourg);
    expect(pointOfEvent({ ...onSite, place }, undefined)).toBeNull();
    expect(pointOfEvent({ ...onSite, place: null }, bourg)).toBeNull();
  });

  it('is nowhere when the event is online, or has become so', () => {
    expect(pointOfEvent({ ...onSite, mode: 'online', place }, bourg)).toBeNull();
    expect(pointOfEvent({ ...onSite, eventStatus: 'moved_online', place }, bourg)).toBeNull();
    expect(pointOfEvent({ ...onSite, mode: 'mixed', place }, bourg)).toEqual(bourg);
  });
});

describe('The address of a commune', () => {
  it('is its name without accents and apostrophes', () => {
    expect(communeSlug({ name: 'L’Abergement-de-Varey' })).toBe('l-abergement-de-varey');
    expect(communeSlug({ name: 'Saint-Nizier-le-Désert' })).toBe('saint-nizier-le-desert');
  });
});
