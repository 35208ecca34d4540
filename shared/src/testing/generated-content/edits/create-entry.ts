/** A new entry, made after one that is there. */
import type { CollectionType } from '../../../domain/content-types.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { Random } from '../random.ts';
import { titleFields } from './change-fields.ts';
import { chooseEntry, type Chosen } from './choose.ts';

const createdTypes: readonly CollectionType[] = [
  'event',
  'news-article',
  'page',
  'job-description',
  'plan',
  'school-intervention',
  'intervention-session',
  'organization',
  'redirect',
  'resource',
  'testimonial',
];

/** Its id falls anywhere in the order; what only one entry may have is its own. */
export function createEntry(snapshot: Snapshot, random: Random, number: number): Chosen {
  const { type, entry } = chooseEntry(snapshot, random, createdTypes);
  const title = type in titleFields ? titleFields[type as keyof typeof titleFields] : undefined;
  return {
    type,
    entry: {
      ...entry,
      documentId: `${random.pick([...'abcdefghijklmnopqrstuvwxyz'])}-new-${number}`,
      ...(title ? { [title]: `Nouvelle fiche nº ${number}` } : {}),
      ...('slug' in entry ? { slug: `nouvelle-fiche-${number}` } : {}),
      ...('from' in entry ? { from: `/nouvelle-redirection-${number}/` } : {}),
    },
  };
}
