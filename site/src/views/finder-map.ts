/** The communes of the dates found, as points of the map, and what the map cannot show. Pure. */
import { counted } from 'shared/domain/french-amounts';
import { onAinMap } from './ain-map.ts';
import type { FinderCommune, FinderDate } from './finder.ts';
import type { MapPoint } from './map-projection.ts';

export interface FinderPoint extends MapPoint {
  label: string;
  /** The commune. */
  slug: string;
  /** How many dates are held there. */
  count: number;
  /** « Belley : 3 dates ». */
  name: string;
}

/** One point a commune; those of the soonest dates come first, and have the first choice of room for their names. */
export function finderPoints(dates: readonly FinderDate[]): FinderPoint[] {
  const held = new Map<string, { commune: FinderCommune; count: number }>();
  for (const { commune } of dates) {
    if (commune) held.set(commune.slug, { commune, count: (held.get(commune.slug)?.count ?? 0) + 1 });
  }
  return [...held.values()].flatMap(({ commune: { name, slug, point }, count }) => {
    const at = onAinMap(point);
    const words = `${name}\u202F: ${datesWords(count)}`;
    return at ? [{ ...at, label: name, slug, count, name: words }] : [];
  });
}

/** « Hors de la carte : 2 dates à distance, 1 date dans une commune à la position inconnue. »; '' when it shows all. */
export function offMapLine(dates: readonly FinderDate[]): string {
  const remote = dates.filter(({ commune }) => commune === null).length;
  const unplaced = dates.filter(({ commune }) => commune !== null && !onAinMap(commune.point)).length;
  const parts = [
    remote > 0 ? `${datesWords(remote)} à distance` : '',
    unplaced > 0 ? `${datesWords(unplaced)} dans une commune dont la position n’est pas connue` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `Hors de la carte\u202F: ${parts.join(', ')}.` : '';
}

export function datesWords(count: number): string {
  return counted(count, 'date', 'dates');
}
