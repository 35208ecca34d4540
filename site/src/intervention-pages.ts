/**
 * The catalogue of interventions by level, format, kind of place, commune, sector, job and month. Which pages there are is
 * told by the keys of indexes, without reading a session; those of a level, a format, a kind of place, a commune and a month
 * read the sessions they show, those of a job or a sector only what cards tell.
 */
import type { InterventionSession } from 'shared/domain/intervention-session';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { all, byId, clock, entriesBy, factsBy, keysOf } from './content.ts';
import { sessionsHeldIn } from './happenings.ts';
import { openYears } from './views/agenda.ts';
import type { DatedLink } from './views/archives.ts';
import { inCommune, communesByName } from './views/communes.ts';
import { byTitle } from './views/french-order.ts';
import { communeSlug } from './views/geo.ts';
import { classDateLine } from './views/happening-lines.ts';
import {
  interventionFacets,
  isInterventionFacet,
  levelOfSlug,
  listedFacets,
  type InterventionFacet,
  type InterventionFacetValue,
} from './views/intervention-facets.ts';
import { currentMonth } from './views/months.ts';
import { interventionFacetPath } from './views/paths.ts';
import { byInclusiveTitle, inOrder } from './views/sectors.ts';
import { askableSessions, comingSessions } from './views/sessions.ts';
import { inSentence } from './views/words.ts';

export interface InterventionFacetPage extends InterventionFacetValue {
  facet: InterventionFacet;
  url: string;
  /** What the value stands for: a commune's, a sector's or a job's document id; the value itself where it is a closed list's. */
  key: string;
}

/** The pages of all facets, in display order. */
export function interventionFacetPages(): InterventionFacetPage[] {
  return Object.keys(interventionFacets)
    .filter(isInterventionFacet)
    .flatMap((facet) => pagesOfFacet(facet));
}

/** The values of a facet that have a page: those that an intervention or a session has. */
export function pagesOfFacet(facet: InterventionFacet): InterventionFacetPage[] {
  return valuesOf(facet).map((value) => ({
    ...value,
    facet,
    url: interventionFacetPath(facet, value.value),
  }));
}

/** The interventions of a page, by title. */
export function facetInterventions({
  facet,
  key,
}: Pick<InterventionFacetPage, 'facet' | 'key'>): SchoolIntervention[] {
  return byTitle(unordered(facet, key));
}

/** The dates that schools can ask for, the soonest first; none on the pages of jobs and sectors, where cards tell the next. */
export function facetDates(page: Pick<InterventionFacetPage, 'facet' | 'key'>): DatedLink[] {
  return askableSessions(sessionsOf(page), clock).flatMap((session) => {
    const intervention = byId('school-intervention', session.intervention);
    return intervention ? classDateLine(session, intervention, byId('commune', session.commune), clock) : [];
  });
}

/** The months (`YYYY-MM`, rising) that have a page: this one, and those with sessions in the years not long past. */
export function interventionMonths(): string[] {
  const [firstYear = ''] = yearsOfSessions();
  const held = keysOf('sessions of a month').filter((month) => month.slice(0, 4) >= firstYear);
  return [...new Set([...held, currentMonth(clock)])].toSorted();
}

/** The sessions of a month whose intervention is public, with it. */
export function sessionsOfMonth(
  month: string,
): { session: InterventionSession; intervention: SchoolIntervention }[] {
  return entriesBy('sessions of a month', month).flatMap((session) => {
    const intervention = byId('school-intervention', session.intervention);
    return intervention ? { session, intervention } : [];
  });
}

type KeyedValue = InterventionFacetValue & { key: string };

function valuesOf(facet: InterventionFacet): KeyedValue[] {
  switch (facet) {
    case 'commune':
      return communeValues();
    case 'secteur':
      return sectorValues();
    case 'metier':
      return jobValues();
    default: {
      const held = new Set(keysOf('interventions of a facet'));
      return listedFacets[facet]
        .filter(({ value }) => held.has(`${facet}/${value}`))
        .map((value) => ({ ...value, key: value.value }));
    }
  }
}

/** Where somebody comes, or came not long ago: a page stays while a commune waits for its next date. */
function communeValues(): KeyedValue[] {
  const years = yearsOfSessions();
  const held = keysOf('years of sessions of a commune').filter(
    (key) =>
      years.includes(key.slice(-4)) && factsBy('interventions in a commune', key).some(isHeldSomewhere),
  );
  const ids = new Set(held.map((key) => key.slice(0, -5)));
  return communesByName([...ids].flatMap((id) => byId('commune', id) ?? [])).map((commune) => ({
    value: communeSlug(commune),
    label: commune.name,
    title: inCommune(commune.name),
    key: commune.documentId,
  }));
}

function isHeldSomewhere(intervention: string): boolean {
  const [placeKind] = factsBy('place kind of an intervention', intervention);
  return placeKind !== undefined && placeKind !== 'remote';
}

function sectorValues(): KeyedValue[] {
  return inOrder(all('sector'))
    .filter(({ documentId }) => unordered('secteur', documentId).length > 0)
    .map(({ documentId, slug, name }) => ({
      value: slug,
      label: name,
      title: `, secteur\u202F: ${inSentence(name)}`,
      key: documentId,
    }));
}

function jobValues(): KeyedValue[] {
  const ids = keysOf('interventions of a facet').flatMap((key) =>
    key.startsWith('metier/') ? [key.slice('metier/'.length)] : [],
  );
  const jobs = ids.flatMap((id) => byId('job-description', id) ?? []);
  return byInclusiveTitle(jobs).map(({ documentId, slug, titleInclusive }) => ({
    value: slug,
    label: titleInclusive,
    title: `, métier\u202F: ${inSentence(titleInclusive)}`,
    key: documentId,
  }));
}

function unordered(facet: InterventionFacet, key: string): SchoolIntervention[] {
  switch (facet) {
    case 'commune': {
      const commune = byId('commune', key);
      const coming = comingSessions(commune ? sessionsHeldIn(commune) : [], clock);
      const ids = coming.flatMap(({ state, intervention }) => (state === 'cancelled' ? [] : intervention));
      return [...new Set(ids)].flatMap((id) => byId('school-intervention', id) ?? []);
    }
    case 'secteur': {
      const jobs = entriesBy('jobs of a sector', key);
      return [
        ...new Set(
          jobs.flatMap(({ documentId }) => entriesBy('interventions of a facet', `metier/${documentId}`)),
        ),
      ];
    }
    default:
      return entriesBy('interventions of a facet', `${facet}/${key}`);
  }
}

function sessionsOf({ facet, key }: Pick<InterventionFacetPage, 'facet' | 'key'>): InterventionSession[] {
  const commune = facet === 'commune' ? byId('commune', key) : undefined;
  if (commune) return sessionsHeldIn(commune);
  if (facet !== 'niveau' && facet !== 'format' && facet !== 'lieu') return [];
  const level = facet === 'niveau' ? levelOfSlug(key) : undefined;
  return unordered(facet, key).flatMap(({ documentId }) =>
    level
      ? ['any', level].flatMap((one) =>
          entriesBy('sessions of an intervention for a level', `${documentId}/${one}`),
        )
      : entriesBy('sessions of an intervention', documentId),
  );
}

function yearsOfSessions(): string[] {
  return openYears(keysOf('sessions of a year'), clock);
}
