/** Communes as points of the map. One whose place is not known has none; lists beside the map say so. Pure. */
import type { Commune } from 'shared/domain/commune';
import { onAinMap } from './ain-map.ts';
import { happeningWords, pathOfCommune, type Happening } from './communes.ts';
import { pointOfCommune } from './geo.ts';
import type { MapPoint } from './map-projection.ts';

export interface NamedPoint extends MapPoint {
  label: string;
  /** Where the point leads, and the link’s whole name. */
  link?: { url: string; name: string };
}

/** Points that lead to their commune’s page: « Belley : 2 rencontres ». */
export function mapLinks(happenings: readonly Happening[]): NamedPoint[] {
  return happenings.flatMap((happening) => {
    const { commune } = happening;
    const link = {
      url: pathOfCommune(commune),
      name: `${commune.name}\u202F: ${happeningWords(happening)}`,
    };
    return mapPoints([commune]).map((point) => ({ ...point, link }));
  });
}

/** Points that only show where communes are. */
export function mapPoints(communes: readonly Commune[]): NamedPoint[] {
  return communes.flatMap((commune) => {
    const place = onAinMap(pointOfCommune(commune));
    return place ? [{ ...place, label: commune.name }] : [];
  });
}
