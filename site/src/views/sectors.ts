/** Sectors in their editors' order, each with its tint, and the jobs they hold. */
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { compareFrench } from './french-order.ts';

/** The tints of the style sheet, in the order sectors take them; after the last one they begin again. */
const TINTS = ['sky', 'lilac', 'coral', 'ochre', 'leaf'] as const;
export type Tint = (typeof TINTS)[number] | 'plain';

export interface SectorJobs {
  sector: Sector;
  tint: Tint;
  /** Jobs whose first sector this is, by title. */
  own: JobDescription[];
  /** Jobs of another sector that are done in this one too, by title. */
  also: JobDescription[];
}

export function byInclusiveTitle(jobs: readonly JobDescription[]): JobDescription[] {
  return jobs.toSorted((a, b) => compareFrench(a.titleInclusive, b.titleInclusive));
}

/** What decides a sector's place among the others. */
type Ranked = Pick<Sector, 'documentId' | 'name' | 'order'>;

export function inOrder<T extends Ranked>(sectors: readonly T[]): T[] {
  const rank = ({ order }: Ranked) => order ?? Number.MAX_SAFE_INTEGER;
  return sectors.toSorted((a, b) => rank(a) - rank(b) || compareFrench(a.name, b.name));
}

/** What decides a sector's place, as one text: the key of an index. */
export function sectorRank({ order, name, documentId }: Ranked): string {
  return JSON.stringify({ order, name, documentId });
}

/** Every sector with its jobs. Each job is the own one of a single sector, so that a list of all shows it once. */
export function jobsBySector(sectors: readonly Sector[], jobs: readonly JobDescription[]): SectorJobs[] {
  const sorted = byInclusiveTitle(jobs);
  return inOrder(sectors).map((sector, index) => {
    const held = sorted.filter((job) => job.sectors.includes(sector.documentId));
    const isOwn = (job: JobDescription) => job.sectors[0] === sector.documentId;
    return { sector, tint: tintAt(index), own: held.filter(isOwn), also: held.filter((job) => !isOwn(job)) };
  });
}

/** How many jobs a sector has in all. */
export function jobCount({ own, also }: Pick<SectorJobs, 'own' | 'also'>): number {
  return own.length + also.length;
}

/** The tint of a job: its first sector's. `ranks` are those of all sectors (`sectorRank`), in any order. */
export function tintOf(job: Pick<JobDescription, 'sectors'>, ranks: readonly string[]): Tint {
  const sectors = inOrder(ranks.map((rank) => JSON.parse(rank) as Ranked));
  return tintAt(sectors.findIndex(({ documentId }) => documentId === job.sectors[0]));
}

function tintAt(index: number): Tint {
  return index < 0 ? 'plain' : (TINTS[index % TINTS.length] ?? 'plain');
}
