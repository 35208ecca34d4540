/** Which school years have their page of counts, and what it counts. */
import type { InterventionSession } from 'shared/domain/intervention-session';
import { labelOf } from 'shared/domain/vocabularies';
import { byId, byIds, clock, entriesBy, keysOf } from './content.ts';
import { countedBy, heldSessions, type HeldCount } from './views/interventions-held.ts';

/** `2026-2027`, the latest first: those that have begun and for which there are dates. */
export function reportYears(): string[] {
  return keysOf('sessions of a school year')
    .filter((year) => clock.hasBegun(`${year.slice(0, 4)}-09-01`))
    .toReversed();
}

/** Of interventions that are public. */
export function sessionsHeldInYear(year: string): InterventionSession[] {
  return heldSessions(entriesBy('sessions of a school year', year), clock).filter(({ intervention }) =>
    byId('school-intervention', intervention),
  );
}

export interface HeldCounts {
  title: string;
  by: string;
  /** Said before the table; '' for nothing. */
  note: string;
  counts: HeldCount[];
}

export function countsOf(sessions: readonly InterventionSession[]): HeldCounts[] {
  const interventionOf = ({ intervention }: InterventionSession) => byId('school-intervention', intervention);
  return [
    {
      title: 'Par niveau',
      by: 'Niveau',
      note: '',
      counts: countedBy(
        sessions,
        ({ level }) => (level ? [labelOf('school-level', level)] : []),
        'Plusieurs niveaux',
      ),
    },
    {
      title: 'Par commune',
      by: 'Commune',
      note: '',
      counts: countedBy(
        sessions,
        (session) => (interventionOf(session)?.placeKind === 'remote' ? [] : communeName(session)),
        'À distance',
      ),
    },
    {
      title: 'Par secteur',
      by: 'Secteur',
      note: 'Une intervention qui présente plusieurs secteurs compte dans chacun.',
      counts: countedBy(
        sessions,
        (session) => sectorNames(interventionOf(session)?.jobs ?? []),
        'Tous les secteurs',
      ),
    },
    {
      title: 'Par format',
      by: 'Format',
      note: '',
      counts: countedBy(
        sessions,
        (session) => {
          const format = interventionOf(session)?.format;
          return format ? [labelOf('intervention-format', format)] : [];
        },
        'Autre format',
      ),
    },
  ];
}

function communeName({ commune }: InterventionSession): string[] {
  const found = byId('commune', commune);
  return found ? [found.name] : [];
}

function sectorNames(jobs: readonly string[]): string[] {
  const sectors = byIds('job-description', jobs).flatMap((job) => job.sectors);
  return byIds('sector', sectors).map(({ name }) => name);
}
