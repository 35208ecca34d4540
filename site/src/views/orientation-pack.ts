/**
 * The jobs of the orientation quiz as one short text, on their way from the page to the script: what Astro writes for
 * a hundred objects is three times as long, in a page that old phones load over bad networks.
 */
import type { OrientationJob } from './orientation.ts';

/** Neither stands in a title: editors type these in one line. */
const [FIELD, JOB] = ['\t', '\n'];
/** Stands in no code and in no slug. */
const ITEM = ',';

export function packJobs(jobs: readonly OrientationJob[]): string {
  return jobs
    .map(({ slug, title, marks, sectors, hours, employers, statuses, routes, diplomaRequired, ...rest }) =>
      [
        slug,
        title,
        marks,
        ...[sectors, hours, employers, statuses, routes].map((list) => list.join(ITEM)),
        diplomaRequired ? '1' : '',
        rest.family ?? '',
        rest.licence ?? '',
        rest.level ?? '',
      ]
        .map((field) => String(field).replaceAll(/[\t\n]/g, ' '))
        .join(FIELD),
    )
    .join(JOB);
}

/** @param packed what `packJobs` gave. */
export function unpackJobs(packed: string): OrientationJob[] {
  return packed === '' ? [] : packed.split(JOB).map(unpackJob);
}

function unpackJob(line: string): OrientationJob {
  const fields = line.split(FIELD);
  const text = (index: number) => fields[index] ?? '';
  const list = <T extends string>(index: number) =>
    text(index) === '' ? [] : (text(index).split(ITEM) as T[]);
  const [family, licence, level] = [text(9), text(10), text(11)];
  return {
    slug: text(0),
    title: text(1),
    marks: text(2),
    sectors: list(3),
    hours: list(4),
    employers: list(5),
    statuses: list(6),
    routes: list(7),
    diplomaRequired: text(8) === '1',
    ...(family && { family: family as NonNullable<OrientationJob['family']> }),
    ...(licence && { licence: licence as NonNullable<OrientationJob['licence']> }),
    ...(level && { level: Number(level) }),
  };
}
