/** Where communes and events lie, and how far they are from each other. Pure. */
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { isOnlineOnly } from 'shared/domain/event-site';
import { frenchSlug } from 'shared/domain/french-slug';

/** A place on the earth, in degrees (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The earth’s mean radius (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;

/** The way as the crow flies, in kilometres (haversine): within 0.5 % of the true one. */
export function distanceKm(a: Point, b: Point): number {
  const height = haversine(a.latitude - b.latitude);
  const width = haversine(a.longitude - b.longitude);
  const sum = height + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * width;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, sum)));
}

/** Null where editors have not typed both coordinates. */
export function pointOfCommune(
  commune: Pick<Commune, 'latitude' | 'longitude'> | null | undefined,
): Point | null {
  return commune ? pointOf(commune) : null;
}

/** The coordinates of the event’s own place, else those of its commune, else null: an event online has none. */
export function pointOfEvent(
  event: Pick<Event, 'place' | 'mode' | 'eventStatus'>,
  commune: Pick<Commune, 'latitude' | 'longitude'> | null | undefined,
): Point | null {
  const { place } = event;
  if (!place || isOnlineOnly(event)) return null;
  return pointOf(place) ?? pointOfCommune(commune);
}

/** To some hundred metres: more would weigh, and tell nothing at ten kilometres. */
export function roundedPoint(point: Point | null): Point | null {
  if (!point) return null;
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return { latitude: round(point.latitude), longitude: round(point.longitude) };
}

/** The last part of a commune’s address: « L’Abergement-de-Varey » is `l-abergement-de-varey`. */
export function communeSlug({ name }: Pick<Commune, 'name'>): string {
  return frenchSlug(name).slice(0, LONGEST_SLUG);
}

/** Characters: a file's name has 255 at most, whatever an editor types. */
const LONGEST_SLUG = 80;

function pointOf({ latitude, longitude }: Pick<Commune, 'latitude' | 'longitude'>): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function haversine(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
