/** The published content with one draft laid over it, as if it had just been published. Pure. */
import { completeDraft } from 'shared/cms/complete-draft';
import { flawsOf } from 'shared/cms/flaws';
import { problemOf, type Problem } from 'shared/cms/report';
import { settleReferences } from 'shared/cms/settle-references';
import {
  collectionSchemas,
  singleSchemas,
  type CollectionType,
  type ContentType,
  type SingleType,
} from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';

export interface DraftSnapshot {
  /** Undefined when no page can be made of the draft. */
  snapshot: Snapshot | undefined;
  /** What would keep the draft from being published, or would be missing from its page. */
  problems: Problem[];
}

/** @param raw the draft as the CMS answers it. */
export function overlayDraft(
  base: Snapshot,
  cmsUrl: string,
  type: ContentType,
  raw: { documentId: string },
): DraftSnapshot {
  const { entry, problems, blemishes } = completeDraft(schemaOf(type), raw);
  const tell = (fields: typeof problems, outcome: Problem['outcome']): Problem[] =>
    fields.map((field) => problemOf(cmsUrl, type, raw, field, outcome));
  // Of what was made up to fill gaps nothing is told.
  const flaws = problems.length > 0 ? [] : flawsOf(schemaOf(type), raw, entry);
  // A publication is refused for any of these.
  const found = tell([...problems, ...blemishes, ...flaws], 'left out');
  if (entry === null) return { snapshot: undefined, problems: found };
  const laid = isSingle(type)
    ? { collections: base.collections, singles: { ...base.singles, [type]: entry } }
    : { collections: withEntry(base, type, entry as { documentId: string }), singles: base.singles };
  const settled = settleReferences(cmsUrl, laid, base.collections);
  const ofDraft = settled.problems.filter((problem) => problem.documentId === raw.documentId);
  return { snapshot: { ...base, ...settled.content }, problems: [...found, ...ofDraft] };
}

function schemaOf(type: ContentType) {
  return isSingle(type) ? singleSchemas[type] : collectionSchemas[type];
}

export function isSingle(type: ContentType): type is SingleType {
  return type in singleSchemas;
}

/** In the place it has, or would have, by its document id. */
function withEntry(
  { collections }: Snapshot,
  type: CollectionType,
  entry: { documentId: string },
): Snapshot['collections'] {
  const others = (collections[type] as { documentId: string }[]).filter(
    ({ documentId }) => documentId !== entry.documentId,
  );
  const entries = [...others, entry].toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1));
  return { ...collections, [type]: entries };
}
