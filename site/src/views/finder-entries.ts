/** The catalogue's entries as the finder has them. Pure. */
import { isDayOver, type Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { InterventionSession } from 'shared/domain/intervention-session';
import type { School } from 'shared/domain/school';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import type { SchoolPeriod } from 'shared/domain/school-period';
import type {
  FinderCommune,
  FinderData,
  FinderDate,
  FinderIntervention,
  FinderPeriod,
  FinderSchool,
} from './finder.ts';
import { byTitle, compareFrench } from './french-order.ts';
import { communeSlug, pointOfCommune, roundedPoint } from './geo.ts';
import { listedFacets, slugOf } from './intervention-facets.ts';
import { ourPeriods } from './school-periods.ts';
import { askableSessions, comingSessions, hasWaitingList, sessionLabel } from './sessions.ts';

/** What the finder is made from. */
export interface FinderEntries {
  interventions: readonly SchoolIntervention[];
  sessions: readonly InterventionSession[];
  communes: readonly Commune[];
  periods: readonly SchoolPeriod[];
  /** Slugs by document id. */
  jobs: ReadonlyMap<string, JobWords>;
  sectors: ReadonlyMap<string, string>;
}

interface JobWords {
  slug: string;
  /** Document ids. */
  sectors: readonly string[];
}

/** The whole of it. Sessions of an intervention that is not public, cancelled ones and those over are left out. */
export function finderData(entries: FinderEntries, clock: Clock): FinderData {
  const interventions = byTitle(entries.interventions).map((each) => ({
    entry: each,
    held: interventionOf(each, entries),
  }));
  const byId = new Map(interventions.map((each) => [each.entry.documentId, each]));
  const communes = new Map(entries.communes.map((each) => [each.documentId, communeOf(each)]));
  const coming = comingSessions(entries.sessions, clock).filter(({ state }) => state !== 'cancelled');
  const free = new Set(askableSessions(coming, clock));
  const dates = coming.flatMap((session): FinderDate[] => {
    const found = byId.get(session.intervention);
    if (!found) return [];
    const { entry, held } = found;
    const levels = (session.level ? [session.level] : entry.levels).map((one) => slugOf('school-level', one));
    return [
      {
        documentId: session.documentId,
        intervention: held,
        start: session.start,
        end: session.end,
        commune: held.isRemote ? null : (communes.get(session.commune) ?? null),
        place: session.place ?? '',
        levels,
        state: sessionLabel(session, clock),
        isFree: free.has(session),
        hasWaitingList: hasWaitingList(session, clock),
      },
    ];
  });
  return {
    interventions: interventions.map(({ held }) => held),
    dates,
    periods: finderPeriods(entries.periods, clock),
    labels,
    total: dates.length,
  };
}

/** The directory without closed schools, in French order of communes and names. */
export function finderSchools(schools: readonly School[], communes: readonly Commune[]): FinderSchool[] {
  const byId = new Map(communes.map((each) => [each.documentId, each]));
  return schools
    .filter(({ closed }) => !closed)
    .map((school) => {
      const commune = byId.get(school.commune ?? '');
      const own = pointOfCommune(school);
      return {
        uai: school.uai,
        name: school.name,
        commune: commune?.name ?? '',
        point: roundedPoint(own ?? pointOfCommune(commune)),
        isExact: own !== null,
      };
    })
    .toSorted((a, b) => compareFrench(a.commune, b.commune) || compareFrench(a.name, b.name));
}

/** Those of our schools that are not over, by their beginning. */
function finderPeriods(periods: readonly SchoolPeriod[], clock: Clock): FinderPeriod[] {
  return ourPeriods(periods)
    .filter(({ end }) => !isDayOver(end, clock))
    .map(({ label, start, end, confirmed }) => ({ label, start, end, confirmed }));
}

function interventionOf(entry: SchoolIntervention, { jobs, sectors }: FinderEntries): FinderIntervention {
  const held = entry.jobs.flatMap((job) => jobs.get(job) ?? []);
  const sectorsOf = held.flatMap((job) => job.sectors.flatMap((sector) => sectors.get(sector) ?? []));
  return {
    documentId: entry.documentId,
    title: entry.title,
    slug: entry.slug,
    format: slugOf('intervention-format', entry.format),
    levels: entry.levels.map((level) => slugOf('school-level', level)),
    place: slugOf('intervention-place', entry.placeKind),
    isRemote: entry.placeKind === 'remote',
    jobs: held.map(({ slug }) => slug),
    sectors: [...new Set(sectorsOf)],
    example: entry.example,
  };
}

function communeOf(commune: Commune): FinderCommune {
  return {
    slug: communeSlug(commune),
    name: commune.name,
    point: roundedPoint(pointOfCommune(commune)),
  };
}

const { niveau, format } = listedFacets;

const labels: ReadonlyMap<string, string> = new Map(
  [...niveau, ...format].map(({ value, label }) => [value, label]),
);
