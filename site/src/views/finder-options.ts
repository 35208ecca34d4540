/** What the finder's form offers: only what some intervention or date has. Pure. */
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import type { FinderData } from './finder.ts';
import { monthsOf } from './finder-months.ts';
import { compareFrench } from './french-order.ts';
import { listedFacets } from './intervention-facets.ts';
import type { Point } from './geo.ts';
import { monthName } from './months.ts';
import { byInclusiveTitle, inOrder } from './sectors.ts';

interface Option {
  /** In the address. */
  value: string;
  label: string;
  point?: Point | null;
}

interface FinderOptions {
  levels: Option[];
  formats: Option[];
  places: Option[];
  sectors: Option[];
  jobs: Option[];
  months: Option[];
  communes: Option[];
}

export function finderOptions(
  { interventions, dates }: FinderData,
  sectors: readonly Sector[],
  jobs: readonly JobDescription[],
): FinderOptions {
  const held = (valuesOf: (each: (typeof interventions)[number]) => readonly string[]) =>
    new Set(interventions.flatMap(valuesOf));
  const [inSectors, inJobs] = [held((each) => each.sectors), held((each) => each.jobs)];
  const communes = new Map(dates.flatMap(({ commune }) => (commune ? [[commune.slug, commune]] : [])));
  return {
    levels: heldValues(
      listedFacets.niveau,
      new Set([...held((each) => each.levels), ...dates.flatMap((date) => date.levels)]),
    ),
    formats: heldValues(
      listedFacets.format,
      held(({ format }) => [format]),
    ),
    places: heldValues(
      listedFacets.lieu,
      held(({ place }) => [place]),
    ),
    sectors: inOrder(sectors)
      .filter(({ slug }) => inSectors.has(slug))
      .map(({ slug, name }) => ({ value: slug, label: name })),
    jobs: byInclusiveTitle(jobs)
      .filter(({ slug }) => inJobs.has(slug))
      .map(({ slug, titleInclusive }) => ({ value: slug, label: titleInclusive })),
    months: monthsOf(dates).map((month) => ({ value: month, label: monthName(month) })),
    communes: [...communes.values()]
      .toSorted((a, b) => compareFrench(a.name, b.name))
      .map(({ slug, name, point }) => ({ value: slug, label: name, point })),
  };
}

function heldValues(values: readonly Option[], held: ReadonlySet<string>): Option[] {
  return values.filter(({ value }) => held.has(value)).map(({ value, label }) => ({ value, label }));
}
