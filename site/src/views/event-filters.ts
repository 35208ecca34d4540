/** What the filters of the agenda offer, and what each event answers to them. Pure. */
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { isOnlineOnly } from 'shared/domain/event-site';
import type { Clock } from 'shared/domain/clock';
import { eventsByMonth, type PartOfAgenda } from './agenda.ts';
import type { CommuneRow } from '../browser/commune-options.ts';
import { ONLINE } from '../browser/place-filter.ts';
import { eventFacets } from './event-facets.ts';
import { compareFrench } from './french-order.ts';
import { communeSlug, pointOfCommune, pointOfEvent, roundedPoint, type Point } from './geo.ts';
import { currentMonth, monthName, nextMonth } from './months.ts';

interface FilterOption {
  /** In the address. */
  value: string;
  label: string;
}

interface PlaceOption extends FilterOption {
  /** Where distances are measured from; null where it is not known. */
  point: Point | null;
}

/** In place of a month. */
const AWAITED = 'date-a-venir';

/** Kilometres, as the crow flies. */
export const distances = [10, 20, 30, 50] as const;

/** The months in which the agenda holds something: « Ce mois-ci (novembre 2026) », « Le mois prochain (…) », « janvier 2027 »… */
export function periodOptions(parts: readonly PartOfAgenda[], clock: Clock): FilterOption[] {
  const current = currentMonth(clock);
  const words = new Map([
    [current, 'Ce mois-ci'],
    [nextMonth(current), 'Le mois prochain'],
  ]);
  const months = [...eventsByMonth(parts).keys()].map((month) => {
    const near = words.get(month);
    return { value: month, label: near ? `${near} (${monthName(month)})` : monthName(month) };
  });
  const awaited = parts.filter(({ month }) => month === null);
  return [...months, ...awaited.map(({ label }) => ({ value: AWAITED, label }))];
}

/** The values of a facet that some of these events have, in display order. */
export function facetOptions(facet: (typeof eventFacets)[number], events: readonly Event[]): FilterOption[] {
  const held = new Set(events.flatMap((event) => facet.valuesOf(event)));
  return facet.values.filter(({ value }) => held.has(value));
}

/** The communes of these events, in French order. */
export function communeOptions(communes: readonly Commune[], events: readonly Event[]): PlaceOption[] {
  const held = new Set(events.map(({ place }) => place?.commune));
  return byName(communes.filter(({ documentId }) => held.has(documentId))).map((commune) => ({
    value: communeSlug(commune),
    label: commune.name,
    point: roundedPoint(pointOfCommune(commune)),
  }));
}

/** Every commune from which a distance can be measured, in French order. */
export function communeRows(communes: readonly Commune[]): CommuneRow[] {
  return byName(communes).flatMap((commune) => {
    const point = roundedPoint(pointOfCommune(commune));
    return point ? [[communeSlug(commune), commune.name, point.latitude, point.longitude] as const] : [];
  });
}

/** What an event shown for some months answers: words parted by spaces, as `browser/list-filters.ts` reads them. */
export function filterWords(event: Event, months: readonly string[], commune: Commune | undefined) {
  const [kind, audience] = eventFacets;
  return {
    period: months.join(' ') || AWAITED,
    kinds: kind.valuesOf(event).join(' '),
    audiences: audience.valuesOf(event).join(' '),
    places: placesOf(event, commune).join(' '),
    point: roundedPoint(pointOfEvent(event, commune)),
  };
}

/** The commune in which one can come, and « online » for what can be followed from anywhere. */
function placesOf(event: Event, commune: Commune | undefined): string[] {
  const isOnline = isOnlineOnly(event);
  const town = !isOnline && event.place && commune ? [communeSlug(commune)] : [];
  return isOnline || event.mode === 'mixed' ? [...town, ONLINE] : town;
}

function byName(communes: readonly Commune[]): Commune[] {
  return communes.toSorted((a, b) => compareFrench(a.name, b.name));
}
