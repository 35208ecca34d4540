/** The dates at which an intervention can be had, as schema.org's `EducationEvent`. */
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { parisIso } from 'shared/domain/paris-time';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import type { SiteSettings } from 'shared/domain/site-settings';
import { labelOf } from 'shared/domain/vocabularies';
import { interventionPath } from '../../views/paths.ts';
import type { Absolute, JsonLdNode } from './node.ts';
import { placeNode } from './place.ts';
import { publisherId, publisherNode } from './site-nodes.ts';

const MOST_SESSIONS = 8;

interface SessionContext {
  communeOf: (session: InterventionSession) => Commune | undefined;
  clock: Clock;
  settings: Pick<SiteSettings, 'publisher'>;
  absolute: Absolute;
}

/** The sessions to come, the soonest first, with who offers them; none of what was invented to show the site. */
export function sessionNodes(
  intervention: SchoolIntervention,
  sessions: readonly InterventionSession[],
  { communeOf, clock, settings, absolute }: SessionContext,
): JsonLdNode[] {
  const nodes = sessions
    .filter(({ end, example }) => !example && !intervention.example && !clock.hasPassed(end))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
    .slice(0, MOST_SESSIONS)
    .map((session) => ({
      '@type': 'EducationEvent',
      name: intervention.title,
      description: intervention.goal,
      startDate: parisIso(session.start),
      endDate: parisIso(session.end),
      eventStatus: `https://schema.org/${session.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
      eventAttendanceMode: `https://schema.org/${intervention.placeKind === 'remote' ? 'Online' : 'Offline'}EventAttendanceMode`,
      location: [
        intervention.placeKind === 'remote'
          ? { '@type': 'VirtualLocation', url: absolute(interventionPath(intervention)) }
          : placeNode({ name: session.place }, communeOf(session)),
      ],
      educationalLevel: session.level && labelOf('school-level', session.level),
      maximumAttendeeCapacity: session.placesTotal,
      isAccessibleForFree: intervention.free ? true : null,
      organizer: publisherId(absolute),
      url: absolute(interventionPath(intervention)),
    }));
  return nodes.length > 0 ? [...nodes, publisherNode(settings, absolute)] : [];
}
