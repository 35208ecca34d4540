/**
 * An entry online names what it named when it was published, as far as that is online. Strapi loses such a relation when
 * its target goes online later than the entry, or goes offline and comes back; here it returns with its target, at its
 * place among the others. Entries without drafts need none of this: Strapi keeps their relations to both versions.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';
import { visibleParents } from '../publication/visible-parents';
import { forgetRelations, rememberedRelations, rememberRelations } from './published-relations';
import { relationPlaces } from './relation-places';
import { restoreRelations } from './restore-relations';

interface Call {
  uid: string;
  action: string;
  params: { documentId?: string; status?: string };
}

/**
 * Registered inside `countPublicChanges`, which compares the entries that show this one before and after, and so names
 * those that get a relation back.
 */
export function keepRelations(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const keep = isPublic(call.uid) && hasDrafts(strapi, call.uid) ? afterwards(call) : undefined;
    if (!keep) return next();
    return await strapi.db.transaction(async () => {
      if (call.action === 'unpublish') await rememberParents(strapi, call);
      const result = await next();
      const { documentId = call.params.documentId } = (result ?? {}) as { documentId?: string };
      if (documentId !== undefined) await keep(strapi, call.uid, documentId);
      return result;
    });
  });
}

type Keep = (strapi: Core.Strapi, uid: string, documentId: string) => Promise<void>;

const KEEPS: Record<string, Keep> = {
  publish: putOnline,
  discardDraft: completeDraft,
  unpublish: (strapi, _, documentId) => forgetRelations(strapi, { parent: documentId }),
  delete: async (strapi, _, documentId) => {
    await forgetRelations(strapi, { parent: documentId });
    await forgetRelations(strapi, { target: documentId });
  },
};

const WRITES = new Set(['create', 'clone', 'update']);

/** A write may publish at once. */
function afterwards({ action, params }: Call): Keep | undefined {
  return WRITES.has(action) && params.status === 'published' ? putOnline : KEEPS[action];
}

async function putOnline(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await rememberRelations(strapi, uid, documentId, 'draft');
  const own = await rememberedRelations(strapi, { parent: documentId });
  const ofParents = await rememberedRelations(strapi, { target: documentId });
  const ofOthers = ofParents.filter(({ parent }) => parent !== documentId);
  await restoreRelations(strapi, [...own, ...ofOthers], 'published');
}

/** Giving up changes gives the draft back what was published, targets that are not online included. */
async function completeDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const published = await relationPlaces(strapi, uid, documentId, 'published');
  const draft = await relationPlaces(strapi, uid, documentId, 'draft');
  const relations = await rememberedRelations(strapi, { parent: documentId });
  const inDraft = relations.flatMap((relation) => {
    const index = published.findIndex(
      ({ model, field, row }) => model === relation.model && field === relation.field && row === relation.row,
    );
    const place = draft[index];
    return place ? [{ ...relation, row: place.row }] : [];
  });
  await restoreRelations(strapi, inDraft, 'draft');
}

/** Entries published before there was this memory tell what they named before their target leaves. */
async function rememberParents(strapi: Core.Strapi, { uid, params }: Call): Promise<void> {
  if (params.documentId === undefined) return;
  for (const parent of await visibleParents(strapi, uid, params.documentId)) {
    if (!hasDrafts(strapi, parent.uid)) continue;
    const known = await rememberedRelations(strapi, { parent: parent.documentId });
    if (known.length === 0) await rememberRelations(strapi, parent.uid, parent.documentId, 'published');
  }
}

function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  return strapi.contentType(uid as never).options?.draftAndPublish === true;
}
