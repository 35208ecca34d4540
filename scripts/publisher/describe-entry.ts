/** How people recognise an entry: what editors call it, of which type it is, where its form is. */
import { describe } from 'shared/cms/report';
import type { CollectionType } from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';
import type { Entry } from '../gates/candidate.ts';

export function describeEntry(
  { collections }: Snapshot,
  type: CollectionType,
  documentId: string,
  cmsUrl: string,
): Entry | undefined {
  const entry = collections[type].find((one) => one.documentId === documentId);
  return entry && describe(cmsUrl, type, entry);
}
