/**
 * Which seed fills which content type, in the order of writing: an entry comes after those it points to. Where two
 * types point to each other, the relation of the first is set once both are there.
 */
import { accessibilityStatement } from '../../seed/accessibility-statement';
import { communes } from '../../seed/communes';
import { events } from '../../seed/events';
import { glossaryTerms } from '../../seed/glossary-terms';
import { homePage } from '../../seed/home-page';
import { interventionSessions } from '../../seed/intervention-sessions';
import { jobDescriptions } from '../../seed/job-descriptions';
import { newsArticles } from '../../seed/news-articles';
import { organizations } from '../../seed/organizations';
import { pages } from '../../seed/pages';
import { plans } from '../../seed/plans';
import { qualifications } from '../../seed/qualifications';
import { redirects } from '../../seed/redirects';
import { resources } from '../../seed/resources';
import { schoolInterventions } from '../../seed/school-interventions';
import { schoolPeriods } from '../../seed/school-periods';
import { schools } from '../../seed/schools';
import { sectors } from '../../seed/sectors';
import { siteSettings } from '../../seed/site-settings';
import { testimonials } from '../../seed/testimonials';
import type { EventSeed, InterventionSessionSeed } from '../../seed/types';
import { dateLayer, type Lay } from './lay-dates';

/** The entries of one type, by key; a single type has one. */
export interface Seed {
  type: string;
  entries: Record<string, object>;
}

/** `now` is the moment of the first start: dates are laid from its day. */
export function seeds(now: Date): Seed[] {
  const lay = dateLayer(now, Object.values(schoolPeriods));
  return [
    { type: 'commune', entries: communes },
    { type: 'sector', entries: sectors },
    { type: 'school-period', entries: schoolPeriods },
    { type: 'glossary-term', entries: glossaryTerms },
    { type: 'redirect', entries: redirects },
    { type: 'qualification', entries: qualifications },
    { type: 'organization', entries: organizations },
    { type: 'school', entries: schools },
    { type: 'testimonial', entries: testimonials },
    { type: 'resource', entries: resources },
    { type: 'job-description', entries: jobDescriptions },
    { type: 'plan', entries: plans },
    { type: 'event', entries: mapEntries(events, (event) => datedEvent(event, lay)) },
    { type: 'school-intervention', entries: schoolInterventions },
    {
      type: 'intervention-session',
      entries: mapEntries(interventionSessions, (session) => datedSession(session, lay)),
    },
    { type: 'news-article', entries: newsArticles },
    { type: 'page', entries: pages },
    { type: 'home-page', entries: { 'home-page': homePage } },
    { type: 'site-settings', entries: { 'site-settings': siteSettings } },
    { type: 'accessibility-statement', entries: { 'accessibility-statement': accessibilityStatement } },
  ];
}

function datedEvent(event: EventSeed, lay: Lay): object {
  const { dates, postponedTo, ...rest } = event;
  return { ...rest, dates: dates.map(lay), ...(postponedTo && { postponedTo: lay(postponedTo) }) };
}

function datedSession({ date, ...session }: InterventionSessionSeed, lay: Lay): object {
  return { ...session, ...lay(date) };
}

function mapEntries<T>(entries: Record<string, T>, change: (entry: T) => object): Record<string, object> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}
