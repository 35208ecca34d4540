/** The calendars that one subscribes to: what each is called and where it is. Pure. */
import type { Commune } from 'shared/domain/commune';
import { frenchSlug } from 'shared/domain/french-slug';
import { labelOf, terms, type Term } from 'shared/domain/vocabularies';
import { eventFacets } from './event-facets.ts';
import { communeSlug } from './geo.ts';
import { listedFacets } from './intervention-facets.ts';
import { calendarPath } from './paths.ts';

export interface Calendar {
  /** « Salons », « Bourg-en-Bresse »: as a list of its kind has it. */
  label: string;
  /** « Agenda : salons »: as it stands alone among other calendars of a phone. */
  name: string;
  /** From the site's root. */
  path: string;
}

/** A calendar of a list, with the value that its dates share and the last part of its address. */
export interface CalendarOf<V> extends Calendar {
  value: V;
  slug: string;
}

export const AGENDA: Calendar = {
  label: 'Tout l’agenda',
  name: 'Agenda',
  path: calendarPath('tout'),
};

export const INTERVENTIONS: Calendar = {
  label: 'Toutes les interventions scolaires',
  name: 'Interventions scolaires',
  path: calendarPath('interventions'),
};

/** One for each value of a filter of the agenda, whether an event has it or not: a subscription must not end. */
export function facetCalendars(name: (typeof eventFacets)[number]['name']): CalendarOf<string>[] {
  const values = eventFacets.find((facet) => facet.name === name)?.values ?? [];
  return values.map(({ value, title }) => ({
    value,
    slug: value,
    label: title,
    name: `Agenda\u202F: ${title}`,
    path: calendarPath(`${name}/${value}`),
  }));
}

/** One for each level of a class, with the dates that schools can ask for. */
export const levelCalendars: readonly CalendarOf<Term<'school-level'>>[] = terms('school-level').map(
  (level) => {
    const label = labelOf('school-level', level);
    const slug = frenchSlug(label);
    return {
      value: level,
      slug,
      label,
      name: `Interventions scolaires\u202F: ${label}`,
      path: calendarPath(`niveau/${slug}`),
    };
  },
);

const COLLEGE: ReadonlySet<Term<'school-level'>> = new Set([
  'sixieme',
  'cinquieme',
  'quatrieme',
  'troisieme',
  'segpa',
]);

/** The same, as schools look for theirs. */
export const levelGroups = [
  { title: 'Au collège', calendars: levelCalendars.filter(({ value }) => COLLEGE.has(value)) },
  { title: 'Au lycée et après', calendars: levelCalendars.filter(({ value }) => !COLLEGE.has(value)) },
];

/** The facets of the catalogue, besides levels, that have a calendar a value. */
export type InterventionCalendarFacet = 'format' | 'lieu';

/** One for each value, whether an intervention has it or not. */
export function interventionCalendars(facet: InterventionCalendarFacet): CalendarOf<string>[] {
  return listedFacets[facet].map(({ value, label }) => ({
    value,
    slug: value,
    label,
    name: `Interventions scolaires\u202F: ${label}`,
    path: calendarPath(`${facet}/${value}`),
  }));
}

/** The calendar that goes with a page of the catalogue: its own, else that of all interventions. */
export function calendarOfInterventions(page?: { facet: string; value: string; label: string }): Calendar {
  if (!page) return INTERVENTIONS;
  const { facet, value, label } = page;
  if (facet === 'commune') return communeCalendar({ name: label });
  const own =
    facet === 'niveau'
      ? levelCalendars
      : facet === 'format' || facet === 'lieu'
        ? interventionCalendars(facet)
        : [];
  return own.find(({ slug }) => slug === value) ?? INTERVENTIONS;
}

export function communeCalendar(commune: Pick<Commune, 'name'>): Calendar {
  return {
    label: commune.name,
    name: `Agenda\u202F: ${commune.name}`,
    path: calendarPath(`commune/${communeSlug(commune)}`),
  };
}

/** An address that phones and computers hand to their calendar, which asks again by itself. */
export function subscribeAddress(path: string, site: URL | undefined): string {
  return new URL(path, site).href.replace(/^https?:/, 'webcal:');
}
