/** The pages that show the coming events by one month, one value or one commune each, with how many they show. Pure. */
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { PLACE } from '../browser/place-filter.ts';
import { byMonth, eventsByMonth } from './agenda.ts';
import { eventFacets } from './event-facets.ts';
import { compareFrench } from './french-order.ts';
import { communeSlug } from './geo.ts';
import { monthName } from './months.ts';
import { agendaFacetPath, agendaMonthPath, communePath } from './paths.ts';

/** The agenda, narrowed down to a commune by its filters. */
export function agendaOfCommune(commune: Commune): string {
  return `/agenda/?${PLACE}=${communeSlug(commune)}`;
}

interface LinkGroup {
  title: string;
  links: { label: string; url: string; count: number }[];
}

/** The groups that have links. `coming` are the events that are not over. */
export function agendaLinks(
  coming: readonly Event[],
  communes: readonly Commune[],
  clock: Clock,
): LinkGroup[] {
  const groups = [
    { title: 'Par mois', links: monthLinks(coming, clock) },
    ...eventFacets.map((facet) => ({ title: `Par ${facet.short}`, links: valueLinks(facet, coming) })),
    { title: 'Par commune', links: communeLinks(coming, communes) },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

function monthLinks(coming: readonly Event[], clock: Clock): LinkGroup['links'] {
  return [...eventsByMonth(byMonth(coming, clock))].map(([month, { size }]) => ({
    label: monthName(month),
    url: agendaMonthPath(month),
    count: size,
  }));
}

function valueLinks(facet: (typeof eventFacets)[number], coming: readonly Event[]): LinkGroup['links'] {
  const links = facet.values.map(({ value, label }) => ({
    label,
    url: agendaFacetPath(facet.name, value),
    count: coming.filter((event) => facet.valuesOf(event).includes(value)).length,
  }));
  return links.filter(({ count }) => count > 0);
}

function communeLinks(coming: readonly Event[], communes: readonly Commune[]): LinkGroup['links'] {
  const byCommune = Map.groupBy(coming, ({ place }) => place?.commune);
  return communes
    .toSorted((a, b) => compareFrench(a.name, b.name))
    .flatMap((commune) => {
      const count = byCommune.get(commune.documentId)?.length ?? 0;
      return count > 0
        ? [{ label: commune.name, url: communePath({ slug: communeSlug(commune) }), count }]
        : [];
    });
}
