/**
 * The pages of the agenda besides its list: one a month, one a value of a filter. Only the years that the agenda is made
 * from (`openYears`) have them, so that they do not grow with the age of the site.
 */
import type { Event } from 'shared/domain/event';
import { clock, entriesBy, keysOf } from './content.ts';
import { openYears } from './views/agenda.ts';
import { facetPages, type FacetPage } from './views/event-facets.ts';
import { currentMonth } from './views/months.ts';

/** The months (`YYYY-MM`, rising) that have a page: this one, and those with dates. */
export function agendaMonths(): string[] {
  const [firstYear = ''] = yearsOfAgenda();
  const dated = keysOf('events of a month').filter((month) => month.slice(0, 4) >= firstYear);
  return [...new Set([...dated, currentMonth(clock)])].toSorted();
}

/** The values of filters that have a page, in display order. */
export function agendaFacetPages(): FacetPage[] {
  return facetPages(keysOf('events of a facet'), yearsOfAgenda());
}

/** The events of a value of a filter, in the years the agenda is made from. */
export function facetEvents(facet: string, value: string): Event[] {
  const events = yearsOfAgenda().flatMap((year) =>
    entriesBy('events of a facet', `${facet}/${value}/${year}`),
  );
  return [...new Set(events)];
}

function yearsOfAgenda(): string[] {
  return openYears(keysOf('events of a year'), clock);
}
