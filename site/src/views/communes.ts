/** What pages say of communes: what is near, what happens there, and how one speaks of a place. Pure. */
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { counted, frenchNumber } from 'shared/domain/french-amounts';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { compareFrench } from './french-order.ts';
import { communeSlug, distanceKm, pointOfCommune } from './geo.ts';
import { communePath } from './paths.ts';

/** How far « near » reaches, in kilometres as the crow flies. */
export const NEAR_KM = 20;

/** What one can go to in a commune, or ask for there: nothing past, nothing cancelled. */
export interface Happening {
  commune: Commune;
  events: Event[];
  sessions: InterventionSession[];
}

type Placed = Pick<Commune, 'documentId' | 'latitude' | 'longitude'>;

interface Near<C extends Placed> {
  commune: C;
  /** Kilometres as the crow flies. */
  distance: number;
}

/** A commune’s page, made from its name. */
export function pathOfCommune(commune: Pick<Commune, 'name'>): string {
  return communePath({ slug: communeSlug(commune) });
}

/** The other communes within `NEAR_KM`, the nearest first; none when the commune’s own place is not known. */
export function nearCommunes<C extends Placed>(here: Placed, communes: readonly C[]): Near<C>[] {
  const centre = pointOfCommune(here);
  if (!centre) return [];
  return communes
    .flatMap((commune) => {
      const point = commune.documentId === here.documentId ? null : pointOfCommune(commune);
      return point ? { commune, distance: distanceKm(centre, point) } : [];
    })
    .filter(({ distance }) => distance <= NEAR_KM)
    .toSorted((a, b) => a.distance - b.distance);
}

/** « à 12 km », « à moins d’un kilomètre ». */
export function distanceWords(kilometres: number): string {
  return kilometres < 1 ? 'à moins d’un kilomètre' : `à ${frenchNumber(Math.round(kilometres))}\u00A0km`;
}

export function isHappening({ events, sessions }: Pick<Happening, 'events' | 'sessions'>): boolean {
  return events.length > 0 || sessions.length > 0;
}

/** « 2 rencontres, 1 date pour les classes ». */
export function happeningWords({ events, sessions }: Pick<Happening, 'events' | 'sessions'>): string {
  return [
    events.length > 0 ? counted(events.length, 'rencontre', 'rencontres') : [],
    sessions.length > 0 ? counted(sessions.length, 'date pour les classes', 'dates pour les classes') : [],
  ]
    .flat()
    .join(', ');
}

/** By name, as the dictionary has them. */
export function communesByName<T extends Pick<Commune, 'name'>>(communes: readonly T[]): T[] {
  return communes.toSorted((a, b) => compareFrench(a.name, b.name));
}

interface LetterGroup<T> {
  letter: string;
  communes: T[];
}

/** Communes under their first letter, without its accent. */
export function byFirstLetter<T extends Pick<Commune, 'name'>>(communes: readonly T[]): LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const commune of communesByName(communes)) {
    const letter = commune.name.normalize('NFD').charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), commune]);
  }
  return [...groups].map(([letter, members]) => ({ letter, communes: members }));
}

/** « à Belley », « au Plantay », « aux Neyrolles », « à La Boisse »: « le » and « les » melt into the preposition. */
export function inCommune(name: string): string {
  return melted(name, 'à', 'au', 'aux');
}

/** What follows « près »: « de Belley », « d’Oyonnax », « du Plantay », « des Neyrolles ». */
export function ofCommune(name: string): string {
  const elides = /^[aeiouy]/i.test(name.normalize('NFD'));
  return elides ? `d’${name}` : melted(name, 'de', 'du', 'des');
}

function melted(name: string, plain: string, le: string, les: string): string {
  if (name.startsWith('Les ')) return `${les} ${name.slice(4)}`;
  return name.startsWith('Le ') ? `${le} ${name.slice(3)}` : `${plain} ${name}`;
}
